import type { Ask } from '../attend.ts';
import { Refused } from '../meta/answers.ts';
import { checkAddress, fetchVideo } from '../meta/fetch-media.ts';
import { callerOf } from '../meta/grants.ts';
import { probe } from '../probe.ts';
import { arrived } from './progress.ts';
import { type Facebook, pageOf, type Video } from './state.ts';

/** POST rupload.facebook.com/video-upload/… : an address to fetch from, or bytes from an offset on. */
export async function upload(facebook: Facebook, c: Ask): Promise<Response | object> {
  if (!/^OAuth /.test(c.req.header('authorization') ?? ''))
    throw new Refused(190, 'The upload wants "Authorization: OAuth".', { status: 401 });
  const caller = await callerOf(facebook, c);
  const video = facebook.state.videos[c.req.param('id') ?? ''];
  if (!video || video.page !== caller.token.page || video.kind === 'video' || video.goneAt !== null)
    return refuse(c, 404, 'ProcessingFailedError', 'There is no such upload.');
  c.set('account', pageOf(facebook, video.page).name);
  const address = c.req.header('file_url');
  return address === undefined ? takeBytes(facebook, c, video) : takeAddress(facebook, c, video, address);
}

async function takeAddress(
  facebook: Facebook,
  c: Ask,
  video: Video,
  address: string,
): Promise<Response | object> {
  checkAddress(address, 'file_url', facebook.options.loopback);
  const media = await fetchVideo(facebook.world, address);
  if (!media) return refuse(c, 400, 'ProcessingFailedError', 'The file could not be fetched from its URL.');
  if (video.arrivedAt === null) {
    video.media = media;
    video.received = media.bytes;
    arrived(facebook, video);
  }
  return { success: true };
}

async function takeBytes(facebook: Facebook, c: Ask, video: Video): Promise<Response | object> {
  const offset = Number(c.req.header('offset') ?? Number.NaN);
  const size = Number(c.req.header('file_size') ?? Number.NaN);
  if (offset !== video.received || !(size > 0))
    return refuse(c, 400, 'OffsetInvalidError', `The upload goes on at ${video.received}.`);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length > size - offset)
    return refuse(c, 400, 'PartialRequestError', 'There are more bytes than file_size says.');
  const seen = offset === 0 ? probe(facebook.world.hasher()) : facebook.probes.get(video.id);
  if (!seen) return refuse(c, 400, 'ProcessingFailedError', 'The upload is not known any more.');
  seen.feed(bytes);
  facebook.probes.set(video.id, seen);
  video.received += bytes.length;
  video.size = size;
  if (video.received < size) return refuse(c, 400, 'PartialRequestError', 'Bytes are missing.');
  video.media = seen.facts();
  facebook.probes.delete(video.id);
  arrived(facebook, video);
  return { success: true };
}

function refuse(c: Ask, status: number, type: string, message: string): Response {
  c.set('outcome', type);
  return c.json({ debug_info: { retriable: false, type, message } }, status as 400);
}
