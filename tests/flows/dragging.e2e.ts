import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { dragTo, pickedIn, tileAt, tilesIn } from '../system/choose-photos.ts';
import { clipPage } from '../system/clip-sample.ts';
import { settledDraft } from '../system/rows.ts';

let samples: ServedSamples;
let browser: Browser;

beforeAll(async () => {
  samples = await serveSamples();
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://localhost/*']);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

test('a photo dragged from the first place to the third stands there, in the popup and in the draft, and is picked still', async () => {
  const url = samples.url + samplePages.flat.path;
  const { page, popup, draft } = await clipPage(browser, url);
  const before = draft.picked;
  const [first = '', second = '', third = '', ...rest] = before;
  expect(await pickedIn(popup)).toEqual(before);

  await dragTo(popup, first, third);
  const after = [second, third, first, ...rest];
  expect(await pickedIn(popup)).toEqual(after);
  expect(await popup.text(`${tileAt(first)} .place`)).toBe('3');
  await expect.poll(async () => (await settledDraft(browser, url)).picked).toEqual(after);

  // Back to the front, over two others.
  await dragTo(popup, first, second);
  await expect.poll(async () => (await settledDraft(browser, url)).picked).toEqual(before);
  // A press that does not move is no drag: it leaves the photo out.
  await popup.click(tileAt(first));
  await expect.poll(async () => (await settledDraft(browser, url)).picked).toEqual(before.slice(1));
  expect((await tilesIn(popup)).map(({ id }) => id)).toEqual(before);
  expect(popup.errors).toEqual([]);
  await popup.close();
  await page.close();
}, 60_000);
