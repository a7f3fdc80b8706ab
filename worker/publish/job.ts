import { AccountLimits } from '../../shared/api.ts';
import { captionAsSent, titleAsSent } from '../../shared/caption.ts';
import { Failure } from '../../shared/failure.ts';
import { PostMedia } from '../../shared/post.ts';
import { handlePlace } from '../connect/places.ts';
import type { LiveToken } from '../connect/token.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import type { PublicationRow, StepName } from '../db/queries/publications.ts';
import { heed, type Lessons, noLessons } from '../limits/lessons.ts';
import { linksFor, seenLinks } from '../media/links.ts';
import { keyOf } from '../media/store.ts';
import type { Job, JobMedia, Provider, Request } from '../providers/provider.ts';
import { requestFor } from '../providers/request.ts';
import { stretched } from '../waits.ts';
import { type Lease, LeaseLost } from './lease.ts';
import type { Place } from './same-second.ts';
import { waitUntil } from './wait-until.ts';

/** What one Attempt does beyond its Job. `sentAt`: when its first call left. */
export interface Trace {
  sentAt: number | null;
  /** What its answers told of the platform's limits. */
  lessons: Lessons;
}

export const newTrace = (): Trace => ({ sentAt: null, lessons: noLessons() });

/** The media of a Publication, in its order. */
export function mediaUsed(loaded: Loaded): PostMedia[] {
  return loaded.row.media.map((sha256) => {
    const found = loaded.media.find((one) => one.sha256 === sha256);
    return PostMedia.parse(found?.detail);
  });
}

/** Seals what a Provider wants to know again, bound to this row and this content. */
export async function sealHandle(context: Context, loaded: Loaded, handle: unknown) {
  const { row, connection } = loaded;
  return {
    handleSealed: await context.keys.seal('handle', handlePlace(row), JSON.stringify(handle ?? null)),
    stagedHash: row.contentHash,
    stagedGeneration: connection.generation,
  };
}

/** Throws SealBroken where it was sealed for other content or with another key. */
export async function openHandle(context: Context, row: PublicationRow): Promise<unknown> {
  if (!row.handleSealed || row.stagedHash !== row.contentHash) return null;
  return JSON.parse(await context.keys.open('handle', handlePlace(row), row.handleSealed));
}

function jobMedia(context: Context, row: PublicationRow, attemptId: string, media: PostMedia[]): JobMedia[] {
  const links = linksFor(context, { workspaceId: row.workspaceId, publicationId: row.id, attemptId });
  return media.map((one) => ({
    sha256: one.sha256,
    kind: one.kind,
    mime: one.mime,
    bytes: one.bytes,
    width: one.width,
    height: one.height,
    seconds: one.seconds,
    alt: one.alt,
    async range(first, last) {
      const range = { offset: first, length: last - first + 1 };
      const found = await context.media.get(keyOf(row.workspaceId, one.sha256), { range });
      if (!found)
        throw new Failure({
          kind: 'rejected',
          code: 'media-gone',
          field: 'media',
          message: 'A photo or video of this post is not stored any more.',
        });
      return found.body;
    },
    link: () => links.link(one.sha256),
  }));
}

/**
 * The way out of one Attempt: a step that lost its row sends nothing more, a publishing call leaves on the second, and no
 * more calls are open than the process has room for.
 */
function guarded(context: Context, row: PublicationRow, parts: Parts): Request {
  const { provider, step, lease, trace, place } = parts;
  const { publishCall, call } = context.waits;
  const timeoutMs = step === 'publish' ? publishCall : call;
  const request = requestFor(context, { provider, timeoutMs });
  return async (url, init) => {
    if (step === 'publish' && trace.sentAt === null) {
      await waitUntil(context.now, row.publishAt);
      await place?.before();
    }
    // What is still under way then could land after somebody looked and found nothing.
    const latest = step === 'publish' ? lease.overBy - publishCall : Number.POSITIVE_INFINITY;
    const patience = Math.min(timeoutMs, latest - context.now());
    const end = await context.calls.begin({ publishes: step === 'publish', lasts: timeoutMs, patience });
    try {
      if (!end || lease.isLost() || context.now() > latest) throw new LeaseLost('Too late to send anything');
      trace.sentAt ??= context.now();
      const answer = request(url, init);
      place?.left();
      const response = await answer;
      heed(trace.lessons, response, {
        now: context.now(),
        to: step === 'publish' ? 'publish' : 'step',
        patience: (ms) => stretched(ms, context.waits),
      });
      return response;
    } finally {
      end?.();
    }
  };
}

/** The handle a step starts from: preparation never goes on from what it cannot read or what an older consent opened. */
async function handleFor(context: Context, loaded: Loaded, step: StepName): Promise<unknown> {
  const { row, connection } = loaded;
  // Nor does it forget what is public already: a handle that says so is read, or nothing is done.
  if (step !== 'prepare' || row.remoteId) return openHandle(context, row);
  if (row.stagedGeneration !== connection.generation) return null;
  return openHandle(context, row).catch(() => null);
}

interface Parts {
  provider: Provider;
  step: StepName;
  lease: Lease;
  live: LiveToken;
  trace: Trace;
  place?: Place | undefined;
}

export async function buildJob(context: Context, loaded: Loaded, parts: Parts): Promise<Job> {
  const { row, account } = loaded;
  const { step, lease, live } = parts;
  return {
    publicationId: row.id,
    attemptId: lease.attemptId,
    account: {
      remoteId: account.remoteId,
      handle: account.handle,
      limits: AccountLimits.parse(account.limits),
    },
    token: live.token,
    scopes: live.scopes,
    kind: row.kind,
    caption: captionAsSent(row.caption),
    title: titleAsSent(row.title ?? ''),
    options: row.options,
    media: jobMedia(context, row, lease.attemptId, mediaUsed(loaded)),
    handle: await handleFor(context, loaded, step),
    publishAt: row.publishAt,
    sentAt: row.sentAt,
    links: step === 'find' ? await seenLinks(context, row.id) : [],
    tries: row.tries,
    now: context.now,
    patience: (ms) => stretched(ms, context.waits),
    request: guarded(context, row, parts),
    save: async (handle) => lease.write(await sealHandle(context, loaded, handle)),
  };
}
