import { add, boxesOf, type Made } from './add-words.ts';
import type { Rhythm } from './beats.ts';
import { burnSubtitles } from './burn-subtitles.ts';
import { meets, roomBelow } from './clear.ts';
import { placesFor } from './places.ts';
import { safeBox } from './safe.ts';
import { type Row, type SetGroup, setGroup } from './set-group.ts';
import type { Ruler } from './set-text.ts';
import type { Group, Template } from './templates.ts';
import { type Box, type Film, SIZES, type Timeline } from './timeline.ts';

type Planned = Pick<Timeline, 'words' | 'panels'>;

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

/** Everything that is written, and what lies under it: nothing of it on anything else, nor on the logo. */
export function planWords(
  film: Film,
  template: Template,
  rhythm: Rhythm,
  ruler: Ruler,
  logo: Box | null,
): Planned {
  const made: Made = { words: [], panels: [] };
  const { width, height } = SIZES[film.ratio];
  const { title, end, stretches } = rhythm;
  const leaves = (to: number): number => to - 0.05;

  const titled = setClear(
    titleRows(film, template),
    template.title,
    roomFor(film, template, 'title', ruler, 0),
    ruler,
    logo,
  );
  add(made, 'title', titled.set, template.title, template, {
    from: title.from,
    to: leaves(title.to),
    room: titled.room,
    isFirst: true,
  });

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
    const { set, room } = setClear(
      [{ text, style: template.third.style }],
      group,
      roomFor(film, template, 'third', ruler, shown[0] ?? 0),
      ruler,
      logo,
    );
    add(made, 'third', set, group, template, { from: stretch.from + 0.25, to: leaves(stretch.to), room });
  }

  if (end) {
    const { ground } = template.end;
    const fill = ground === 'photo' ? null : (template.palette[ground] ?? template.palette.paper);
    if (fill)
      made.panels.push({
        from: end.from,
        to: rhythm.seconds + STAYS,
        box: { x: 0, y: 0, width, height },
        radius: 0,
        fill,
        enter: template.end.enter === 'slide' ? 'slide' : 'fade',
      });
    const rows: Row[] = [
      { text: film.texts.agent, style: template.end.agent },
      ...film.texts.contact.split('\n').map((text) => ({ text, style: template.end.contact })),
    ];
    const { set, room } = setClear(rows, template.end, safeBox(film), ruler, logo);
    add(made, 'end', set, template.end, template, {
      from: end.from + 0.2,
      to: rhythm.seconds + STAYS,
      room,
      ...(fill ? { ground: fill } : {}),
    });
  }
  if (film.burned) burnSubtitles(made, film, template, rhythm, ruler, logo);
  return made;
}

function roomFor(film: Film, template: Template, what: 'title' | 'third', ruler: Ruler, shot: number): Box {
  const { width, height } = film.shots[shot] as Film['shots'][number];
  const reserve = reserveFor(film, template, what, ruler);
  const asked = { ...SIZES[film.ratio], safe: safeBox(film), reserve, photo: width / height };
  return placesFor(template.layout, asked).words;
}

/** A group as it stands clear of the logo: below it where it would lie on it. What stands at the top always does, so that all begin alike. */
function setClear(
  rows: readonly Row[],
  group: Group,
  room: Box,
  ruler: Ruler,
  logo: Box | null,
): { set: SetGroup | null; room: Box } {
  const set = setGroup(rows, group, room, ruler);
  if (!set || !logo) return { set, room };
  const taken = group.at === 'top' ? [room] : boxesOf(set, group, room);
  if (!taken.some((box) => meets(box, logo))) return { set, room };
  const below = roomBelow(room, logo);
  return { set: setGroup(rows, group, below, ruler), room: below };
}
