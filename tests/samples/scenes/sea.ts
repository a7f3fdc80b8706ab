import { between, darker, down, rect, type Sheet } from './sheet.ts';

/** Water from the horizon down, with sparkle that grows towards the eye. */
export function sea(s: Sheet, top: number, bottom: number, near: string, far: string, sparkle: string): void {
  rect(s, 0, top, s.w, bottom - top, down(s, top, bottom, far, near));
  for (let i = 0; i < 900; i++) {
    const t = s.random() ** 1.5;
    const y = top + t * (bottom - top);
    const long = between(s, 6, 26) * (0.4 + t * 2);
    s.g.globalAlpha = between(s, 0.05, 0.28);
    rect(s, s.random() * s.w, y, long, 1 + t * 2.4, s.random() > 0.5 ? sparkle : darker(near, 0.4), 1);
  }
  s.g.globalAlpha = 1;
}
