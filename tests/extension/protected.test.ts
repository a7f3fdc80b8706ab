import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import type { ClipVideo } from '../../shared/clip.ts';
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
    return media?.subtitles[0]?.text;
  }

  test.each([
    ['WebVTT', VTT, 'text/vtt'],
    ['SRT', SRT, 'text/plain'],
    ['SRT without a name', SRT, 'application/octet-stream'],
  ])('are kept with it: %s', async (_what, body, type) => {
    expect(await kept(body, { headers: { 'content-type': type } })).toBe(body);
  });

  test('of old files are read in the letters they were written in', async () => {
    expect(await kept(Buffer.from(SRT, 'latin1'))).toBe(SRT);
  });

  test.each([
    ['a page', '<!doctype html><p>WEBVTT</p>', 200],
    ['nothing', '', 200],
    ['an error', VTT, 404],
  ])('stay an address where the host gives %s', async (_what, body, status) => {
    expect(await kept(body, { status })).toBeUndefined();
  });
});
