import type { Room } from '../studio/rooms.ts';

/** Where the studio shows a Post from a room: its Draft where that is in this browser, else the Post itself. */
export const addressOf = (room: Room, { postId, draftId }: { postId: string; draftId: string }): string =>
  `#${room}&${new URLSearchParams({ draft: draftId, post: postId })}`;
