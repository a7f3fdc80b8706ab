import { bush, conifer, hills, sky } from './nature.ts';
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

function mountains(s: Sheet, horizon: number, colors: string[], height: number): void {
  for (const [row, color] of colors.entries()) {
    const tall = height * (1 - row * 0.26);
    const shift = s.random() * 20;
    s.g.fillStyle = down(s, horizon - tall, horizon, lighter(color, 0.06), mix(color, '#c9bfc4', 0.4));
    s.g.beginPath();
    s.g.moveTo(0, horizon + 2);
    for (let x = 0; x <= s.w + 14; x += 14) {
      const ridge =
        Math.abs(Math.sin(x / 230 + shift)) * 0.7 + Math.abs(Math.sin(x / 93 + shift * 1.7)) * 0.25;
      s.g.lineTo(x, horizon - tall * (0.3 + ridge * 0.7) + between(s, -5, 5));
    }
    s.g.lineTo(s.w + 20, horizon + 2);
    s.g.fill();
  }
}

/** Lays the upper part upside down under the water line, broken by ripples. */
function mirror(s: Sheet, water: number, tint: string): void {
  const { g, canvas } = s;
  const k = canvas.height / 1000;
  const depth = 1000 - water;
  g.save();
  for (let y = 0; y < depth; y += 4) {
    const from = water - y * 1.15 - 4;
    if (from < 0) break;
    const sway = Math.sin(y / 9) * (1 + y / 60) + between(s, -1, 1) * (y / 70);
    g.drawImage(canvas, 0, from * k, canvas.width, 4.6 * k, sway, water + y, s.w, 4.6);
  }
  g.globalAlpha = 0.42;
  rect(s, 0, water, s.w, depth, down(s, water, 1000, mix(tint, '#ffffff', 0.18), darker(tint, 0.5)));
  for (let i = 0; i < 420; i++) {
    const t = s.random() ** 1.4;
    g.globalAlpha = between(s, 0.05, 0.22);
    rect(
      s,
      s.random() * s.w,
      water + t * depth,
      between(s, 14, 60) * (0.4 + t),
      1 + t * 2,
      s.random() > 0.4 ? '#ffe6cf' : darker(tint, 0.4),
      1,
    );
  }
  g.restore();
}

/** A cabin with a lit gable at the lake, just after sunset. */
export function cabinDusk(s: Sheet): void {
  const water = 690;
  sky(s, ['#20365c', '#5a6d95', '#d59a92', '#f7c28e'], water - 40, { rgb: '255,180,150', alpha: 0.3 });
  mountains(s, water - 4, ['#6f7498', '#4d5a7b', '#35455f'], 330);
  for (let i = 0; i < 34; i++)
    conifer(
      s,
      (s.w * i) / 33 + between(s, -16, 16),
      water + 2,
      between(s, 120, 250),
      between(s, 52, 78),
      '#23403c',
    );
  poly(
    s,
    [
      [0, water - 16],
      [s.w * 0.3, water - 40],
      [s.w * 0.85, water - 44],
      [s.w, water - 14],
      [s.w, water + 6],
      [0, water + 6],
    ],
    down(s, water - 44, water + 6, '#3e4f35', '#2a3526'),
  );
  const cx = s.w * (s.w > 900 ? 0.44 : 0.5);
  const k = s.w > 900 ? 1 : 0.82;
  const at = (x: number, y: number): [number, number] => [cx + x * k, water - 20 - y * k];
  poly(
    s,
    [at(0, 424), at(330, 424 - 40), at(440, 0), at(222, 0)],
    across(s, cx, cx + 440 * k, '#3a2c26', '#211a18'),
  );
  for (let i = 1; i < 9; i++) line(s, [at(i * 36, 424 - i * 4.6), at(222 + i * 24, 0)], 'rgba(0,0,0,.35)', 3);
  poly(s, [at(-236, 0), at(0, 440), at(236, 0)], '#2a1e18');
  poly(s, [at(-206, 4), at(0, 396), at(206, 4)], down(s, water - 400 * k, water, '#ffe9b0', '#f3a24d'));
  poly(s, [at(-206, 4), at(-60, 4), at(-60, 130), at(-140, 130)], '#c97b38');
  rect(s, cx - 46 * k, water - 20 - 96 * k, 120 * k, 92 * k, '#a65f2c', 10);
  rect(s, cx + 92 * k, water - 20 - 120 * k, 44 * k, 116 * k, '#7c4320', 3);
  oval(s, cx + 10 * k, water - 20 - 210 * k, 15 * k, 13 * k, '#fff8df');
  line(s, [at(10, 226), at(10, 376)], '#5d3a1f', 3);
  for (const x of [-104, 0, 104]) line(s, [at(x, 4), at(x, 396 - Math.abs(x) * 1.9)], '#2a1e18', 8 * k);
  for (const y of [134, 250]) line(s, [at(-206 + y * 0.52, y), at(206 - y * 0.52, y)], '#2a1e18', 8 * k);
  line(s, [at(-262, -12), at(0, 452), at(262, -12)], '#8a6240', 17 * k);
  poly(
    s,
    [at(-330, 0), at(330, 0), at(350, -20), at(-350, -20)],
    down(s, water - 24, water, '#9a6c42', '#5d3f28'),
  );
  for (let i = 0; i < 12; i++) line(s, [at(-320 + i * 58, -20), at(-320 + i * 58, -46)], '#3a291c', 7);
  glow(s, cx, water - 150 * k, 560 * k, '255,190,110', 0.62);
  conifer(s, cx - 380 * k, water - 6, 400, 120, '#1d3835');
  conifer(s, cx + 470 * k, water - 8, 460, 130, '#1d3835');
  mirror(s, water + 6, '#3a4a68');
  const j = cx + 60;
  poly(
    s,
    [
      [j - 36, water],
      [j + 36, water],
      [j + 96, 920],
      [j - 84, 920],
    ],
    down(s, water, 920, '#7d5d42', '#a3805c'),
  );
  for (let i = 0; i < 17; i++) {
    const t = (i / 17) ** 1.3;
    const y = water + t * (920 - water);
    line(
      s,
      [
        [j - 36 - t * 48, y],
        [j + 36 + t * 60, y],
      ],
      'rgba(40,24,14,.6)',
      1 + t * 3,
    );
  }
  for (const [x, y] of [
    [-84, 920],
    [96, 920],
    [-58, 800],
    [66, 800],
  ] as const)
    rect(s, j + x - 7, y - 26, 14, 70, across(s, j + x - 7, j + x + 7, '#8a6747', '#3d2a1c'), 3);
}

/** Morning on the jetty: two chairs, still water. */
export function jetty(s: Sheet): void {
  const water = 480;
  sky(s, ['#6f9fc4', '#b9d3de', '#fbe3bf'], water, { rgb: '255,246,230', alpha: 0.55 });
  mountains(s, water, ['#93a7b8', '#6f8b98', '#4e7276'], 250);
  hills(s, water + 2, '#3f6650', '#7f9f90', 60);
  for (let i = 0; i < 40; i++)
    conifer(
      s,
      (s.w * i) / 39 + between(s, -9, 9),
      water + 2,
      between(s, 36, 92),
      between(s, 20, 34),
      '#2f5545',
    );
  mirror(s, water, '#7fa6b4');
  const cx = s.w * 0.5;
  poly(
    s,
    [
      [cx - 120, 640],
      [cx + 120, 640],
      [cx + s.w * 0.42, 1010],
      [cx - s.w * 0.42, 1010],
    ],
    down(s, 640, 1000, '#b99168', '#8a6543'),
  );
  for (let i = 0; i < 22; i++) {
    const t = (i / 22) ** 1.4;
    const y = 640 + t * 370;
    line(
      s,
      [
        [cx - 120 - t * (s.w * 0.42 - 120), y],
        [cx + 120 + t * (s.w * 0.42 - 120), y],
      ],
      'rgba(60,36,18,.55)',
      1.4 + t * 4,
    );
  }
  for (const side of [-1, 1])
    for (const t of [0, 0.35, 0.8]) {
      const x = cx + side * (120 + t * (s.w * 0.42 - 120));
      const y = 640 + t * 370;
      rect(
        s,
        x - 9 - t * 8,
        y - 46 - t * 40,
        18 + t * 16,
        90 + t * 120,
        across(s, x - 12, x + 16, '#a37d55', '#5a3e28'),
        4,
      );
    }
  for (const [x, tone] of [
    [cx - 92, '#b6533a'],
    [cx + 92, '#2f6f6b'],
  ] as const) {
    contact(s, x, 800, 96, 14, 0.5);
    for (const leg of [-50, 50])
      line(
        s,
        [
          [x + leg, 730],
          [x + leg * 1.2, 802],
        ],
        darker(tone, 0.4),
        11,
      );
    for (let i = 0; i < 6; i++) {
      const sx = x - 50 + i * 17.4;
      const lift = Math.sin(((i + 0.5) / 6) * Math.PI) * 20;
      rect(
        s,
        sx,
        566 - lift,
        15,
        160 + lift,
        across(s, sx, sx + 15, lighter(tone, 0.3), darker(tone, 0.15)),
        5,
      );
    }
    rect(s, x - 58, 716, 116, 26, down(s, 716, 742, lighter(tone, 0.3), darker(tone, 0.2)), 6);
    for (const arm of [-78, 54]) rect(s, x + arm, 672, 24, 14, lighter(tone, 0.2), 5);
    for (const arm of [-70, 66]) rect(s, x + arm, 684, 8, 60, darker(tone, 0.2), 2);
  }
  oval(s, cx, 792, 30, 9, '#e9dcc4');
  rect(s, cx - 11, 762, 22, 28, across(s, cx - 11, cx + 11, '#f7f1e6', '#b9ab98'), 4);
  bush(s, s.w * 0.04, 1000, 120, '#5b7a45', '#e6e0b8');
  bush(s, s.w * 0.97, 1000, 110, '#5b7a45');
  glow(s, s.w * 0.72, water - 90, 520, '255,236,190', 0.75);
  soft(s, 30, (l) => rect(l, 0, water - 40, l.w, 70, 'rgba(255,250,240,.7)'), { alpha: 0.5, mode: 'screen' });
}
