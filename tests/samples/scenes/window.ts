import { conifer, hills, sky, tree } from './nature.ts';
import type { Look } from './room.ts';
import {
  across,
  between,
  box,
  darker,
  down,
  glow,
  lighter,
  mix,
  poly,
  rect,
  type Sheet,
  soft,
  within,
} from './sheet.ts';

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
