/** Told to every open screen on `BroadcastChannel('clipcast')`: read it anew from IndexedDB or storage. */
export type Change =
  | { changed: 'draft'; draftId: string }
  | { changed: 'outbox'; draftId: string }
  | { changed: 'post'; postId: string }
  | { changed: 'film'; draftId: string }
  | { changed: 'cut'; draftId: string }
  | { changed: 'remembered' }
  /** Something that only the Worker keeps: who shows it asks for it anew. */
  | { changed: 'elsewhere'; draftId?: never }
  | Met
  | Arriving;

/** How many pictures a reading has met so far; nothing of it is judged yet. */
export interface Met {
  changed: 'met';
  pictures: number;
  draftId?: never;
}

/** How much of a large file is here; nothing of it is stored yet. */
export interface Arriving {
  changed: 'bytes';
  mediaId: string;
  bytes: number;
  /** Its whole size; null where the server does not say. */
  of: number | null;
  draftId?: never;
}

const NAME = 'clipcast';

/** Tells every open screen what to read anew. */
export function tell(change: Change): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(change);
  channel.close();
}

/** Calls `listener` for every change told elsewhere; answers how to stop. */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<Change>) => listener(event.data);
  return () => channel.close();
}

/** A screen that holds a port of this name open is told what changes at the Worker within a second. */
export const WATCH_PORT = 'watch';
