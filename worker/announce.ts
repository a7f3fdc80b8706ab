import type { LiveChange } from '../shared/live.ts';
import type { Context } from './context.ts';
import type { WorkspaceFeed } from './live/workspace-feed.ts';

type Told = Pick<Context, 'env' | 'log' | 'later' | 'now'>;

/**
 * Tells the open windows of a workspace that something changed, beside whatever is at work and without keeping it
 * waiting. Never throws: a window that was not told looks by itself before long.
 */
export function announce(context: Told, workspaceId: string, change: LiveChange): void {
  context.later(ask(context, 'announce', workspaceId, (feed) => feed.tell(change, context.now())));
}

/** Many tellings to one workspace within so long are one, ms. */
const TOGETHER = 250;
/** Since when a telling waits to be made, by workspace. Whoever was to make it may have died, so it is not believed for long. */
const together = new Map<string, number>();

/** Tells that posts changed, as `announce` does, but of all that a process has to tell within a moment only once. */
export function announceTogether(context: Told, workspaceId: string): void {
  const now = context.now();
  if (now - (together.get(workspaceId) ?? 0) < 4 * TOGETHER) return;
  together.set(workspaceId, now);
  const tell = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, TOGETHER));
    together.delete(workspaceId);
    await ask(context, 'announce', workspaceId, (feed) => feed.tell({ changed: 'posts' }, context.now()));
  };
  context.later(tell());
}

/** Ends the lines of a person, of one of their devices, or all of a workspace. Never throws: a line ends within the hour. */
export function shutOut(
  context: Told,
  workspaceId: string,
  who: { userId?: string; sessionId?: string },
): void {
  context.later(ask(context, 'shut-out', workspaceId, (feed) => feed.shutOut(who)));
}

async function ask(
  { env: { FEEDS }, log }: Told,
  event: string,
  workspaceId: string,
  what: (feed: DurableObjectStub<WorkspaceFeed>) => Promise<void>,
): Promise<void> {
  try {
    await what(FEEDS.get(FEEDS.idFromName(workspaceId)));
  } catch (error) {
    log.error(event, error);
  }
}
