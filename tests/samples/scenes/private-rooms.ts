import { floorLamp, pendant, plant, print, rug } from './furniture.ts';
import { curtains, type Look, pane, room, sunlight } from './room.ts';
import {
  across,
  between,
  contact,
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
  soft,
} from './sheet.ts';

/** A bed seen from its foot, morning light from the side. */
export function bedroom(s: Sheet, look: Look): void {
  const base = 690;
  room(s, look, { left: s.w * 0.1, right: s.w * 0.9, top: 110, base });
  const cx = s.w * 0.54;
  const wide = Math.min(560, s.w * 0.5);
  const x = cx - wide / 2;
  const winW = Math.min(250, s.w * 0.2);
  if (s.w > 1100) {
    curtains(s, s.w * 0.17, 210, winW, 360, lighter(look.fabric, 0.66));
    pane(s, look, s.w * 0.17, 210, winW, 360);
  }
  rug(s, cx, 800, 992, wide * 1.5, wide * 2, look.accent);
  contact(s, cx, 900, wide * 0.72, 60, 0.5);
  rect(
    s,
    x - 18,
    420,
    wide + 36,
    330,
    down(s, 420, 750, lighter(look.fabric, 0.12), darker(look.fabric, 0.28)),
    26,
  );
  for (let i = 1; i < 6; i++)
    line(
      s,
      [
        [x - 18 + ((wide + 36) * i) / 6, 436],
        [x - 18 + ((wide + 36) * i) / 6, 700],
      ],
      darker(look.fabric, 0.22),
      3,
    );
  poly(
    s,
    [
      [x, 640],
      [x + wide, 640],
      [x + wide * 1.1, 860],
      [x - wide * 0.1, 860],
    ],
    down(s, 640, 860, '#fbf7f0', '#e4dacb'),
  );
  rect(s, x - wide * 0.1, 855, wide * 1.2, 66, down(s, 855, 921, '#ded2c1', '#b5a792'), 10);
  for (const [at, tone] of [
    [0.05, '#fffdf9'],
    [0.53, '#fffdf9'],
    [0.14, look.accent],
    [0.6, lighter(look.accent, 0.35)],
  ] as const) {
    const front = tone !== '#fffdf9';
    const pw = wide * (front ? 0.27 : 0.42);
    const py = front ? 592 : 540;
    contact(s, x + wide * at + pw / 2, py + 92, pw * 0.55, 16, 0.3);
    rect(
      s,
      x + wide * at,
      py,
      pw,
      front ? 92 : 108,
      down(s, py, py + 108, lighter(tone, 0.1), darker(tone, 0.18)),
      34,
    );
  }
  poly(
    s,
    [
      [x - wide * 0.05, 745],
      [x + wide * 1.05, 745],
      [x + wide * 1.115, 868],
      [x - wide * 0.115, 868],
    ],
    down(s, 745, 868, lighter(look.accent, 0.18), darker(look.accent, 0.14)),
  );
  for (let i = 0; i < 8; i++) {
    const fold = x + wide * (i / 8 + 0.04);
    line(
      s,
      [
        [fold, 752],
        [fold + (fold - cx) * 0.1, 866],
      ],
      darker(look.accent, 0.25),
      2,
    );
  }
  poly(
    s,
    [
      [x - wide * 0.115, 868],
      [x + wide * 1.115, 868],
      [x + wide * 1.1, 905],
      [x - wide * 0.1, 905],
    ],
    darker(look.accent, 0.3),
  );
  for (const side of [x - 112, x + wide + 34]) {
    contact(s, side + 39, 762, 60, 12, 0.4);
    rect(s, side, 650, 78, 108, down(s, 650, 758, lighter(look.wood, 0.2), darker(look.wood, 0.25)), 6);
    line(
      s,
      [
        [side + 6, 700],
        [side + 72, 700],
      ],
      darker(look.wood, 0.5),
      2,
    );
    rect(s, side + 34, 600, 10, 50, '#c7a56b');
    poly(
      s,
      [
        [side + 18, 550],
        [side + 60, 550],
        [side + 74, 606],
        [side + 4, 606],
      ],
      '#fff0cf',
    );
    glow(s, side + 39, 590, 210, '255,210,140', look.night ? 0.75 : 0.35);
  }
  print(s, cx - 130, 200, 116, 152, [look.accent, look.wood]);
  print(s, cx + 14, 200, 116, 152, [look.fabric, look.accent]);
  if (s.w > 1100) sunlight(s, look, s.w * 0.17, winW, base, 260);
  else plant(s, s.w * 0.08, 900, 220, look.leaf);
}

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

/** A free-standing bath under a window, vanity and round mirror. */
export function bath(s: Sheet, look: Look): void {
  const base = 700;
  const left = s.w * 0.1;
  const right = s.w * 0.9;
  room(s, look, { left, right, top: 100, base }, true);
  tileWall(s, left, 420, right - left, base - 420, 66, 30, look.accent);
  rect(s, left, 412, right - left, 12, lighter(look.wall, 0.6));
  const wide = Math.min(560, s.w * 0.46);
  const bx = s.w * 0.15;
  pane(s, look, bx + wide * 0.2, 170, wide * 0.6, 218, 2, 1);
  sunlight(s, look, bx + wide * 0.2, wide * 0.6, base, 90);
  contact(s, bx + wide / 2, 862, wide * 0.58, 34, 0.55);
  const tub = new Path2D(
    `M${bx} 610 Q${bx + wide * 0.06} 850 ${bx + wide * 0.22} 856 L${bx + wide * 0.78} 856 Q${bx + wide * 0.94} 850 ${bx + wide} 610 Z`,
  );
  s.g.fillStyle = across(s, bx, bx + wide, '#e4ddd2', '#ffffff', '#fbf8f3', '#c9c0b3');
  s.g.fill(tub);
  oval(s, bx + wide / 2, 612, wide * 0.51, 26, '#fffdfa');
  oval(s, bx + wide / 2, 614, wide * 0.47, 19, down(s, 595, 633, '#b7ab9b', '#e9e2d8'));
  line(
    s,
    [
      [bx + wide * 0.9, 700],
      [bx + wide * 0.93, 470],
      [bx + wide * 0.82, 462],
      [bx + wide * 0.8, 520],
    ],
    '#b08d4c',
    9,
  );
  rect(
    s,
    bx + wide * 0.1,
    596,
    wide * 0.16,
    110,
    across(s, bx + wide * 0.1, bx + wide * 0.26, lighter(look.fabric, 0.55), lighter(look.fabric, 0.25)),
    8,
  );
  const vx = s.w * 0.66;
  const vw = s.w * 0.86 - vx;
  contact(s, vx + vw / 2, 800, vw * 0.6, 18, 0.5);
  rect(s, vx, 610, vw, 176, down(s, 610, 786, lighter(look.wood, 0.25), darker(look.wood, 0.2)), 5);
  for (const at of [0.03, 0.52]) {
    rect(s, vx + vw * at, 622, vw * 0.45, 152, darker(look.wood, 0.06), 4);
    rect(s, vx + vw * (at + 0.17), 636, vw * 0.12, 6, '#c9a45a', 3);
  }
  rect(s, vx - 10, 592, vw + 20, 22, down(s, 592, 614, '#ffffff', '#d6cec2'), 4);
  oval(s, vx + vw / 2, 590, vw * 0.3, 17, '#f6f2ec');
  line(
    s,
    [
      [vx + vw * 0.5, 590],
      [vx + vw * 0.5, 528],
      [vx + vw * 0.6, 524],
      [vx + vw * 0.6, 546],
    ],
    '#b08d4c',
    7,
  );
  const r = Math.min(120, vw * 0.36);
  glow(s, vx + vw / 2, 330, r * 2.6, '255,220,160', 0.55);
  oval(s, vx + vw / 2, 330, r + 8, r + 8, '#b08d4c');
  oval(
    s,
    vx + vw / 2,
    330,
    r,
    r,
    across(s, vx + vw / 2 - r, vx + vw / 2 + r, '#dfe6e2', '#f8faf6', '#b9c6c2'),
  );
  plant(s, vx + vw * 0.88, 594, 130, look.leaf, '#f0e6d6');
  plant(s, s.w * 0.115, 905, 250, look.leaf, '#d7cbb8');
  soft(
    s,
    12,
    (l) =>
      poly(
        l,
        [
          [vx + vw / 2 - r, 340],
          [vx + vw / 2 - r * 0.2, 230],
          [vx + vw / 2 + r * 0.2, 230],
          [vx + vw / 2 - r * 0.6, 410],
        ],
        '#ffffff',
      ),
    { alpha: 0.35 },
  );
}

/** A reading corner under a sloping roof. */
export function attic(s: Sheet, look: Look): void {
  const base = 720;
  room(s, look, { left: s.w * 0.16, right: s.w * 0.84, top: 40, base });
  const cx = s.w * 0.5;
  poly(
    s,
    [
      [0, 0],
      [cx, 0],
      [s.w * 0.16, 480],
      [s.w * 0.16, base],
      [0, 940],
    ],
    across(s, 0, cx, lighter(look.wood, 0.05), lighter(look.wood, 0.5)),
  );
  poly(
    s,
    [
      [s.w, 0],
      [cx, 0],
      [s.w * 0.84, 480],
      [s.w * 0.84, base],
      [s.w, 940],
    ],
    across(s, cx, s.w, lighter(look.wood, 0.4), darker(look.wood, 0.08)),
  );
  for (let i = 1; i < 9; i++) {
    const t = i / 9;
    line(
      s,
      [
        [cx - t * (cx - s.w * 0.16), t * 480],
        [-60 + (1 - t) * 200, t * 700 + 40],
      ],
      'rgba(60,36,16,.3)',
      2,
    );
    line(
      s,
      [
        [cx + t * (s.w * 0.84 - cx), t * 480],
        [s.w + 60 - (1 - t) * 200, t * 700 + 40],
      ],
      'rgba(60,36,16,.3)',
      2,
    );
  }
  line(
    s,
    [
      [s.w * 0.16, 480],
      [cx, 0],
      [s.w * 0.84, 480],
    ],
    darker(look.wood, 0.35),
    16,
  );
  const wide = s.w * 0.3;
  pane(s, look, cx - wide / 2, 250, wide, 330, 3, 2);
  sunlight(s, look, cx - wide / 2, wide, base, between(s, -90, 90));
  rug(s, cx, 770, 985, s.w * 0.42, s.w * 0.66, look.accent);
  contact(s, cx, 850, wide * 0.8, 34, 0.5);
  rect(
    s,
    cx - wide * 0.72,
    690,
    wide * 1.44,
    150,
    down(s, 690, 840, lighter(look.fabric, 0.2), darker(look.fabric, 0.3)),
    22,
  );
  rect(s, cx - wide * 0.72, 672, wide * 1.44, 46, down(s, 672, 718, '#fbf5ea', '#d8cab3'), 18);
  for (const [at, tone] of [
    [-0.62, look.accent],
    [-0.34, lighter(look.accent, 0.4)],
    [0.34, look.wood],
  ] as const) {
    rect(
      s,
      cx + wide * at,
      600,
      wide * 0.28,
      88,
      down(s, 600, 688, lighter(tone, 0.2), darker(tone, 0.2)),
      24,
    );
  }
  floorLamp(s, cx + wide * 0.95, 840, 380, look.night ? 0.8 : 0.35);
  plant(s, cx - wide * 0.98, 850, 230, look.leaf);
  pendant(s, cx, 150, 44, '#d9c7a4', 0.4);
}
