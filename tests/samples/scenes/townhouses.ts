import { type Front, house, railings } from './house-front.ts';
import { bush, sky, tree } from './nature.ts';
import { across, down, glow, line, mix, oval, rect, type Sheet, soft } from './sheet.ts';

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
