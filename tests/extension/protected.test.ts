import { beforeEach, describe, expect, test } from 'vitest';
import { missingPatterns } from '../../extension/barred.ts';
import { closeDatabase } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { fetchWhatIsAllowed } from '../../extension/draft/permissions.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import type { ClipVideo } from '../../shared/clip.ts';
import type { Draft } from '../../shared/draft.ts';
import { jpeg, movie } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { freshDatabase, testWorld } from './world.ts';

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

describe('a picture given only to its own page', () => {
  /** A host that answers only while a rule lets us speak in the page's name. */
  async function taken(mayFetch: boolean) {
    const rules: string[] = [];
    let speaksAs = '';
    const world = testWorld({
      mayFetch: async () => mayFetch,
      fetch: async () => new Response(speaksAs ? jpeg() : '', { status: speaksAs ? 200 : 403 }),
      async withReferer(url, pageUrl, work) {
        rules.push(new URL(url).hostname);
        speaksAs = pageUrl;
        try {
          return await work();
        } finally {
          speaksAs = '';
        }
      },
    });
    const id = await saveClip(world, clip({ photos: [photo('a')] }), []);
    await createFetcher(world).start(id);
    return { media: (await readDraft(id))?.media[0], rules };
  }

  test('is asked for once more in the page’s name, where its host was allowed', async () => {
    const { media, rules } = await taken(true);
    expect(media).toMatchObject({ state: 'stored' });
    expect(rules).toEqual(['cdn.example']);
  });

  test('waits for permission first, and no rule is made for a host that nobody allowed', async () => {
    const { media, rules } = await taken(false);
    expect(media).toMatchObject({ state: 'failed', trouble: 'permission-needed' });
    expect(rules).toEqual([]);
  });
});

describe('the subtitles of a video', () => {
  const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe kitchen faces south.\n';
  const SRT = '1\r\n00:00:00,000 --> 00:00:02,000\r\nDie Küche liegt nach Süden.\r\n';

  async function kept(body: BodyInit | null, init?: ResponseInit) {
    const url = 'https://cdn.example/tour.en.vtt';
    const video: ClipVideo = {
      url: 'https://cdn.example/tour.mp4', kind: 'file', foundIn: ['video'], subtitles: [{ url, language: 'en' }],
    }; // biome-ignore format: one record
    const fetch = async (input: RequestInfo | URL): Promise<Response> =>
      String(input) === url ? new Response(body, init) : new Response(movie());
    const world = testWorld({ fetch });
    const id = await saveClip(world, clip({ photos: [], videos: [video] }), []);
    await createFetcher(world).start(id);
    const media = (await readDraft(id))?.media[0];
    expect(media).toMatchObject({ state: 'stored', subtitles: [{ url, language: 'en' }] });
    return media?.subtitles[0];
  }

  test.each([
    ['WebVTT', VTT, 'text/vtt'],
    ['SRT', SRT, 'text/plain'],
    ['SRT without a name', SRT, 'application/octet-stream'],
  ])('are kept with it: %s', async (_what, body, type) => {
    expect((await kept(body, { headers: { 'content-type': type } }))?.text).toBe(body);
  });

  test('of old files are read in the letters they were written in', async () => {
    expect((await kept(Buffer.from(SRT, 'latin1')))?.text).toBe(SRT);
  });

  test.each([
    ['a page', '<!doctype html><p>WEBVTT</p>', 200, 'not-subtitles'],
    ['nothing', '', 200, 'not-subtitles'],
    ['an error', VTT, 404, 'not-found'],
    ['more than a post takes', VTT + 'words '.repeat(90_000), 200, 'too-large'],
  ])('stay an address, and say why, where the host gives %s', async (_what, body, status, trouble) => {
    const track = await kept(body, { status });
    expect(track).toMatchObject({ trouble });
    expect(track?.text).toBeUndefined();
  });

  test('that came late are taken by trying again, without fetching the video once more', async () => {
    const asked: string[] = [];
    let isThere = false;
    const fetch = async (input: RequestInfo | URL): Promise<Response> => {
      asked.push(String(input));
      if (!String(input).endsWith('.vtt')) return new Response(movie());
      return isThere ? new Response(VTT) : new Response(null, { status: 404 });
    };
    const subtitles = [{ url: 'https://cdn.example/tour.en.vtt', language: 'en' }];
    const video: ClipVideo = { url: 'https://cdn.example/tour.mp4', kind: 'file', foundIn: [], subtitles };
    const world = testWorld({ fetch });
    const id = await saveClip(world, clip({ photos: [], videos: [video] }), []);
    const fetcher = createFetcher(world);
    await fetcher.start(id);
    const before = (await readDraft(id))?.media[0];
    expect(before?.subtitles[0]?.trouble).toBe('not-found');
    isThere = true;
    await fetcher.start(id, [before?.id as string]);
    expect((await readDraft(id))?.media[0]?.subtitles).toEqual([{ ...subtitles[0], text: VTT }]);
    expect(asked.filter((url) => url.endsWith('.mp4'))).toHaveLength(1);
  });

  test('on another site are asked for, and come once that is allowed', async () => {
    let isAllowed = false;
    const track = { url: 'https://words.example/tour.vtt' };
    const video: ClipVideo = {
      url: 'https://cdn.example/t.mp4',
      kind: 'file',
      foundIn: [],
      subtitles: [track],
    };
    const fetch = async (input: RequestInfo | URL): Promise<Response> => {
      if (String(input) !== track.url) return new Response(movie());
      return isAllowed ? new Response(VTT) : new Response(null, { status: 403 });
    };
    const mayFetch = async (origin: string) => isAllowed || origin !== 'https://words.example';
    const world = testWorld({ fetch, mayFetch });
    const id = await saveClip(world, clip({ photos: [], videos: [video] }), []);
    const fetcher = createFetcher(world);
    await fetcher.start(id);
    expect(missingPatterns((await readDraft(id)) as Draft)).toEqual(['https://words.example/*']);
    isAllowed = true;
    await fetchWhatIsAllowed(fetcher, mayFetch);
    expect((await readDraft(id))?.media[0]?.subtitles).toEqual([{ ...track, text: VTT }]);
    expect(missingPatterns((await readDraft(id)) as Draft)).toEqual([]);
  });
});
