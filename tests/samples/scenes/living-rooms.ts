import { floorLamp, pendant, plant, print } from './decor.ts';
import { chair, roundTable, rug, shelf, sofa } from './furniture.ts';
import { type Look, room } from './room.ts';
import { across, contact, darker, down, glow, lighter, line, oval, rect, type Sheet } from './sheet.ts';
import { curtains, pane, sunlight } from './window.ts';

/** Sofa under a wide window, afternoon light on the boards. */
export function living(s: Sheet, look: Look): void {
  const base = 700;
  room(s, look, { left: s.w * 0.11, right: s.w * 0.89, top: 110, base });
  const width = Math.min(520, s.w * 0.44);
  const x = s.w * 0.5 - width / 2;
  curtains(s, x, 200, width, 370, lighter(look.fabric, 0.62));
  pane(s, look, x, 200, width, 370, 3, 2);
  sunlight(s, look, x, width, base, -150);
  rug(s, s.w * 0.5, 745, 968, s.w * 0.52, s.w * 0.78, look.accent);
  const sofaWidth = Math.min(620, s.w * 0.52);
  sofa(s, s.w * 0.5 - sofaWidth / 2, 800, sofaWidth, look.fabric, look.accent);
  roundTable(s, s.w * 0.47, 862, 128, look.wood);
  if (s.w > 1100) {
    plant(s, s.w * 0.17, 810, 330, look.leaf);
    floorLamp(s, s.w * 0.8, 790, 440, look.night ? 0.8 : 0.3);
    print(s, s.w * 0.77, 235, 118, 158, [look.accent, look.fabric]);
    print(s, s.w * 0.155, 235, 118, 158, [look.wood, look.accent]);
  } else {
    plant(s, s.w * 0.15, 830, 270, look.leaf);
  }
  if (look.night) glow(s, s.w * 0.5, 60, 900, '255,196,120', 0.4);
}

/** A long table with a lamp over it and a shelf of books. */
export function dining(s: Sheet, look: Look): void {
  const base = 680;
  room(s, look, { left: s.w * 0.12, right: s.w * 0.88, top: 120, base });
  const cx = s.w * 0.5;
  // A narrow picture holds smaller chairs and one lamp.
  const narrow = s.w < 800;
  const size = narrow ? 0.62 : 1;
  pane(s, look, cx - s.w * 0.33, 195, s.w * 0.17, 400, 2, 3);
  pane(s, look, cx - s.w * 0.1, 195, s.w * 0.17, 400, 2, 3);
  sunlight(s, look, cx - s.w * 0.3, s.w * 0.3, base, 120);
  shelf(s, cx + s.w * 0.13, 210, s.w * 0.2, base - 215, 5, look.wood, [
    look.accent,
    look.fabric,
    '#d8c6a4',
    '#8c4a3a',
    '#31444f',
  ]);
  rug(s, cx, 725, 980, s.w * 0.5, s.w * 0.74, look.fabric);
  for (const at of [-0.17, 0, 0.17]) chair(s, cx + at * s.w, 830, 250 * size, look.accent);
  const half = s.w * 0.29;
  contact(s, cx, 920, half * 1.15, 40, 0.5);
  for (const leg of [-0.9, 0.9])
    rect(
      s,
      cx + leg * half - 9,
      770,
      18,
      150,
      across(s, cx + leg * half - 9, cx + leg * half + 9, look.wood, darker(look.wood, 0.5)),
      3,
    );
  rect(
    s,
    cx - half,
    748,
    half * 2,
    26,
    down(s, 748, 774, lighter(look.wood, 0.35), darker(look.wood, 0.3)),
    6,
  );
  rect(s, cx - half * 0.98, 736, half * 1.96, 14, lighter(look.wood, 0.28), 5);
  rect(s, cx - 38, 660, 62, 82, across(s, cx - 38, cx + 24, '#f6efe2', '#bfae97'), 26);
  for (let i = 0; i < 9; i++) {
    const tip = cx - 8 + (i - 4) * 15;
    line(
      s,
      [
        [cx - 7, 668],
        [tip, 590 - (i % 3) * 18],
      ],
      darker(look.leaf, 0.2),
      3,
    );
    oval(s, tip, 588 - (i % 3) * 18, 13, 15, i % 2 ? '#f2d9cf' : '#e0a48f');
  }
  oval(s, cx + half * 0.4, 736, 70, 10, '#f4eee3');
  for (const [i, tone] of ['#d98b3a', '#e0a648', '#b9572f'].entries())
    oval(s, cx + half * 0.4 - 32 + i * 32, 722, 19, 18, tone);
  for (const at of [-0.23, 0.23]) chair(s, cx + at * s.w, 965, 280 * size, darker(look.wood, 0.15));
  for (const at of narrow ? [0] : [-0.42, 0.42]) {
    pendant(s, cx + half * at, 350, 74, look.accent, look.night ? 0.55 : 0.25);
  }
}

/** A desk at the window. */
export function study(s: Sheet, look: Look): void {
  const base = 720;
  room(s, look, { left: s.w * 0.1, right: s.w * 0.9, top: 100, base });
  const cx = s.w * 0.5;
  const wide = Math.min(430, s.w * 0.42);
  pane(s, look, cx - wide * 0.75, 190, wide, 330, 2, 2);
  shelf(s, cx + wide * 0.36, 180, s.w * 0.86 - cx - wide * 0.36, base - 184, 6, look.wood, [
    look.accent,
    look.fabric,
    '#e0cfae',
    '#7d3f35',
    '#2f4750',
  ]);
  sunlight(s, look, cx - wide * 0.75, wide, base, 160);
  rug(s, cx - 40, 780, 975, s.w * 0.42, s.w * 0.62, look.accent);
  const x = cx - wide * 0.85;
  const long = wide * 1.15;
  contact(s, x + long / 2, 850, long * 0.56, 24, 0.5);
  for (const leg of [0.04, 0.94]) rect(s, x + long * leg, 650, 13, 198, darker(look.wood, 0.45), 3);
  rect(s, x, 628, long, 26, down(s, 628, 654, lighter(look.wood, 0.4), darker(look.wood, 0.2)), 4);
  rect(s, x + long * 0.64, 654, long * 0.28, 86, down(s, 654, 740, look.wood, darker(look.wood, 0.3)), 3);
  rect(s, x + long * 0.28, 498, long * 0.3, 112, '#23272b', 6);
  rect(s, x + long * 0.29, 504, long * 0.28, 100, across(s, x, x + long, '#d7e4e2', '#7fa3a4'), 2);
  rect(s, x + long * 0.41, 610, long * 0.04, 18, '#3a3f44');
  line(
    s,
    [
      [x + long * 0.12, 628],
      [x + long * 0.1, 540],
      [x + long * 0.2, 480],
    ],
    '#2b2521',
    6,
  );
  oval(s, x + long * 0.22, 482, 28, 17, look.accent);
  glow(s, x + long * 0.22, 520, 170, '255,214,150', look.night ? 0.7 : 0.25);
  plant(s, x + long * 0.78, 630, 130, look.leaf, '#e8ddca');
  chair(s, x + long * 0.44, 930, 300, look.fabric);
}

/** A hall with a stair that climbs to the right, a runner on the steps. */
export function hall(s: Sheet, look: Look): void {
  const base = 730;
  room(s, look, { left: s.w * 0.1, right: s.w * 0.9, top: 70, base }, true);
  const cx = s.w * 0.5;
  const doorX = s.w * 0.18;
  const doorW = s.w * 0.17;
  rect(s, doorX - 16, 236, doorW + 32, base - 236, '#f6f1e7', 3);
  rect(
    s,
    doorX,
    250,
    doorW,
    base - 250,
    across(s, doorX, doorX + doorW, lighter(look.accent, 0.12), darker(look.accent, 0.2)),
    2,
  );
  for (const [row, tall] of [
    [280, 170],
    [470, 220],
  ] as const) {
    for (const col of [0.1, 0.55])
      rect(s, doorX + doorW * col, row, doorW * 0.35, tall, darker(look.accent, 0.16), 3);
  }
  oval(s, doorX + doorW * 0.9, 500, 8, 8, '#d9b25c');
  pane(s, { ...look, leaf: lighter(look.leaf, 0.2) }, doorX, 130, doorW, 78, 4, 1);
  const steps = 11;
  const fromX = s.w * 0.46;
  const run = (s.w * 0.9 - fromX) / steps;
  const rise = 46;
  for (let i = 0; i < steps; i++) {
    const x = fromX + i * run;
    const y = base + 50 - (i + 1) * rise;
    rect(
      s,
      x,
      y,
      s.w * 0.9 - x,
      rise + 60,
      down(s, y, y + rise, lighter(look.wall, 0.55), darker(look.wall, 0.12)),
    );
    rect(
      s,
      x - 8,
      y - 7,
      s.w * 0.9 - x + 8,
      11,
      across(s, x, s.w * 0.9, lighter(look.wood, 0.35), look.wood),
      2,
    );
    rect(
      s,
      x + run * 0.1,
      y + 4,
      run * 0.82,
      rise - 5,
      across(s, x, x + run, look.fabric, darker(look.fabric, 0.25)),
    );
  }
  for (let i = 0; i < steps; i++) {
    const x = fromX + i * run + run * 0.3;
    const y = base + 43 - (i + 1) * rise;
    line(
      s,
      [
        [x, y],
        [x, y - 150],
      ],
      '#f8f4ec',
      5,
    );
    line(
      s,
      [
        [x + run * 0.4, y],
        [x + run * 0.4, y - 168],
      ],
      '#f8f4ec',
      5,
    );
  }
  line(
    s,
    [
      [fromX - 6, base - 138],
      [s.w * 0.9, base - 138 - steps * rise + 20],
    ],
    darker(look.wood, 0.3),
    15,
  );
  rect(
    s,
    fromX - 18,
    base - 160,
    22,
    212,
    across(s, fromX - 18, fromX + 4, look.wood, darker(look.wood, 0.45)),
    4,
  );
  oval(s, fromX - 7, base - 166, 17, 17, look.wood);
  rug(s, cx - s.w * 0.17, 790, 985, s.w * 0.2, s.w * 0.32, look.fabric);
  pendant(s, cx - 40, 180, 62, '#c9a86a', 0.5);
  plant(s, s.w * 0.12, 850, 240, look.leaf, '#e7dccb');
}
