import { Duplicates } from '../../shared/posts.ts';
import { database, type OutboxRow, write } from '../draft/database.ts';
import { unlinkPost } from '../draft/edit.ts';
import { errorOf, Refusal, staleRevision } from '../failure.ts';
import type { OutboxItem } from '../messages.ts';
import type { World } from '../world.ts';
import { Unreached } from './client.ts';
import { keepPosts } from './keep-post.ts';
import { changeOutbox, newRow, stuck, waitAfter } from './outbox-rows.ts';
import { Superseded, sendItem } from './send-item.ts';
import { call } from './session.ts';

/** Sends scheduled Drafts. What is to be done stands in IndexedDB alone, so a killed browser goes on there. */
export interface Outbox {
  /** Takes a Draft in; what it held before for an older revision gives way. Throws `stale-revision`. */
  add(draftId: string, revision: number, workspaceId: string): Promise<OutboxItem>;
  /** Begins again where it was stuck; with `duplicate` its owner was asked about that and wants it all the same. */
  retry(draftId: string, duplicate?: boolean): Promise<void>;
  /** Gives up, and cancels what the Worker already knows. Throws where the Worker cannot be told. */
  cancel(draftId: string): Promise<void>;
  /** Goes on with everything whose time to try again has come. */
  resume(): Promise<void>;
  /** What was stuck only because nobody was signed in. */
  resumeSignedIn(): Promise<void>;
  /** When the next try is due, ms; null where nothing waits. */
  nextTry(): Promise<number | null>;
}

/** A Worker that answers, but with trouble of its own, is asked so often before its owner hears of it. */
const MOST_TRIES = 12;
/** How far back to look for a Post whose making we did not see the end of. */
const PAGES = 3;

/** `onStuck` hears of every Draft that stops until its owner does something. */
export function createOutbox(world: World, onStuck: (item: OutboxItem) => void = () => {}): Outbox {
  const running = new Map<string, { stop: AbortController; done: Promise<void> }>();

  const run = async (row: OutboxRow, signal: AbortSignal): Promise<void> => {
    try {
      await sendItem(world, row, signal);
    } catch (thrown) {
      if (signal.aborted || thrown instanceof Superseded) return;
      const item = await setBack(world, row, thrown);
      if (item?.state === 'stuck') onStuck(item);
    }
  };

  const go = async (draftId: string): Promise<void> => {
    const already = running.get(draftId);
    if (already) return already.done;
    const stop = new AbortController();
    const begin = async (): Promise<void> => {
      const row = await (await database()).get('outbox', draftId);
      if (row?.open === 1) await run(row, stop.signal);
    };
    const done = begin().finally(() => running.delete(draftId));
    running.set(draftId, { stop, done });
    world.busy(done);
    return done;
  };

  const halt = async (draftId: string): Promise<void> => {
    running.get(draftId)?.stop.abort();
    await running.get(draftId)?.done;
  };

  const openRows = async (): Promise<OutboxRow[]> => (await database()).getAllFromIndex('outbox', 'open', 1);

  const again = async (row: OutboxRow | undefined, duplicate = false): Promise<void> => {
    if (row?.item.state !== 'stuck') return;
    const state = row.input ? 'sending' : 'preparing';
    const input = duplicate ? allTheSame(row) : row.input;
    const fresh = { input, retryAt: world.now(), tries: 0, item: { state, error: null } } as const;
    await changeOutbox(world, row.draftId, row.item.revision, fresh);
    world.busy(go(row.draftId));
  };

  return {
    async add(draftId, revision, workspaceId) {
      const db = await database();
      const old = await db.get('outbox', draftId);
      if (old?.open === 1 && old.item.revision === revision) return old.item;
      await halt(draftId);
      const row = { ...newRow(draftId, revision, workspaceId, world.now()), uploads: old?.uploads ?? {} };
      await write(['drafts', 'outbox'], async (tx) => {
        // In the one transaction that takes it in: from here on nothing changes the Draft under its sending.
        const draft = (await tx.objectStore('drafts').get(draftId))?.draft;
        if (draft?.revision !== revision) throw staleRevision(draft);
        await tx.objectStore('outbox').put(row);
      });
      world.tell({ changed: 'outbox', draftId });
      world.busy(go(draftId));
      return row.item;
    },
    async retry(draftId, duplicate) {
      const row = await (await database()).get('outbox', draftId);
      if (row?.open === 1) {
        await changeOutbox(world, draftId, row.item.revision, { retryAt: world.now() });
        world.busy(go(draftId));
      } else await again(row, duplicate);
    },
    async cancel(draftId) {
      await halt(draftId);
      const db = await database();
      const row = await db.get('outbox', draftId);
      if (row) await cancelAtWorker(world, row);
      await db.delete('outbox', draftId);
      await unlinkPost(world, draftId);
      world.tell({ changed: 'outbox', draftId });
    },
    async resume() {
      const due = (await openRows()).filter((row) => row.retryAt <= world.now());
      await Promise.all(due.map((row) => go(row.draftId)));
    },
    async resumeSignedIn() {
      const all = await (await database()).getAll('outbox');
      for (const row of all) if (row.item.error?.code === 'signed-out') await again(row);
    },
    async nextTry() {
      const times = (await openRows()).map((row) => row.retryAt);
      return times.length > 0 ? Math.min(...times) : null;
    },
  };
}

/** The yes goes to the accounts that were asked about, and to no other. */
function allTheSame({ input, item }: OutboxRow): OutboxRow['input'] {
  const { items } = Duplicates.safeParse(item.error?.current).data ?? { items: [] };
  const asked = new Set(items.map((one) => one.accountId));
  return (
    input && {
      ...input,
      targets: input.targets.map((target) =>
        asked.has(target.accountId) ? { ...target, duplicate: true } : target,
      ),
    }
  );
}

/** Later again where that helps; otherwise it stops with words. */
async function setBack(world: World, row: OutboxRow, thrown: unknown): Promise<OutboxItem | undefined> {
  const { draftId, item } = row;
  const error = errorOf(thrown);
  const changed = await changeOutbox(world, draftId, item.revision, ({ tries }) => {
    const hopeless = !(thrown instanceof Unreached) || (thrown.answered && tries + 1 >= MOST_TRIES);
    if (hopeless) return stuck(error);
    const wait = Math.max(waitAfter(tries), thrown.waitMs ?? 0);
    return { tries: tries + 1, retryAt: world.now() + wait, item: { error } };
  });
  return changed?.item;
}

/** Without an answer to its making a Post is looked for, never made again in order to cancel it. */
async function cancelAtWorker(world: World, row: OutboxRow): Promise<void> {
  const postId = row.item.postId ?? (row.told ? await findPost(world, row.draftId) : null);
  if (!postId) return;
  try {
    await keepPosts(world, [await call(world, 'cancelPost', { id: postId }, {})]);
  } catch (error) {
    if (!(error instanceof Refusal) || error.error.code !== 'not-found') throw error;
  }
}

async function findPost(world: World, draftId: string): Promise<string | null> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { items, next } = await call(world, 'posts', {}, { limit: 50, ...(cursor ? { cursor } : {}) });
    const found = items.find((post) => post.draftId === draftId);
    if (found) return found.id;
    if (!next) return null;
    cursor = next;
  }
  return null;
}
