import { pendant, plant } from './decor.ts';
import { chair, roundTable, rug } from './furniture.ts';
import { type Look, room } from './room.ts';
import { across, contact, darker, down, glow, lighter, line, oval, rect, type Sheet } from './sheet.ts';
import { tileWall } from './tiles.ts';
import { pane, sunlight } from './window.ts';

function cupboards(s: Sheet, x: number, y: number, w: number, h: number, count: number, color: string): void {
  const each = w / count;
  rect(s, x, y, w, h, darker(color, 0.3));
  for (let i = 0; i < count; i++) {
    const at = x + i * each + 2;
    rect(s, at, y + 2, each - 4, h - 4, down(s, y, y + h, lighter(color, 0.14), darker(color, 0.12)), 4);
    rect(
      s,
      at + 12,
      y + 14,
      each - 28,
      h - 28,
      across(s, at, at + each, darker(color, 0.04), lighter(color, 0.08)),
      3,
    );
    rect(s, at + each - 24, y + h * 0.2, 6, 44, '#c9a45a', 3);
  }
}

function crockery(s: Sheet, x: number, y: number, w: number, look: Look): void {
  rect(s, x, y, w, 12, down(s, y, y + 12, lighter(look.wood, 0.3), darker(look.wood, 0.25)), 2);
  let at = x + 12;
  const tones = ['#f4ede0', look.accent, '#d9cbb3', '#a8683f', '#f8f4ec'];
  for (let i = 0; at < x + w - 40; i++) {
    const wide = 24 + s.random() * 20;
    const tall = 22 + s.random() * 40;
    const tone = tones[i % tones.length] ?? '#ffffff';
    rect(s, at, y - tall, wide, tall, across(s, at, at + wide, lighter(tone, 0.25), darker(tone, 0.22)), 6);
    at += wide + 12;
  }
}

/** A round table for two, where an island would not fit. */
function breakfast(s: Sheet, look: Look): void {
  const cx = s.w * 0.52;
  rug(s, cx, 770, 985, s.w * 0.62, s.w * 0.9, look.fabric);
  chair(s, cx - 170, 850, 230, look.accent);
  chair(s, cx + 170, 850, 230, look.accent);
  roundTable(s, cx, 800, 165, look.wood);
  pendant(s, cx, 300, 66, look.accent, 0.3);
}

/** A kitchen: window over the sink, shelves, and an island with stools when there is room. */
export function kitchen(s: Sheet, look: Look): void {
  const base = 690;
  const left = s.w * 0.1;
  const right = s.w * 0.9;
  room(s, look, { left, right, top: 100, base });
  tileWall(s, left, 300, right - left, 200, 58, 26, lighter(look.wall, 0.5));
  const wide = Math.min(340, s.w * 0.27);
  const wx = s.w * 0.5 - wide / 2;
  pane(s, look, wx, 180, wide, 270, 2, 2);
  sunlight(s, look, wx, wide, base, -60);
  cupboards(s, left + 8, 512, right - left - 16, 172, Math.round((right - left) / 118), look.accent);
  rect(s, left, 488, right - left, 24, down(s, 488, 512, '#fbf7ef', '#cfc5b5'), 2);
  rect(s, left, 676, right - left, 16, '#2c231c');
  line(
    s,
    [
      [wx + wide / 2, 488],
      [wx + wide / 2, 412],
      [wx + wide / 2 + 38, 404],
      [wx + wide / 2 + 42, 432],
    ],
    '#b08d4c',
    8,
  );
  crockery(s, left + 24, 300, wx - left - 60, look);
  crockery(s, left + 24, 400, wx - left - 60, look);
  const hood = wx + wide + 60;
  const hoodW = Math.max(90, right - hood - 40);
  rect(s, hood + hoodW * 0.3, 100, hoodW * 0.4, 160, across(s, hood, hood + hoodW, '#efe8dc', '#c7bca9'));
  rect(s, hood, 256, hoodW, 56, down(s, 256, 312, '#f7f1e6', '#b9ad99'), 6);
  glow(s, hood + hoodW / 2, 330, 190, '255,220,160', 0.4);
  rect(s, hood, 518, hoodW, 158, '#24282a', 6);
  rect(s, hood + 12, 556, hoodW - 24, 104, down(s, 556, 660, '#3b4043', '#15181a'), 4);
  rect(s, hood + 16, 538, hoodW - 32, 7, '#c8ccca', 3);
  rect(s, hood + hoodW * 0.16, 452, 66, 36, across(s, hood, hood + 100, '#d98a4b', '#8a4a22'), 6);
  plant(s, left + 60, 490, 120, look.leaf, '#efe4d2');
  if (s.w < 1000) {
    breakfast(s, look);
    return;
  }
  const iw = s.w * 0.5;
  const ix = s.w * 0.5 - iw / 2;
  contact(s, s.w * 0.5, 935, iw * 0.62, 44, 0.55);
  rect(s, ix, 742, iw, 192, down(s, 742, 934, lighter(look.wood, 0.16), darker(look.wood, 0.34)), 4);
  for (let i = 1; i < 14; i++)
    line(
      s,
      [
        [ix + (iw * i) / 14, 748],
        [ix + (iw * i) / 14, 930],
      ],
      darker(look.wood, 0.42),
      2,
    );
  rect(s, ix - 26, 712, iw + 52, 34, down(s, 712, 746, '#fffcf6', '#c9bead'), 5);
  for (let i = 0; i < 4; i++) {
    const x = ix + iw * (0.14 + i * 0.24);
    contact(s, x, 968, 46, 10, 0.5);
    for (const leg of [-24, 24])
      line(
        s,
        [
          [x + leg * 0.7, 832],
          [x + leg, 966],
        ],
        '#2b221b',
        6,
      );
    line(
      s,
      [
        [x - 20, 905],
        [x + 20, 905],
      ],
      '#2b221b',
      5,
    );
    rect(s, x - 34, 812, 68, 24, down(s, 812, 836, lighter(look.fabric, 0.25), darker(look.fabric, 0.2)), 10);
  }
  oval(s, ix + iw * 0.72, 706, 72, 13, across(s, ix, ix + iw, '#e8dcc6', '#b79c72'));
  for (const [i, tone] of ['#7d9b3d', '#a7b84a', '#d8b446', '#8fae48'].entries())
    oval(s, ix + iw * 0.72 - 42 + i * 28, 690 - (i % 2) * 5, 18, 17, tone);
  rect(s, ix + iw * 0.2, 642, 34, 70, across(s, ix + iw * 0.2, ix + iw * 0.2 + 34, '#e7efe9', '#9fb8ae'), 10);
  for (let i = 0; i < 7; i++)
    line(
      s,
      [
        [ix + iw * 0.2 + 17, 646],
        [ix + iw * 0.2 + 17 + (i - 3) * 15, 570 - (i % 2) * 24],
      ],
      darker(look.leaf, 0.1),
      4,
    );
  for (const at of [0.22, 0.5, 0.78]) pendant(s, ix + iw * at, 292, 50, look.accent, look.night ? 0.6 : 0.3);
}
