import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Answers } from '../../extension/background/answers.ts';
import { makeMenus, wishOf } from '../../extension/background/menus.ts';
import { answerTo, hearCount } from '../../extension/background/messages.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import { newestPosts } from '../../extension/draft/newest-posts.ts';
import { Refusal } from '../../extension/failure.ts';
import { keepPosts } from '../../extension/send/keep-post.ts';
import { nextLook } from '../../extension/send/next-look.ts';
import { workerUrlFrom } from '../../extension/send/pairing.ts';
import type { Post, Publication } from '../../shared/api.ts';
import { PLATFORMS } from '../../shared/platforms/rules.ts';
import { freshDatabase, NOW, testWorld } from './world.ts';

const publication = (more: Partial<Publication> = {}): Publication => ({
  ...{
    id: 'pub-1',
    postId: 'post-1',
    accountId: 'a',
    platform: 'tiktok',
    kind: 'photos',
    status: 'scheduled',
  },
  ...{ holdReason: null, failure: null, caption: '', title: null, options: {}, media: [] },
  ...{ scheduledAt: '2026-11-22T18:30:00', timeZone: 'UTC', publishAt: NOW + 3_600_000 },
  ...{ lateness: { minutes: 60, otherwise: 'ask' as const }, sentAt: null, publishedAt: null, receipt: null },
  ...{ version: 1, attempts: [] },
  ...more,
});
const post = (updatedAt: number, more: Partial<Publication> = {}): Post => ({
  ...{
    id: 'post-1',
    draftId: 'draft-1',
    revision: 1,
    title: 'Flat 7',
    media: [],
    missing: [],
    createdAt: NOW,
    updatedAt,
  },
  source: { url: 'https://h.example/', canonicalUrl: 'https://h.example/', title: '', site: '', at: NOW },
  publications: [publication(more)],
});

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

describe('what became of a post', () => {
  const statuses = async (...told: Post[]): Promise<string[]> => {
    const news = [];
    for (const one of told) news.push(...(await keepPosts(testWorld(), [one])));
    return news.map((one) => one.publication.status);
  };

  test('is news once, however often it is told', async () => {
    const published = post(NOW + 2, { status: 'published' });
    expect(await statuses(post(NOW), post(NOW + 1, { status: 'confirming' }), published, published)).toEqual([
      'published',
    ]);
  });

  test('is no news when it had ended before we first heard of it', async () => {
    expect(await statuses(post(NOW, { status: 'published' }))).toEqual([]);
  });

  test('that needs its owner is news', async () => {
    expect(
      await statuses(post(NOW), post(NOW + 1, { status: 'held' }), post(NOW + 2, { status: 'uncertain' })),
    ).toEqual(['held', 'uncertain']);
  });

  test('is not turned back by an answer that was overtaken', async () => {
    await statuses(
      post(NOW),
      post(NOW + 5, { status: 'published' }),
      post(NOW + 1, { status: 'publishing' }),
    );
    expect((await newestPosts(1))[0]?.publications[0]?.status).toBe('published');
  });
});

describe('a post on its way', () => {
  test('is looked at rarely while it only waits, and often near its time', () => {
    const old = post(NOW - 7_200_000);
    expect(nextLook(old, NOW + 60_000, 1000)).toBe(NOW + 1_860_000);
    expect(nextLook(old, NOW + 3_400_000, 1000)).toBe(NOW + 3_600_000 - 120_000);
    expect(nextLook(post(NOW), NOW + 3_599_000, 1000)).toBe(NOW + 3_600_000);
    expect(nextLook(post(NOW, { status: 'confirming' }), NOW, 1000)).toBe(NOW + 1000);
  });

  test('is looked at no more when it has ended', () => {
    for (const status of ['published', 'delivered', 'failed', 'canceled', 'removed'] as const)
      expect(nextLook(post(NOW, { status }), NOW, 1000)).toBeNull();
  });
});

describe('what a check ahead finds', () => {
  const trouble = { code: 'connection-ends', field: 'account', message: 'Connect it again.' };
  const told = async (...posts: Post[]) => {
    const news = [];
    for (const one of posts) news.push(...(await keepPosts(testWorld(), [one])));
    return news.map((one) => one.problem);
  };

  test('is news once, and again where something else is found', async () => {
    const found = post(NOW + 1, { problems: [trouble] });
    const more = post(NOW + 3, { problems: [trouble, { ...trouble, code: 'quota' }] });
    expect(await told(post(NOW), found, { ...found, updatedAt: NOW + 2 }, more)).toEqual([
      'Connect it again.',
      'Connect it again.',
    ]);
  });

  test('is no news any more once the post is out', async () => {
    expect(await told(post(NOW), post(NOW + 1, { status: 'published', problems: [trouble] }))).toEqual([
      undefined,
    ]);
  });

  test('is looked for right after a post was made, and when the Worker checks', () => {
    expect(nextLook(post(NOW), NOW, 60_000)).toBe(NOW + 60_000);
    const tomorrow = post(NOW - 7_200_000, { publishAt: NOW + 86_400_000 + 600_000 });
    expect(nextLook(tomorrow, NOW, 60_000)).toBe(NOW + 620_000);
  });

  test('is looked for when it is staged, which is earlier where there is much to send', () => {
    const soon = (nextAt: number | null) => post(NOW - 7_200_000, { publishAt: NOW + 1_800_000, nextAt });
    expect(nextLook(soon(null), NOW, 60_000)).toBe(NOW + 1_500_000 + 20_000);
    expect(nextLook(soon(NOW + 600_000), NOW, 60_000)).toBe(NOW + 620_000);
    // What the Worker said of a look that is over by now says nothing.
    expect(nextLook(soon(NOW - 600_000), NOW, 60_000)).toBe(NOW + 1_520_000);
  });
});

describe('a message to the background', () => {
  const ours = 'chrome-extension://abc';
  vi.stubGlobal('location', { origin: ours });
  const answers = {
    post: async () => post(NOW),
    connect: () => Promise.reject(new Refusal('platform-not-set-up', 'Not here.')),
    devices: () => Promise.reject(new Error('Bearer secret-token')),
  } as unknown as Answers;
  const send = (message: unknown, sender: object) => answerTo(testWorld(), answers, message, sender);
  const page = { id: 'test-extension-id', url: `${ours}/popup.html` };

  test('is answered to our own pages', async () => {
    expect(await send({ ask: 'post', input: {} }, page)).toMatchObject({ ok: true, value: { id: 'post-1' } });
  });

  test.each([
    ['a web page', { ...page, url: 'https://homes.example/' }],
    ['a page that only looks like ours', { ...page, url: `${ours}.evil.example/` }],
    ['another extension', { ...page, id: 'another' }],
  ])('is not answered to %s', (_who, sender) => {
    expect(send({ ask: 'post', input: {} }, sender)).toBeUndefined();
  });

  test.each([[null], ['post'], [{ ask: 'toString' }], [{ ask: '__proto__' }], [{ other: 1 }]])(
    'that is none of ours is left alone: %j',
    (message) => {
      expect(send(message, page)).toBeUndefined();
    },
  );

  test('that cannot be done is answered with words, and a surprise without its inner ones', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await send({ ask: 'connect', input: {} }, page)).toEqual({
      ok: false,
      error: { code: 'platform-not-set-up', message: 'Not here.' },
    });
    expect(JSON.stringify(await send({ ask: 'devices', input: {} }, page))).not.toContain('secret');
    said.mockRestore();
  });
});

describe('a click in the context menu', () => {
  const click = (more: object) =>
    wishOf({ menuItemId: 'send tiktok', editable: false, pageUrl: '', ...more });

  test('on a photo or a video puts that first', () => {
    expect(click({ mediaType: 'image', srcUrl: 'https://cdn.example/b.jpg' })).toEqual({
      platform: 'tiktok',
      first: { url: 'https://cdn.example/b.jpg', kind: 'image' },
    });
    expect(click({ mediaType: 'video', srcUrl: 'https://cdn.example/b.mp4' })?.first?.kind).toBe('video');
  });

  test('is offered on the page, on words, photos, videos and links, for clipping as for every platform', async () => {
    vi.spyOn(browser.contextMenus, 'removeAll').mockResolvedValue();
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
    const create = vi.spyOn(browser.contextMenus, 'create').mockReturnValue('');
    await makeMenus();
    const made = create.mock.calls.map(([{ id, contexts }]) => [id, contexts?.toSorted()]);
    const places = ['image', 'link', 'page', 'selection', 'video'];
    expect(made).toEqual(['clip', ...PLATFORMS.map((name) => `send ${name}`)].map((id) => [id, places]));
    vi.restoreAllMocks();
  });

  test('to clip the page on a photo puts that photo first', () => {
    expect(click({ menuItemId: 'clip', mediaType: 'image', srcUrl: 'https://cdn.example/b.jpg' })).toEqual({
      first: { url: 'https://cdn.example/b.jpg', kind: 'image' },
    });
  });

  test('on a link takes the file it leads to, if it is one', () => {
    expect(click({ linkUrl: 'https://cdn.example/b.webp?w=1' })?.first).toEqual({
      url: 'https://cdn.example/b.webp?w=1',
      kind: 'image',
    });
    expect(click({ linkUrl: 'https://homes.example/flat/8' })).toEqual({ platform: 'tiktok' });
  });

  test('on something that lives only in the page clips the page', () => {
    expect(click({ mediaType: 'image', srcUrl: 'data:image/png;base64,AA' })).toEqual({ platform: 'tiktok' });
    expect(click({ menuItemId: 'clip' })).toEqual({});
    expect(click({ menuItemId: 'another' })).toBeNull();
  });
});

describe('the address of a Worker', () => {
  test.each([
    ['clipcast.example.workers.dev', 'https://clipcast.example.workers.dev'],
    [' https://clip.example/some/page?x ', 'https://clip.example'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
    ['http://localhost:8787', 'http://localhost:8787'],
  ])('%s is taken as %s', (given, kept) => {
    expect(workerUrlFrom(given)).toBe(kept);
  });

  test.each(['http://clip.example', 'http://127.0.0.1.evil.example'])(
    '%s would send the password in the open',
    (given) => {
      expect(() => workerUrlFrom(given)).toThrow('https');
    },
  );

  test.each(['', 'ftp://clip.example', 'https://me:pass@clip.example'])('“%s” is none', (given) => {
    expect(() => workerUrlFrom(given)).toThrow('not the address');
  });
});

test('our script in a page tells how many pictures it has met; nobody else and nothing else is heard', () => {
  const tell = vi.fn();
  const here = { id: browser.runtime.id, tab: { id: 1 } } as Parameters<typeof hearCount>[2];
  hearCount({ tell }, { pictures: 7 }, here);
  expect(tell).toHaveBeenCalledExactlyOnceWith({ changed: 'met', pictures: 7 });
  hearCount({ tell }, { pictures: '<b>' }, here);
  hearCount({ tell }, null, here);
  hearCount({ tell }, { pictures: 8 }, { ...here, id: 'another' });
  expect(tell).toHaveBeenCalledTimes(1);
});
