import type { DraftMedia } from '../../shared/draft.ts';
import type { World } from '../world.ts';
import { type DraftRow, database } from './database.ts';
import type { Reach } from './fetch-bytes.ts';
import { changeRow } from './rows.ts';
import { replaced, storeTaking } from './store-media.ts';
import { type Taking, takeMedia } from './take-media.ts';
import { takeSubtitles } from './take-subtitles.ts';

/** Fetches Drafts' media. What is to be done stands in the Drafts' rows alone, so a killed browser goes on there. */
export interface Fetcher {
  /**
   * Fetches what is missing; `ids` names failed media, and videos with failed subtitles, to try again. Ends when
   * nothing is left to fetch.
   */
  start(draftId: string, ids?: readonly string[]): Promise<void>;
  stop(draftId: string): Promise<void>;
  /** Goes on with everything that was cut off. */
  resume(): Promise<void>;
}

const SIDE_BY_SIDE = 6;
/** From this size on it is told how much of a file is here, and so often, ms. */
const LARGE_BYTES = 5_000_000;
const TOLD_EVERY_MS = 500;

export function createFetcher(world: World): Fetcher {
  const running = new Map<string, { stop: AbortController; done: Promise<void> }>();
  const slots = createSlots(SIDE_BY_SIDE);

  const fetchOne = async (draftId: string, mediaId: string, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return;
    const row = await begin(draftId, mediaId);
    const media = row?.draft.media.find((one) => one.id === mediaId);
    if (!row || media?.state !== 'fetching') return;
    world.tell({ changed: 'draft', draftId });
    const taking = await takeMedia(
      told(world, mediaId),
      media,
      row.draft.source.url,
      row.posters[mediaId],
      signal,
    ).catch((): Taking => ({ trouble: 'unreachable' }));
    if (!signal.aborted) await storeTaking(world, draftId, mediaId, taking);
  };

  const run = async (draftId: string, signal: AbortSignal): Promise<void> => {
    const begun = new Set<string>();
    for (;;) {
      const ids = (await unfetched(draftId)).filter((id) => !begun.has(id));
      if (ids.length === 0 || signal.aborted) return;
      for (const id of ids) begun.add(id);
      await Promise.allSettled(ids.map((id) => slots(() => fetchOne(draftId, id, signal))));
    }
  };

  /** The subtitles of videos that are here. */
  const retakeTracks = async (draftId: string, ids: readonly string[]): Promise<void> => {
    const draft = (await database().then((db) => db.get('drafts', draftId)))?.draft;
    for (const one of draft?.media ?? []) {
      if (!draft || one.state !== 'stored' || !ids.includes(one.id)) continue;
      const { signal } = new AbortController();
      const subtitles = await takeSubtitles(world, one.subtitles, draft.source.url, signal);
      await changeRow(draftId, (row) => replaced(row, one.id, (old) => ({ ...old, subtitles })));
      world.tell({ changed: 'draft', draftId });
    }
  };

  const go = async (draftId: string): Promise<void> => {
    await running.get(draftId)?.done;
    const already = running.get(draftId);
    if (already) return already.done;
    const stop = new AbortController();
    const done = run(draftId, stop.signal).finally(() => running.delete(draftId));
    running.set(draftId, { stop, done });
    world.busy(done);
    return done;
  };

  return {
    async start(draftId, ids = []) {
      await changeRow(draftId, (row) => wantAgain(row, ids));
      world.tell({ changed: 'draft', draftId });
      await Promise.all([go(draftId), retakeTracks(draftId, ids)]);
    },
    async stop(draftId) {
      await changeRow(draftId, stopped);
      running.get(draftId)?.stop.abort();
      await running.get(draftId)?.done;
      world.tell({ changed: 'draft', draftId });
    },
    async resume() {
      const ids = await (await database()).getAllKeysFromIndex('drafts', 'unfetched', 1);
      await Promise.all(ids.map(go));
    },
  };
}

/** The same world, where the open screens hear how far a large file is. */
function told(world: World, mediaId: string): World & Reach {
  let last = 0;
  return {
    ...world,
    arriving(bytes, of) {
      if ((of ?? bytes) < LARGE_BYTES || world.now() - last < TOLD_EVERY_MS) return;
      last = world.now();
      world.tell({ changed: 'bytes', mediaId, bytes, of });
    },
  };
}

/** Ids still to be fetched, the picked ones first. */
async function unfetched(draftId: string): Promise<string[]> {
  const row = await (await database()).get('drafts', draftId);
  if (!row?.unfetched) return [];
  const open = row.draft.media.filter((one) => one.state === 'wanted' || one.state === 'fetching');
  const place = (media: DraftMedia): number => (row.draft.picked.includes(media.id) ? 0 : 1);
  return open.sort((a, b) => place(a) - place(b)).map((one) => one.id);
}

async function begin(draftId: string, mediaId: string): Promise<DraftRow | undefined> {
  await changeRow(draftId, (row) =>
    row.stopped
      ? undefined
      : replaced(row, mediaId, (old) => (old.state === 'wanted' ? { ...old, state: 'fetching' } : old)),
  );
  return (await database()).get('drafts', draftId);
}

function wantAgain(row: DraftRow, ids: readonly string[]): DraftRow {
  const { stopped: _stopped, ...kept } = row;
  return ids.reduce(
    (changed, id) =>
      replaced(changed, id, (old) => {
        const { trouble: _trouble, origin: _origin, ...rest } = old;
        return old.state === 'failed' ? { ...rest, state: 'wanted' } : old;
      }),
    kept as DraftRow,
  );
}

function stopped(row: DraftRow): DraftRow {
  const media = row.draft.media.map((one) =>
    one.state === 'fetching' ? { ...one, state: 'wanted' as const } : one,
  );
  return { ...row, stopped: true, draft: { ...row.draft, media } };
}

/** Runs at most `count` at a time; the others wait for their turn in order. */
function createSlots(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
