import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../shared/draft.ts';
import { buildExtension } from '../browser/build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';

let samples: ServedSamples;
let firefox: Firefox;

beforeAll(async () => {
  samples = await serveSamples();
  firefox = await launchFirefox(await buildExtension({ browser: 'firefox' }), 'clipcast@clipcast.invalid');
}, 180_000);

afterAll(async () => {
  await firefox?.close();
  await samples?.close();
});

const DRAFTS = `
  const opening = indexedDB.open('clipcast');
  await new Promise((done, fail) => Object.assign(opening, { onsuccess: done, onerror: fail }));
  const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
  await new Promise((done, fail) => Object.assign(asking, { onsuccess: done, onerror: fail }));
  opening.result.close();
  return asking.result.map((row) => row.draft);`;

const states = async (): Promise<(string | undefined)[]> =>
  (await firefox.inExtension<Draft[]>(DRAFTS))[0]?.media.map((one) => one.trouble ?? one.state) ?? [];

test('one press of the toolbar button makes a draft in Firefox, and its photos come with one permission', async () => {
  const { path, heading, photos } = samplePages.villa;
  await firefox.open(samples.url + path);
  await firefox.clickToolbar();
  await expect.poll(() => firefox.popupText(), { timeout: 20_000 }).toContain('Allow localhost');
  expect(await firefox.popupText()).toContain(heading);
  await firefox.closePopup();
  const [draft] = await firefox.inExtension<Draft[]>(DRAFTS);
  expect(draft).toMatchObject({ title: heading, facts: { price: { value: { amount: 1_290_000 } } } });
  expect(await states()).toEqual(photos.map(() => 'permission-needed'));

  await firefox.grantHosts(['http://localhost/*']);
  await expect.poll(states, { timeout: 30_000, interval: 500 }).toEqual(photos.map(() => 'stored'));
  await firefox.clickToolbar();
  await expect.poll(() => firefox.popupText(), { timeout: 20_000 }).toContain('8 photos');
  await firefox.closePopup();
  expect(await firefox.errors()).toEqual([]);
}, 120_000);
