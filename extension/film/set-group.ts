import { fontOf, isRtl, type Ruler, type SetText, setText, wornBy } from './set-text.ts';
import type { Group, Style } from './templates.ts';
import type { Box, Line } from './timeline.ts';

export interface Row {
  text: string;
  style: Style;
}
export interface SetRow {
  style: Style;
  lines: Line[];
  box: Box;
}
export interface SetGroup {
  rows: SetRow[];
  /** All rows together. */
  box: Box;
}

/** Space between what lies under words and the words. */
export const PADDING = 40;

/**
 * Rows of words one below the other within `room`; smaller all together where they would not fit. Empty rows are left
 * out; null where nothing is left.
 */
export function setGroup(rows: readonly Row[], group: Group, room: Box, ruler: Ruler): SetGroup | null {
  const said = rows.filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return null;
  const padded = group.under === 'panel' || group.under === 'pill' || group.under === 'bar';
  const pad = padded ? PADDING : 0;
  const width = Math.max(80, room.width - 2 * pad);
  for (let scale = 1; ; scale *= 0.92) {
    const set = said.map(({ text, style: wanted }) => {
      const style = wornBy(text, wanted);
      return { style, set: setText(text, scaled(style, scale), width, ruler) };
    });
    const height =
      heightOf(set, group.gap * scale) + (padded && group.under !== 'bar' ? 2 * PADDING * scale : 0);
    if (height <= room.height || scale < 0.35) return placed(set, group, room, pad, scale, ruler);
  }
}

const scaled = (style: Style, by: number): Style => ({
  ...style,
  size: style.size * by,
  least: Math.min(style.least, Math.max(26, style.size * by * 0.6)),
});

interface Set {
  style: Style;
  set: SetText;
}
const rowHeight = ({ style, set }: Set): number => set.lines.length * set.size * style.leading;
const heightOf = (rows: readonly Set[], gap: number): number =>
  rows.reduce((sum, row) => sum + rowHeight(row), 0) + gap * (rows.length - 1);

function placed(
  rows: readonly Set[],
  group: Group,
  room: Box,
  pad: number,
  scale: number,
  ruler: Ruler,
): SetGroup {
  const gap = group.gap * scale;
  const height = heightOf(rows, gap);
  const inner = group.under === 'bar' ? 0 : pad * scale;
  const top =
    group.at === 'top'
      ? room.y + inner
      : group.at === 'bottom'
        ? room.y + room.height - height - inner
        : room.y + (room.height - height) / 2;
  // A price in figures says nothing about it: the first letter of all rows decides.
  const rtlGroup = isRtl(rows.map((row) => row.set.lines.join(' ')).join(' '));
  let y = top;
  const set = rows.map((row): SetRow => {
    const size = row.set.size;
    const step = size * row.style.leading;
    const align = group.align === 'center' ? 'center' : rtlGroup ? 'right' : 'left';
    const x =
      align === 'center'
        ? room.x + room.width / 2
        : align === 'left'
          ? room.x + pad
          : room.x + room.width - pad;
    const widths = row.set.lines.map((text) => ruler.width(text, fontOf(row.style, size)));
    const widest = Math.max(...widths);
    const box = {
      x: align === 'center' ? x - widest / 2 : align === 'left' ? x : x - widest,
      y,
      width: widest,
      height: rowHeight(row),
    };
    const lines = row.set.lines.map(
      (text, index): Line => ({
        text,
        x,
        // Letters stand on a line about four fifths down.
        y: y + index * step + (step - size) / 2 + size * 0.8,
        size,
        align,
        rtl: row.set.rtl,
      }),
    );
    y += rowHeight(row) + gap;
    return { style: row.style, lines, box };
  });
  const left = Math.min(...set.map(({ box }) => box.x));
  const right = Math.max(...set.map(({ box }) => box.x + box.width));
  return { rows: set, box: { x: left, y: top, width: right - left, height } };
}
