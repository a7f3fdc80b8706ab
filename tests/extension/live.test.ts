import { beforeEach, expect, it } from 'vitest';
import { closeDatabase } from '../../extension/draft/database.ts';
import { createEars } from '../../extension/send/hear.ts';
import { keepPosts, type News } from '../../extension/send/keep-post.ts';
import { createLive } from '../../extension/send/live.ts';
import { keepPairing } from '../../extension/send/pairing.ts';
import { createWatch } from '../../extension/send/watch.ts';
import type { Post } from '../../shared/api.ts';
import type { LiveChange } from '../../shared/live.ts';
import { Line } from './line.ts';
import { made } from './made-post.ts';
import { W } from './stand-in-worker.ts';
import { freshDatabase, testWorld } from './world.ts';

/** One line to the Worker for all open screens: heard at once, kept alive, opened anew, and asked for nothing meanwhile. */

let lines: Line[];
let asked: string[];
let isUnkind: boolean;
let posts: Map<string, Post>;
/** Whoever waits for the next round. */
let waiting: (() => void)[];

const world = () =>
  testWorld({
    wait: (_, signal) =>
      new Promise((resolve, reject) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    openLine(url) {
      const line = new Line(url);
      lines.push(line);
      return line as unknown as WebSocket;
    },
    fetch: async (input, init) => {
      const path = new URL(String(input)).pathname;
      asked.push(`${init?.method} ${path}`);
      if (isUnkind) return Response.json({ code: 'down', message: 'Down' }, { status: 503 });
      if (path.endsWith('/live')) return Response.json({ ticket: `ticket-${asked.length}` });
      const post = posts.get(path.split('/').at(-1) ?? '');
      if (post) return Response.json(post);
      return Response.json({ code: 'not-found', message: 'Gone' }, { status: 404 });
    },
  });
/** Lets what was begun go as far as it goes, and whoever waits go on once. */
const settle = async (): Promise<void> => {
  for (const go of waiting.splice(0)) go();
  for (let round = 0; round < 12; round += 1) await new Promise((done) => setTimeout(done, 0));
};

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  lines = [];
  asked = [];
  isUnkind = false;
  posts = new Map();
  waiting = [];
  await keepPairing({
    workerUrl: 'https://worker.example',
    token: 'secret',
    sessionId: 's1',
    workspaceId: W,
  });
});

/** Screens that look on, and what they hear. */
function looking(outside = world()) {
  const heard: LiveChange[] = [];
  const openings: number[] = [];
  const live = createLive(
    outside,
    (change) => heard.push(change),
    () => openings.push(outside.now()),
  );
  const screens: AbortController[] = [];
  return {
    outside,
    live,
    heard,
    openings,
    /** Another screen opens. */
    open() {
      const screen = new AbortController();
      screens.push(screen);
      void live.while(screen.signal);
      return screen;
    },
    end() {
      for (const one of screens) one.abort();
    },
  };
}

it('two open screens share one line, whose address holds a ticket and never the token', async () => {
  const { open, heard, live, end } = looking();
  open();
  open();
  await settle();
  expect(live.line()).toBe('trying');
  lines[0]?.onopen?.();
  expect(live.line()).toBe('open');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.url).toBe(`wss://worker.example/v1/w/${W}/live?ticket=ticket-1`);
  lines[0]?.onmessage?.({ data: JSON.stringify({ changed: 'post', id: 'p1', at: 5 }) });
  lines[0]?.onmessage?.({ data: 'nonsense' });
  lines[0]?.onmessage?.({ data: '{"changed":"of another version"}' });
  lines[0]?.onmessage?.({ data: '{"chang' });
  expect(heard).toEqual([{ changed: 'post', id: 'p1', at: 5 }]);
  end();
});

it('an hour with a line costs one ticket, and pings that the Worker answers asleep', async () => {
  const { open, outside, openings, end } = looking();
  open();
  await settle();
  lines[0]?.onopen?.();
  for (let at = 0; at < 3_600; at += 40) {
    outside.pass(40_000);
    await settle();
    if (openings.length < lines.length) lines.at(-1)?.onopen?.();
  }
  expect(lines).toHaveLength(2);
  expect(asked).toHaveLength(2);
  expect(lines[0]?.sent.length).toBeGreaterThan(80);
  end();
});

it('each line that stands says so, the first like those after it: what changed before it was told to nobody', async () => {
  const { open, outside, openings, end } = looking();
  open();
  await settle();
  lines[0]?.onopen?.();
  expect(openings).toHaveLength(1);
  lines[0]?.onclose?.();
  outside.pass(5_000);
  await settle();
  lines[1]?.onopen?.();
  expect(openings).toHaveLength(2);
  end();
});

it('a line that ends is opened again, each time later, and at the latest after a minute and a half', async () => {
  const { open, live, outside, end } = looking();
  open();
  await settle();
  lines[0]?.onopen?.();
  isUnkind = true;
  lines[0]?.onclose?.();
  expect(live.line()).toBe('off');
  const before = asked.length;
  const tries: number[] = [];
  for (let second = 0; second < 200; second += 1) {
    outside.pass(1_000);
    await settle();
    if (asked.length - before > tries.length) tries.push(second);
  }
  const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
  expect(gaps[0]).toBeLessThanOrEqual(3);
  expect([...gaps].sort((one, other) => one - other)).toEqual(gaps);
  expect(gaps.at(-1)).toBeLessThanOrEqual(90);
  isUnkind = false;
  outside.pass(90_000);
  await settle();
  lines.at(-1)?.onopen?.();
  expect(live.line()).toBe('open');
  end();
}, 60_000);

it('a line that no longer answers is given up, whatever it says of itself', async () => {
  const { open, live, outside, end } = looking();
  open();
  await settle();
  const [line] = lines as [Line];
  line.onopen?.();
  line.isDeaf = true;
  for (let at = 0; at < 4; at += 1) {
    outside.pass(20_000);
    await settle();
  }
  expect(line.isClosed).toBe(true);
  expect(live.line()).not.toBe('open');
  end();
});

it('another workspace gets a line of its own at once, and who signs out has none', async () => {
  const { open, end } = looking();
  open();
  await settle();
  lines[0]?.onopen?.();
  await keepPairing({
    workerUrl: 'https://worker.example',
    token: 'secret',
    sessionId: 's1',
    workspaceId: 'w2',
  });
  await settle();
  expect(lines[0]?.isClosed).toBe(true);
  expect(lines[1]?.url).toContain('/v1/w/w2/live');
  end();
});

it('with the last screen its line goes, a little later', async () => {
  let lingered: () => void = () => undefined;
  const outside = world();
  const { wait } = outside;
  outside.wait = (ms, signal) => (ms > 5_000 ? new Promise((done) => (lingered = done)) : wait(ms, signal));
  const { open } = looking(outside);
  const screen = open();
  await settle();
  lines[0]?.onopen?.();
  screen.abort();
  await settle();
  expect(lines[0]?.isClosed).toBe(false);
  lingered();
  await settle();
  expect(lines[0]?.isClosed).toBe(true);
});

it('a bunch of changes to a post is asked for twice at most, and what it became is news once', async () => {
  const outside = world();
  const post = made('p1');
  await keepPosts(outside, [post]);
  posts.set('p1', {
    ...post,
    updatedAt: post.updatedAt + 1,
    publications: post.publications.map((one) => ({ ...one, status: 'published' as const })),
  });
  const news: News[] = [];
  const ears = createEars(
    outside,
    (found) => news.push(...found),
    () => undefined,
  );
  for (let times = 0; times < 10; times += 1) ears.hear({ changed: 'post', id: 'p1' });
  await outside.settled();
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(news.map((one) => one.publication.status)).toEqual(['published']);
  asked.length = 0;
  ears.hear({ changed: 'post', id: 'p1', at: post.updatedAt + 1 });
  ears.hear({ changed: 'people' });
  await outside.settled();
  expect(asked).toEqual([]);
  expect(outside.told.at(-1)).toEqual({ changed: 'elsewhere' });
});

it('while a line tells of changes open screens ask for nothing; without one they look every second', async () => {
  const outside = world();
  const post = made('p1', { publishAt: outside.now() + 5_000 });
  posts.set('p1', post);
  await keepPosts(outside, [post]);
  let stands: 'open' | 'off' = 'open';
  const beats: number[] = [];
  const watch = createWatch(
    outside,
    async () => 0,
    () => undefined,
    () => stands,
    () => beats.push(outside.now()),
  );
  const screen = new AbortController();
  void watch.while(screen.signal);
  await settle();
  const first = asked.length;
  for (let second = 0; second < 30; second += 1) {
    outside.pass(1_000);
    await settle();
  }
  expect(asked.length - first).toBe(0);
  stands = 'off';
  expect(beats).toEqual([]);
  for (let second = 0; second < 31; second += 1) {
    outside.pass(1_000);
    await settle();
  }
  expect(asked.length - first).toBeGreaterThan(20);
  // At once, for nobody told of anything by then, and half a minute later.
  expect(beats).toHaveLength(2);
  screen.abort();
}, 30_000);
