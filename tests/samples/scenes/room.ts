import { conifer, hills, sky, tree } from './nature.ts';
import {
  across,
  between,
  box,
  darker,
  down,
  glow,
  lighter,
  line,
  mix,
  poly,
  rect,
  type Sheet,
  soft,
  within,
} from './sheet.ts';

/** The colours of one home, so that its rooms belong together. */
export interface Look {
  wall: string;
  accent: string;
  floor: string;
  fabric: string;
  wood: string;
  leaf: string;
  /** What is seen through the windows, top to bottom. */
  sky: string[];
  /** Light through the windows as "r,g,b". */
  sun: string;
  /** True after dark: lamps do the work. */
  night?: boolean;
  /** What stands outside; broad trees when unsaid. */
  view?: 'trees' | 'pines' | 'sea';
}

/** Shade that stays warm: bare black would make white walls grey. */
const shaded = (color: string, part: number): string => mix(color, '#7d6449', part);

export interface Shell {
  left: number;
  right: number;
  top: number;
  base: number;
}

/** A room seen straight on: back wall, two sides, ceiling, boards that run to the vanishing point. */
export function room(s: Sheet, look: Look, shell: Shell, tiles = false): void {
  const { left, right, top, base } = shell;
  const { w } = s;
  rect(s, left, top, right - left, base - top, across(s, left, right, lighter(look.wall, 0.2), look.wall));
  const ceiling = lighter(look.wall, 0.7);
  poly(
    s,
    [
      [0, 0],
      [w, 0],
      [right, top],
      [left, top],
    ],
    down(s, 0, top, shaded(ceiling, 0.12), ceiling),
  );
  poly(
    s,
    [
      [0, 0],
      [left, top],
      [left, base],
      [0, 1000],
    ],
    across(s, 0, left, shaded(look.wall, 0.42), shaded(look.wall, 0.16)),
  );
  poly(
    s,
    [
      [w, 0],
      [right, top],
      [right, base],
      [w, 1000],
    ],
    across(s, right, w, shaded(look.wall, 0.06), shaded(look.wall, 0.28)),
  );
  floorOf(s, look, shell, tiles);
  line(
    s,
    [
      [left, base - 9],
      [right, base - 9],
    ],
    lighter(look.wall, 0.75),
    16,
  );
  poly(
    s,
    [
      [0, 1000],
      [left, base - 17],
      [left, base],
      [0, 1040],
    ],
    lighter(look.wall, 0.35),
  );
  poly(
    s,
    [
      [w, 1000],
      [right, base - 17],
      [right, base],
      [w, 1040],
    ],
    lighter(look.wall, 0.5),
  );
  soft(
    s,
    26,
    (l) => {
      line(
        l,
        [
          [left, top],
          [left, base],
        ],
        'rgba(20,12,6,.5)',
        14,
      );
      line(
        l,
        [
          [right, top],
          [right, base],
        ],
        'rgba(20,12,6,.35)',
        12,
      );
      line(
        l,
        [
          [left, top],
          [right, top],
        ],
        'rgba(20,12,6,.35)',
        14,
      );
      line(
        l,
        [
          [left, base],
          [right, base],
        ],
        'rgba(20,12,6,.5)',
        16,
      );
    },
    { alpha: 0.7, mode: 'multiply' },
  );
}

function floorOf(s: Sheet, look: Look, { left, right, base }: Shell, tiles: boolean): void {
  const { g, w } = s;
  const ground = tiles ? mix(look.floor, '#efe7d9', 0.72) : look.floor;
  poly(
    s,
    [
      [left, base],
      [right, base],
      [w, 1000],
      [0, 1000],
    ],
    ground,
  );
  const count = tiles ? 12 : 20;
  const spread = w + 500;
  const backX = (t: number) => left + (right - left) * t;
  const frontX = (t: number) => w / 2 + (t - 0.5) * spread;
  within(
    s,
    [
      [left, base],
      [right, base],
      [w, 1000],
      [0, 1000],
    ],
    () => {
      for (let i = -6; i < count + 6; i++) {
        const a = i / count;
        const b = (i + 1) / count;
        const checker = tiles;
        const tone = checker
          ? mix(darker(ground, 0.05), lighter(ground, 0.3), s.random())
          : mix(darker(ground, 0.2), lighter(ground, 0.22), s.random());
        poly(
          s,
          [
            [backX(a), base],
            [backX(b), base],
            [frontX(b), 1000],
            [frontX(a), 1000],
          ],
          tone,
        );
        line(
          s,
          [
            [backX(a), base],
            [frontX(a), 1000],
          ],
          darker(ground, 0.45),
          1.4,
        );
        if (tiles) continue;
        for (let joint = 0; joint < 3; joint++) {
          const t = s.random() ** 1.6;
          const y = base + t * (1000 - base);
          const at = (u: number) => backX(u) + (frontX(u) - backX(u)) * t;
          line(
            s,
            [
              [at(a), y],
              [at(b), y],
            ],
            darker(ground, 0.5),
            1.6,
          );
        }
      }
      if (tiles) {
        for (let row = 1; row < 7; row++) {
          const y = base + (1000 - base) * (row / 7) ** 1.5;
          line(
            s,
            [
              [0, y],
              [w, y],
            ],
            darker(ground, 0.35),
            1.6,
          );
        }
      }
      g.fillStyle = down(s, base, 1000, 'rgba(255,240,214,.22)', 'rgba(30,16,6,.26)');
      g.fillRect(0, base, w, 1000 - base);
    },
  );
}

function outside(s: Sheet, look: Look, x: number, y: number, w: number, h: number): void {
  if (look.view === 'sea') {
    const horizon = y + h * 0.58;
    rect(s, x, horizon, w, h, down(s, horizon, y + h, '#7fc3d2', '#2f93ac'));
    s.g.save();
    s.g.translate(x, 0);
    hills({ ...s, w }, horizon + 1, '#7fa6ac', '#bcd6d8', h * 0.14);
    s.g.restore();
    for (let i = 0; i < 60; i++) {
      rect(
        s,
        x + s.random() * w,
        between(s, horizon, y + h),
        between(s, 4, 16),
        1.4,
        'rgba(255,255,255,.35)',
      );
    }
    return;
  }
  if (look.view === 'pines') {
    const count = Math.ceil(w / 34);
    for (let i = 0; i <= count; i++) {
      const leaf = mix(look.leaf, '#9fb3ac', between(s, 0, 0.5));
      conifer(s, x + (i * w) / count, y + h + 10, h * between(s, 0.4, 0.82), between(s, 44, 66), leaf);
    }
    return;
  }
  const leaf = look.night ? darker(look.leaf, 0.65) : look.leaf;
  for (let i = 0; i < Math.ceil(w / 160) + 1; i++) {
    const tall = h * between(s, 0.55, 0.8);
    tree(s, x + (i + between(s, 0, 0.6)) * 165 - 30, y + h + 60, tall, leaf, look.night ? 0.05 : 0.5);
  }
}

/** A window with its view, bars and reveal. */
export function pane(
  s: Sheet,
  look: Look,
  x: number,
  y: number,
  w: number,
  h: number,
  cols = 2,
  rows = 2,
): void {
  rect(s, x - 16, y - 16, w + 32, h + 32, down(s, y, y + h, '#fffdf8', '#e9e2d6'), 3);
  within(s, box(x, y, w, h), () => {
    s.g.save();
    s.g.translate(x, y);
    const view: Sheet = { ...s, w };
    sky(view, look.sky, h, { rgb: '255,250,240', alpha: look.night ? 0.05 : 0.3 });
    s.g.restore();
    if (look.night) {
      for (let i = 0; i < 26; i++) {
        rect(
          s,
          x + s.random() * w,
          y + h * between(s, 0.62, 0.98),
          between(s, 3, 7),
          between(s, 4, 9),
          `rgba(255,${Math.round(between(s, 190, 230))},130,.8)`,
        );
      }
    }
    outside(s, look, x, y, w, h);
    s.g.fillStyle = down(s, y, y + h, 'rgba(255,255,255,.30)', 'rgba(255,255,255,.08)');
    s.g.fillRect(x, y, w, h);
  });
  const bar = '#f7f3ea';
  for (let i = 1; i < cols; i++) rect(s, x + (w * i) / cols - 4, y, 8, h, bar);
  for (let i = 1; i < rows; i++) rect(s, x, y + (h * i) / rows - 3, w, 6, bar);
  s.g.strokeStyle = 'rgba(40,28,16,.28)';
  s.g.lineWidth = 3;
  s.g.strokeRect(x, y, w, h);
  rect(s, x - 26, y + h + 12, w + 52, 14, down(s, y + h + 12, y + h + 26, '#fffdf8', '#d8cfc0'), 2);
}

/** Curtains to both sides of a window. */
export function curtains(s: Sheet, x: number, y: number, w: number, h: number, color: string): void {
  rect(s, x - 90, y - 42, w + 180, 7, '#3d3026', 3);
  for (const side of [x - 84, x + w + 6]) {
    const wide = 78;
    for (let i = 0; i < 7; i++) {
      const fold = side + (i * wide) / 7;
      rect(
        s,
        fold,
        y - 36,
        wide / 7 + 1,
        h + 90,
        across(s, fold, fold + wide / 7, lighter(color, 0.3), color, darker(color, 0.22)),
        2,
      );
    }
  }
}

/** Sunlight that falls through a window onto the floor, slanting by `lean`. */
export function sunlight(s: Sheet, look: Look, x: number, w: number, base: number, lean: number): void {
  if (look.night) return;
  soft(
    s,
    9,
    (l) => {
      for (const part of [0, 0.5]) {
        const x0 = x + w * part + 8;
        const x1 = x + w * (part + 0.5) - 8;
        poly(
          l,
          [
            [x0 + lean * 0.5, base + 60],
            [x1 + lean * 0.5, base + 60],
            [x1 + lean * 1.3 + 60, 980],
            [x0 + lean * 1.3, 980],
          ],
          `rgba(${look.sun},.85)`,
        );
      }
    },
    { alpha: 0.42, mode: 'soft-light' },
  );
  soft(
    s,
    30,
    (l) => {
      poly(
        l,
        [
          [x, 300],
          [x + w, 300],
          [x + w + lean * 1.4, 1000],
          [x + lean * 1.2, 1000],
        ],
        `rgba(${look.sun},.5)`,
      );
    },
    { alpha: 0.18, mode: 'screen' },
  );
  glow(s, x + w / 2, 380, w * 1.3, look.sun, 0.34);
}
