import type { App } from '../http/call.ts';
import { pull } from '../media/links.ts';
import { previewed } from '../media/previews.ts';
import { sendMedia } from './send-object.ts';

/** `/m/<token>`: bytes for a platform that pulls. `/preview/…`: the same for members' eyes. */
export function serveLinks(app: App): void {
  app.get('/m/:token', async (c) =>
    sendMedia(c, await pull(c.get('context'), c.req.param('token')), 'private, no-store'),
  );
  app.get('/preview/:workspaceId/:sha256/:until/:signature', async (c) =>
    sendMedia(c, await previewed(c.get('context'), c.req.param()), 'private, max-age=3600'),
  );
}
