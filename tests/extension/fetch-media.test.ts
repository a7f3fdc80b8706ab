import { beforeEach, describe, expect, test } from 'vitest';
import { missingPatterns } from '../../extension/barred.ts';
import type { Arriving, Change } from '../../extension/changes.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import { readDraft, blobOf as storedBlob, thumbOf } from '../../extension/draft/drafts.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { fetchWhatIsAllowed } from '../../extension/draft/permissions.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import type { Clip } from '../../shared/clip.ts';
import type { Draft, DraftMedia } from '../../shared/draft.ts';
import { join, jpeg, movie } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

type Site = Record<string, () => Response | Promise<Response>>;
const bytes =
  (body: Uint8Array<ArrayBuffer>, status = 200) =>
  () =>
    new Response(body, { status });
const page = (status: number) => () =>
  new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html' } });

/** A world whose network holds these files of cdn.example; any other address is a dead line. */
function worldWith(
  site: Site,
  more: Partial<TestWorld> = {},
): TestWorld & { asked: [string, RequestInit][] } {
  const asked: [string, RequestInit][] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    asked.push([url, init]);
    const answer = site[url.replace('https://cdn.example/', '')];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  return { ...testWorld({ fetch, ...more }), asked };
}

async function fetched(world: TestWorld, what: Partial<Clip>): Promise<Draft> {
  const id = await saveClip(world, clip(what), []);
  await createFetcher(world).start(id);
  return (await readDraft(id)) as Draft;
}
const states = (draft: Draft): unknown[] => draft.media.map(({ state, trouble }) => trouble ?? state);
const only = (draft: Draft): DraftMedia => draft.media[0] as DraftMedia;

test('while a large file is fetched its screens are told how much is here, twice a second; a small one is not spoken of', async () => {
  const tail = new Uint8Array(1_000_000);
  const pieces = (count: number, headers: Record<string, string>, world: () => TestWorld) => () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        world().pass(300);
        controller.enqueue(sent === 0 ? join(jpeg(), tail) : tail);
        sent += 1;
        if (sent === count) controller.close();
      },
    });
    return new Response(body, { headers });
  };
  const world: TestWorld = worldWith({
    'a.jpg': pieces(3, {}, () => world),
    'b.jpg': pieces(8, { 'content-length': '9000000' }, () => world),
  });
  const small = await fetched(world, { photos: [photo('a')] });
  const isBytes = (change: Change): change is Arriving => change.changed === 'bytes';
  expect([only(small).state, world.told.filter(isBytes)]).toEqual(['stored', []]);

  const large = await fetched(world, { photos: [photo('b')] });
  const told = world.told.filter(isBytes);
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(told.length).toBeLessThanOrEqual(5);
  expect(new Set(told.map(({ mediaId }) => mediaId))).toEqual(
    new Set(large.media.filter(({ url }) => url.endsWith('/b.jpg')).map(({ id }) => id)),
  );
  expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  expect(told.every(({ of }) => of === 9_000_000)).toBe(true);
});

describe('a photo that can be had', () => {
  test('is stored by its hash, measured, with a thumbnail and where it came from', async () => {
    const draft = await fetched(worldWith({ 'a.jpg': bytes(jpeg()) }), { photos: [photo('a')] });
    const one = only(draft);
    expect(one).toMatchObject({
      state: 'stored',
      mime: 'image/jpeg',
      width: 1200,
      height: 800,
      thumbhash: 'aGFzaA==',
    });
    expect((await storedBlob(one.sha256 as string))?.size).toBe(one.bytes);
    expect(await thumbOf(one.sha256 as string)).toBeDefined();
  });

  test('comes in another size when the largest is not there', async () => {
    const world = worldWith({
      'a.jpg': page(404),
      'a-m.jpg': page(200),
      'a-s.jpg': bytes(jpeg({ width: 640 })),
    });
    const variants = ['https://cdn.example/a-m.jpg', 'https://cdn.example/a-s.jpg'];
    expect(only(await fetched(world, { photos: [photo('a', { variants })] }))).toMatchObject({
      state: 'stored',
      width: 640,
    });
  });

  test('is asked for once more when the line broke', async () => {
    let times = 0;
    const flaky = () => {
      times += 1;
      if (times === 1) throw new TypeError('Failed to fetch');
      return new Response(jpeg());
    };
    expect(states(await fetched(worldWith({ 'a.jpg': flaky }), { photos: [photo('a')] }))).toEqual([
      'stored',
    ]);
  });

  test('that comes twice is there once', async () => {
    const world = worldWith({ 'a.jpg': bytes(jpeg()), 'b.jpg': bytes(jpeg()) });
    const draft = await fetched(world, { photos: [photo('a'), photo('b')] });
    expect(draft.media).toHaveLength(1);
    expect(draft.picked).toEqual([only(draft).id]);
  });

  test('is fetched with five others at the most', async () => {
    let now = 0;
    let most = 0;
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const slow = (width: number) => async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((done) => setTimeout(done, 30));
      now -= 1;
      return new Response(jpeg({ width }));
    };
    const site = Object.fromEntries(names.map((name, index) => [`${name}.jpg`, slow(500 + index)]));
    const draft = await fetched(worldWith(site), { photos: names.map((name) => photo(name)) });
    expect([most, new Set(states(draft))]).toEqual([6, new Set(['stored'])]);
  });
});

describe('a photo that cannot be had says why', () => {
  test.each<[string, Site]>([
    ['not-found', { 'a.jpg': page(404) }],
    ['refused', { 'a.jpg': page(403) }],
    ['unreachable', { 'a.jpg': page(503) }],
    ['unreachable', {}],
    ['not-media', { 'a.jpg': page(200) }],
    ['not-media', { 'a.jpg': bytes(join('no picture at all')) }],
    ['not-media', { 'a.jpg': bytes(movie()) }],
    ['not-media', { 'a.jpg': bytes(jpeg({ behind: 'damaged' })) }],
    ['too-small', { 'a.jpg': bytes(jpeg({ width: 199, height: 900 })) }],
    [
      'too-large',
      {
        'a.jpg': () =>
          new Response('x', { headers: { 'content-length': '200000000', 'content-type': 'image/jpeg' } }),
      },
    ],
  ])('%s', async (trouble, site) => {
    expect(only(await fetched(worldWith(site), { photos: [photo('a')] }))).toMatchObject({
      state: 'failed',
      trouble,
    });
  });

  test('and leaves the picks when it is lost for good', async () => {
    const world = worldWith({ 'a.jpg': page(404), 'b.jpg': bytes(jpeg()) });
    const draft = await fetched(world, { photos: [photo('a'), photo('b')] });
    expect(draft.picked).toEqual([draft.media[1]?.id]);
  });

  test('a server that says nothing is given up', async () => {
    const silent = () => new Promise<Response>(() => {});
    const world = worldWith({ 'a.jpg': silent });
    // Time passes whenever somebody waits long for it.
    world.wait = async (ms, signal) => {
      await new Promise((done) => setTimeout(done, 0));
      if (!signal?.aborted) world.pass(ms);
    };
    const impatient: TestWorld = {
      ...world,
      fetch: (input, init) =>
        Promise.race([
          world.fetch(input, init),
          new Promise<never>((_, no) =>
            init?.signal?.addEventListener('abort', () => no(init.signal?.reason)),
          ),
        ]),
    };
    expect(states(await fetched(impatient, { photos: [photo('a')] }))).toEqual(['unreachable']);
  });
});

describe('a host that nobody allowed yet', () => {
  const mayFetch = async (origin: string): Promise<boolean> => origin !== 'https://cdn.example';

  test('is named exactly, and its photo stays picked', async () => {
    const draft = await fetched(worldWith({}, { mayFetch }), { photos: [photo('a')] });
    expect(only(draft)).toMatchObject({ trouble: 'permission-needed', origin: 'https://cdn.example' });
    expect(missingPatterns(draft)).toEqual(['https://cdn.example/*']);
    expect(draft.picked).toHaveLength(1);
  });

  test('is asked for together with those that are still to be tried, and with no other', async () => {
    const draft = await fetched(worldWith({}, { mayFetch }), { photos: [photo('a')] });
    const [barred] = draft.media as [DraftMedia];
    const { trouble: _trouble, origin: _origin, ...rest } = barred;
    const more = (url: string, state: DraftMedia['state']): DraftMedia => ({ ...rest, url, state });
    const media = [
      barred,
      more('https://cdn-2.example:8443/b.jpg', 'wanted'),
      more('https://cdn-2.example/c.jpg', 'fetching'),
      more('https://cdn-3.example/d.jpg', 'stored'),
    ];
    expect(missingPatterns({ ...draft, media })).toEqual([
      'https://cdn.example/*',
      'https://cdn-2.example/*',
    ]);
    expect(missingPatterns({ ...draft, media: media.slice(1) })).toEqual([]);
  });

  test('that is open to all is asked without cookies', async () => {
    const world = worldWith({ 'a.jpg': bytes(jpeg()) }, { mayFetch });
    expect(states(await fetched(world, { photos: [photo('a')] }))).toEqual(['stored']);
    expect(world.asked[0]?.[1].credentials).toBe('omit');
  });

  test('gives its photos as soon as it is allowed, and no others are fetched again', async () => {
    const allowed = new Set<string>();
    const world = worldWith({}, { mayFetch: async (origin) => allowed.has(origin) });
    const photos = [photo('a'), photo('b', { url: 'https://other.example/b.jpg' })];
    const id = await saveClip(world, clip({ photos }), []);
    const fetcher = createFetcher(world);
    await fetcher.start(id);
    allowed.add('https://cdn.example');
    const open = worldWith({ 'a.jpg': bytes(jpeg()) }, { mayFetch: world.mayFetch });
    await fetchWhatIsAllowed(createFetcher(open), open.mayFetch);
    await open.settled();
    expect(states((await readDraft(id)) as Draft)).toEqual(['stored', 'permission-needed']);
    expect(open.asked.map(([url]) => url)).toEqual(['https://cdn.example/a.jpg']);
  });
});

describe('fetching that was cut off', () => {
  test('stops when told, stays stopped on waking, and goes on when told', async () => {
    const hanging = worldWith({ 'a.jpg': () => new Promise<Response>(() => {}) });
    const fetch: typeof globalThis.fetch = (input, init) =>
      Promise.race([
        hanging.fetch(input, init),
        new Promise<never>((_, no) => init?.signal?.addEventListener('abort', () => no(init.signal?.reason))),
      ]);
    const id = await saveClip(hanging, clip({ photos: [photo('a')] }), []);
    const fetcher = createFetcher({ ...hanging, fetch });
    const running = fetcher.start(id);
    while (hanging.asked.length === 0) await new Promise((done) => setTimeout(done, 1));
    await fetcher.stop(id);
    await running;
    expect(states((await readDraft(id)) as Draft)).toEqual(['wanted']);
    const open = worldWith({ 'a.jpg': bytes(jpeg()) });
    await createFetcher(open).resume();
    expect(open.asked).toEqual([]);
    await createFetcher(open).start(id);
    expect(states((await readDraft(id)) as Draft)).toEqual(['stored']);
  });

  test('goes on where it was after the background was killed', async () => {
    const site = { 'a.jpg': bytes(jpeg({ width: 900 })), 'b.jpg': () => new Promise<Response>(() => {}) };
    const killed = worldWith(site);
    const id = await saveClip(killed, clip({ photos: [photo('a'), photo('b')] }), []);
    void createFetcher(killed).start(id);
    while (!states((await readDraft(id)) as Draft).includes('stored'))
      await new Promise((done) => setTimeout(done, 1));
    await closeDatabase();
    const woken = worldWith({ 'b.jpg': bytes(jpeg()) });
    await createFetcher(woken).resume();
    expect(states((await readDraft(id)) as Draft)).toEqual(['stored', 'stored']);
    expect(woken.asked.map(([url]) => url)).toEqual(['https://cdn.example/b.jpg']);
  });
});
