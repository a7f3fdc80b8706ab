import { add, boxesOf, type Made } from './add-words.ts';
import type { Rhythm } from './beats.ts';
import { meets, roomAbove, roomBelow } from './clear.ts';
import { mixed } from './colours.ts';
import { safeBox } from './safe.ts';
import { type Row, setGroup } from './set-group.ts';
import type { Ruler } from './set-text.ts';
import type { Group, Style, Template } from './templates.ts';
import type { Box, Film } from './timeline.ts';

/**
 * Burned-in subtitles: at the lower edge of what is safe, while photos are shown; above a photo's own words where those
 * stand there.
 */
export function burnSubtitles(
  made: Made,
  film: Film,
  template: Template,
  rhythm: Rhythm,
  ruler: Ruler,
  logo: Box | null,
): void {
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
    const thirds = made.words.filter((one) => one.role === 'third' && one.from < to && from < one.to);
    const isTheirs = (one: { from: number }): boolean => thirds.some((third) => third.from === one.from);
    const others = [...thirds, ...made.panels.filter(isTheirs)].map(({ box }) => box);
    const rows: Row[] = [{ text: cue.text, style }];
    const low = setGroup(rows, group, room, ruler);
    const isClear = low && !boxesOf(low, group, room).some((box) => others.some((one) => meets(box, one)));
    const within = isClear ? room : roomAbove(logo ? roomBelow(room, logo) : room, others);
    const set = isClear ? low : setGroup(rows, group, within, ruler);
    add(made, 'subtitle', set, group, dark, { from, to, room: within });
  }
}
