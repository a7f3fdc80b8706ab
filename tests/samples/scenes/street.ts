import { hills, sky, tree } from './nature.ts';
import {
  across,
  between,
  contact,
  darker,
  down,
  glow,
  lighter,
  line,
  oval,
  poly,
  type Sheet,
  soft,
} from './sheet.ts';

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
