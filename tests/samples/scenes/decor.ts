import {
  across,
  between,
  box,
  contact,
  darker,
  glow,
  lighter,
  line,
  mix,
  oval,
  poly,
  rect,
  type Sheet,
  shape,
  within,
} from './sheet.ts';

/** A plant in a pot: long leaves that fan out from one point. */
export function plant(
  s: Sheet,
  x: number,
  base: number,
  height: number,
  leaf: string,
  pot = '#b9744d',
): void {
  const potHeight = height * 0.24;
  contact(s, x, base + 2, height * 0.24, 15, 0.5);
  for (let i = 0; i < 22; i++) {
    const turn = -Math.PI / 2 + ((i % 11) / 10 - 0.5) * 2.3 + between(s, -0.1, 0.1);
    const length = height * between(s, 0.5, 0.82);
    s.g.save();
    s.g.translate(x, base - potHeight * 0.9);
    s.g.rotate(turn + Math.PI / 2);
    const wide = height * between(s, 0.045, 0.085);
    const bend = between(s, -0.16, 0.16) * length;
    const tone = mix(darker(leaf, 0.5), lighter(leaf, 0.25), (i / 22) * between(s, 0.6, 1));
    s.g.fillStyle = across(s, -wide, wide, lighter(tone, 0.15), darker(tone, 0.15));
    s.g.beginPath();
    s.g.moveTo(0, 0);
    s.g.bezierCurveTo(wide * 0.2, -length * 0.3, wide + bend, -length * 0.6, bend * 1.6, -length);
    s.g.bezierCurveTo(-wide + bend, -length * 0.6, -wide * 0.2, -length * 0.3, 0, 0);
    s.g.fill();
    s.g.restore();
  }
  const half = potHeight * 0.55;
  poly(
    s,
    [
      [x - half, base - potHeight],
      [x + half, base - potHeight],
      [x + half * 0.76, base],
      [x - half * 0.76, base],
    ],
    across(s, x - half, x + half, lighter(pot, 0.25), pot, darker(pot, 0.35)),
  );
  rect(
    s,
    x - half * 1.06,
    base - potHeight - 5,
    half * 2.12,
    14,
    across(s, x - half, x + half, lighter(pot, 0.32), darker(pot, 0.2)),
    4,
  );
}

/** A framed abstract print. */
export function print(s: Sheet, x: number, y: number, w: number, h: number, colors: string[]): void {
  contact(s, x + w / 2 + 8, y + h / 2 + 12, w * 0.62, h * 0.62, 0.35);
  rect(s, x, y, w, h, '#2f251d', 2);
  rect(s, x + 6, y + 6, w - 12, h - 12, '#faf6ee');
  within(s, box(x + w * 0.14, y + h * 0.12, w * 0.72, h * 0.76), () => {
    rect(s, x, y, w, h, lighter(colors[0] ?? '#cccccc', 0.6));
    for (const [i, color] of colors.entries()) {
      oval(
        s,
        x + w * between(s, 0.2, 0.8),
        y + h * (0.4 + i * 0.2),
        w * between(s, 0.24, 0.42),
        h * between(s, 0.14, 0.3),
        color,
      );
    }
  });
}

/** A lamp that hangs from the ceiling; its light is screened over the room. */
export function pendant(s: Sheet, x: number, y: number, r: number, color: string, power: number): void {
  line(
    s,
    [
      [x, 0],
      [x, y],
    ],
    '#241c16',
    2.5,
  );
  shape(
    s,
    'M-1 1 C-1 .2 -.5 -.2 -.12 -.3 L-.12 -.5 L.12 -.5 L.12 -.3 C.5 -.2 1 .2 1 1 Z',
    across(s, -1, 1, lighter(color, 0.35), color, darker(color, 0.4)),
    x,
    y,
    r,
    r * 0.8,
  );
  oval(s, x, y + r * 0.8, r * 0.98, r * 0.14, '#fff1cf');
  glow(s, x, y + r, r * 5, '255,208,140', power);
}

/** A floor lamp with a cloth shade. */
export function floorLamp(s: Sheet, x: number, base: number, height: number, power: number): void {
  contact(s, x, base, 44, 10, 0.5);
  oval(s, x, base - 2, 32, 7, '#2b221b');
  rect(s, x - 3, base - height, 6, height, '#2b221b');
  const y = base - height;
  poly(
    s,
    [
      [x - 36, y - 10],
      [x + 36, y - 10],
      [x + 56, y + 74],
      [x - 56, y + 74],
    ],
    across(s, x - 56, x + 56, '#e6cfa4', '#fff3d6', '#e0c593'),
  );
  glow(s, x, y + 50, 250, '255,214,150', power);
}
