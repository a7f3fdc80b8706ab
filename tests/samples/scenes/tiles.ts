import { darker, down, lighter, mix, rect, type Sheet } from './sheet.ts';

/** Tiles of a wall, each a little different. */
export function tileWall(
  s: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  tw: number,
  th: number,
  color: string,
): void {
  rect(s, x, y, w, h, darker(color, 0.25));
  let row = 0;
  for (let ty = y; ty < y + h - 1; ty += th, row++) {
    for (let tx = x - (row % 2 ? tw / 2 : 0); tx < x + w; tx += tw) {
      const left = Math.max(tx, x);
      const right = Math.min(tx + tw, x + w);
      const tall = Math.min(th, y + h - ty);
      if (right - left < 3) continue;
      const tone = mix(darker(color, 0.1), lighter(color, 0.25), s.random());
      rect(
        s,
        left + 1,
        ty + 1,
        right - left - 2,
        tall - 2,
        down(s, ty, ty + th, lighter(tone, 0.22), tone),
        2,
      );
    }
  }
}
