import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../shared/draft.ts';
import { jpeg } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { account, type StandIn, standIn } from './stand-in-worker.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

/**
 * The browser may be killed at any moment. Here it dies at the n-th thing that it writes or asks the network for, for
 * every n there is: what was asked for is not done, nothing after it is, and all memory is gone. Then it starts again.
 */
class Killer {
  left = Number.POSITIVE_INFINITY;
  dead = false;

  /** Whether this is the moment, or it has passed. */
  isOver(): boolean {
    if (this.left <= 0) this.dead = true;
    this.left -= 1;
    return this.dead;
  }
}

const { put, delete: remove } = IDBObjectStore.prototype;
let killer: Killer;
let worker: StandIn;

beforeEach(() => {
  // A dying background still says why; nobody hears it.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  freshDatabase();
  killer = new Killer();
  worker = standIn();
  for (const [name, original] of [
    ['put', put],
    ['delete', remove],
  ] as const) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: never[]) {
      const request = (original as (...all: never[]) => never).apply(this, given);
      // What is written when the browser dies was never written, nor anything else of its transaction.
      if (killer.isOver()) queueMicrotask(() => abort(this.transaction));
      return request;
    } as never;
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  IDBObjectStore.prototype.put = put;
  IDBObjectStore.prototype.delete = remove;
});

const aborted = new WeakSet<IDBTransaction>();

function abort(transaction: IDBTransaction): void {
  if (aborted.has(transaction)) return;
  aborted.add(transaction);
  transaction.abort();
}

const photos = [photo('a'), photo('bb'), photo('ccc')];
let ids = 0;

function world(): TestWorld {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (killer.isOver()) throw new TypeError('Failed to fetch');
    const url = String(input);
    const answer = url.startsWith('https://cdn.example/')
      ? new Response(jpeg({ width: 900 + url.length }))
      : await worker.fetch(input, init);
    if (killer.dead) throw new TypeError('Failed to fetch');
    return answer;
  };
  return testWorld({ fetch, newId: () => `made-${++ids}-of-test` });
}

/** A background just started: nothing in memory, only what was stored. */
async function start() {
  vi.resetModules();
  const on = world();
  const { createFetcher } = await import('../../extension/draft/fetch-media.ts');
  const { createOutbox } = await import('../../extension/send/outbox.ts');
  const { scheduleDraft } = await import('../../extension/send/schedule-draft.ts');
  const { signIn } = await import('../../extension/send/session.ts');
  const { saveClip } = await import('../../extension/draft/save-clip.ts');
  const { saveDraft } = await import('../../extension/draft/edit.ts');
  const drafts = await import('../../extension/draft/drafts.ts');
  return {
    world: on,
    fetcher: createFetcher(on),
    outbox: createOutbox(on),
    scheduleDraft,
    signIn,
    saveClip,
    saveDraft,
    ...drafts,
  };
}
type Background = Awaited<ReturnType<typeof start>>;

/** Runs `work` in a browser that dies at step `at`; answers whether it did. */
async function dyingAt(at: number, on: Background, work: () => Promise<unknown>): Promise<boolean> {
  killer.left = at;
  await work().catch(() => undefined);
  await on.world.settled();
  const died = killer.dead;
  killer.dead = false;
  killer.left = Number.POSITIVE_INFINITY;
  return died;
}

async function signedIn(): Promise<Background> {
  const background = await start();
  const credentials = { email: 'ann@example.com', password: 'long enough', device: 'Test' };
  await background.signIn(background.world, { workerUrl: 'http://127.0.0.1:8787', ...credentials });
  return background;
}

test('killed at any moment of fetching, every photo is stored once in the end and no draft is lost', {
  timeout: 60_000,
}, async () => {
  for (let at = 0; ; at += 1) {
    freshDatabase();
    const first = await start();
    const id = await first.saveClip(first.world, clip({ photos }), []);
    const died = await dyingAt(at, first, () => first.fetcher.start(id));
    const second = await start();
    await second.fetcher.resume();
    // What failed while dying is for its owner to try again; nothing may be left half done.
    const cut = (await second.readDraft(id))?.media.filter((one) => one.state === 'failed') ?? [];
    await second.fetcher.start(
      id,
      cut.map((one) => one.id),
    );
    const draft = (await second.readDraft(id)) as Draft;
    expect(draft.media.map((one) => one.state)).toEqual(['stored', 'stored', 'stored']);
    expect(draft.picked).toHaveLength(3);
    for (const one of draft.media) expect((await second.blobOf(one.sha256 as string))?.size).toBe(one.bytes);
    if (!died) return expect(at).toBeGreaterThan(6);
  }
});

test('killed at any moment of sending, the post is made once and all its photos arrive', {
  timeout: 60_000,
}, async () => {
  for (let at = 0; ; at += 1) {
    freshDatabase();
    worker = standIn();
    const first = await signedIn();
    const id = await first.saveClip(first.world, clip({ photos }), []);
    await first.fetcher.start(id);
    const targets = [{ accountId: account.id, options: { privacy: 'SELF_ONLY' } }];
    const when = { wall: 'now', timeZone: 'Europe/Berlin' };
    const draft = await first.saveDraft(first.world, id, { targets, when, rightsAt: 1 });
    const schedule = (on: Background) => on.scheduleDraft(on.world, on.outbox, id, draft.revision);
    const died = await dyingAt(at, first, () => schedule(first));

    const second = await start();
    second.world.pass(600_000);
    await second.outbox.resume();
    await second.world.settled();
    // Killed before it was taken in, the screen still shows the button: pressing it again is the owner's.
    if (!(await second.readOutbox(id))) await schedule(second);
    await second.world.settled();
    expect(await second.readOutbox(id)).toMatchObject({ state: 'sent', error: null });
    expect([worker.writes, worker.posts.size]).toEqual([1, 1]);
    const [post] = worker.posts.values();
    expect(post?.media.every((one) => worker.media.has(one.sha256))).toBe(true);
    expect(await second.readDraft(id)).toMatchObject({ postId: post?.id });
    expect(await second.readPost(post?.id as string)).toMatchObject({ missing: [] });
    if (!died) return expect(at).toBeGreaterThan(20);
  }
});
