import type { Ask } from '../attend.ts';
import { partsIn } from '../parts.ts';
import { probe } from '../probe.ts';
import { Refused } from './answers.ts';
import { jsonBody, partsOf, readJson } from './bearer.ts';
import { parseBody, readSnippet, readStatus } from './metadata.ts';
import { arrived } from './progress.ts';
import { API, DAY, pacificDay, type Session, videosOf, type YouTube, type YouTubeUser } from './state.ts';
import { resourceOf } from './videos.ts';

/** Parts before the last are a multiple of this (resumable upload guide). */
const STEP = 262_144;
const MAX_BYTES = 274_877_906_944;
/** YouTube names no life of an upload address; Google's other uploads have a week. */
const SESSION_LIFE = 7 * DAY;
const IDS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `upload.whole` where the bytes come along, else `upload.open`. */
export const openOperation = (c: Ask): string =>
  new URL(c.req.url).searchParams.get('uploadType') === 'multipart' ? 'upload.whole' : 'upload.open';

/** POST /upload/youtube/v3/videos?uploadType=resumable : metadata first, then an address for the bytes. */
export async function openUpload(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<Response> {
  const uploadType = new URL(c.req.url).searchParams.get('uploadType');
  if (uploadType === 'multipart') return takeWhole(youtube, c, user);
  if (uploadType !== 'resumable')
    throw new Refused('badRequest', 'This sandbox takes resumable and multipart uploads.');
  const size = Number(c.req.header('x-upload-content-length'));
  if (!Number.isInteger(size)) throw new Refused('mediaBodyRequired');
  const type = c.req.header('x-upload-content-type') ?? '';
  const { id } = admit(youtube, c, user, { size, type, json: await jsonBody(c) });
  const location = `https://${API}/upload/youtube/v3/videos?uploadType=resumable&upload_id=${id}`;
  return c.body(null, 200, { location, 'x-guploader-uploadid': id });
}

/** One request with the metadata and, behind it, the bytes (`mediaUpload.protocols.simple` of the discovery document). */
async function takeWhole(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<Response> {
  const type = c.req.header('content-type') ?? '';
  const [about, media, more] = partsIn(type, new Uint8Array(await c.req.arrayBuffer())) ?? [];
  if (!/^multipart\/related;/i.test(type) || !about || !media || more)
    throw new Refused('badRequest', 'A multipart upload has two parts: the metadata and the media.');
  const declared = { size: media.bytes.length, type: media.type, json: readJson(about.type, about.bytes) };
  return take(youtube, c, admit(youtube, c, user, declared), media.bytes, true);
}

interface Declared {
  size: number;
  type: string;
  json: unknown;
}

/** Lets an upload begin: what is declared is right, and neither the channel nor the project has had its fill. */
function admit(youtube: YouTube, c: Ask, user: YouTubeUser, { size, type, json }: Declared): Session {
  const { world, state, options } = youtube;
  const parts = partsOf(c, [
    'snippet',
    'status',
    'recordingDetails',
    'localizations',
    'paidProductPlacementDetails',
  ]);
  if (user.channelId === null) throw new Refused('youtubeSignupRequired');
  if (size <= 0 || size > MAX_BYTES) throw new Refused('mediaBodyRequired');
  if (!/^video\/|^application\/octet-stream$/.test(type))
    throw new Refused('badRequest', `Media type '${type}' is not supported.`);
  const fileName = c.req.header('slug') ?? 'unknown';
  if (/[/\\]/.test(fileName) || fileName.length > 255) throw new Refused('invalidFilename');
  const body = parseBody(json);
  const written = {
    ...readSnippet(parts.includes('snippet') ? body.snippet : undefined, false),
    ...readStatus(parts.includes('status') ? body.status : undefined),
    paid: body.paidProductPlacementDetails?.hasPaidProductPlacement ?? false,
    notifies: new URL(c.req.url).searchParams.get('notifySubscribers') !== 'false',
  };
  const recent = videosOf(youtube, user.username).filter((one) => one.arrivedAt > world.now() - DAY);
  if (recent.length >= user.dailyUploads) throw new Refused('uploadLimitExceeded');
  const day = pacificDay(world.now());
  const used = (state.inserts[day] ?? 0) + 1;
  if (used > options.app.dailyInserts) throw new Refused('quotaExceeded');
  state.inserts[day] = used;
  const session: Session = {
    id: world.id(110, IDS),
    user: user.username,
    written,
    size,
    type,
    fileName,
    received: 0,
    part: null,
    openedAt: world.now(),
    expiresAt: world.now() + SESSION_LIFE,
    fate: c.get('fate') ?? null,
    videoId: null,
  };
  state.sessions[session.id] = session;
  return session;
}

/** `upload.ask`, `upload.last` for the part after which there is a video, `upload.part` for those before. */
export function uploadOperation(c: Ask): string {
  const range = c.req.header('content-range');
  if (range?.startsWith('bytes */')) return 'upload.ask';
  const { last, total } = rangeOf(range) ?? { last: 0, total: 1 };
  return last + 1 === total ? 'upload.last' : 'upload.part';
}

/** PUT on the address of a session. */
export async function putUpload(youtube: YouTube, c: Ask, user: YouTubeUser): Promise<Response> {
  const session = sessionOf(youtube, c);
  if (!session || session.user !== user.username || session.expiresAt <= youtube.world.now())
    return c.body(null, 404);
  const header = c.req.header('content-range');
  if (session.videoId !== null) return finalAnswer(youtube, c, session.videoId);
  if (header === `bytes */${session.size}`) return resumeHere(c, session);
  const length = Number(c.req.header('content-length') ?? Number.NaN);
  const range = header === undefined ? { first: 0, last: length - 1, total: length } : rangeOf(header);
  if (!range || range.total !== session.size || length !== range.last - range.first + 1)
    throw new Refused('badRequest', 'Content-Range and Content-Length do not fit the upload.');
  if (c.req.header('content-type') !== session.type)
    throw new Refused('badRequest', 'Content-Type is not the one declared.');
  const isLast = range.last + 1 === session.size;
  if (!isLast && (length % STEP !== 0 || (session.part !== null && session.part !== length)))
    throw new Refused('badRequest', 'Parts before the last must be one size, a multiple of 256 KB.');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length !== length) throw new Refused('badRequest', 'The body is not as long as it says.');
  // A part that overlaps or leaves a gap is not stored at all.
  if (range.first !== session.received) return resumeHere(c, session);
  return take(youtube, c, session, bytes, isLast);
}

function take(youtube: YouTube, c: Ask, session: Session, bytes: Uint8Array, isLast: boolean): Response {
  const { probes, world } = youtube;
  const seen = session.received === 0 ? probe(world.hasher()) : probes.get(session.id);
  if (!seen) return c.body(null, 404);
  probes.set(session.id, seen);
  // YouTube may keep less of a part than was sent.
  const keepsHalf = !isLast && c.get('fate') === 'half';
  const kept = keepsHalf ? Math.floor(bytes.length / 2 / STEP) * STEP : bytes.length;
  if (!isLast) session.part = bytes.length;
  seen.feed(bytes.subarray(0, kept));
  session.received += kept;
  if (session.received < session.size) return resumeHere(c, session);
  const id = world.id(11, IDS);
  probes.delete(session.id);
  session.videoId = id;
  youtube.state.videos[id] = {
    id,
    user: session.user,
    written: session.written,
    fileName: session.fileName,
    media: seen.facts(),
    thumbnail: null,
    uploadStatus: 'uploaded',
    reason: null,
    fate: c.get('fate') ?? session.fate,
    arrivedAt: world.now(),
    looks: 0,
    acceptedAt: null,
    publicAt: null,
    deletedAt: null,
    comments: [],
  };
  arrived(youtube, youtube.state.videos[id], c.get('arrivedAt'));
  return finalAnswer(youtube, c, id);
}

function finalAnswer(youtube: YouTube, c: Ask, id: string): Response {
  const video = youtube.state.videos[id];
  return video ? c.json(resourceOf(youtube, video, ['snippet', 'status']), 201) : c.body(null, 404);
}

function resumeHere(c: Ask, session: Session): Response {
  const headers: Record<string, string> =
    session.received === 0 ? {} : { range: `bytes=0-${session.received - 1}` };
  return c.body(null, 308 as 200, headers);
}

export function sessionOf(youtube: YouTube, c: Ask): Session | undefined {
  return youtube.state.sessions[new URL(c.req.url).searchParams.get('upload_id') ?? ''];
}

function rangeOf(header: string | undefined): { first: number; last: number; total: number } | undefined {
  const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header ?? '');
  return found ? { first: Number(found[1]), last: Number(found[2]), total: Number(found[3]) } : undefined;
}
