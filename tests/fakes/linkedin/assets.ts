import type { Ask } from '../attend.ts';
import { probePicture } from '../probe.ts';
import { isRecord, jsonOf, Refused, wrong } from './answers.ts';
import { type Caller, callerOf, denied, mustBe, mustHave, writesFor } from './bearer.ts';
import { readPdf } from './pdf.ts';
import { type Asset, type AssetKind, DAY, HOUR, type LinkedIn, SITE } from './state.ts';

/** Photos and documents: an address, one PUT, and the look at what became of it. */

const MAX_PIXELS = 36_152_320;
const MAX_DOCUMENT = { bytes: 100_000_000, pages: 300 };
const VIDEO = { minBytes: 75_000, minSeconds: 3, maxSeconds: 1800 };

export function newAsset(linkedin: LinkedIn, kind: AssetKind, owner: string, life: number): Asset {
  const { world, state } = linkedin;
  const urn = `urn:li:${kind}:D4D${kind === 'video' ? '05' : '22'}AQ${world.id(12)}`;
  const asset: Asset = {
    urn,
    kind,
    owner,
    secret: world.id(24),
    uploadEndsAt: world.now() + life,
    bytes: 0,
    parts: [],
    finalized: false,
    arrivedAt: null,
    media: [],
    pages: [],
    fate: null,
    looks: 0,
  };
  state.assets[urn] = asset;
  return asset;
}

/** What the action of a call is given, under its one name. */
export async function requestOf(c: Ask, action: string): Promise<Record<string, unknown>> {
  const named = new URL(c.req.url).searchParams.get('action');
  if (named !== action) throw new Refused(400, 'ILLEGAL_ARGUMENT', `Action ${named ?? ''} is not known here`);
  const request = (await jsonOf(c))[`${action}Request`];
  if (!isRecord(request))
    throw wrong(`/${action}Request`, 'field is required but not found', 'MISSING_FIELD');
  return request;
}

/** POST /rest/images|documents?action=initializeUpload */
export const initialize =
  (kind: 'image' | 'document') =>
  async (linkedin: LinkedIn, c: Ask, caller: Caller): Promise<Response> => {
    const { owner, ...more } = await requestOf(c, 'initializeUpload');
    const [extra] = Object.keys(more);
    if (extra) throw new Refused(403, undefined, `Unpermitted fields present in REQUEST_BODY: /${extra}`);
    if (owner === undefined)
      throw wrong('/initializeUploadRequest/owner', 'owner is required', 'MISSING_FIELD');
    const asset = newAsset(linkedin, kind, mustBe(caller, owner, `${kind}s.ACTION-initializeUpload`), DAY);
    asset.fate = c.get('fate') ?? null;
    return c.json({
      value: {
        uploadUrlExpiresAt: asset.uploadEndsAt,
        uploadUrl: `https://${SITE}/dms-uploads/sp/v2/${asset.secret}/uploaded-${kind}/0?ca=vector_feedshare&cn=uploads`,
        [kind]: asset.urn,
      },
    });
  };

export const bySecret = ({ state }: LinkedIn, secret: string | undefined): Asset | undefined =>
  Object.values(state.assets).find((one) => one.secret === secret);

/** PUT www.linkedin.com/dms-uploads/… : the whole file, with the token; again overwrites. */
export async function put(linkedin: LinkedIn, c: Ask): Promise<Response> {
  const caller = callerOf(linkedin, c);
  const asset = bySecret(linkedin, c.req.param('secret'));
  if (!asset || asset.kind === 'video') throw new Refused(404, undefined, 'No such upload');
  if (asset.uploadEndsAt <= linkedin.world.now())
    throw new Refused(403, undefined, 'The upload URL has expired');
  if (asset.owner !== caller.urn && !writesFor(caller, asset.owner)) throw denied('dms-uploads.PUT');
  if (c.req.header('content-length') === undefined) throw new Refused(411, undefined, 'Length required');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const isPdf = asset.kind === 'document';
  if (isPdf && !/^application\/pdf/.test(c.req.header('content-type') ?? ''))
    throw new Refused(415, undefined, 'Unsupported Media Type');
  if (isPdf && bytes.length > MAX_DOCUMENT.bytes) throw new Refused(413, undefined, 'Payload Too Large');
  const pages = isPdf ? (readPdf(bytes)?.pages ?? []) : [];
  asset.pages = pages.map(({ lines }) => lines);
  asset.media = isPdf
    ? pages.flatMap(({ photos }) => photos.map((one) => seen(linkedin, one)))
    : [seen(linkedin, bytes)];
  asset.arrivedAt = linkedin.world.now();
  return c.body(null, 201);
}

function seen({ world }: LinkedIn, bytes: Uint8Array<ArrayBuffer>) {
  const facts = probePicture(bytes, world.hasher());
  if (facts.mime.startsWith('image/')) world.shelf?.put(facts.sha256, facts.mime, bytes);
  return facts;
}

export type AssetStatus = 'WAITING_UPLOAD' | 'PROCESSING' | 'AVAILABLE' | 'PROCESSING_FAILED';

/** Where it stands by now. `look`: somebody asks. */
export function statusOf(linkedin: LinkedIn, asset: Asset, look = false): AssetStatus {
  if (look) asset.looks += 1;
  if (asset.arrivedAt === null) return 'WAITING_UPLOAD';
  const { pace } = linkedin.options;
  const isOver =
    pace.by === 'once' ||
    (pace.by === 'clock'
      ? linkedin.world.now() >= asset.arrivedAt + pace.processing
      : asset.looks >= pace.looks);
  if (!isOver) return 'PROCESSING';
  return troubleWith(asset) === null ? 'AVAILABLE' : 'PROCESSING_FAILED';
}

/** Why LinkedIn cannot use it; there is no published list of reasons. */
export function troubleWith(asset: Asset): string | null {
  if (asset.fate) return asset.fate;
  const [first] = asset.media;
  if (!first) return 'The file is not a document that can be read';
  if (asset.kind === 'video') {
    if (first.mime !== 'video/mp4') return 'Unsupported video format';
    if (first.bytes < VIDEO.minBytes) return 'The video is smaller than 75 KB';
    const { seconds = 0 } = first;
    return seconds < VIDEO.minSeconds || seconds > VIDEO.maxSeconds ? 'Unsupported video length' : null;
  }
  if (asset.kind === 'document' && asset.pages.length > MAX_DOCUMENT.pages) return 'Too many pages';
  const odd = asset.media.find((one) => !/^image\/(jpeg|png|gif)$/.test(one.mime));
  if (odd) return 'Unsupported image format';
  const large = asset.media.some((one) => (one.width ?? 0) * (one.height ?? 0) >= MAX_PIXELS);
  return large && asset.kind === 'image' ? 'The image has too many pixels' : null;
}

/** GET /rest/images|documents|videos/URN */
export const show =
  (kind: AssetKind) =>
  (linkedin: LinkedIn, c: Ask, caller: Caller): Response => {
    const urn = decodeURIComponent(c.req.param('urn') ?? '');
    if (!new RegExp(`^urn:li:${kind}:[\\w-]+$`).test(urn))
      throw new Refused(400, 'INVALID_URN_TYPE', `${urn} is not the URN of a ${kind}`);
    // A token that only writes may look at its own videos and at nothing else.
    if (kind !== 'video') mustHave(caller, ['r_organization_social'], `partnerApi${kind}s.GET`);
    const asset = linkedin.state.assets[urn];
    if (!asset) throw new Refused(404, undefined, `Could not find ${urn}`);
    const isOwn = asset.owner === caller.urn && kind === 'video';
    if (!isOwn && !writesFor(caller, asset.owner))
      throw new Refused(403, 'ACCESS_DENIED', `Accessing this ${kind} resource is forbidden`);
    const status = statusOf(linkedin, asset, true);
    return c.json({
      id: asset.urn,
      owner: asset.owner,
      status,
      ...(status === 'PROCESSING_FAILED' ? { processingFailureReason: troubleWith(asset) } : {}),
      ...(status === 'AVAILABLE'
        ? {
            downloadUrl: `https://${SITE}/dms/${asset.secret}`,
            downloadUrlExpiresAt: linkedin.world.now() + HOUR,
          }
        : {}),
    });
  };
