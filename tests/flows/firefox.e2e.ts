import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CutJob } from '../../extension/film/cut-job.ts';
import type { FilmJob } from '../../extension/film/job.ts';
import type { Draft } from '../../shared/draft.ts';
import { buildExtension } from '../browser/build.ts';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { film } from '../film/sample-film.ts';
import { sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type Watch, watch } from '../runtime/watch.ts';
import { type RunningWorker, startWorker } from '../runtime/worker.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { person } from '../system/newcomer.ts';

let samples: ServedSamples;
let firefox: Firefox;
let sandbox: ServedSandbox;
let worker: RunningWorker;
let eyes: Watch;
let dataDir: string;

beforeAll(async () => {
  samples = await serveSamples();
  dataDir = await mkdtemp(join(tmpdir(), 'clipcast-firefox-data-'));
  sandbox = await serveSandbox({
    port: 0,
    tiktok: { pace: { by: 'clock', processing: 300, moderation: 200 } },
  });
  const env = { ...testSecrets(), ...sandboxSettings(sandbox.fakes) };
  eyes = watch(env);
  worker = await startWorker({ dataDir, sandboxUrl: sandbox.url, env, watch: eyes });
  firefox = await launchFirefox(await buildExtension({ browser: 'firefox' }), 'clipcast@clipcast.invalid');
}, 180_000);

afterAll(async () => {
  await firefox?.close();
  const found = await eyes.found(await worker.database());
  await worker?.stop();
  await sandbox?.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  await samples?.close();
  expect(found).toEqual([]);
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

/** Music of the project's own: in Firefox it is written as Opus. */
const SOUND = { kind: 'track', track: 'stroll', level: 0.8, fade: 2 } as const;

/** The page that makes videos, in a page of the extension: what is asked of it, and what a Draft's film came to. */
const filmOf = (draft: Draft): string => `
  const media = ${JSON.stringify(draft.media)}.filter((one) => one.state === 'stored' && one.kind === 'photo');
  const box = { x: 0.2, y: 0.2, width: 0.6, height: 0.6 };
  const shots = media.map(({ sha256, width, height }) =>
    ({ sha256, width, height, words: '', interest: { x: 0.5, y: 0.5, box } }));
  const film = { ...${JSON.stringify(film({ seconds: 15, side: 720, sound: SOUND }))}, shots };
  return browser.runtime.sendMessage({
    ask: 'keepFilm', input: { draftId: '${draft.id}', film, make: true } });`;
const FILMS = DRAFTS.replaceAll("'drafts'", "'films'").replace('row.draft', 'row');

test('in Firefox a video is made in the background and kept with its draft', async () => {
  const [draft] = await firefox.inExtension<Draft[]>(DRAFTS);
  if (!draft) throw new Error('No draft');
  expect(await firefox.inExtension(filmOf(draft))).toEqual({ ok: true, value: null });
  const job = async () => (await firefox.inExtension<FilmJob[]>(FILMS))[0];
  await expect
    .poll(async () => (await job())?.state, { timeout: 150_000, interval: 1000 })
    .toMatch(/done|failed/);
  expect(await job()).toMatchObject({ state: 'done', error: null });
  const [after] = await firefox.inExtension<Draft[]>(DRAFTS);
  expect(after?.media[0]).toMatchObject({
    kind: 'video',
    state: 'stored',
    width: 720,
    height: 1280,
    seconds: 15,
  });
  expect(await firefox.errors()).toEqual([]);
}, 180_000);

/** Hands for the popup: what is used must be there, and is waited for. */
const HANDS = `
  const there = async (find) => {
    for (let look = 0; look < 400; look += 1) {
      const found = find();
      if (found) return found;
      await new Promise((next) => content.setTimeout(next, 50));
    }
    throw new Error('Not there: ' + find);
  };
  const at = (css) => there(() => document.querySelector(css));
  const press = async (css) => (await at(css)).click();
  const put = async (css, value) => {
    const field = await at(css);
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new content.Event(type, { bubbles: true }));
  };
  const button = (words) =>
    there(() => [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(words)));`;

const inPopup = <T>(body: string, ...args: unknown[]): Promise<T> =>
  firefox.inPopup<T>(`${HANDS} ${body}`, ...args);

const CONSENT = `
  for (const label of document.querySelectorAll('label'))
    if (label.textContent.includes('maralind.homes')) label.click();
  const go = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Continue'));
  setTimeout(() => go.click());`;

test('in Firefox a newcomer signs up, connects TikTok and schedules: the post goes out on its second', async () => {
  await firefox.clickToolbar();
  await inPopup(
    `await press('[data-testid=sign-in-switch]');
     await put('input[name=name]', args[0].name);
     await put('input[name=email]', args[0].email);
     await put('input[name=password]', args[0].password);
     await press('[data-testid=of-age]');
     await put('input[name=worker-url]', args[1]);
     await press('[data-testid=sign-in-submit]');
     (await button('Connect TikTok')).click();`,
    person,
    worker.url,
  );
  await firefox.inNewTab(new URL(sandbox.url).host, CONSENT, 'is connected');
  await firefox.closePopup().catch(() => undefined);
  await firefox.clickToolbar();
  await inPopup(
    `await put('[data-testid=caption]', 'Seen from Firefox');
     const chip = await there(() => document.querySelector('.accounts [aria-pressed]'));
     if (chip.getAttribute('aria-pressed') !== 'true') chip.click();
     const options = await at('[data-testid=option-privacy], .options.folded');
     if (options.matches('.folded')) options.click();
     await put('[data-testid=option-privacy]', 'PUBLIC_TO_EVERYONE');
     await press('[data-testid=when-now]');
     await press('[data-testid=rights]');
     await press('[data-testid=schedule]:not([aria-disabled=true])');
     await at('[data-testid=publication]');`,
  );
  await expect
    .poll(() => inPopup(`return document.querySelector('[data-testid=publication]').dataset.status;`), {
      timeout: 60_000,
      interval: 500,
    })
    .toBe('published');
  expect(sandbox.fakes.tiktok.published().map((post) => post.caption)).toEqual(['Seen from Firefox']);
  await firefox.closePopup();
  expect(await firefox.errors()).toEqual([]);
}, 180_000);

const CUTS = FILMS.replaceAll("'films'", "'cuts'");
const cutting = (draft: Draft, mediaId: string): string => `
  const cut = { from: 1, to: 4, ratio: 1, at: { x: 0.5, y: 0.5 }, mute: false, side: null };
  return browser.runtime.sendMessage({
    ask: 'cutVideo', input: { draftId: '${draft.id}', mediaId: '${mediaId}', cut } });`;

test('in Firefox a piece of a video is cut out in the background, in another frame, and stands before the whole', async () => {
  await firefox.open(samples.url + samplePages.cabin.path);
  await firefox.clickToolbar();
  const withVideo = async () =>
    (await firefox.inExtension<Draft[]>(DRAFTS)).find(({ media }) =>
      media.some(({ kind, state }) => kind === 'video' && state === 'stored'),
    );
  await expect
    .poll(async () => (await withVideo()) !== undefined, { timeout: 60_000, interval: 1000 })
    .toBe(true);
  await firefox.closePopup();
  const draft = (await withVideo()) as Draft;
  const whole = draft.media.find(({ kind }) => kind === 'video') as Draft['media'][number];
  expect(await firefox.inExtension(cutting(draft, whole.id))).toEqual({ ok: true, value: null });
  const job = async () => (await firefox.inExtension<CutJob[]>(CUTS))[0];
  await expect
    .poll(async () => (await job())?.state, { timeout: 90_000, interval: 1000 })
    .toMatch(/done|failed/);
  expect(await job()).toMatchObject({ state: 'done', error: null, made: { copied: false } });
  const after = (await firefox.inExtension<Draft[]>(DRAFTS)).find(({ id }) => id === draft.id);
  const at = after?.media.findIndex(({ id }) => id === whole.id) ?? 0;
  const piece = after?.media[at - 1];
  expect(piece).toMatchObject({ kind: 'video', state: 'stored', width: whole.width, height: whole.width });
  expect(Math.abs((piece?.seconds ?? 0) - 3)).toBeLessThan(0.05);
  expect(await firefox.errors()).toEqual([]);
}, 180_000);
