import type { MediaTrouble } from '../../shared/draft.ts';
import type { World } from '../world.ts';

export type Fetched = { blob: Blob } | { trouble: MediaTrouble; origin?: string };

/** A server that says nothing for so long is given up, ms. */
export const STALL_MS = 25_000;
const RETRY_MS = 1_000;
/** More than this is no photo and no clip for a post: what platforms take ends at 4 GB. */
export const MOST_BYTES = { image: 100_000_000, video: 4_000_000_000, text: 4_000_000 } as const;

export interface Reach extends Pick<World, 'now' | 'fetch' | 'wait' | 'mayFetch' | 'withReferer'> {
  /** Hears with every piece how many bytes of an address are here, and of how many, where the server says it. */
  arriving?(bytes: number, of: number | null): void;
}

export interface Wanted {
  url: string;
  kind: 'image' | 'video' | 'text';
  /** The page it was found on. Its own origin was opened to us by the click. */
  pageUrl: string;
}

/**
 * Fetches the bytes of one address, once more where the network failed, and once more in the page's name where a host that we
 * may fetch from refuses: many give pictures only to their own pages. Throws only when `signal` fires.
 */
export async function fetchBytes(world: Reach, wanted: Wanted, signal: AbortSignal): Promise<Fetched> {
  const first = await tryFetch(world, wanted, signal);
  if ('trouble' in first && first.trouble === 'refused' && wanted.pageUrl.startsWith('http'))
    return world.withReferer(wanted.url, wanted.pageUrl, () => tryFetch(world, wanted, signal));
  if (!('trouble' in first) || first.trouble !== 'unreachable') return first;
  await world.wait(RETRY_MS, signal);
  return tryFetch(world, wanted, signal);
}

async function tryFetch(world: Reach, wanted: Wanted, signal: AbortSignal): Promise<Fetched> {
  signal.throwIfAborted();
  const { origin } = new URL(wanted.url);
  const allowed = await world.mayFetch(origin);
  const blocked: Fetched = { trouble: 'permission-needed', origin };
  const stall = watchForStall(world, signal);
  try {
    const response = await world.fetch(wanted.url, {
      signal: stall.signal,
      // A server that opens itself to everyone does so only for requests without cookies.
      credentials: allowed || origin === new URL(wanted.pageUrl).origin ? 'include' : 'omit',
      referrerPolicy: 'no-referrer',
    });
    const trouble = troubleOf(response, allowed, wanted.kind);
    if (trouble) {
      await response.body?.cancel();
      return trouble === 'permission-needed' ? blocked : { trouble };
    }
    return await readBody(response, MOST_BYTES[wanted.kind], (bytes, of) => {
      stall.heard();
      world.arriving?.(bytes, of);
    });
  } catch {
    signal.throwIfAborted();
    // A page's rules against foreign readers look like a dead network; only the missing permission tells them apart.
    return allowed || stall.signal.aborted ? { trouble: 'unreachable' } : blocked;
  } finally {
    stall.end();
  }
}

function troubleOf(response: Response, allowed: boolean, kind: Wanted['kind']): MediaTrouble | null {
  const { status } = response;
  if (status === 401 || status === 403) return allowed ? 'refused' : 'permission-needed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429 || status >= 500) return 'unreachable';
  if (!response.ok) return 'refused';
  return kind !== 'text' &&
    /^(?:text\/|application\/(?:json|xml|xhtml))/.test(response.headers.get('content-type') ?? '')
    ? 'not-media'
    : null;
}

async function readBody(
  response: Response,
  maxBytes: number,
  heard: NonNullable<Reach['arriving']>,
): Promise<Fetched> {
  const said = Number(response.headers.get('content-length') ?? 0);
  if (said > maxBytes) {
    await response.body?.cancel();
    return { trouble: 'too-large' };
  }
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      // What was packed for the way is larger here than its server said.
      heard(bytes, said >= bytes ? said : null);
      if (bytes > maxBytes) controller.terminate();
      else controller.enqueue(chunk);
    },
  });
  // A Response's Blob may lie on disk: a long video never fills the memory.
  const blob = await new Response(response.body?.pipeThrough(counted) ?? null).blob();
  return bytes > maxBytes ? { trouble: 'too-large' } : { blob };
}

/** A signal that fires with the caller's, or when nothing was `heard` for too long. */
function watchForStall(
  world: Pick<World, 'now' | 'wait'>,
  caller: AbortSignal,
): { signal: AbortSignal; heard: () => void; end: () => void } {
  const stop = new AbortController();
  const over = new AbortController();
  let last = world.now();
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await world.wait(Math.max(1, last + STALL_MS - world.now()), over.signal).catch(() => undefined);
      if (!over.signal.aborted && world.now() - last >= STALL_MS) {
        stop.abort();
        return;
      }
    }
  };
  void watch();
  return {
    signal: AbortSignal.any([caller, stop.signal]),
    heard: () => {
      last = world.now();
    },
    end: () => over.abort(),
  };
}
