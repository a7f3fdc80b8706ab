import type { Ask } from '../attend.ts';
import { probe } from '../probe.ts';
import { Refused, wrong } from './answers.ts';
import { bySecret, newAsset, requestOf } from './assets.ts';
import { type Caller, mustBe } from './bearer.ts';
import { type Asset, DAY, type LinkedIn, UPLOADS } from './state.ts';

/** Videos come in parts of 4 MB and are closed by naming the receipts of all of them. */

export const PART_BYTES = 4_194_304;
const MAX_BYTES = 500_000_000;
const UPLOAD_LIFE = 30 * DAY;

/** POST /rest/videos?action=… */
export async function videoAction(linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> {
  const action = new URL(c.req.url).searchParams.get('action');
  return action === 'finalizeUpload' ? finalize(linkedin, c, caller) : initialize(linkedin, c, caller);
}

export const videoOperation = (c: Ask): string =>
  new URL(c.req.url).searchParams.get('action') === 'finalizeUpload' ? 'video.finalize' : 'video.init';

async function initialize(linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> {
  const request = await requestOf(c, 'initializeUpload');
  const path = '/initializeUploadRequest';
  const bytes = request.fileSizeBytes;
  const owner = mustBe(caller, request.owner, 'videos.ACTION-initializeUpload');
  if (typeof bytes !== 'number' || !Number.isInteger(bytes) || bytes <= 0)
    throw wrong(`${path}/fileSizeBytes`, 'fileSizeBytes must be a positive number');
  if (bytes > MAX_BYTES) throw wrong(`${path}/fileSizeBytes`, 'The video is larger than 500 MB');
  for (const name of ['uploadCaptions', 'uploadThumbnail'])
    if (request[name] !== undefined && typeof request[name] !== 'boolean')
      throw wrong(`${path}/${name}`, `${name} must be a boolean`);
  const asset = newAsset(linkedin, 'video', owner, UPLOAD_LIFE);
  asset.fate = c.get('fate') ?? null;
  asset.bytes = bytes;
  asset.parts = Array.from({ length: Math.ceil(bytes / PART_BYTES) }, (_, at) => ({
    id: linkedin.world.id(20),
    first: at * PART_BYTES,
    // The last one reaches beyond the end of the file.
    last: (at + 1) * PART_BYTES - 1,
    tag: null,
  }));
  return c.json({
    value: {
      uploadUrlsExpireAt: asset.uploadEndsAt,
      video: asset.urn,
      uploadToken: '',
      uploadInstructions: asset.parts.map((part) => ({
        uploadUrl: `https://${UPLOADS}/ambry-video/${asset.secret}/${part.id}?sig=${asset.secret.slice(0, 8)}`,
        firstByte: part.first,
        lastByte: part.last,
      })),
    },
  });
}

/** PUT dms-uploads.linkedin.com/… : one part, without a token; again overwrites and gives a new receipt. */
export async function putPart(linkedin: LinkedIn, c: Ask): Promise<Response> {
  const asset = bySecret(linkedin, c.req.param('secret'));
  const at = asset?.parts.findIndex((one) => one.id === c.req.param('part')) ?? -1;
  const part = asset?.parts[at];
  if (!asset || !part) throw new Refused(404, undefined, 'No such upload');
  if (c.req.header('authorization')) throw new Refused(401, undefined, 'Authorization is not accepted here');
  if (asset.uploadEndsAt <= linkedin.world.now()) throw new Refused(403, undefined, 'The URL has expired');
  if (!/^application\/octet-stream/.test(c.req.header('content-type') ?? ''))
    throw new Refused(415, undefined, 'Content-Type must be application/octet-stream');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const wanted = Math.min(part.last + 1, asset.bytes) - part.first;
  if (bytes.length !== wanted) throw new Refused(400, undefined, `${wanted} bytes were expected`);
  watch(linkedin, asset, at, bytes);
  part.tag = `/ambry-video/signedId/${linkedin.world.id(60)}`;
  return c.body(null, 200, { etag: `"${part.tag}"` });
}

/** Parts that arrive in order are looked into as they pass; one that is sent again is the same as before. */
function watch({ probes, world }: LinkedIn, asset: Asset, at: number, bytes: Uint8Array): void {
  const isNext = asset.parts.slice(0, at).every((one) => one.tag !== null) && asset.parts[at]?.tag === null;
  if (!isNext) return;
  if (at === 0) probes.set(asset.urn, probe(world.hasher()));
  probes.get(asset.urn)?.feed(bytes);
}

async function finalize(linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> {
  const request = await requestOf(c, 'finalizeUpload');
  const path = '/finalizeUploadRequest';
  const asset = linkedin.state.assets[String(request.video)];
  if (asset?.kind !== 'video') throw wrong(`${path}/video`, 'No such video', 'INVALID_VIDEO_ID');
  mustBe(caller, asset.owner, 'videos.ACTION-finalizeUpload');
  if (request.uploadToken !== '') throw wrong(`${path}/uploadToken`, 'uploadToken is not the one given');
  if (asset.finalized) throw new Refused(400, 'ILLEGAL_ARGUMENT', 'The upload is finalized already');
  const sent = request.uploadedPartIds;
  const tags = asset.parts.map((one) => one.tag);
  const known = Array.isArray(sent) && sent.length === tags.length && sent.every((one) => tags.includes(one));
  if (!known || tags.includes(null))
    throw wrong(`${path}/uploadedPartIds`, 'uploadedPartIds must name every part');
  asset.finalized = true;
  asset.arrivedAt = linkedin.world.now();
  const facts = linkedin.probes.get(asset.urn)?.facts();
  linkedin.probes.delete(asset.urn);
  // In another order LinkedIn says yes and shows a scrambled video: here its hash is another one.
  const inOrder = tags.every((tag, at) => tag === sent[at]);
  if (facts) asset.media = [inOrder ? facts : { ...facts, sha256: `scrambled-${facts.sha256}` }];
  return c.body(null, 200);
}
