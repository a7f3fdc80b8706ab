import { mayPair } from '../http/browsers.ts';
import type { App, Handlers } from '../http/call.ts';
import { forbidden, invalid } from '../http/errors.ts';

/** The line by which open windows hear that something changed. */

export const live: Pick<Handlers, 'openLive'> = {
  openLive: async ({ context, scope, session }) => {
    const { FEEDS } = context.env;
    const feed = FEEDS.get(FEEDS.idFromName(scope.workspaceId));
    return { ticket: await feed.ticket({ userId: scope.userId, sessionId: session.id }, context.now()) };
  },
};

/** A browser gives a line no header of ours: the ticket says who it is for, is good once, and is worth nothing after. */
export function serveLines(app: App): void {
  app.get('/v1/w/:workspace/live', async (c) => {
    const { env, now } = c.get('context');
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket')
      throw invalid('Here only a WebSocket is opened.');
    const origin = c.req.header('origin');
    if (origin !== undefined && !mayPair(env, origin))
      throw forbidden('No page but those of Clipcast listens here.');
    const { FEEDS } = env;
    const workspaceId = c.req.param('workspace').slice(0, 64);
    const asked = new URLSearchParams({ ticket: c.req.query('ticket') ?? '', now: String(now()) });
    const { webSocket } = await FEEDS.get(FEEDS.idFromName(workspaceId)).fetch(`https://feed/?${asked}`, {
      headers: { Upgrade: 'websocket' },
    });
    if (!webSocket) throw forbidden('This ticket is spent. Ask for another.');
    // Made anew, because headers are added to every answer on its way.
    return new Response(null, { status: 101, webSocket });
  });
}
