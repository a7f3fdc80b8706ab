import { floorLamp, pendant, plant } from './decor.ts';
import { rug } from './furniture.ts';
import { type Look, room } from './room.ts';
import { across, between, contact, darker, down, lighter, line, poly, rect, type Sheet } from './sheet.ts';
import { pane, sunlight } from './window.ts';

/** A reading corner under a sloping roof. */
export function attic(s: Sheet, look: Look): void {
  const base = 720;
  room(s, look, { left: s.w * 0.16, right: s.w * 0.84, top: 2, base });
  const cx = s.w * 0.5;
  poly(
    s,
    [
      [0, 0],
      [cx, 0],
      [s.w * 0.16, 480],
      [s.w * 0.16, base],
      [0, 940],
    ],
    across(s, 0, cx, lighter(look.wood, 0.05), lighter(look.wood, 0.5)),
  );
  poly(
    s,
    [
      [s.w, 0],
      [cx, 0],
      [s.w * 0.84, 480],
      [s.w * 0.84, base],
      [s.w, 940],
    ],
    across(s, cx, s.w, lighter(look.wood, 0.4), darker(look.wood, 0.08)),
  );
  for (let i = 1; i < 9; i++) {
    const t = i / 9;
    line(
      s,
      [
        [cx - t * (cx - s.w * 0.16), t * 480],
        [-60 + (1 - t) * 200, t * 700 + 40],
      ],
      'rgba(60,36,16,.3)',
      2,
    );
    line(
      s,
      [
        [cx + t * (s.w * 0.84 - cx), t * 480],
        [s.w + 60 - (1 - t) * 200, t * 700 + 40],
      ],
      'rgba(60,36,16,.3)',
      2,
    );
  }
  line(
    s,
    [
      [s.w * 0.16, 480],
      [cx, 0],
      [s.w * 0.84, 480],
    ],
    darker(look.wood, 0.35),
    16,
  );
  const wide = s.w * 0.3;
  pane(s, look, cx - wide / 2, 250, wide, 330, 3, 2);
  sunlight(s, look, cx - wide / 2, wide, base, between(s, -90, 90));
  rug(s, cx, 770, 985, s.w * 0.42, s.w * 0.66, look.accent);
  contact(s, cx, 850, wide * 0.8, 34, 0.5);
  rect(
    s,
    cx - wide * 0.72,
    690,
    wide * 1.44,
    150,
    down(s, 690, 840, lighter(look.fabric, 0.2), darker(look.fabric, 0.3)),
    22,
  );
  rect(s, cx - wide * 0.72, 672, wide * 1.44, 46, down(s, 672, 718, '#fbf5ea', '#d8cab3'), 18);
  for (const [at, tone] of [
    [-0.62, look.accent],
    [-0.34, lighter(look.accent, 0.4)],
    [0.34, look.wood],
  ] as const) {
    rect(
      s,
      cx + wide * at,
      600,
      wide * 0.28,
      88,
      down(s, 600, 688, lighter(tone, 0.2), darker(tone, 0.2)),
      24,
    );
  }
  floorLamp(s, cx + wide * 0.95, 840, 380, look.night ? 0.8 : 0.35);
  plant(s, cx - wide * 0.98, 850, 230, look.leaf);
  pendant(s, cx, 150, 44, '#d9c7a4', 0.4);
}
