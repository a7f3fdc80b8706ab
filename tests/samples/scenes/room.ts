import { across, darker, down, lighter, line, mix, poly, rect, type Sheet, soft, within } from './sheet.ts';

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
