import { inkFor, leastContrast } from './colours.ts';
import { PADDING, type SetGroup } from './set-group.ts';
import type { Group, Palette, Style, Template } from './templates.ts';
import type { Box, Panel, Words } from './timeline.ts';

/** What was planned so far. */
export interface Made {
  words: Words[];
  panels: Panel[];
}

/** All that a group covers. */
export function boxesOf(set: SetGroup, group: Group, room: Box): Box[] {
  const panel = panelOf(set, group, room);
  return panel ? [set.box, panel.box] : [set.box];
}

interface When {
  from: number;
  to: number;
  room: Box;
  /** There from the first frame on, so that the film does not begin empty. */
  isFirst?: boolean;
  ground?: string;
}

/** What letters lie on, as far as can be said: a panel, a plain ground, or a dimmed photo. */
function groundOf(group: Group, template: Template, ground: string | undefined): string {
  if (group.under === 'panel' || group.under === 'pill') return fillOf(group.fill, template.palette);
  if (ground) return ground;
  return template.layout === 'mat' ? template.palette.ground : '#2a2a2a';
}
const fillOf = (fill: Group['fill'], palette: Palette): string =>
  fill === 'glass' ? palette.ink : (palette[fill] ?? palette.paper);

/** Adds a group's words, and the panel that lies under them. */
export function add(
  made: Made,
  role: Words['role'],
  set: SetGroup | null,
  group: Group,
  template: Template,
  { from, to, room, isFirst = false, ground }: When,
): void {
  if (!set) return;
  const { palette } = template;
  const on = groundOf(group, template, ground);
  const enter = isFirst ? 'none' : group.enter;
  const panel = panelOf(set, group, room);
  if (panel) {
    const fill =
      group.under === 'bar' || group.under === 'rule'
        ? inkFor('accent', palette, on)
        : fillOf(group.fill, palette);
    made.panels.push({ from, to, ...panel, fill, enter });
  }
  for (const row of set.rows) {
    const size = row.lines[0]?.size ?? row.style.size;
    made.words.push({
      from,
      to,
      role,
      lines: row.lines,
      family: row.style.family,
      weight: row.style.weight,
      tracking: trackingOf(row.style, size),
      colour: inkFor(row.style.ink, palette, on, leastContrast({ size, weight: row.style.weight })),
      box: row.box,
      enter,
    });
  }
}

const trackingOf = (style: Style, size: number): number => (style.tracking * size) / 60;

function panelOf({ box, rows }: SetGroup, group: Group, room: Box): Pick<Panel, 'box' | 'radius'> | null {
  const around = (across: number, down: number): Box => {
    const x = Math.max(room.x, box.x - across);
    return {
      x,
      y: box.y - down,
      width: Math.min(room.x + room.width, box.x + box.width + across) - x,
      height: box.height + 2 * down,
    };
  };
  const isRight = rows[0]?.lines[0]?.align === 'right';
  switch (group.under) {
    case 'none':
      return null;
    case 'panel':
      return { box: around(PADDING, PADDING * 0.8), radius: group.square ? 0 : 28 };
    case 'pill': {
      const pill = around(PADDING, PADDING * 0.5);
      return { box: pill, radius: Math.min(pill.height / 2, 56) };
    }
    case 'bar':
      return {
        box: { x: isRight ? room.x + room.width - 10 : room.x, y: box.y, width: 10, height: box.height },
        radius: 5,
      };
    case 'rule': {
      const middle = box.x + box.width / 2;
      const x = group.align === 'center' ? middle - 60 : isRight ? box.x + box.width - 120 : box.x;
      return { box: { x, y: box.y - 30, width: 120, height: 5 }, radius: 2 };
    }
  }
}
