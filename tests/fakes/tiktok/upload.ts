import type { Ask } from '../attend.ts';
import { probe } from '../probe.ts';
import { arrived } from './progress.ts';
import { type TikTok, type TikTokPost, type Upload, userOf } from './state.ts';

const VIDEO_TYPES = ['video/mp4', 'video/quicktime', 'video/webm'];

interface Range {
  first: number;
  last: number;
  total: number;
}

/** `upload.last` for the chunk after which TikTok publishes, `upload.chunk` for all before it. */
export function uploadOperation(c: Ask): string {
  const range = contentRange(c);
  return range && range.last + 1 === range.total ? 'upload.last' : 'upload.chunk';
}

/** PUT upload_url : one chunk, strictly in order, exactly as announced at init (media transfer guide). */
export async function uploadChunk(tiktok: TikTok, c: Ask): Promise<Response> {
  const found = taskOf(tiktok, c);
  if (!found || found.post.status === 'FAILED') return answer(c, 404, 'no such upload task');
  const { post, upload } = found;
  c.set('account', userOf(tiktok, post.openId).username);
  if (upload.expiresAt <= tiktok.world.now()) return answer(c, 403, 'upload_url expired');
  const range = contentRange(c);
  const wrong = headerTrouble(c, range, upload);
  if (wrong || !range) return answer(c, 400, wrong ?? 'Content-Range is missing');
  if (
    post.status !== 'PROCESSING_UPLOAD' ||
    range.first !== upload.received ||
    upload.received === upload.size
  ) {
    return answer(c, 416, 'range does not match progress', upload);
  }
  const step = nextLength(upload);
  if (range.last - range.first + 1 !== step) return answer(c, 400, 'the chunk is not the size announced');
  const seen = upload.received === 0 ? probe(tiktok.world.hasher()) : tiktok.probes.get(post.publishId);
  if (!seen) return answer(c, 404, 'no such upload task');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length !== step) return answer(c, 400, 'the body is not as long as Content-Length says');
  // Another request may have brought the same chunk while this one's body was still coming in.
  if (upload.received !== range.first) return answer(c, 416, 'range does not match progress', upload);
  seen.feed(bytes);
  tiktok.probes.set(post.publishId, seen);
  upload.received += bytes.length;
  if (upload.received < upload.size) return answer(c, 206, 'ok', upload);
  complete(tiktok, post, c.get('arrivedAt'), c.get('fate'));
  return answer(c, 201, 'ok', upload);
}

function complete(tiktok: TikTok, post: TikTokPost, at: number, fate: string | undefined): void {
  const seen = tiktok.probes.get(post.publishId);
  if (seen) post.media = [seen.facts()];
  tiktok.probes.delete(post.publishId);
  post.acceptedAt = at;
  post.fate = fate ?? post.fate;
  arrived(tiktok, post);
}

/** Lets the upload address a request names run out, as after its hour. */
export function expireUpload(tiktok: TikTok, c: Ask): void {
  const found = taskOf(tiktok, c);
  if (found) found.upload.expiresAt = tiktok.world.now();
}

function taskOf(tiktok: TikTok, c: Ask): { post: TikTokPost; upload: Upload } | undefined {
  const query = new URL(c.req.url).searchParams;
  for (const post of Object.values(tiktok.state.posts)) {
    const { upload } = post;
    if (upload && upload.id === query.get('upload_id') && upload.token === query.get('upload_token')) {
      return { post, upload };
    }
  }
  return undefined;
}

function headerTrouble(c: Ask, range: Range | undefined, upload: Upload): string | undefined {
  if (c.req.header('authorization')) return 'Authorization does not belong here';
  if (!VIDEO_TYPES.includes(c.req.header('content-type') ?? '')) return 'Content-Type is not a video type';
  if (!range || range.last < range.first) return 'Content-Range is missing or malformed';
  if (range.total !== upload.size) return 'Content-Range names another total';
  const length = c.req.header('content-length');
  if (length === undefined) return 'Content-Length is missing';
  if (Number(length) !== range.last - range.first + 1) return 'Content-Length and Content-Range disagree';
  return undefined;
}

/** Every chunk is `chunkSize` long but the last, which takes all that is left. */
function nextLength(upload: Upload): number {
  const index = upload.received / upload.chunkSize;
  return index === upload.chunks - 1 ? upload.size - upload.received : upload.chunkSize;
}

function contentRange(c: Ask): Range | undefined {
  const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(c.req.header('content-range') ?? '');
  return found ? { first: Number(found[1]), last: Number(found[2]), total: Number(found[3]) } : undefined;
}

function answer(c: Ask, status: number, what: string, upload?: Upload): Response {
  if (status >= 400) c.set('outcome', what);
  const headers = upload ? { 'content-range': `bytes 0-${upload.received}/${upload.size}` } : undefined;
  return c.newResponse(null, status as 201, headers);
}
