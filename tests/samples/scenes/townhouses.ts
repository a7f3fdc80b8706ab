import { chair, plant } from './furniture.ts';
import { bush, hills, lawn, sky, tree } from './nature.ts';
import {
  across,
  between,
  box,
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
  within,
} from './sheet.ts';

interface Front {
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

function house(
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

function railings(s: Sheet, x: number, w: number, base: number): void {
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

function row(s: Sheet, night: boolean): void {
  const ground = 850;
  if (night) sky(s, ['#16223f', '#3c4a74', '#a8728a', '#f0a878'], 760, { rgb: '255,170,140', alpha: 0.22 });
  else sky(s, ['#6ea8d4', '#a9cde4', '#e9efe6'], 760, { rgb: '255,255,255', alpha: 0.5 });
  const tint = (c: string) => (night ? mix(c, '#232344', 0.42) : c);
  const hero: Front = { brick: tint('#a4563f'), trim: tint('#ece4d4'), door: tint('#1f5a58'), night };
  const sides: Front[] = [
    { brick: tint('#8f6b52'), trim: tint('#d9d0c0'), door: tint('#3b3f57'), night },
    { brick: tint('#b59a7c'), trim: tint('#e8e0d2'), door: tint('#6b2f2c'), night },
  ];
  const wide = Math.min(590, s.w * 0.72);
  const x = s.w * 0.5 - wide / 2;
  const on = (list: number[]) => Array.from({ length: 7 }, (_, i) => night && list.includes(i));
  for (let i = 1; i < 3; i++) {
    const [a, b] = [sides[0], sides[1]] as [Front, Front];
    house(s, x - wide * 0.94 * i, wide * 0.93, 250 + i * 16, ground, i % 2 ? a : b, on([1]));
    house(
      s,
      x + wide + wide * 0.94 * (i - 1) + 6,
      wide * 0.93,
      236 + i * 14,
      ground,
      i % 2 ? b : a,
      on([3, 6]),
    );
  }
  house(s, x, wide, 205, ground, hero, on([0, 1, 3, 5, 6]));
  rect(s, 0, ground, s.w, 64, down(s, ground, ground + 64, tint('#b3a897'), tint('#8d8374')));
  rect(s, 0, ground + 58, s.w, 16, down(s, ground + 58, ground + 74, tint('#c9c0b2'), tint('#6f675c')));
  rect(s, 0, ground + 74, s.w, 200, down(s, ground + 74, 1000, tint('#55534f'), tint('#35332f')));
  railings(s, x + wide * 0.36, wide * 0.62, ground + 8);
  for (let i = 0; i < 5; i++)
    bush(
      s,
      x + wide * (0.42 + i * 0.13),
      ground + 6,
      44,
      tint('#4e7a44'),
      i % 2 ? tint('#e8e2f0') : tint('#d6768a'),
    );
  if (night) {
    soft(
      s,
      14,
      (l) => {
        for (let i = 0; i < 9; i++)
          rect(l, x + wide * (0.05 + i * 0.11), ground + 80, wide * 0.06, 130, '#ffc070');
      },
      { alpha: 0.34, mode: 'screen' },
    );
  }
  const leaf = tint('#6d8f43');
  tree(s, x - wide * 0.34, ground + 46, 640, leaf, night ? 0.08 : 0.4);
  tree(s, x + wide * 1.38, ground + 52, 720, leaf, night ? 0.08 : 0.4);
  const lamp = x + wide * 1.1;
  line(
    s,
    [
      [lamp, ground + 60],
      [lamp, 470],
    ],
    '#191713',
    9,
  );
  oval(s, lamp, 454, 19, 26, night ? '#fff0c4' : '#e8e6dc');
  if (night) glow(s, lamp, 456, 300, '255,206,130', 0.85);
  soft(
    s,
    20,
    (l) =>
      rect(
        l,
        0,
        0,
        l.w,
        1000,
        night
          ? down(l, 0, 1000, 'rgba(255,150,120,.0)', 'rgba(255,160,90,.25)')
          : across(l, 0, l.w, 'rgba(255,236,190,.6)', 'rgba(255,236,190,0)'),
      ),
    { alpha: 0.5, mode: 'soft-light' },
  );
}

export const townhouseDusk = (s: Sheet): void => row(s, true);
export const townhouseDay = (s: Sheet): void => row(s, false);

/** A street of tall houses that runs to the vanishing point, trees on one side. */
export function street(s: Sheet): void {
  sky(s, ['#79aede', '#b9d6e6', '#f6ead2'], 620, { rgb: '255,252,240', alpha: 0.5 });
  const vx = s.w * 0.5;
  const vy = 590;
  hills(s, vy + 4, '#8ba0a3', '#c9d6d8', 70);
  const tones = ['#d9b48a', '#c98f72', '#e6d5b8', '#b7a48f', '#d8c3a2'];
  for (const side of [-1, 1]) {
    for (let i = 5; i >= 0; i--) {
      const near = 1 / (1 + i * 0.62);
      const far = 1 / (1 + (i + 1) * 0.62);
      const edge = (k: number) => vx + side * (s.w * 0.72 * k + 26);
      const top = (k: number) => vy - 720 * k;
      const foot = (k: number) => vy + 330 * k;
      const tone = tones[(i + (side > 0 ? 2 : 0)) % tones.length] ?? '#d0b090';
      const [a, b] = [edge(near), edge(far)];
      poly(
        s,
        [
          [a, top(near)],
          [b, top(far)],
          [b, foot(far)],
          [a, foot(near)],
        ],
        across(
          s,
          a,
          b,
          side < 0 ? lighter(tone, 0.18) : darker(tone, 0.22),
          side < 0 ? tone : darker(tone, 0.06),
        ),
      );
      for (let level = 0; level < 5; level++) {
        for (let col = 0; col < 3; col++) {
          const k0 = near + (far - near) * (0.14 + col * 0.29);
          const k1 = near + (far - near) * (0.3 + col * 0.29);
          const at = (k: number, t: number) => top(k) + (foot(k) - top(k)) * t;
          const t0 = 0.1 + level * 0.18;
          const t1 = t0 + 0.115;
          poly(
            s,
            [
              [edge(k0), at(k0, t0)],
              [edge(k1), at(k1, t0)],
              [edge(k1), at(k1, t1)],
              [edge(k0), at(k0, t1)],
            ],
            side < 0 ? '#7f97a6' : '#566b7a',
          );
          line(
            s,
            [
              [edge(k0), at(k0, t1 + 0.008)],
              [edge(k1), at(k1, t1 + 0.008)],
            ],
            lighter(tone, 0.4),
            6 * near,
          );
        }
      }
      line(
        s,
        [
          [a, top(near)],
          [b, top(far)],
        ],
        lighter(tone, 0.4),
        12 * near,
      );
    }
  }
  poly(
    s,
    [
      [vx - 22, vy + 6],
      [vx + 22, vy + 6],
      [s.w * 1.1, 1000],
      [-s.w * 0.1, 1000],
    ],
    down(s, vy, 1000, '#a9a296', '#6d675f'),
  );
  for (const side of [-1, 1])
    poly(
      s,
      [
        [vx + side * 22, vy + 6],
        [vx + side * 34, vy + 6],
        [vx + side * s.w * 1.1, 1000],
        [vx + side * s.w * 0.6, 1000],
      ],
      down(s, vy, 1000, '#d3cabb', '#b0a696'),
    );
  for (let i = 0; i < 7; i++) {
    const near = (i / 7) ** 1.8;
    const y = vy + 14 + near * (1000 - vy);
    const wide = 2 + near * 11;
    const long = 6 + near * 60;
    poly(
      s,
      [
        [vx - wide, y],
        [vx + wide, y],
        [vx + wide * 1.2, y + long],
        [vx - wide * 1.2, y + long],
      ],
      '#e9e2d2',
    );
  }
  soft(
    s,
    16,
    (l) => {
      for (let i = 0; i < 46; i++) {
        const t = i / 46;
        const reach = 0.2 + t * 0.8;
        oval(
          l,
          vx - l.w * 0.42 * reach + between(s, -60, 190) * reach,
          610 + t * 400,
          90 * reach,
          20 * reach,
          '#2e2a3a',
        );
      }
    },
    { alpha: 0.42, mode: 'multiply' },
  );
  for (let i = 4; i >= 0; i--) {
    const k = 1 / (1 + i * 0.7);
    for (const side of [-1, 1]) {
      contact(s, vx + side * (s.w * 0.5 * k + 12), vy + 300 * k, 120 * k, 16 * k, 0.5);
      tree(
        s,
        vx + side * (s.w * 0.5 * k + 12),
        vy + 300 * k,
        560 * k,
        side < 0 ? '#7d9a48' : '#688c42',
        0.45,
      );
    }
  }
  glow(s, vx - s.w * 0.24, 140, 760, '255,236,190', 0.55);
}

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
