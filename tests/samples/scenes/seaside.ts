import { chair, plant } from './furniture.ts';
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

function sea(s: Sheet, top: number, bottom: number, near: string, far: string, sparkle: string): void {
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

function palm(s: Sheet, x: number, base: number, height: number, leaf: string): void {
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

function volume(s: Sheet, x: number, y: number, w: number, h: number, night: boolean): void {
  const white = night ? '#8f8aa0' : '#f6f0e4';
  rect(s, x, y, w, h, across(s, x, x + w, lighter(white, 0.35), white, darker(white, 0.12)));
  rect(s, x - 12, y - 14, w + 24, 18, down(s, y - 14, y + 4, lighter(white, 0.4), darker(white, 0.2)), 2);
}

function glass(s: Sheet, x: number, y: number, w: number, h: number, night: boolean, parts: number): void {
  rect(
    s,
    x,
    y,
    w,
    h,
    night ? down(s, y, y + h, '#ffe2a4', '#f2a855') : down(s, y, y + h, '#8fb9cc', '#d5e6e6', '#7497a5'),
  );
  if (night) {
    rect(s, x + w * 0.1, y + h * 0.66, w * 0.3, h * 0.34, '#a8672f', 6);
    rect(s, x + w * 0.58, y + h * 0.24, w * 0.16, h * 0.26, '#c98a4c', 2);
    oval(s, x + w * 0.48, y + h * 0.2, w * 0.05, h * 0.05, '#fff8de');
  } else
    poly(
      s,
      [
        [x, y + h],
        [x + w * 0.4, y],
        [x + w * 0.6, y],
        [x + w * 0.16, y + h],
      ],
      'rgba(255,255,255,.28)',
    );
  for (let i = 0; i <= parts; i++) rect(s, x + (w * i) / parts - 2.5, y, 5, h, '#3b342d');
  rect(s, x, y - 3, w, 6, '#3b342d');
}

function villa(s: Sheet, night: boolean): void {
  const horizon = 470;
  if (night)
    sky(s, ['#0f1c3d', '#33406f', '#95688f', '#f39c78'], horizon, { rgb: '255,150,140', alpha: 0.24 });
  else sky(s, ['#3d97d3', '#86c3e2', '#dcefee'], horizon, { rgb: '255,255,255', alpha: 0.45 });
  sea(
    s,
    horizon - 2,
    640,
    night ? '#2b3560' : '#2c8fb0',
    night ? '#b0788c' : '#7dc1d0',
    night ? '#ffb090' : '#ffffff',
  );
  hills(s, horizon + 2, night ? '#3a3d63' : '#6f97a0', night ? '#80628a' : '#b3d0d4', 70);
  const cx = s.w * 0.58;
  const tint = (c: string) => (night ? mix(c, '#1d2146', 0.5) : c);
  for (let i = 0; i < 7; i++) conifer(s, cx + 330 + i * 62, 650, between(s, 260, 390), 54, tint('#3f5f38'));
  rect(s, 0, 640, s.w, 360, down(s, 640, 1000, tint('#e4d3b4'), tint('#c4ad88')));
  volume(s, cx - 330, 390, 420, 262, night);
  volume(s, cx - 60, 250, 330, 402, night);
  volume(s, cx + 180, 430, 250, 222, night);
  glass(s, cx - 290, 440, 330, 212, night, 4);
  glass(s, cx - 10, 298, 230, 128, night, 3);
  glass(s, cx + 66, 470, 150, 182, night, 2);
  glass(s, cx + 250, 478, 130, 174, night, 2);
  line(
    s,
    [
      [cx - 20, 430],
      [cx + 234, 430],
    ],
    '#4a4038',
    6,
  );
  for (let i = 0; i < 16; i++)
    line(
      s,
      [
        [cx - 16 + i * 16.4, 430],
        [cx - 16 + i * 16.4, 388],
      ],
      'rgba(60,50,44,.55)',
      2,
    );
  rect(s, cx - 384, 396, 66, 10, '#7d5a3a');
  for (let i = 0; i < 9; i++)
    line(
      s,
      [
        [cx - 470 + i * 20, 402],
        [cx - 470 + i * 20, 412],
      ],
      '#7d5a3a',
      7,
    );
  line(
    s,
    [
      [cx - 480, 400],
      [cx - 318, 400],
    ],
    '#7d5a3a',
    10,
  );
  line(
    s,
    [
      [cx - 470, 400],
      [cx - 470, 650],
    ],
    '#7d5a3a',
    10,
  );
  for (let i = 0; i < 4; i++) bush(s, cx - 470 + i * 44, 424, 40, tint('#4f7f45'), tint('#d2458a'));
  if (night)
    for (const [gx, gy] of [
      [-120, 540],
      [100, 360],
      [140, 560],
      [310, 560],
    ] as const)
      glow(s, cx + gx, gy, 260, '255,200,120', 0.6);
  const poolTop = 722;
  const left = cx - 560;
  poly(
    s,
    [
      [left + 60, poolTop - 14],
      [cx + 330, poolTop - 14],
      [cx + 470, 962],
      [left - 150, 962],
    ],
    tint('#efe4cf'),
  );
  poly(
    s,
    [
      [left + 74, poolTop],
      [cx + 312, poolTop],
      [cx + 430, 942],
      [left - 106, 942],
    ],
    down(s, poolTop, 942, night ? '#3f8fb0' : '#63c7d2', night ? '#1c5f8a' : '#1f9fbb'),
  );
  for (let i = 0; i < 240; i++) {
    const t = s.random();
    const y = poolTop + 8 + t * 210;
    const x = left + 70 - t * 140 + s.random() * (840 + t * 240);
    s.g.globalAlpha = between(s, 0.1, 0.4);
    s.g.strokeStyle = night ? '#9fe0f0' : '#f2ffff';
    s.g.lineWidth = 1.4 + t * 1.6;
    s.g.beginPath();
    s.g.ellipse(
      x,
      y,
      between(s, 10, 34) * (0.5 + t),
      between(s, 3, 7) * (0.5 + t),
      0,
      between(s, 0, 3),
      between(s, 3.4, 6.2),
    );
    s.g.stroke();
  }
  s.g.globalAlpha = 1;
  if (night) {
    soft(
      s,
      10,
      (l) => {
        for (const at of [-250, -120, 30, 120, 280]) rect(l, cx + at, poolTop + 6, 50, 170, '#ffc985');
      },
      { alpha: 0.45, mode: 'screen' },
    );
    glow(s, cx - 120, 850, 480, '90,210,240', 0.5, 0.4);
  }
  for (const at of [cx + 420, cx + 540]) {
    contact(s, at + 60, 800, 110, 14, 0.4);
    poly(
      s,
      [
        [at, 790],
        [at + 96, 790],
        [at + 136, 730],
        [at + 124, 724],
        [at + 88, 774],
        [at, 774],
      ],
      tint('#f7f0e2'),
    );
  }
  line(
    s,
    [
      [cx + 530, 800],
      [cx + 530, 600],
    ],
    tint('#8a6a48'),
    6,
  );
  poly(
    s,
    [
      [cx + 410, 628],
      [cx + 530, 574],
      [cx + 650, 628],
    ],
    across(s, cx + 410, cx + 650, tint('#f3e4cc'), tint('#d9a878')),
  );
  palm(s, s.w * 0.1, 700, 470, tint('#5f8a3c'));
  palm(s, s.w * 0.2, 690, 340, tint('#6c9444'));
  plant(s, cx - 350, 690, 130, tint('#5a8246'), tint('#c4724a'));
  for (let i = 0; i < 6; i++)
    bush(s, s.w * (0.01 + i * 0.045), 740 + i * 6, 56, tint('#6b8a58'), i % 2 ? tint('#a48fd0') : undefined);
  if (!night) glow(s, s.w * 0.16, 70, 760, '255,246,215', 0.6);
}

export const villaPool = (s: Sheet): void => villa(s, false);
export const villaNight = (s: Sheet): void => villa(s, true);

/** A shaded terrace with the table laid, the sea behind. */
export function villaTerrace(s: Sheet): void {
  sky(s, ['#58abd9', '#a9d6e6', '#f7ecd4'], 430, { rgb: '255,255,255', alpha: 0.5 });
  sea(s, 428, 640, '#2f96ae', '#86cbd4', '#ffffff');
  hills(s, 432, '#7ba3a8', '#bdd8da', 84);
  for (let i = 0; i < 5; i++) conifer(s, s.w * (0.74 + i * 0.06), 650, between(s, 170, 250), 40, '#44643a');
  rect(s, 0, 630, s.w, 370, down(s, 630, 1000, '#e0b98d', '#c08a5c'));
  for (let i = -12; i < 13; i++)
    line(
      s,
      [
        [s.w / 2 + i * 90, 630],
        [s.w / 2 + i * 230, 1000],
      ],
      'rgba(120,74,40,.4)',
      2,
    );
  for (const y of [660, 704, 766, 856])
    line(
      s,
      [
        [0, y],
        [s.w, y],
      ],
      'rgba(120,74,40,.4)',
      2,
    );
  rect(s, 0, 580, s.w, 62, down(s, 580, 642, '#fbf5e9', '#d6c9b3'));
  for (let i = 0; i < 5; i++) plant(s, s.w * (0.08 + i * 0.2), 584, between(s, 80, 120), '#6b8a4c');
  for (const x of [s.w * 0.05, s.w * 0.91])
    rect(s, x, 90, 62, 600, across(s, x, x + 62, '#ffffff', '#d9ccb6'));
  for (let i = 0; i < 15; i++)
    poly(
      s,
      [
        [s.w * (i / 14) - 12, 0],
        [s.w * (i / 14) + 12, 0],
        [s.w * (0.04 + (i / 14) * 0.92) + 8, 104],
        [s.w * (0.04 + (i / 14) * 0.92) - 8, 104],
      ],
      '#8d6640',
    );
  rect(s, 0, 94, s.w, 26, down(s, 94, 120, '#a97c50', '#6f4d2d'));
  for (let i = 0; i < 34; i++)
    bush(
      s,
      s.w * s.random(),
      between(s, 60, 170),
      between(s, 28, 60),
      '#5a8a3f',
      i % 3 ? undefined : '#d0508f',
    );
  const cx = s.w * 0.48;
  chair(s, cx - 190, 790, 240, '#f0e6d2');
  chair(s, cx, 790, 240, '#f0e6d2');
  chair(s, cx + 190, 790, 240, '#f0e6d2');
  contact(s, cx, 930, 420, 40, 0.45);
  rect(s, cx - 330, 728, 660, 26, down(s, 728, 754, '#c99a66', '#85592f'), 5);
  for (const leg of [-300, 286]) rect(s, cx + leg, 754, 16, 170, '#7a522c', 2);
  for (const at of [-210, -20, 180]) oval(s, cx + at, 726, 58, 9, '#fdf9f0');
  for (const [i, tone] of ['#e3a13c', '#e8b44a', '#d98932', '#f0c65e'].entries())
    oval(s, cx + 62 + i * 22, 712 - (i % 2) * 10, 16, 15, tone);
  rect(
    s,
    cx - 110,
    636,
    40,
    90,
    across(s, cx - 110, cx - 70, 'rgba(160,200,205,.9)', 'rgba(90,150,165,.9)'),
    14,
  );
  soft(
    s,
    8,
    (l) => {
      for (let i = 0; i < 13; i++)
        poly(
          l,
          [
            [l.w * (i / 12), 650],
            [l.w * (i / 12) + 36, 650],
            [l.w * (i / 12) - 40, 1000],
            [l.w * (i / 12) - 110, 1000],
          ],
          'rgba(70,36,14,.75)',
        );
    },
    { alpha: 0.4, mode: 'multiply' },
  );
  glow(s, s.w * 0.3, 200, 700, '255,240,200', 0.5);
}

/** A small bay between rocks, seen from above. */
export function cove(s: Sheet): void {
  sky(s, ['#4a9bd2', '#9fd0e6', '#fbe9cf'], 330, { rgb: '255,255,255', alpha: 0.5 });
  sea(s, 328, 1000, '#38b7bb', '#3a8fb8', '#ffffff');
  hills(s, 333, '#6f96a4', '#b9d3d9', 90);
  soft(
    s,
    24,
    (l) =>
      poly(
        l,
        [
          [l.w * 0.12, 1000],
          [l.w * 0.3, 700],
          [l.w * 0.62, 640],
          [l.w, 760],
          [l.w, 1000],
        ],
        '#9fe6d4',
      ),
    { alpha: 0.75 },
  );
  poly(
    s,
    [
      [s.w * 0.18, 1000],
      [s.w * 0.34, 836],
      [s.w * 0.6, 800],
      [s.w, 880],
      [s.w, 1000],
    ],
    down(s, 800, 1000, '#f6e3bd', '#dfbd85'),
  );
  line(
    s,
    [
      [s.w * 0.18, 996],
      [s.w * 0.34, 834],
      [s.w * 0.6, 798],
      [s.w, 878],
    ],
    'rgba(255,255,255,.85)',
    9,
  );
  for (const side of [-1, 1]) {
    for (let i = 0; i < 26; i++) {
      const t = i / 26;
      const x = side < 0 ? s.w * (0.3 * (1 - t) - 0.02) : s.w * (0.74 + 0.3 * t);
      const y = side < 0 ? 380 + t * 520 : 420 + t * 380;
      const r = between(s, 50, 110);
      const tone = mix('#b98d63', '#e0bf94', s.random());
      poly(
        s,
        [
          [x - r, y + r * 0.7],
          [x - r * 0.6, y - r * 0.4],
          [x + r * 0.1, y - r * 0.7],
          [x + r * 0.8, y - r * 0.2],
          [x + r, y + r * 0.8],
        ],
        across(s, x - r, x + r, lighter(tone, 0.25), darker(tone, 0.35)),
      );
      if (i % 2) bush(s, x, y - r * 0.4, r * 0.6, '#4d7440');
    }
  }
  for (let i = 0; i < 4; i++) conifer(s, s.w * (0.04 + i * 0.05), 470 + i * 40, 190, 70, '#3f6238');
  for (const [at, y, tone] of [
    [0.5, 866, '#e0694a'],
    [0.64, 872, '#f2f0e4'],
    [0.78, 900, '#2f8f9c'],
  ] as const) {
    contact(s, s.w * at + 20, y + 40, 60, 9, 0.35);
    line(
      s,
      [
        [s.w * at, y + 40],
        [s.w * at, y - 16],
      ],
      '#7a5b3e',
      4,
    );
    poly(
      s,
      [
        [s.w * at - 56, y - 4],
        [s.w * at, y - 40],
        [s.w * at + 56, y - 4],
      ],
      across(s, s.w * at - 56, s.w * at + 56, lighter(tone, 0.3), darker(tone, 0.1)),
    );
  }
  const bx = s.w * 0.52;
  poly(
    s,
    [
      [bx - 70, 560],
      [bx + 74, 560],
      [bx + 50, 588],
      [bx - 50, 588],
    ],
    down(s, 560, 588, '#fbf6ea', '#b9a78a'),
  );
  poly(
    s,
    [
      [bx + 2, 552],
      [bx + 2, 424],
      [bx + 62, 546],
    ],
    '#fffaf0',
  );
  poly(
    s,
    [
      [bx - 6, 552],
      [bx - 6, 440],
      [bx - 48, 546],
    ],
    '#f0dcc0',
  );
  glow(s, s.w * 0.75, 90, 620, '255,242,205', 0.6);
}
