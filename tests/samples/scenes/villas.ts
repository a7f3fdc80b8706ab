import { plant } from './decor.ts';
import { bush, conifer, hills, sky } from './nature.ts';
import { palm } from './palm.ts';
import { sea } from './sea.ts';
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
