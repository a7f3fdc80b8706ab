import type { App } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { pull } from '../media/links.ts';
import { readRange } from '../media/range.ts';
import { keyOf } from '../media/store.ts';

/** `/m/<token>`: bytes for a platform that pulls. Whole or one range, never a redirect. */
export function serveLinks(app: App): void {
  app.get('/m/:token', async (c) => {
    const context = c.get('context');
    const link = await pull(context, c.req.param('token'));
    const key = link && keyOf(link.workspaceId, link.sha256);
    const object = key && (await context.media.head(key));
    if (!object) throw new ApiFailure(404, 'not-found', 'There is nothing behind this link (any more).');

    const etag = `"${link.sha256}"`;
    const ifRange = c.req.header('if-range');
    const asked = ifRange === undefined || ifRange === etag ? c.req.header('range') : undefined;
    const range = readRange(asked, object.size);
    const headers = new Headers({
      'Content-Type': object.httpMetadata?.contentType ?? 'application/octet-stream',
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, no-store',
      ETag: etag,
    });
    if (range === 'none') {
      headers.set('Content-Range', `bytes */${object.size}`);
      return new Response(null, { status: 416, headers });
    }
    const { first, last } = range ?? { first: 0, last: object.size - 1 };
    headers.set('Content-Length', String(last - first + 1));
    if (range) headers.set('Content-Range', `bytes ${first}-${last}/${object.size}`);
    const status = range ? 206 : 200;
    if (c.req.method === 'HEAD') return new Response(null, { status, headers });
    const body = await context.media.get(key, { range: { offset: first, length: last - first + 1 } });
    if (!body) throw new ApiFailure(404, 'not-found', 'There is nothing behind this link (any more).');
    return new Response(body.body, { status, headers });
  });
}
