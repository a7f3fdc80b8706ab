import type { Layout } from './templates.ts';
import type { Box } from './timeline.ts';

/** What a photo's picture and a scene's words each have. */
export interface Places {
  /** One box for each photo that is shown at once. */
  photos: Box[];
  /** Where words may lie. */
  words: Box;
  radius: number;
  /** The photo is shown whole, over itself blurred. */
  whole: boolean;
}

interface Asked {
  width: number;
  height: number;
  safe: Box;
  /** Height that the words need below the photo, where they stand apart from it. */
  reserve: number;
  /** Width divided by height. */
  photo: number;
}

const GAP = 14;

/** How photo and words share the picture. */
export function placesFor(layout: Layout, asked: Asked): Places {
  const { width, height, safe } = asked;
  const full = { x: 0, y: 0, width, height };
  if (layout === 'bleed') return { photos: [full], words: safe, radius: 0, whole: false };
  if (layout === 'pair') return { photos: halves(width, height), words: safe, radius: 0, whole: false };
  if (layout === 'letterbox') {
    const bar = Math.round(height * (height > width ? 0.1 : 0.09));
    const place = {
      x: 0,
      y: bar,
      width,
      height: height - 2 * bar - (height > width ? Math.round(height * 0.08) : 0),
    };
    return { photos: [place], words: safe, radius: 0, whole: false };
  }
  return apart(layout, asked);
}

const halves = (width: number, height: number): Box[] =>
  width > height
    ? [
        { x: 0, y: 0, width: (width - GAP) / 2, height },
        { x: (width + GAP) / 2, y: 0, width: (width - GAP) / 2, height },
      ]
    : [
        { x: 0, y: 0, width, height: (height - GAP) / 2 },
        { x: 0, y: (height + GAP) / 2, width, height: (height - GAP) / 2 },
      ];

/** Photo and words beside each other: below it in tall pictures, to its right in wide ones. */
function apart(layout: 'card' | 'mat', { width, height, safe, reserve, photo }: Asked): Places {
  const edge = layout === 'mat' ? 72 : 48;
  const isWide = width > height;
  const room = isWide
    ? { x: edge, y: edge, width: reserve > 0 ? width * 0.56 : width - 2 * edge, height: height - 2 * edge }
    : {
        x: edge,
        y: Math.max(edge, height * 0.06),
        width: width - 2 * edge,
        height:
          (reserve > 0 ? safe.y + safe.height - reserve - 32 : height * 0.94) - Math.max(edge, height * 0.06),
      };
  const place = layout === 'card' ? contained(room, photo) : room;
  const words = isWide
    ? {
        x: room.x + room.width + edge,
        y: safe.y,
        width: safe.x + safe.width - room.x - room.width - edge,
        height: safe.height,
      }
    : { ...safe, y: place.y + place.height + 32, height: safe.y + safe.height - place.y - place.height - 32 };
  return {
    photos: [place],
    words: reserve > 0 ? words : safe,
    radius: layout === 'card' ? 36 : 0,
    whole: layout === 'card',
  };
}

/** The largest box of this shape within a room, in its middle. */
function contained(room: Box, shape: number): Box {
  const width = Math.min(room.width, room.height * shape);
  const height = width / shape;
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}
