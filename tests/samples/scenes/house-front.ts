import {
  across,
  box,
  darker,
  down,
  glow,
  lighter,
  line,
  mix,
  oval,
  poly,
  rect,
  type Sheet,
  within,
} from './sheet.ts';

/** The colours of one house in the row. */
export interface Front {
  brick: string;
  trim: string;
  door: string;
  night: boolean;
}

function bricks(s: Sheet, x: number, y: number, w: number, h: number, brick: string): void {
  rect(s, x, y, w, h, down(s, y, y + h, lighter(brick, 0.1), darker(brick, 0.18)));
  for (let row = 0; row * 11 < h; row++) {
    for (let at = -(row % 2) * 13; at < w; at += 26) {
      const left = Math.max(0, at);
      const right = Math.min(w, at + 24.5);
      if (right - left < 2 || s.random() < 0.45) continue;
      s.g.globalAlpha = 0.3;
      rect(
        s,
        x + left,
        y + row * 11,
        right - left,
        Math.min(9.5, h - row * 11),
        mix(darker(brick, 0.4), lighter(brick, 0.35), s.random()),
      );
    }
  }
  s.g.globalAlpha = 1;
}

function sash(s: Sheet, x: number, y: number, w: number, h: number, front: Front, lit: boolean): void {
  rect(
    s,
    x - 12,
    y - 22,
    w + 24,
    20,
    down(s, y - 22, y, lighter(front.trim, 0.3), darker(front.trim, 0.15)),
    2,
  );
  rect(s, x - 7, y - 5, w + 14, h + 10, front.trim);
  within(s, box(x, y, w, h), () => {
    if (lit) {
      rect(s, x, y, w, h, down(s, y, y + h, '#ffdf9a', '#f0a850'));
      rect(s, x, y, w * 0.2, h, across(s, x, x + w * 0.2, '#c9803c', '#e8b56a'));
      rect(s, x + w * 0.8, y, w * 0.2, h, across(s, x + w * 0.8, x + w, '#e8b56a', '#c9803c'));
      oval(s, x + w * 0.56, y + h * 0.36, w * 0.11, h * 0.06, '#fff6d8');
      rect(s, x + w * 0.3, y + h * 0.72, w * 0.46, h * 0.28, '#a5662f', 8);
    } else {
      const glass = front.night ? ['#27314f', '#4a4666', '#7d5b62'] : ['#9dbdd0', '#dbe7e8', '#7f99a5'];
      rect(s, x, y, w, h, down(s, y, y + h, ...glass));
      poly(
        s,
        [
          [x, y + h * 0.7],
          [x + w * 0.8, y],
          [x + w, y],
          [x, y + h],
        ],
        'rgba(255,255,255,.16)',
      );
      rect(s, x, y, w * 0.17, h, 'rgba(245,240,228,.5)');
      rect(s, x + w * 0.83, y, w * 0.17, h, 'rgba(245,240,228,.5)');
    }
  });
  rect(s, x, y + h / 2 - 4, w, 8, front.trim);
  rect(s, x + w / 2 - 2.5, y, 5, h, front.trim);
  rect(
    s,
    x - 14,
    y + h + 4,
    w + 28,
    11,
    down(s, y + h + 4, y + h + 15, lighter(front.trim, 0.2), darker(front.trim, 0.35)),
    2,
  );
}

/** A house of three storeys under a mansard; `lights` says which windows are lit. */
export function house(
  s: Sheet,
  x: number,
  w: number,
  top: number,
  ground: number,
  front: Front,
  lights: boolean[],
): void {
  bricks(s, x, top, w, ground - top, front.brick);
  rect(
    s,
    x - 6,
    top - 18,
    w + 12,
    30,
    down(s, top - 18, top + 12, lighter(front.trim, 0.25), darker(front.trim, 0.2)),
    2,
  );
  for (let i = 0; i < w / 26; i++) rect(s, x + 6 + i * 26, top + 12, 11, 13, darker(front.trim, 0.12));
  poly(
    s,
    [
      [x - 4, top - 18],
      [x + w + 4, top - 18],
      [x + w - 22, top - 84],
      [x + 22, top - 84],
    ],
    down(s, top - 84, top, darker(front.brick, 0.62), darker(front.brick, 0.45)),
  );
  for (const at of [0.24, 0.64]) {
    rect(s, x + w * at - 12, top - 92, w * 0.15 + 24, 78, front.trim, 3);
    sash(s, x + w * at, top - 76, w * 0.15, 56, front, lights[at < 0.5 ? 4 : 5] ?? false);
  }
  const storey = (ground - top) / 3.05;
  for (let level = 0; level < 2; level++) {
    for (let col = 0; col < 3; col++) {
      sash(
        s,
        x + w * (0.1 + col * 0.3),
        top + 58 + level * storey,
        w * 0.19,
        storey * 0.62,
        front,
        lights[level * 3 + col] ?? false,
      );
    }
  }
  rect(s, x, top + 2 * storey + 26, w, 12, front.trim);
  const floor = ground - storey * 0.98;
  for (const col of [0.4, 0.7])
    sash(s, x + w * col, floor + 40, w * 0.19, storey * 0.58, front, lights[6] ?? false);
  const dx = x + w * 0.09;
  const dw = w * 0.2;
  rect(
    s,
    dx - 18,
    floor + 6,
    dw + 36,
    storey,
    down(s, floor, ground, lighter(front.trim, 0.2), darker(front.trim, 0.12)),
    3,
  );
  rect(s, dx, floor + 22, dw, 40, lights[6] ? '#ffd88e' : '#8ea6b2', 3);
  rect(
    s,
    dx,
    floor + 68,
    dw,
    ground - floor - 92,
    across(s, dx, dx + dw, lighter(front.door, 0.14), darker(front.door, 0.2)),
    2,
  );
  for (const [dy, dh] of [
    [0.1, 0.34],
    [0.52, 0.38],
  ] as const) {
    for (const at of [0.12, 0.56])
      rect(
        s,
        dx + dw * at,
        floor + 68 + (ground - floor - 92) * dy,
        dw * 0.32,
        (ground - floor - 92) * dh,
        darker(front.door, 0.22),
        2,
      );
  }
  oval(s, dx + dw * 0.88, floor + 160, 5, 5, '#e6c26c');
  for (let step = 0; step < 3; step++)
    rect(
      s,
      dx - 22 - step * 12,
      ground - 24 + step * 11,
      dw + 44 + step * 24,
      12,
      down(s, ground - 24 + step * 11, ground - 12 + step * 11, '#cfc6b8', '#857b6d'),
      1,
    );
  if (front.night) glow(s, dx + dw / 2, floor + 26, 190, '255,206,128', 0.8);
}

export function railings(s: Sheet, x: number, w: number, base: number): void {
  for (let at = x; at < x + w; at += 17)
    line(
      s,
      [
        [at, base],
        [at, base - 92],
      ],
      '#15130f',
      3.4,
    );
  for (const y of [base - 84, base - 8])
    line(
      s,
      [
        [x, y],
        [x + w, y],
      ],
      '#15130f',
      4,
    );
}
