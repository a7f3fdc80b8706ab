import { face, side } from './car-body.ts';
import { conifer, hills, sky, tree } from './nature.ts';
import {
  across,
  between,
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

const PAINT = '#1f6a72';

function road(s: Sheet, top: number, dark: string): void {
  rect(s, 0, top, s.w, 1000 - top, down(s, top, 1000, lighter(dark, 0.2), darker(dark, 0.35)));
  rect(s, 0, top, s.w, 9, lighter(dark, 0.5));
  for (let i = 0; i < 700; i++) {
    s.g.globalAlpha = 0.16;
    rect(
      s,
      s.random() * s.w,
      top + s.random() * (1000 - top),
      between(s, 8, 44),
      1.6,
      s.random() > 0.5 ? '#000000' : '#ffffff',
    );
  }
  s.g.globalAlpha = 1;
}

/** On a coast road in low sun. */
export function carCoast(s: Sheet): void {
  sky(s, ['#4f86b8', '#a9c3d6', '#f6cf9c'], 520, { rgb: '255,236,205', alpha: 0.5 });
  rect(s, 0, 500, s.w, 160, down(s, 500, 660, '#f0c79a', '#5f93a8'));
  hills(s, 512, '#6f8796', '#c9b3a8', 110);
  for (let i = 0; i < 160; i++)
    rect(s, s.random() * s.w, between(s, 520, 640), between(s, 10, 50), 1.8, 'rgba(255,250,230,.3)');
  poly(
    s,
    [
      [0, 560],
      [s.w * 0.2, 590],
      [s.w * 0.34, 660],
      [0, 690],
    ],
    '#5f6f45',
  );
  for (let i = 0; i < 4; i++) conifer(s, s.w * (0.03 + i * 0.05), 640, 210 - i * 24, 74, '#34553c');
  road(s, 652, '#6d6660');
  rect(s, 0, 616, s.w, 20, down(s, 616, 636, '#dfe2e2', '#8f9496'), 4);
  for (let i = 0; i < 13; i++) rect(s, s.w * (i / 12) - 5, 616, 10, 48, '#7d8385');
  for (let i = 0; i < 6; i++)
    poly(
      s,
      [
        [s.w * (i / 5.2) - 60, 940],
        [s.w * (i / 5.2) + 90, 940],
        [s.w * (i / 5.2) + 80, 954],
        [s.w * (i / 5.2) - 74, 954],
      ],
      '#f1ead8',
    );
  side(s, s.w * 0.5 - 600, 850, 1.2, PAINT, '#d9b592');
  glow(s, s.w * 0.84, 470, 620, '255,214,150', 0.85);
}

/** In a bright studio. */
export function carStudio(s: Sheet): void {
  rect(s, 0, 0, s.w, 1000, down(s, 0, 1000, '#c9c5be', '#efebe4', '#f4f1eb', '#a9a39a'));
  soft(
    s,
    40,
    (l) => {
      rect(l, l.w * 0.14, 60, l.w * 0.72, 70, '#ffffff', 30);
      oval(l, l.w / 2, 850, l.w * 0.46, 60, '#ffffff');
    },
    { alpha: 0.95 },
  );
  rect(s, s.w * 0.15, 70, s.w * 0.7, 46, '#ffffff', 20);
  soft(
    s,
    7,
    (l) => {
      l.g.translate(0, 1610);
      l.g.scale(1, -1);
      side(l, l.w * 0.5 - 600, 805, 1.2, PAINT, '#dfe8ec');
    },
    { alpha: 0.16 },
  );
  side(s, s.w * 0.5 - 600, 800, 1.2, PAINT, '#dfe8ec');
}

/** Face to face on a forest road. */
export function carFront(s: Sheet): void {
  sky(s, ['#7fa9c6', '#c6d7da', '#f0e6cf'], 520, { rgb: '255,255,255', alpha: 0.45 });
  for (let i = 0; i < 40; i++) {
    const side = i % 2 ? 1 : -1;
    const k = 1 - Math.floor(i / 2) / 22;
    conifer(
      s,
      s.w / 2 + side * (120 + (1 - k) * s.w * 0.56),
      560 + (1 - k) * 200,
      190 + (1 - k) * 520,
      70 + (1 - k) * 110,
      mix('#6f8f80', '#274a36', 1 - k),
    );
  }
  rect(s, 0, 620, s.w, 380, down(s, 620, 1000, '#6f8148', '#4a5a30'));
  poly(
    s,
    [
      [s.w / 2 - 110, 540],
      [s.w / 2 + 110, 540],
      [s.w * 1.02, 1000],
      [-s.w * 0.02, 1000],
    ],
    down(s, 540, 1000, '#a39c93', '#5d5853'),
  );
  for (const t of [0.1, 0.3, 0.62])
    poly(
      s,
      [
        [s.w / 2 - 6 - t * 10, 540 + t * 460],
        [s.w / 2 + 6 + t * 10, 540 + t * 460],
        [s.w / 2 + 10 + t * 16, 590 + t * 470],
        [s.w / 2 - 10 - t * 16, 590 + t * 470],
      ],
      '#efe8d8',
    );
  face(s, s.w / 2, 890, 1.72, PAINT, false);
  glow(s, s.w * 0.3, 120, 700, '255,244,214', 0.5);
}

/** From behind, in front of a garage at dusk. */
export function carRear(s: Sheet): void {
  rect(s, 0, 0, s.w, 760, down(s, 0, 760, '#39424f', '#5c5f66'));
  for (let i = 0; i < 19; i++) rect(s, 0, i * 40, s.w, 3, 'rgba(0,0,0,.2)');
  for (const x of [0.06, 0.56]) {
    rect(s, s.w * x - 12, 128, s.w * 0.38 + 24, 640, '#2a2f37');
    for (let i = 0; i < 8; i++)
      rect(
        s,
        s.w * x,
        140 + i * 78,
        s.w * 0.38,
        74,
        down(s, 140 + i * 78, 214 + i * 78, '#b8b1a5', '#8a8378'),
        3,
      );
  }
  for (const x of [0.03, 0.5, 0.97]) {
    rect(s, s.w * x - 16, 200, 32, 66, '#1c1f24', 6);
    glow(s, s.w * x, 290, 330, '255,206,140', 0.8);
  }
  rect(s, 0, 760, s.w, 240, down(s, 760, 1000, '#7d766c', '#3f3b37'));
  for (let i = 1; i < 9; i++)
    line(
      s,
      [
        [s.w / 2 + (i - 4.5) * 150, 760],
        [s.w / 2 + (i - 4.5) * 330, 1000],
      ],
      'rgba(0,0,0,.25)',
      3,
    );
  face(s, s.w / 2, 900, 1.72, PAINT, true);
}

/** At the kerb of a leafy street. */
export function carCity(s: Sheet): void {
  sky(s, ['#86b4d8', '#cfdfe4'], 400, { rgb: '255,255,255', alpha: 0.4 });
  for (let i = 0; i < 6; i++) {
    const x = (s.w * i) / 6;
    const tone = ['#d8b48c', '#c08d72', '#e4d6bd', '#b3a894', '#d2a98e', '#e0c9a4'][i] ?? '#d8b48c';
    rect(
      s,
      x,
      60 + (i % 3) * 26,
      s.w / 6 + 2,
      660,
      across(s, x, x + s.w / 6, lighter(tone, 0.2), darker(tone, 0.1)),
    );
    for (let level = 0; level < 4; level++)
      for (let col = 0; col < 3; col++) {
        rect(
          s,
          x + 24 + col * 76,
          120 + (i % 3) * 26 + level * 132,
          46,
          88,
          down(s, 120 + level * 132, 220 + level * 132, '#6d8796', '#b9cdd2'),
          2,
        );
        rect(s, x + 18 + col * 76, 208 + (i % 3) * 26 + level * 132, 58, 8, lighter(tone, 0.45));
      }
    rect(s, x + 10, 648, s.w / 6 - 20, 74, '#3d3a38', 4);
    rect(s, x + 2, 626, s.w / 6 - 4, 26, ['#8a3d32', '#2f5c58', '#b98a3c'][i % 3] ?? '#2f5c58', 4);
  }
  soft(s, 10, (l) => rect(l, 0, 0, l.w, 720, 'rgba(240,236,226,.5)'), { alpha: 0.5 });
  for (const at of [0.1, 0.52, 0.93]) tree(s, s.w * at, 730, 600, '#7d9a45', 0.45);
  rect(s, 0, 716, s.w, 60, down(s, 716, 776, '#cfc6b8', '#a79d8e'));
  road(s, 772, '#67635f');
  side(s, s.w * 0.5 - 590, 880, 1.18, PAINT, '#cfdde0');
  glow(s, s.w * 0.2, 80, 700, '255,240,205', 0.5);
}
