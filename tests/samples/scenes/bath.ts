import { plant } from './decor.ts';
import { type Look, room } from './room.ts';
import {
  across,
  contact,
  darker,
  down,
  glow,
  lighter,
  line,
  oval,
  poly,
  rect,
  type Sheet,
  soft,
} from './sheet.ts';
import { tileWall } from './tiles.ts';
import { pane, sunlight } from './window.ts';

/** A free-standing bath under a window, vanity and round mirror. */
export function bath(s: Sheet, look: Look): void {
  const base = 700;
  const left = s.w * 0.1;
  const right = s.w * 0.9;
  room(s, look, { left, right, top: 100, base }, true);
  tileWall(s, left, 420, right - left, base - 420, 66, 30, look.accent);
  rect(s, left, 412, right - left, 12, lighter(look.wall, 0.6));
  const wide = Math.min(560, s.w * 0.46);
  const bx = s.w * 0.15;
  pane(s, look, bx + wide * 0.2, 170, wide * 0.6, 218, 2, 1);
  sunlight(s, look, bx + wide * 0.2, wide * 0.6, base, 90);
  contact(s, bx + wide / 2, 862, wide * 0.58, 34, 0.55);
  const tub = new Path2D(
    `M${bx} 610 Q${bx + wide * 0.06} 850 ${bx + wide * 0.22} 856 L${bx + wide * 0.78} 856 Q${bx + wide * 0.94} 850 ${bx + wide} 610 Z`,
  );
  s.g.fillStyle = across(s, bx, bx + wide, '#e4ddd2', '#ffffff', '#fbf8f3', '#c9c0b3');
  s.g.fill(tub);
  oval(s, bx + wide / 2, 612, wide * 0.51, 26, '#fffdfa');
  oval(s, bx + wide / 2, 614, wide * 0.47, 19, down(s, 595, 633, '#b7ab9b', '#e9e2d8'));
  line(
    s,
    [
      [bx + wide * 0.9, 700],
      [bx + wide * 0.93, 470],
      [bx + wide * 0.82, 462],
      [bx + wide * 0.8, 520],
    ],
    '#b08d4c',
    9,
  );
  rect(
    s,
    bx + wide * 0.1,
    596,
    wide * 0.16,
    110,
    across(s, bx + wide * 0.1, bx + wide * 0.26, lighter(look.fabric, 0.55), lighter(look.fabric, 0.25)),
    8,
  );
  const vx = s.w * 0.66;
  const vw = s.w * 0.86 - vx;
  contact(s, vx + vw / 2, 800, vw * 0.6, 18, 0.5);
  rect(s, vx, 610, vw, 176, down(s, 610, 786, lighter(look.wood, 0.25), darker(look.wood, 0.2)), 5);
  for (const at of [0.03, 0.52]) {
    rect(s, vx + vw * at, 622, vw * 0.45, 152, darker(look.wood, 0.06), 4);
    rect(s, vx + vw * (at + 0.17), 636, vw * 0.12, 6, '#c9a45a', 3);
  }
  rect(s, vx - 10, 592, vw + 20, 22, down(s, 592, 614, '#ffffff', '#d6cec2'), 4);
  oval(s, vx + vw / 2, 590, vw * 0.3, 17, '#f6f2ec');
  line(
    s,
    [
      [vx + vw * 0.5, 590],
      [vx + vw * 0.5, 528],
      [vx + vw * 0.6, 524],
      [vx + vw * 0.6, 546],
    ],
    '#b08d4c',
    7,
  );
  const r = Math.min(120, vw * 0.36);
  glow(s, vx + vw / 2, 330, r * 2.6, '255,220,160', 0.55);
  oval(s, vx + vw / 2, 330, r + 8, r + 8, '#b08d4c');
  oval(
    s,
    vx + vw / 2,
    330,
    r,
    r,
    across(s, vx + vw / 2 - r, vx + vw / 2 + r, '#dfe6e2', '#f8faf6', '#b9c6c2'),
  );
  plant(s, vx + vw * 0.88, 594, 130, look.leaf, '#f0e6d6');
  plant(s, s.w * 0.115, 905, 250, look.leaf, '#d7cbb8');
  soft(
    s,
    12,
    (l) =>
      poly(
        l,
        [
          [vx + vw / 2 - r, 340],
          [vx + vw / 2 - r * 0.2, 230],
          [vx + vw / 2 + r * 0.2, 230],
          [vx + vw / 2 - r * 0.6, 410],
        ],
        '#ffffff',
      ),
    { alpha: 0.35 },
  );
}
