import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { OutboxItem, Remembered } from '../../extension/messages.ts';
import type { Draft } from '../../shared/draft.ts';
import { jpeg } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { account, type StandIn, standIn, W } from './stand-in-worker.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

/** The modules as a background that was just started has them; the database and the storage outlive it. */
async function started(world: TestWorld) {
  vi.resetModules();
  const { createOutbox } = await import('../../extension/send/outbox.ts');
  const { scheduleDraft } = await import('../../extension/send/schedule-draft.ts');
  const drafts = await import('../../extension/draft/drafts.ts');
  const { signIn } = await import('../../extension/send/session.ts');
  const { saveDraft } = await import('../../extension/draft/edit.ts');
  return { outbox: createOutbox(world), scheduleDraft, signIn, saveDraft, ...drafts, world };
}
type Started = Awaited<ReturnType<typeof started>>;

let worker: StandIn;
let world: TestWorld;
let background: Started;
let draft: Draft;

const signIn = {
  workerUrl: 'http://127.0.0.1:8787',
  email: 'ann@example.com',
  password: 'long enough',
  device: 'Test',
};

/** A signed-in person with a Draft of two photos that is ready to go. */
async function readyDraft(): Promise<Draft> {
  const { saveClip } = await import('../../extension/draft/save-clip.ts');
  const { createFetcher } = await import('../../extension/draft/fetch-media.ts');
  const photos = [photo('a'), photo('bb')];
  const cdn = {
    ...world,
    fetch: async (url: RequestInfo | URL) => new Response(jpeg({ width: 900 + String(url).length })),
  };
  const id = await saveClip(cdn, clip({ photos }), []);
  await createFetcher(cdn).start(id);
  const targets = [
    { accountId: account.id, options: { mode: 'inbox', privacy: 'SELF_ONLY', comment: true } },
  ];
  const when = { wall: '2026-11-22T18:30:00', timeZone: 'Europe/Berlin' };
  return background.saveDraft(world, id, { targets, when, rightsAt: world.now() });
}

beforeEach(async () => {
  freshDatabase();
  worker = standIn();
  world = testWorld({ fetch: worker.fetch });
  background = await started(world);
  await background.signIn(world, signIn);
  draft = await readyDraft();
});

const schedule = (on: Started = background) =>
  on.scheduleDraft(on.world, on.outbox, draft.id, draft.revision);
const item = async (): Promise<OutboxItem> => (await background.readOutbox(draft.id)) as OutboxItem;
const puts = (): string[] => worker.asked.filter((one) => one.startsWith('PUT'));

describe('a scheduled draft', () => {
  test('reaches the Worker before its photos, and is sent when all of them are there', async () => {
    const first = await schedule();
    expect(first).toMatchObject({ state: 'preparing', revision: draft.revision });
    await world.settled();
    const calls = worker.asked.filter((one) => /^PUT|posts$/.test(one)).map((one) => one.slice(0, 4));
    expect(calls).toEqual(['POST', 'PUT ', 'PUT ']);
    const total = { media: 2, bytes: expect.any(Number) };
    expect(await item()).toMatchObject({ state: 'sent', total, postId: 'post-1', error: null });
    expect((await item()).done).toEqual((await item()).total);
    expect(await background.readDraft(draft.id)).toMatchObject({ postId: 'post-1' });
    expect(await background.readPost('post-1')).toMatchObject({ missing: [] });
  });

  test('that is scheduled twice in a row is one post', async () => {
    await Promise.all([schedule(), schedule()]);
    await world.settled();
    await schedule();
    await world.settled();
    expect([worker.writes, worker.posts.size]).toEqual([1, 1]);
  });

  test('sends no bytes that the Worker has', async () => {
    await schedule();
    await world.settled();
    const uploaded = puts().length;
    draft = await background.saveDraft(world, draft.id, { caption: 'Other words' });
    await schedule();
    await world.settled();
    expect(puts()).toHaveLength(uploaded);
    expect(worker.posts.get('post-1')?.publications[0]?.caption).toBe('Other words');
  });

  test('sends each account the media and the words that were meant for it, and no others', async () => {
    const [first] = draft.picked;
    draft = await background.saveDraft(world, draft.id, {
      targets: draft.targets.map((one) => ({ ...one, media: [first as string], caption: 'Only the front' })),
    });
    await schedule();
    await world.settled();
    expect(puts()).toHaveLength(1);
    const sent = worker.posts.get('post-1')?.publications[0];
    expect(sent).toMatchObject({ caption: 'Only the front' });
    expect(sent?.media).toHaveLength(1);
  });

  test('goes out at each account at its own time, its photos in the shape they were given there', async () => {
    const when = { wall: '2026-11-23T09:00', timeZone: 'Europe/London' };
    const shape = { ratio: '1:1', fill: true } as const;
    draft = await background.saveDraft(world, draft.id, {
      when: null,
      targets: draft.targets.map((one) => ({ ...one, when, shape })),
    });
    await schedule();
    await world.settled();
    const sent = worker.sent.at(-1);
    expect(sent?.targets[0]?.when).toEqual({ scheduledAt: when.wall, timeZone: when.timeZone });
    expect(sent?.media.every(({ width, height }) => width === height)).toBe(true);
  });

  test('goes out as it was scheduled though its page is clipped again while its photos are made ready', async () => {
    const { saveClip } = await import('../../extension/draft/save-clip.ts');
    const scheduled = schedule();
    const again = await scheduled.then(() => saveClip(world, clip({ caption: 'New words' }), []));
    await world.settled();
    expect(again).toBe(draft.id);
    expect(await item()).toMatchObject({ state: 'sent', error: null });
    expect(worker.posts.get('post-1')?.publications[0]?.caption).toBe(draft.caption);
  });

  test('remembers the choices for the next one, save what must be chosen by hand and every switch', async () => {
    await schedule();
    const { remembered } = await browser.storage.local.get('remembered');
    expect(remembered).toMatchObject({ lastAccountId: account.id });
    expect((remembered as Remembered).lastOptions).toEqual({ [account.id]: { mode: 'inbox' } });
  });
});

describe('a draft that may not go out is refused before anything is sent', () => {
  test.each<[string, string, Partial<Draft>]>([
    ['no-accounts', 'targets', { targets: [] }],
    ['no-time', 'when', { when: null }],
    ['rights-unsaid', 'rights', { rightsAt: null }],
    ['no-media', 'targets.0.media', { picked: [] }],
    ['option-missing', 'targets.0.options.privacy', { targets: [{ accountId: account.id, options: {} }] }],
    ['no-accounts', 'targets.0', { targets: [{ accountId: 'gone', options: {} }] }],
  ])('%s at %s', async (code, field, changes) => {
    draft = await background.saveDraft(world, draft.id, changes);
    const asked = worker.asked.length;
    await expect(schedule()).rejects.toMatchObject({ error: { code, field } });
    expect(worker.asked).toHaveLength(asked);
  });

  test('and so is one that was changed meanwhile', async () => {
    await background.saveDraft(world, draft.id, { title: 'Elsewhere' });
    await expect(schedule()).rejects.toMatchObject({ error: { code: 'stale-revision' } });
  });
});

describe('a Worker out of reach', () => {
  test('is asked again later and later, and the post is made once it is back', async () => {
    worker.unkind = (_method, path) => (path.endsWith('/posts') ? 'down' : undefined);
    await schedule();
    await world.settled();
    expect(await item()).toMatchObject({ state: 'sending', error: { code: 'worker-unreachable' } });
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const wait = ((await background.outbox.nextTry()) ?? 0) - world.now();
      waits.push(wait);
      world.pass(wait - 1);
      const before = worker.asked.length;
      await background.outbox.resume();
      expect(worker.asked).toHaveLength(before);
      world.pass(1);
      await background.outbox.resume();
    }
    expect(waits).toEqual([2000, 4000, 8000]);
    worker.unkind = () => undefined;
    world.pass(300_000);
    await background.outbox.resume();
    expect(await item()).toMatchObject({ state: 'sent', error: null });
  });

  test('that did take the post, though its answer was lost, does not get a second', async () => {
    worker.unkind = (method, path) =>
      method === 'POST' && path.endsWith('/posts') ? 'drop-reply' : undefined;
    await schedule();
    await world.settled();
    worker.unkind = () => undefined;
    world.pass(60_000);
    await background.outbox.resume();
    expect([worker.writes, (await item()).state]).toEqual([1, 'sent']);
  });

  test('that asks for patience is given it', async () => {
    const busy = () =>
      Response.json(
        { code: 'too-many', message: 'Slowly' },
        { status: 429, headers: { 'retry-after': '90' } },
      );
    worker.unkind = (_method, path) => (path.endsWith('/posts') ? busy() : undefined);
    await schedule();
    await world.settled();
    expect(await background.outbox.nextTry()).toBe(world.now() + 90_000);
  });

  test('that refuses leaves the draft stuck with its words until the owner tries again', async () => {
    const no = () =>
      Response.json(
        { code: 'time-past', message: 'This time has passed.', field: 'targets.0.when' },
        { status: 422 },
      );
    worker.unkind = (_method, path) => (path.endsWith('/posts') ? no() : undefined);
    await schedule();
    await world.settled();
    expect(await item()).toMatchObject({
      state: 'stuck',
      error: { code: 'time-past', message: 'This time has passed.' },
    });
    expect(await background.outbox.nextTry()).toBeNull();
    worker.unkind = () => undefined;
    await background.outbox.retry(draft.id);
    await world.settled();
    expect((await item()).state).toBe('sent');
  });

  test('that no longer knows this device goes on once somebody signs in', async () => {
    worker.unkind = (_method, path) =>
      path.endsWith('/posts')
        ? Response.json({ code: 'signed-out', message: 'Sign in again.' }, { status: 401 })
        : undefined;
    await schedule();
    await world.settled();
    expect(await item()).toMatchObject({ state: 'stuck', error: { code: 'signed-out' } });
    expect(await browser.storage.local.get('pairing')).toEqual({});
    worker.unkind = () => undefined;
    await background.signIn(world, signIn);
    await background.outbox.resumeSignedIn();
    await world.settled();
    expect((await item()).state).toBe('sent');
  });
});

describe('a scheduled draft that is given up', () => {
  test('is canceled at the Worker and is a draft again, which can go out anew', async () => {
    await schedule();
    await world.settled();
    await background.outbox.cancel(draft.id);
    expect(worker.posts.get('post-1')?.publications[0]?.status).toBe('canceled');
    const back = (await background.readDraft(draft.id)) as Draft;
    expect([back.postId, back.revision > draft.revision]).toEqual([null, true]);
    draft = back;
    await schedule();
    await world.settled();
    expect(worker.posts.get('post-1')?.publications[0]?.status).toBe('scheduled');
  });

  test('is found and canceled though the answer to its making was lost', async () => {
    worker.unkind = (method, path) =>
      method === 'POST' && path.endsWith('/posts') ? 'drop-reply' : undefined;
    await schedule();
    await world.settled();
    await background.outbox.cancel(draft.id);
    expect(worker.posts.get('post-1')?.publications[0]?.status).toBe('canceled');
    expect(worker.writes).toBe(1);
  });

  test('stays where it is while the Worker cannot be told', async () => {
    await schedule();
    await world.settled();
    worker.unkind = () => 'down';
    await expect(background.outbox.cancel(draft.id)).rejects.toMatchObject({
      error: { code: 'worker-unreachable' },
    });
    expect((await item()).postId).toBe('post-1');
  });
});

describe('the token', () => {
  test('goes in a header to the Worker and nowhere else', async () => {
    await schedule();
    await world.settled();
    expect(worker.tokens.filter(Boolean).every((one) => one === 'secret-token')).toBe(true);
    expect(worker.asked.join()).not.toContain('secret-token');
    const { pairing, ...rest } = await browser.storage.local.get(null);
    expect(JSON.stringify(pairing)).toContain('secret-token');
    expect(JSON.stringify(rest)).not.toContain('secret-token');
    expect(JSON.stringify(world.told)).not.toContain('secret-token');
    expect(pairing).toMatchObject({ workspaceId: W });
  });
});
