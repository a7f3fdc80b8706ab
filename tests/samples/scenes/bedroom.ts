import { plant, print } from './decor.ts';
import { rug } from './furniture.ts';
import { type Look, room } from './room.ts';
import { contact, darker, down, glow, lighter, line, poly, rect, type Sheet } from './sheet.ts';
import { curtains, pane, sunlight } from './window.ts';

/** A bed seen from its foot, morning light from the side. */
export function bedroom(s: Sheet, look: Look): void {
  const base = 690;
  room(s, look, { left: s.w * 0.1, right: s.w * 0.9, top: 110, base });
  const cx = s.w * 0.54;
  const wide = Math.min(560, s.w * 0.5);
  const x = cx - wide / 2;
  const winW = Math.min(250, s.w * 0.2);
  if (s.w > 1100) {
    curtains(s, s.w * 0.17, 210, winW, 360, lighter(look.fabric, 0.66));
    pane(s, look, s.w * 0.17, 210, winW, 360);
  }
  rug(s, cx, 800, 992, wide * 1.5, wide * 2, look.accent);
  contact(s, cx, 900, wide * 0.72, 60, 0.5);
  rect(
    s,
    x - 18,
    420,
    wide + 36,
    330,
    down(s, 420, 750, lighter(look.fabric, 0.12), darker(look.fabric, 0.28)),
    26,
  );
  for (let i = 1; i < 6; i++)
    line(
      s,
      [
        [x - 18 + ((wide + 36) * i) / 6, 436],
        [x - 18 + ((wide + 36) * i) / 6, 700],
      ],
      darker(look.fabric, 0.22),
      3,
    );
  poly(
    s,
    [
      [x, 640],
      [x + wide, 640],
      [x + wide * 1.1, 860],
      [x - wide * 0.1, 860],
    ],
    down(s, 640, 860, '#fbf7f0', '#e4dacb'),
  );
  rect(s, x - wide * 0.1, 855, wide * 1.2, 66, down(s, 855, 921, '#ded2c1', '#b5a792'), 10);
  for (const [at, tone] of [
    [0.05, '#fffdf9'],
    [0.53, '#fffdf9'],
    [0.14, look.accent],
    [0.6, lighter(look.accent, 0.35)],
  ] as const) {
    const front = tone !== '#fffdf9';
    const pw = wide * (front ? 0.27 : 0.42);
    const py = front ? 592 : 540;
    contact(s, x + wide * at + pw / 2, py + 92, pw * 0.55, 16, 0.3);
    rect(
      s,
      x + wide * at,
      py,
      pw,
      front ? 92 : 108,
      down(s, py, py + 108, lighter(tone, 0.1), darker(tone, 0.18)),
      34,
    );
  }
  poly(
    s,
    [
      [x - wide * 0.05, 745],
      [x + wide * 1.05, 745],
      [x + wide * 1.115, 868],
      [x - wide * 0.115, 868],
    ],
    down(s, 745, 868, lighter(look.accent, 0.18), darker(look.accent, 0.14)),
  );
  for (let i = 0; i < 8; i++) {
    const fold = x + wide * (i / 8 + 0.04);
    line(
      s,
      [
        [fold, 752],
        [fold + (fold - cx) * 0.1, 866],
      ],
      darker(look.accent, 0.25),
      2,
    );
  }
  poly(
    s,
    [
      [x - wide * 0.115, 868],
      [x + wide * 1.115, 868],
      [x + wide * 1.1, 905],
      [x - wide * 0.1, 905],
    ],
    darker(look.accent, 0.3),
  );
  for (const side of [x - 112, x + wide + 34]) {
    contact(s, side + 39, 762, 60, 12, 0.4);
    rect(s, side, 650, 78, 108, down(s, 650, 758, lighter(look.wood, 0.2), darker(look.wood, 0.25)), 6);
    line(
      s,
      [
        [side + 6, 700],
        [side + 72, 700],
      ],
      darker(look.wood, 0.5),
      2,
    );
    rect(s, side + 34, 600, 10, 50, '#c7a56b');
    poly(
      s,
      [
        [side + 18, 550],
        [side + 60, 550],
        [side + 74, 606],
        [side + 4, 606],
      ],
      '#fff0cf',
    );
    glow(s, side + 39, 590, 210, '255,210,140', look.night ? 0.75 : 0.35);
  }
  print(s, cx - 130, 200, 116, 152, [look.accent, look.wood]);
  print(s, cx + 14, 200, 116, 152, [look.fabric, look.accent]);
  if (s.w > 1100) sunlight(s, look, s.w * 0.17, winW, base, 260);
  else plant(s, s.w * 0.08, 900, 220, look.leaf);
}
