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
