import {
  across,
  between,
  contact,
  darker,
  down,
  lighter,
  line,
  oval,
  poly,
  rect,
  type Sheet,
} from './sheet.ts';

/** A sofa with its lower edge at `base`. */
export function sofa(s: Sheet, x: number, base: number, w: number, color: string, pillow: string): void {
  const h = w * 0.36;
  const y = base - h;
  contact(s, x + w / 2, base + 4, w * 0.58, 34, 0.55);
  for (const leg of [0.06, 0.92]) rect(s, x + w * leg, base - 26, 11, 28, '#2e2118', 2);
  rect(
    s,
    x + w * 0.04,
    y,
    w * 0.92,
    h * 0.75,
    down(s, y, base, lighter(color, 0.14), darker(color, 0.18)),
    22,
  );
  const seats = w > 420 ? 3 : 2;
  const seatWidth = (w * 0.8) / seats;
  for (let i = 0; i < seats; i++) {
    const sx = x + w * 0.1 + i * seatWidth;
    rect(
      s,
      sx + 2,
      y + h * 0.08,
      seatWidth - 4,
      h * 0.5,
      across(s, sx, sx + seatWidth, lighter(color, 0.2), color, darker(color, 0.12)),
      18,
    );
    rect(
      s,
      sx + 2,
      y + h * 0.52,
      seatWidth - 4,
      h * 0.24,
      down(s, y + h * 0.52, y + h * 0.76, lighter(color, 0.26), darker(color, 0.08)),
      12,
    );
  }
  rect(
    s,
    x + w * 0.03,
    y + h * 0.72,
    w * 0.94,
    h * 0.2,
    down(s, y + h * 0.72, y + h * 0.92, darker(color, 0.06), darker(color, 0.34)),
    10,
  );
  for (const arm of [x, x + w * 0.89]) {
    rect(
      s,
      arm,
      y + h * 0.28,
      w * 0.11,
      h * 0.64,
      across(s, arm, arm + w * 0.11, lighter(color, 0.18), darker(color, 0.2)),
      18,
    );
  }
  for (const [at, tone, turn] of [
    [0.16, pillow, -0.1],
    [0.72, lighter(pillow, 0.4), 0.12],
    [0.63, pillow, -0.06],
  ] as const) {
    const side = h * 0.42;
    s.g.save();
    s.g.translate(x + w * at + side / 2, y + h * 0.36);
    s.g.rotate(turn);
    rect(
      s,
      -side / 2,
      -side / 2,
      side,
      side,
      across(s, -side / 2, side / 2, lighter(tone, 0.2), darker(tone, 0.2)),
      16,
    );
    s.g.restore();
  }
}

/** A rug as it lies on the floor, with a border. */
export function rug(
  s: Sheet,
  cx: number,
  y0: number,
  y1: number,
  w0: number,
  w1: number,
  color: string,
): void {
  const ring = (inset: number, paint: string) => {
    const k = inset / (y1 - y0);
    const top = y0 + inset * 0.6;
    const bottom = y1 - inset;
    const a = w0 * (1 - k);
    const b = w1 * (1 - k);
    poly(
      s,
      [
        [cx - a / 2, top],
        [cx + a / 2, top],
        [cx + b / 2, bottom],
        [cx - b / 2, bottom],
      ],
      paint,
    );
  };
  ring(-5, 'rgba(20,12,6,.3)');
  ring(0, color);
  ring(14, lighter(color, 0.45));
  ring(22, color);
  for (let i = 1; i < 9; i++) {
    const t = (i / 9) ** 1.2;
    const y = y0 + 26 + t * (y1 - y0 - 60);
    const half = ((w0 + (w1 - w0) * t) / 2) * 0.8;
    s.g.setLineDash([14, 12]);
    line(
      s,
      [
        [cx - half, y],
        [cx + half, y],
      ],
      lighter(color, 0.3),
      3,
    );
    s.g.setLineDash([]);
  }
}

/** A low round table with a few things on it. */
export function roundTable(s: Sheet, x: number, y: number, r: number, wood: string): void {
  contact(s, x, y + r * 0.62, r * 1.05, r * 0.22, 0.5);
  for (const leg of [-0.62, 0.1, 0.62])
    line(
      s,
      [
        [x + leg * r * 0.9, y],
        [x + leg * r, y + r * 0.6],
      ],
      darker(wood, 0.45),
      8,
    );
  oval(s, x, y + 9, r, r * 0.27, darker(wood, 0.4));
  oval(s, x, y, r, r * 0.27, across(s, x - r, x + r, lighter(wood, 0.35), wood, darker(wood, 0.1)));
  rect(s, x - r * 0.46, y - 18, r * 0.5, 9, '#e9dfcc', 2);
  rect(s, x - r * 0.42, y - 26, r * 0.44, 8, '#3f6f6b', 2);
  rect(s, x + r * 0.3, y - 44, r * 0.16, 44, across(s, x + r * 0.3, x + r * 0.46, '#f4ede2', '#b8aa97'), 8);
}

/** A shelf with books and small things. */
export function shelf(
  s: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  rows: number,
  wood: string,
  accents: string[],
): void {
  contact(s, x + w / 2, y + h, w * 0.56, 18, 0.5);
  rect(s, x, y, w, h, darker(wood, 0.12));
  const rowHeight = h / rows;
  for (let row = 0; row < rows; row++) {
    const top = y + row * rowHeight + 7;
    rect(
      s,
      x + 8,
      top,
      w - 16,
      rowHeight - 12,
      down(s, top, top + rowHeight, darker(wood, 0.6), darker(wood, 0.4)),
    );
    let at = x + 14;
    while (at < x + w - 30) {
      if (s.random() < 0.14) {
        at += between(s, 20, 60);
        continue;
      }
      const wide = between(s, 8, 19);
      const tall = rowHeight * between(s, 0.5, 0.8);
      const tone = accents[Math.floor(s.random() * accents.length)] ?? '#c9b79c';
      rect(
        s,
        at,
        top + rowHeight - 12 - tall,
        wide,
        tall,
        across(s, at, at + wide, lighter(tone, 0.2), darker(tone, 0.2)),
        1,
      );
      at += wide + 1.5;
    }
  }
}

/** A simple chair from behind or in front: back, seat, four legs. */
export function chair(s: Sheet, x: number, base: number, h: number, color: string): void {
  const w = h * 0.44;
  contact(s, x, base, w * 0.75, 11, 0.45);
  for (const leg of [-0.44, 0.44])
    line(
      s,
      [
        [x + leg * w * 0.9, base - h * 0.45],
        [x + leg * w * 1.1, base],
      ],
      darker(color, 0.5),
      7,
    );
  rect(
    s,
    x - w / 2,
    base - h,
    w,
    h * 0.46,
    across(s, x - w / 2, x + w / 2, lighter(color, 0.2), darker(color, 0.2)),
    20,
  );
  rect(
    s,
    x - w * 0.56,
    base - h * 0.5,
    w * 1.12,
    h * 0.12,
    down(s, base - h * 0.5, base - h * 0.38, lighter(color, 0.22), darker(color, 0.25)),
    9,
  );
}
