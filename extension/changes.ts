import type { Change } from './messages.ts';

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
