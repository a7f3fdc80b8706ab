import { between, darker, lighter, line, mix, oval, type Sheet } from './sheet.ts';

/** A palm with feathered leaves, leaning a little. */
export function palm(s: Sheet, x: number, base: number, height: number, leaf: string): void {
  const lean = between(s, -0.12, 0.12) * height;
  for (let i = 0; i < 26; i++) {
    const t = i / 26;
    const px = x + lean * t * t;
    oval(
      s,
      px,
      base - height * t,
      height * (0.026 - t * 0.009),
      height * 0.024,
      i % 2 ? '#7a5d40' : '#927150',
    );
  }
  const top = { x: x + lean, y: base - height };
  for (let i = 0; i < 15; i++) {
    const turn = (i / 15) * Math.PI * 2;
    const reach = height * between(s, 0.3, 0.42);
    const ex = top.x + Math.cos(turn) * reach;
    const ey = top.y + Math.sin(turn) * reach * 0.45 + reach * 0.26;
    const cx = top.x + Math.cos(turn) * reach * 0.55;
    const cy = top.y - reach * 0.34 + Math.sin(turn) * reach * 0.2;
    const tone = mix(darker(leaf, 0.35), lighter(leaf, 0.25), s.random());
    for (let k = 0; k < 22; k++) {
      const t = k / 22;
      const px = (1 - t) ** 2 * top.x + 2 * t * (1 - t) * cx + t * t * ex;
      const py = (1 - t) ** 2 * top.y + 2 * t * (1 - t) * cy + t * t * ey;
      const drop = height * 0.09 * Math.sin(t * Math.PI * 0.9 + 0.3);
      line(
        s,
        [
          [px, py],
          [px + between(s, -4, 4) - Math.cos(turn) * 5, py + drop],
        ],
        tone,
        3.2,
      );
      if (k)
        line(
          s,
          [
            [px, py],
            [px + Math.cos(turn) * 8, py - 2],
          ],
          tone,
          3,
        );
    }
  }
}
