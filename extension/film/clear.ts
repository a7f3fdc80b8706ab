import type { Box } from './timeline.ts';

/** What keeps words off each other, pixels. */
const APART = 44;

/** Whether one lies on the other. */
export const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** What is left of a room below a box that lies at its top. */
export function roomBelow(room: Box, box: Box): Box {
  const y = Math.max(room.y, box.y + box.height + APART);
  return { ...room, y, height: room.y + room.height - y };
}

/** What is left of a room above boxes that lie at its foot. */
export function roomAbove(room: Box, boxes: readonly Box[]): Box {
  const foot = Math.min(room.y + room.height, ...boxes.map(({ y }) => y - APART));
  return { ...room, height: foot - room.y };
}
