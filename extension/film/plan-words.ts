import type { Rhythm } from './beats.ts';
import { inkFor, mixed } from './colours.ts';
import { placesFor } from './places.ts';
import { safeBox } from './safe.ts';
import { PADDING, type Row, type SetGroup, setGroup } from './set-group.ts';
import type { Ruler } from './set-text.ts';
import type { Group, Palette, Style, Template } from './templates.ts';
import { type Box, type Film, type Panel, SIZES, type Timeline, type Words } from './timeline.ts';

type Planned = Pick<Timeline, 'words' | 'panels'>;
interface Made {
  words: Words[];
  panels: Panel[];
}

const titleRows = ({ texts }: Film, { title }: Template): Row[] => {
  const rows: Record<'price' | 'title' | 'address' | 'facts', Row> = {
    price: { text: texts.price, style: title.price },
    title: { text: texts.title, style: title.title },
    address: { text: texts.address, style: title.address },
    facts: { text: texts.facts, style: title.facts },
  };
  // Set in a book's manner the name comes first.
  return title.title.family === 'serif'
    ? [rows.title, rows.facts, rows.address, rows.price]
    : [rows.price, rows.title, rows.facts, rows.address];
};

/** Where words on a photo stand: subtitles take the lower place. */
export const thirdsAt = (film: Film, template: Template): Group['at'] =>
  film.burned && film.subtitles.length > 0 && template.third.at === 'bottom' ? 'top' : template.third.at;

/** What ends with the film is seen to its last frame: it would leave after that, seconds. */
const STAYS = 1;

/** Where words stand apart from the photo: how high a part of the picture they need. */
export function reserveFor(
  film: Film,
  template: Template,
  what: 'title' | 'third' | 'none',
  ruler: Ruler,
): number {
  if (template.layout !== 'card' && template.layout !== 'mat') return 0;
  if (what === 'none') return template.layout === 'mat' ? 150 : 0;
  const safe = safeBox(film);
  const room = { ...safe, height: safe.height * 0.48 };
  const group = what === 'title' ? template.title : template.third;
  const rows =
    what === 'title'
      ? titleRows(film, template)
      : [{ text: 'Xg', style: { ...template.third.style, lines: 1 } }];
  const set = setGroup(rows, group, room, ruler);
  const height = set ? set.box.height + (group.under === 'rule' ? 56 : group.under === 'pill' ? 80 : 0) : 0;
  return Math.ceil(Math.max(height, template.layout === 'mat' ? 150 : 90));
}

/** Everything that is written, and what lies under it. */
export function planWords(film: Film, template: Template, rhythm: Rhythm, ruler: Ruler): Planned {
  const made: Made = { words: [], panels: [] };
  const { width, height } = SIZES[film.ratio];
  const { title, end, stretches } = rhythm;
  const leaves = (to: number): number => to - 0.05;

  const titleRoom = roomFor(film, template, 'title', ruler, 0);
  add(
    made,
    'title',
    setGroup(titleRows(film, template), template.title, titleRoom, ruler),
    template.title,
    template,
    {
      from: title.from,
      to: leaves(title.to),
      room: titleRoom,
      isFirst: true,
    },
  );

  const abreast = template.layout === 'pair' ? 2 : 1;
  for (const [index, stretch] of stretches.entries()) {
    if (index === 0) continue;
    const shown = Array.from(
      { length: abreast },
      (_, side) => (stretch.shot * abreast + side) % film.shots.length,
    );
    const text = shown
      .map((shot) => film.shots[shot]?.words.trim() ?? '')
      .filter(Boolean)
      .join(' · ');
    const group: Group = { ...template.third, at: thirdsAt(film, template) };
    const room = roomFor(film, template, 'third', ruler, shown[0] ?? 0);
    const set = setGroup([{ text, style: template.third.style }], group, room, ruler);
    add(made, 'third', set, group, template, { from: stretch.from + 0.25, to: leaves(stretch.to), room });
  }

  if (end) {
    const { ground } = template.end;
    const fill = ground === 'photo' ? null : template.palette[ground];
    if (fill)
      made.panels.push({
        from: end.from,
        to: rhythm.seconds + STAYS,
        box: { x: 0, y: 0, width, height },
        radius: 0,
        fill,
        enter: template.end.enter === 'slide' ? 'slide' : 'fade',
      });
    const room = safeBox(film);
    const rows: Row[] = [
      { text: film.texts.agent, style: template.end.agent },
      ...film.texts.contact.split('\n').map((text) => ({ text, style: template.end.contact })),
    ];
    add(made, 'end', setGroup(rows, template.end, room, ruler), template.end, template, {
      from: end.from + 0.2,
      to: rhythm.seconds + STAYS,
      room,
      ...(fill ? { ground: fill } : {}),
    });
  }
  if (film.burned) addSubtitles(made, film, template, rhythm, ruler);
  return made;
}

function roomFor(film: Film, template: Template, what: 'title' | 'third', ruler: Ruler, shot: number): Box {
  const { width, height } = film.shots[shot] as Film['shots'][number];
  const reserve = reserveFor(film, template, what, ruler);
  const asked = { ...SIZES[film.ratio], safe: safeBox(film), reserve, photo: width / height };
  return placesFor(template.layout, asked).words;
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
  fill === 'glass' ? palette.ink : palette[fill];

function add(
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
  for (const row of set.rows)
    made.words.push({
      from,
      to,
      role,
      lines: row.lines,
      family: row.style.family,
      weight: row.style.weight,
      tracking: trackingOf(row.style, row.lines[0]?.size ?? row.style.size),
      colour: inkFor(row.style.ink, palette, on),
      box: row.box,
      enter,
    });
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
      return { box: around(PADDING, PADDING * 0.8), radius: group.fill === 'accent' ? 0 : 28 };
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

/** Burned-in subtitles: at the lower edge of what is safe, while photos are shown. */
function addSubtitles(made: Made, film: Film, template: Template, rhythm: Rhythm, ruler: Ruler): void {
  const room = safeBox(film);
  const style: Style = {
    family: 'sans',
    weight: 650,
    size: 48,
    least: 34,
    lines: 3,
    tracking: 0,
    leading: 1.24,
    upper: false,
    ink: 'paper',
  };
  const group: Group = { at: 'bottom', align: 'center', gap: 0, enter: 'none', under: 'panel', fill: 'ink' };
  const [begin, stop] = [rhythm.title.to, rhythm.end?.from ?? rhythm.seconds];
  const dark = {
    ...template,
    palette: { ...template.palette, ink: mixed('#000000', '#ffffff', 0.08), paper: '#ffffff' },
  };
  for (const cue of film.subtitles) {
    const [from, to] = [Math.max(begin, cue.from), Math.min(stop, cue.to)];
    if (to - from < 0.2) continue;
    const set = setGroup([{ text: cue.text, style }], group, room, ruler);
    add(made, 'subtitle', set, group, dark, { from, to, room });
  }
}
