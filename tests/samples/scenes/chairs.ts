import { floorLamp, plant, print } from './decor.ts';
import { rug } from './furniture.ts';
import { looks } from './looks.ts';
import { CLOTH, lounge, OAK } from './lounge-chair.ts';
import { room } from './room.ts';
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
  shape,
  soft,
} from './sheet.ts';

/** The chair alone, before a painted wall. */
export function chairStudio(s: Sheet): void {
  rect(s, 0, 0, s.w, 780, across(s, 0, s.w, '#e9e1d3', '#d5c8b4'));
  rect(s, 0, 770, s.w, 230, down(s, 770, 1000, '#d9ccb7', '#efe7da'));
  soft(s, 40, (l) => rect(l, 0, 740, l.w, 60, '#dccfbb'));
  soft(
    s,
    12,
    (l) =>
      poly(
        l,
        [
          [l.w * 0.08, 0],
          [l.w * 0.5, 0],
          [l.w * 0.86, 800],
          [l.w * 0.4, 800],
        ],
        'rgba(255,246,222,.9)',
      ),
    { alpha: 0.55, mode: 'soft-light' },
  );
  lounge(s, s.w / 2, 860, 1.28);
}

/** The chair in a living room, very wide. */
export function chairRoom(s: Sheet): void {
  const look = { ...looks.flat, wall: '#4f6460', accent: '#c4713f', floor: '#a9794c' };
  room(s, look, { left: s.w * 0.06, right: s.w * 0.94, top: 60, base: 730 });
  rug(s, s.w * 0.5, 780, 985, s.w * 0.46, s.w * 0.6, '#d8c7aa');
  print(s, s.w * 0.26, 190, 210, 270, ['#c4713f', '#e0b46a', '#33504d']);
  print(s, s.w * 0.37, 190, 210, 270, ['#33504d', '#d98f62']);
  floorLamp(s, s.w * 0.64, 800, 560, 0.7);
  plant(s, s.w * 0.16, 830, 430, '#6a8f5a', '#e6dac6');
  lounge(s, s.w * 0.52, 890, 1.06);
  contact(s, s.w * 0.8, 884, 190, 24, 0.5);
  oval(s, s.w * 0.8, 700, 165, 34, across(s, s.w * 0.75, s.w * 0.86, lighter(OAK, 0.35), darker(OAK, 0.1)));
  for (const at of [-110, 0, 110])
    line(
      s,
      [
        [s.w * 0.8 + at, 712],
        [s.w * 0.8 + at * 1.3, 882],
      ],
      darker(OAK, 0.4),
      12,
    );
  rect(s, s.w * 0.8 - 60, 662, 130, 18, '#efe6d4', 3);
  rect(s, s.w * 0.8 - 50, 646, 112, 16, '#2f6f6b', 3);
  oval(s, s.w * 0.8 + 92, 686, 30, 24, '#e6d8bf');
}

/** The weave of the cloth, close enough to touch. */
export function chairWeave(s: Sheet): void {
  rect(s, 0, 0, s.w, 1000, darker(CLOTH, 0.35));
  const step = 19;
  for (let y = -step; y < 1000 + step; y += step) {
    for (let x = -step; x < s.w + step; x += step) {
      const over = (Math.round(x / step) + Math.round(y / step)) % 2 === 0;
      const tone = mix(darker(CLOTH, 0.16), lighter(CLOTH, 0.32), s.random());
      const [rw, rh] = over ? [step * 1.25, step * 0.74] : [step * 0.74, step * 1.25];
      rect(
        s,
        x - rw / 2,
        y - rh / 2,
        rw,
        rh,
        over
          ? down(s, y - rh / 2, y + rh / 2, lighter(tone, 0.18), darker(tone, 0.2))
          : across(s, x - rw / 2, x + rw / 2, lighter(tone, 0.12), darker(tone, 0.28)),
        6,
      );
    }
  }
  soft(
    s,
    60,
    (l) => {
      line(
        l,
        [
          [l.w * 0.1, 1100],
          [l.w * 0.42, 420],
          [l.w * 1.1, 120],
        ],
        'rgba(30,10,0,.9)',
        120,
      );
    },
    { alpha: 0.55, mode: 'multiply' },
  );
  soft(
    s,
    60,
    (l) => {
      line(
        l,
        [
          [-100, 760],
          [l.w * 0.26, 300],
          [l.w, -60],
        ],
        'rgba(255,235,200,.9)',
        130,
      );
    },
    { alpha: 0.5, mode: 'soft-light' },
  );
  line(
    s,
    [
      [s.w * 0.06, 1040],
      [s.w * 0.4, 420],
      [s.w * 1.08, 110],
    ],
    darker(CLOTH, 0.55),
    7,
  );
  for (let i = 0; i < 40; i++) {
    const t = i / 40;
    const x = s.w * (0.06 + 0.34 * Math.min(1, t * 2) + 0.68 * Math.max(0, t * 2 - 1)) - 26;
    const y = 1040 - 620 * Math.min(1, t * 2) - 310 * Math.max(0, t * 2 - 1) - 24;
    line(
      s,
      [
        [x, y],
        [x + between(s, 10, 15), y - 17],
      ],
      '#f0d8b4',
      5,
    );
  }
}

/** From the side, tall and narrow. */
export function chairSide(s: Sheet): void {
  rect(s, 0, 0, s.w, 840, down(s, 0, 840, '#33504d', '#4f6f6a'));
  rect(s, 0, 832, s.w, 168, down(s, 832, 1000, '#b88a5c', '#8a613b'));
  rect(s, 0, 820, s.w, 14, '#e9e1d2');
  print(s, s.w * 0.25, 150, s.w * 0.5, 260, ['#c4713f', '#e0b46a', '#7f9f97']);
  s.g.save();
  s.g.translate(s.w * 0.5, 916);
  s.g.scale(0.82, 0.82);
  contact(s, 0, 2, 230, 22, 0.6);
  line(
    s,
    [
      [-130, -150],
      [-172, 0],
    ],
    darker(OAK, 0.25),
    19,
  );
  line(
    s,
    [
      [120, -160],
      [150, 0],
    ],
    OAK,
    19,
  );
  shape(
    s,
    'M-150 -150 C-190 -300 -196 -420 -176 -470 C-166 -494 -120 -490 -110 -462 C-96 -380 -90 -300 -70 -220 Z',
    across(s, -190, -70, darker(CLOTH, 0.2), lighter(CLOTH, 0.2)),
  );
  shape(
    s,
    'M-140 -220 L130 -236 C170 -236 176 -160 140 -146 L-130 -134 Z',
    down(s, -236, -134, lighter(CLOTH, 0.34), darker(CLOTH, 0.3)),
  );
  line(
    s,
    [
      [-160, -300],
      [20, -318],
      [150, -296],
    ],
    lighter(OAK, 0.2),
    22,
  );
  line(
    s,
    [
      [118, -296],
      [132, -150],
    ],
    OAK,
    17,
  );
  rect(s, -150, -146, 292, 18, darker(OAK, 0.1), 8);
  s.g.restore();
  glow(s, s.w * 0.5, 60, 420, '255,222,170', 0.5);
}
