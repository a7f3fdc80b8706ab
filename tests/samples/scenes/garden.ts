import { plant } from './decor.ts';
import { chair } from './furniture.ts';
import { bush, lawn, sky, tree } from './nature.ts';
import { across, between, contact, down, glow, line, oval, poly, rect, type Sheet, soft } from './sheet.ts';

/** The garden behind the house: terrace, lawn, borders in bloom. */
export function garden(s: Sheet): void {
  sky(s, ['#74aedb', '#b4d5e8', '#eef0df'], 460, { rgb: '255,255,255', alpha: 0.5 });
  for (let i = 0; i < 9; i++)
    tree(
      s,
      s.w * (i / 8),
      520 + between(s, -12, 18),
      between(s, 330, 520),
      i % 2 ? '#5f8a42' : '#78984a',
      0.4,
    );
  rect(s, 0, 470, s.w, 78, down(s, 470, 548, '#9a7d5c', '#6a5038'));
  for (let x = 0; x < s.w; x += 27) rect(s, x, 466, 25, 84, across(s, x, x + 25, '#b0906a', '#86684a'), 2);
  lawn(s, 545, 1000, '#6f9a3f');
  for (let i = 0; i < 15; i++)
    bush(
      s,
      (s.w * i) / 14,
      566 + between(s, -8, 12),
      between(s, 50, 84),
      '#52803f',
      ['#d8688a', '#f0e4ee', '#8f7cc4', '#f2c45c'][i % 4],
    );
  const tx = s.w * 0.3;
  poly(
    s,
    [
      [-40, 790],
      [s.w * 0.56, 790],
      [s.w * 0.7, 1000],
      [-120, 1000],
    ],
    down(s, 790, 1000, '#d9cdb9', '#b6a68d'),
  );
  for (let i = 0; i < 8; i++)
    line(
      s,
      [
        [i * s.w * 0.08 - 30, 790],
        [i * s.w * 0.1 - 90, 1000],
      ],
      '#9c8d76',
      2.4,
    );
  for (const y of [838, 902])
    line(
      s,
      [
        [-100, y],
        [s.w * (0.56 + (y - 790) / 1500), y],
      ],
      '#9c8d76',
      2.4,
    );
  chair(s, tx - 170, 870, 190, '#e7e2d6');
  chair(s, tx + 170, 870, 190, '#e7e2d6');
  contact(s, tx, 915, 240, 30, 0.45);
  for (const leg of [-150, 150])
    line(
      s,
      [
        [tx + leg, 790],
        [tx + leg * 1.06, 912],
      ],
      '#5c4028',
      10,
    );
  rect(s, tx - 200, 768, 400, 20, down(s, 768, 788, '#c08d58', '#7d5530'), 5);
  for (const at of [-90, 0, 90]) oval(s, tx + at, 767, 38, 6, '#f8f3e8');
  rect(s, tx + 22, 716, 24, 50, across(s, tx + 22, tx + 46, '#7fb0a8', '#40746e'), 8);
  chair(s, tx - 70, 972, 210, '#dcd5c6');
  chair(s, tx + 80, 976, 210, '#dcd5c6');
  plant(s, s.w * 0.6, 880, 190, '#4f7f45');
  plant(s, s.w * 0.05, 840, 210, '#5d8a4a', '#6d8a86');
  line(
    s,
    [
      [0, 330],
      [s.w * 0.25, 420],
      [s.w * 0.5, 340],
      [s.w * 0.75, 425],
      [s.w, 320],
    ],
    'rgba(40,30,20,.6)',
    2.4,
  );
  for (let i = 1; i < 24; i++) {
    const t = i / 24;
    const y = 375 + Math.sin(t * Math.PI * 4 - 1.6) * 42;
    glow(s, t * s.w, y + 6, 34, '255,226,160', 0.9);
    oval(s, t * s.w, y + 6, 5, 6, '#fff6d8');
  }
  glow(s, s.w * 0.86, 90, 800, '255,238,190', 0.6);
  soft(
    s,
    30,
    (l) => {
      for (let i = 0; i < 7; i++)
        oval(l, l.w * (0.5 + i * 0.09), 700 + (i % 3) * 80, 130, 26, 'rgba(20,40,10,.6)');
    },
    { alpha: 0.4, mode: 'multiply' },
  );
}
