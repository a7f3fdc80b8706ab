import type { StudioActions, StudioState } from '../ui/studio/session.ts';

/** Several changes told one after the other are one reason to look again, ms. */
const SETTLE = 300;

/**
 * What the room in sight shows and only the Worker keeps is asked for anew, some moments after it was told that something
 * changed. Rooms out of sight ask when they are entered.
 */
export function roomInSight(state: () => StudioState, actions: () => StudioActions): () => void {
  let looking: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const { room, remembered, review } = state();
    if (!remembered?.pairing) return;
    if (room === 'waiting' || room === 'times' || room === 'health') actions().look(room);
    if (room === 'connections') actions().seeConnections();
    if (room === 'people') actions().people.look();
    if (room === 'review') actions().review.look(review.done);
  };
  return () => {
    clearTimeout(looking);
    looking = setTimeout(look, SETTLE);
  };
}
