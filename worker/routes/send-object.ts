import type { Context } from '../context.ts';
import type { AppContext } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { readRange } from '../media/range.ts';
import { keyOf } from '../media/store.ts';

const gone = () => new ApiFailure(404, 'not-found', 'There is nothing behind this link (any more).');

/** One medium's bytes: whole, or one range. Never a redirect. Throws 404. */
export async function sendMedia(
  c: AppContext,
  medium: { workspaceId: string; sha256: string } | null,
  cache: string,
): Promise<Response> {
  const context: Context = c.get('context');
  const key = medium && keyOf(medium.workspaceId, medium.sha256);
  const object = key && (await context.media.head(key));
  if (!object) throw gone();

  const etag = `"${medium.sha256}"`;
  const ifRange = c.req.header('if-range');
  const asked = ifRange === undefined || ifRange === etag ? c.req.header('range') : undefined;
  const range = readRange(asked, object.size);
  const headers = new Headers({
    'Content-Type': object.httpMetadata?.contentType ?? 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    'Cache-Control': cache,
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
  if (!body) throw gone();
  return new Response(body.body, { status, headers });
}
