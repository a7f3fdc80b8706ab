import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draft, DraftMedia } from '../../shared/draft.ts';
import { testExtension } from '../browser/build.ts';
import { clipTab } from '../browser/clip-tab.ts';
import { type Browser, launch } from '../browser/launch.ts';
import type { View } from '../browser/view.ts';
import { photos, reel } from '../samples/catalog.ts';
import { type PageName, pageNames, type SamplePage, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { settledDraft } from '../system/rows.ts';

let samples: ServedSamples;
let browser: Browser;

beforeAll(async () => {
  samples = await serveSamples();
  browser = await launch({ extensionDir: testExtension });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

const addressOf = (name: PageName): string => samples.url + samplePages[name].path;

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Which of the sample pictures an address shows. */
const nameOf = (url: string): string =>
  /([^/]+?)(?:_(?:s|m|xl)|-\d+w)?\.(?:jpe?g|png|webp|avif)/.exec(new URL(url).pathname)?.[1] ?? url;

const namesOf = (draft: Draft, kind: DraftMedia['kind']): string[] =>
  draft.media.filter((one) => one.kind === kind).map((one) => nameOf(one.url));

const allowed = async (): Promise<string[]> =>
  (await (await browser.worker()).evaluate(() => chrome.permissions.getAll())).origins ?? [];

test('photos on another site wait for one permission, asked for that site alone, and arrive with the popup closed', async () => {
  await browser.allowHosts(['http://*/*', 'https://*/*']);
  const url = addressOf('villa');
  const page = await open(url);
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'allow' });
  // One photo after the other is found to wait.
  await expect.poll(() => popup.text({ testId: 'needed' })).toContain('8 photos live on another site');
  expect(await popup.text({ testId: 'allow' })).toBe('Allow localhost');
  const states = async (): Promise<string[]> =>
    (await settledDraft(browser, url)).media.map((one) => one.trouble ?? one.state);
  expect(await states()).toEqual(Array(8).fill('permission-needed'));
  expect(await allowed()).toEqual([]);

  await popup.click({ testId: 'allow' });
  await popup.close();
  await expect.poll(allowed).toEqual(['http://localhost/*']);
  await expect.poll(states, { timeout: 20_000 }).toEqual(Array(8).fill('stored'));
  await page.close();
});

describe('one press of the toolbar button takes the whole of', () => {
  for (const name of pageNames)
    test(name, async () => {
      const expected = samplePages[name];
      const page = await open(addressOf(name));
      const popup = await browser.clickToolbar(page);
      await popup.waitFor({ testId: 'tile' });
      const draft = await settledDraft(browser, addressOf(name));
      checkFacts(draft, expected);
      checkMedia(draft, expected);
      await checkPopup(popup, draft);
      await popup.close();
      // What a batch says of a page is what the built background made a Draft of.
      const { facts, text, photos, videos } = await clipTab(browser, page);
      expect({ facts, text }).toEqual({ facts: draft.facts, text: draft.text });
      const urls = (media: readonly { url: string }[]) => media.map(({ url }) => url);
      expect(urls([...photos, ...videos]).toSorted()).toEqual(urls(draft.media).toSorted());
      await page.close();
    });
});

function checkFacts(draft: Draft, expected: SamplePage): void {
  const { text: _text, ...price } = expected.price;
  const { country: _country, ...place } = expected.address ?? {};
  expect(draft.title).toBe(expected.heading);
  expect(draft.facts.price?.value).toMatchObject(price);
  const address = draft.facts.address?.value.text ?? '';
  for (const part of Object.values(place)) expect(address).toContain(part);
  if (expected.address?.street !== expected.heading) expect(address).not.toContain(expected.heading);
  // Not every site says every fact in a way that can be told; what is told must be right.
  for (const [fact, value] of Object.entries(expected.facts))
    expect([value, undefined]).toContainEqual(draft.facts[fact as keyof Draft['facts']]?.value);
  expect(draft.caption).toContain(expected.heading);
}

/** Every photo at its full size, in page order, each once; nothing that is not the listing's. */
function checkMedia(draft: Draft, expected: SamplePage): void {
  expect(namesOf(draft, 'photo')).toEqual(expected.photos);
  expect(namesOf(draft, 'floorplan')).toEqual(expected.floorPlans);
  const picked = draft.picked.map((id) => draft.media.find((one) => one.id === id)?.url ?? '');
  expect(picked.map(nameOf)).toEqual(expected.photos);
  for (const one of draft.media.filter(({ kind }) => kind !== 'video')) {
    const drawn = photos.find((plan) => plan.name === nameOf(one.url));
    const { name, state, width, height, mime } = { ...one, name: nameOf(one.url) };
    expect({ name, state, width, height, mime }).toEqual({
      name,
      state: 'stored',
      width: drawn?.width,
      height: drawn?.height,
      mime: `image/${drawn?.format}`,
    });
  }
  const [video, ...more] = draft.media.filter(({ kind }) => kind === 'video');
  expect(more).toEqual([]);
  expect(video?.url.split('/').at(-1)).toBe(expected.video);
  if (!video) return;
  const { width, height } = reel;
  expect(video).toMatchObject({ state: 'stored', mime: 'video/mp4', width, height });
  expect(video.seconds).toBeCloseTo(reel.seconds, 0);
  expect(video.subtitles).toHaveLength(1);
  expect(video.subtitles[0]?.language).toBe(expected.subtitles?.language);
  expect(video.subtitles[0]?.text).toMatch(/^WEBVTT/);
}

async function checkPopup(popup: View, draft: Draft): Promise<void> {
  await expect.poll(() => popup.text('h1')).toBe(draft.title);
  await expect.poll(() => popup.count({ testId: 'tile' })).toBe(draft.media.length);
  await expect.poll(() => popup.count('.tile img')).toBeGreaterThan(0);
  expect(popup.errors).toEqual([]);
}

test('a photo that is gone and one that the site refuses say so; the others are taken', async () => {
  const url = addressOf('car').replace('77104', '77105');
  const html = await (await fetch(addressOf('car'))).text();
  const body = html
    .replaceAll('77104', '77105')
    .replace(/(img\/car-02\w*\.jpg)/g, '$1?gone')
    .replace(/(img\/car-04\w*\.jpg)/g, '$1?refused');
  const page = await browser.context.newPage();
  await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' });
  const draft = await settledDraft(browser, url);
  const states = draft.media.map((one) => one.trouble ?? one.state);
  expect(states).toEqual(['stored', 'not-found', 'stored', 'refused', 'stored', 'stored', 'stored']);
  expect(draft.picked).toHaveLength(5);
  const said = () =>
    popup.eval(() =>
      [...document.querySelectorAll('[data-testid=tile].failed')].map((tile) =>
        tile.getAttribute('aria-label'),
      ),
    );
  await expect
    .poll(said)
    .toEqual([expect.stringContaining('No longer there'), expect.stringContaining('The site refused it')]);
  await popup.close();
  await page.close();
});
