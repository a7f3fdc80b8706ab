import { plant } from './decor.ts';
import { chair } from './furniture.ts';
import { bush, conifer, hills, sky } from './nature.ts';
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
