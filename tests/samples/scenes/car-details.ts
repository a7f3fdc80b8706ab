import { hills, sky } from './nature.ts';
import {
  across,
  between,
  darker,
  down,
  glow,
  lighter,
  line,
  oval,
  poly,
  rect,
  type Sheet,
  shape,
  soft,
} from './sheet.ts';

/** The place of the driver: road ahead, wheel, dials, screen. */
export function carCockpit(s: Sheet): void {
  const { w } = s;
  sky(s, ['#6fa3cf', '#bcd6e2', '#f8e8c8'], 420, { rgb: '255,255,255', alpha: 0.5 });
  hills(s, 424, '#6d8a72', '#b7cbc6', 110);
  rect(s, 0, 420, w, 160, down(s, 420, 580, '#a3a963', '#7d8a49'));
  poly(
    s,
    [
      [w * 0.47, 424],
      [w * 0.5, 424],
      [w * 0.76, 600],
      [w * 0.14, 600],
    ],
    '#8d8880',
  );
  poly(
    s,
    [
      [0, 0],
      [w, 0],
      [w, 70],
      [w * 0.9, 60],
      [w * 0.1, 60],
      [0, 70],
    ],
    '#c8bfb0',
  );
  poly(
    s,
    [
      [0, 0],
      [w * 0.1, 40],
      [w * 0.02, 600],
      [0, 640],
    ],
    '#2a2b2e',
  );
  poly(
    s,
    [
      [w, 0],
      [w * 0.9, 40],
      [w * 0.98, 600],
      [w, 640],
    ],
    '#2a2b2e',
  );
  rect(s, w * 0.47, 76, 210, 66, '#1b1c1f', 22);
  rect(s, w * 0.47 + 8, 83, 194, 52, across(s, w * 0.47, w * 0.47 + 200, '#9fb6c4', '#e1e6e2'), 18);
  shape(s, 'M0 .56 C.2 .5 .8 .5 1 .56 L1 1 L0 1 Z', down(s, 0.5, 1, '#3a3b40', '#16171a'), 0, 0, w, 1000);
  shape(
    s,
    'M0 .64 C.2 .6 .8 .6 1 .64 L1 .7 C.8 .665 .2 .665 0 .7 Z',
    across(s, 0, 1, '#9c6b43', '#c08c5c', '#7d5433'),
    0,
    0,
    w,
    1000,
  );
  const sx = w * 0.52;
  rect(s, sx, 560, 360, 200, '#0d0f12', 18);
  rect(s, sx + 10, 570, 340, 180, down(s, 570, 750, '#13323a', '#0d1c24'), 12);
  for (let i = 0; i < 9; i++)
    line(
      s,
      [
        [sx + 20 + i * 40, 572],
        [sx + 60 + i * 30, 748],
      ],
      'rgba(120,190,190,.25)',
      3,
    );
  line(
    s,
    [
      [sx + 60, 740],
      [sx + 120, 680],
      [sx + 190, 676],
      [sx + 230, 610],
      [sx + 320, 590],
    ],
    '#4fd0c0',
    7,
  );
  oval(s, sx + 190, 676, 11, 11, '#ffffff');
  for (const x of [0.44, 0.9]) {
    rect(s, w * x, 690, 90, 42, '#0f1012', 10);
    for (let i = 1; i < 5; i++)
      line(
        s,
        [
          [w * x + 6, 690 + i * 8.4],
          [w * x + 84, 690 + i * 8.4],
        ],
        '#3f4246',
        3,
      );
  }
  rect(s, sx + 60, 800, 260, 210, across(s, sx + 60, sx + 320, '#2d2e32', '#17181b'), 18);
  for (const at of [0.25, 0.75]) {
    oval(s, sx + 60 + 260 * at, 836, 32, 24, '#8f949a');
    oval(s, sx + 60 + 260 * at, 832, 28, 20, '#2b2d31');
  }
  rect(s, sx + 164, 868, 52, 96, across(s, sx + 164, sx + 216, '#4a4c52', '#1c1d20'), 20);
  const cx = w * 0.27;
  for (const [at, tone] of [
    [-120, '#4fd0c0'],
    [120, '#e0a050'],
  ] as const) {
    oval(s, cx + at, 612, 88, 74, '#0c0d10');
    s.g.strokeStyle = tone;
    s.g.lineWidth = 7;
    s.g.beginPath();
    s.g.arc(cx + at, 618, 60, Math.PI * 0.85, Math.PI * 1.85);
    s.g.stroke();
    line(
      s,
      [
        [cx + at, 618],
        [cx + at - 26, 582],
      ],
      '#f4f1ea',
      4,
    );
    glow(s, cx + at, 612, 120, '120,210,210', 0.25);
  }
  for (const [wide, tone] of [
    [46, '#141518'],
    [30, '#2b2c31'],
    [8, '#4b4d54'],
  ] as const) {
    s.g.strokeStyle = tone;
    s.g.lineWidth = wide;
    s.g.beginPath();
    s.g.ellipse(cx, 800, 272, 246, 0, 0, Math.PI * 2);
    s.g.stroke();
  }
  poly(
    s,
    [
      [cx - 250, 790],
      [cx - 80, 770],
      [cx + 80, 770],
      [cx + 250, 790],
      [cx + 250, 834],
      [cx + 90, 870],
      [cx + 40, 1040],
      [cx - 40, 1040],
      [cx - 90, 870],
      [cx - 250, 834],
    ],
    down(s, 770, 1000, '#33353a', '#17181b'),
  );
  oval(s, cx, 822, 92, 74, across(s, cx - 92, cx + 92, '#3f4147', '#1d1e22'));
  oval(s, cx, 820, 24, 24, '#cfd3d7');
  oval(s, cx, 820, 17, 17, '#26282c');
  soft(
    s,
    20,
    (l) =>
      poly(
        l,
        [
          [l.w * 0.56, 560],
          [l.w * 0.8, 560],
          [l.w * 0.98, 1000],
          [l.w * 0.66, 1000],
        ],
        'rgba(255,236,196,.8)',
      ),
    { alpha: 0.22, mode: 'screen' },
  );
  glow(s, w * 0.6, 200, 700, '255,242,210', 0.45);
}

/** A wheel close by, with the paint above it. */
export function carWheel(s: Sheet): void {
  const { w } = s;
  const color = '#1f6a72';
  rect(
    s,
    0,
    0,
    w,
    1000,
    down(s, 0, 1000, lighter(color, 0.4), color, darker(color, 0.4), darker(color, 0.65)),
  );
  shape(
    s,
    'M0 .16 C.3 .1 .7 .1 1 .18 L1 .23 C.7 .15 .3 .16 0 .22 Z',
    across(s, 0, 1, lighter(color, 0.7), lighter(color, 0.3)),
    0,
    0,
    w,
    1000,
  );
  rect(s, 0, 860, w, 140, down(s, 860, 1000, '#8b857c', '#565049'));
  const [x, y, r] = [w * 0.5, 610, Math.min(330, w * 0.42)];
  oval(s, x, y - 10, r * 1.16, r * 1.16, '#0b0c0d');
  oval(s, x, y, r, r, '#17171b');
  for (let i = 0; i < 90; i++) {
    const turn = (i / 90) * Math.PI * 2;
    line(
      s,
      [
        [x + Math.cos(turn) * r * 0.93, y + Math.sin(turn) * r * 0.93],
        [x + Math.cos(turn + 0.03) * r * 0.995, y + Math.sin(turn + 0.03) * r * 0.995],
      ],
      '#2e2e34',
      4,
    );
  }
  oval(s, x, y, r * 0.78, r * 0.78, across(s, x - r, x + r, '#f1f2f3', '#7f858c', '#d5d8db'));
  oval(s, x, y, r * 0.73, r * 0.73, down(s, y - r, y + r, '#3a3c41', '#111214'));
  oval(s, x, y, r * 0.5, r * 0.5, across(s, x - r, x + r, '#8e9298', '#5b5f65'));
  for (let i = 0; i < 40; i++)
    oval(
      s,
      x + Math.cos(i * 0.94) * r * between(s, 0.22, 0.46),
      y + Math.sin(i * 0.94) * r * between(s, 0.22, 0.46),
      4,
      4,
      '#33363a',
    );
  rect(s, x + r * 0.26, y - r * 0.46, r * 0.26, r * 0.42, '#c8452e', 16);
  for (let i = 0; i < 5; i++) {
    s.g.save();
    s.g.translate(x, y);
    s.g.rotate((i / 5) * Math.PI * 2 + 0.25);
    for (const turn of [-0.14, 0.14]) {
      s.g.save();
      s.g.rotate(turn);
      poly(
        s,
        [
          [-r * 0.05, -r * 0.06],
          [r * 0.05, -r * 0.06],
          [r * 0.065, -r * 0.74],
          [-r * 0.065, -r * 0.74],
        ],
        across(s, -r * 0.06, r * 0.06, '#ffffff', '#c2c6ca', '#7f848a'),
      );
      s.g.restore();
    }
    s.g.restore();
  }
  oval(s, x, y, r * 0.14, r * 0.14, across(s, x - 40, x + 40, '#f2f3f4', '#8a8f95'));
  oval(s, x, y, r * 0.09, r * 0.09, '#2a2d31');
  soft(s, 26, (l) => oval(l, x, 960, r * 1.3, 40, '#0a0806'), { alpha: 0.7, mode: 'multiply' });
  glow(s, w * 0.2, 80, 520, '255,250,235', 0.5);
}
