import { type Box, PAGE, type PlacedPhoto } from './paper.ts';

export interface Shape {
  readonly width: number;
  readonly height: number;
}

interface Row {
  photos: number[];
  height: number;
}

const MARGIN = 42;
/** Wider than this a photo may have a row for itself. */
const LYING = 1.2;
/** No row is higher, points; and rows grow at most so much to fill their page. */
export const HIGHEST = 392;
const GROWTH = 1.25;
/** … and shrink at most so far to let one more onto it. */
const LEAST = 0.88;

/** A photo within a box, nothing cut away. */
export function shownWhole({ width, height }: Shape, photo: number, box: Box): PlacedPhoto {
  const scale = Math.min(box.width / width, box.height / height);
  const size = { width: width * scale, height: height * scale };
  return { photo, x: box.x + (box.width - size.width) / 2, y: box.y, ...size };
}

/**
 * Photos in rows over as many pages as they need: on each page a wide one first, then two by two. `firstTop`: where
 * the first page has something above them; there must be room for a row.
 */
export function photoPages(
  photos: readonly Shape[],
  from: number,
  { top, bottom, gap, firstTop = top }: { top: number; bottom: number; gap: number; firstTop?: number },
): PlacedPhoto[][] {
  const wide = PAGE.width - 2 * MARGIN;
  const ratio = (at: number): number => {
    const { width, height } = photos[at] as Shape;
    return width / height;
  };
  const rowFrom = (at: number, isFirst: boolean): Row => {
    const isAlone = at + 1 === photos.length || (isFirst && ratio(at) >= LYING);
    const row = isAlone ? [at] : [at, at + 1];
    const height = (wide - gap * (row.length - 1)) / row.reduce((sum, one) => sum + ratio(one), 0);
    return { photos: row, height: Math.min(HIGHEST, height) };
  };

  const pages: PlacedPhoto[][] = [];
  let at = 0;
  while (at < photos.length) {
    const rows: Row[] = [];
    const start = pages.length === 0 ? firstTop : top;
    let y = start;
    for (;;) {
      if (at >= photos.length) break;
      const row = rowFrom(at, rows.length === 0);
      if (rows.length > 0 && (y + row.height - start) * LEAST > bottom - start) break;
      rows.push(row);
      y += row.height + gap;
      at += row.photos.length;
    }
    const isLast = at >= photos.length;
    const gaps = gap * (rows.length - 1);
    const growth = Math.min(isLast ? 1 : GROWTH, (bottom - start - gaps) / (y - gap - start - gaps));
    pages.push(placed(rows, growth, start));
  }
  return pages;

  function placed(rows: readonly Row[], growth: number, start: number): PlacedPhoto[] {
    let y = start;
    return rows.flatMap((row) => {
      const height = row.height * growth;
      const sum = row.photos.reduce((whole, one) => whole + ratio(one), 0);
      let x = MARGIN;
      const boxes = row.photos.map((one): PlacedPhoto => {
        const share = (wide - gap * (row.photos.length - 1)) * (ratio(one) / sum);
        // One that stands alone and upright keeps its shape.
        const isTall = row.photos.length === 1 && ratio(one) * height < wide * 0.9;
        const width = isTall ? ratio(one) * height : share;
        const box = { photo: from + one, x: isTall ? x + (wide - width) / 2 : x, y, width, height };
        x += share + gap;
        return box;
      });
      y += height + gap;
      return boxes;
    });
  }
}
