import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CutJob } from '../../extension/film/cut-job.ts';
import type { FilmJob } from '../../extension/film/job.ts';
import type { Film, Shot } from '../../extension/film/timeline.ts';
import type { Draft } from '../../shared/draft.ts';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { film } from '../film/sample-film.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { drafts, rowsIn, settledDraft } from '../system/rows.ts';

let samples: ServedSamples;
let browser: Browser;

beforeAll(async () => {
  samples = await serveSamples();
  browser = await launch({ extensionDir: testExtension });
  await browser.grantHosts(['http://localhost/*']);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

async function clipped(name: PageName): Promise<Draft> {
  const page = await browser.context.newPage();
  const url = samples.url + samplePages[name].path;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor({ testId: 'tile' }, { timeout: 20_000 });
  const draft = await settledDraft(browser, url);
  await popup.close();
  await page.close();
  return draft;
}

const shotsOf = ({ media, picked }: Draft): Shot[] =>
  picked.flatMap((id) => {
    const one = media.find((each) => each.id === id);
    if (!one?.sha256 || !one.width || !one.height) return [];
    const { sha256, width, height, alt } = one;
    const box = { x: 0.2, y: 0.2, width: 0.6, height: 0.6 };
    return { sha256, width, height, words: alt.slice(0, 40), interest: { x: 0.5, y: 0.5, box } };
  });
const jobOf = async (draftId: string): Promise<FilmJob | undefined> =>
  (await rowsIn<FilmJob>(browser, 'films')).find((one) => one.draftId === draftId);
const ask = (page: Page, name: string, input: object) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { ask: name, input });
async function begin(draft: Draft, more: Partial<Film>): Promise<void> {
  const page = await browser.openPage('studio.html');
  const asked = { draftId: draft.id, film: film({ shots: shotsOf(draft), ...more }), make: true };
  expect(await ask(page, 'keepFilm', asked)).toEqual({ ok: true, value: null });
  await page.close();
}

test('a video is chosen, made after its window was closed, and goes out in the place of the photos', async () => {
  const draft = await clipped('townhouse');
  const page = await browser.openPage(`studio.html#draft=${draft.id}`);
  await page.getByTestId('make-video').click();
  await page.getByTestId('film-canvas').waitFor();
  await page.getByTestId('look-card').check({ force: true });
  await page.getByTestId('film-side').selectOption('720');
  await page.getByTestId('film-seconds').fill('15');
  await page.getByTestId('film-agent').fill('Mara Lind, Harrow Lane Homes');
  await page.getByTestId('film-sound').selectOption('stroll');
  await page.getByTestId('film-make').click();
  await page.getByTestId('film-progress').waitFor();
  await page.close();
  await expect.poll(async () => (await jobOf(draft.id))?.state, { timeout: 60_000 }).toBe('done');
  const job = await jobOf(draft.id);
  expect(job?.film).toMatchObject({ template: 'card', texts: { price: expect.stringMatching(/\d/) } });
  const after = (await drafts(browser)).find(({ id }) => id === draft.id);
  expect(after?.media[0]).toMatchObject({
    ...{ kind: 'video', state: 'stored', mime: 'video/mp4', width: 720, height: 1280, seconds: 15 },
  });
  expect(after?.media[0]?.thumbhash).toBeTruthy();

  const again = await browser.openPage(`studio.html#draft=${draft.id}`);
  await again.getByTestId('film-use').click();
  const picked = async () => (await drafts(browser)).find(({ id }) => id === draft.id)?.picked;
  await expect.poll(picked, { timeout: 10_000 }).toEqual([job?.mediaId]);
  await again.close();
}, 120_000);

test('a video that is being made is paused, goes on where it was, and is thrown away', async () => {
  const draft = await clipped('chair');
  const page = await browser.openPage(`studio.html#draft=${draft.id}`);
  await page.getByTestId('make-video').click();
  await page.getByTestId('film-seconds').fill('60');
  await page.getByTestId('film-make').click();
  await expect.poll(async () => (await jobOf(draft.id))?.done ?? 0, { timeout: 60_000 }).toBeGreaterThan(150);
  await page.getByTestId('film-pause').click();
  await expect.poll(async () => (await jobOf(draft.id))?.state).toBe('paused');
  const done = (await jobOf(draft.id))?.done ?? 0;
  await page.getByTestId('film-resume').click();
  await expect
    .poll(async () => (await jobOf(draft.id))?.done ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(done);
  await page.getByTestId('film-cancel').click();
  await expect.poll(async () => (await jobOf(draft.id))?.state).toBe('kept');
  await page.getByTestId('film-make').waitFor();
  const media = (await drafts(browser)).find(({ id }) => id === draft.id)?.media ?? [];
  expect(media.filter(({ kind }) => kind === 'video')).toEqual([]);
  await page.close();
}, 150_000);

test('a browser killed while it makes a film goes on after the last part', async () => {
  const draft = await clipped('villa');
  await begin(draft, { seconds: 30, template: 'bold' });
  await expect
    .poll(async () => (await jobOf(draft.id))?.done ?? 0, { timeout: 60_000, interval: 50 })
    .toBeGreaterThan(200);
  await browser.sigkill();
  browser = await browser.reopen();
  const seen: number[] = [];
  await expect
    .poll(
      async () => {
        const job = await jobOf(draft.id);
        if (job?.state === 'making') seen.push(job.done);
        return job?.state;
      },
      { timeout: 90_000, interval: 50 },
    )
    .toBe('done');
  // What had been done is not done again: at most the part that was under way.
  expect(Math.min(...seen)).toBeGreaterThan(80);
}, 180_000);

const cutOf = async (draftId: string): Promise<CutJob | undefined> =>
  (await rowsIn<CutJob>(browser, 'cuts')).find((one) => one.draftId === draftId);
const aside = { ratio: 1, at: { x: 0.5, y: 0.5 }, mute: false, side: null } as const;

test('a piece is cut after its window was closed, is paused and goes on, also in a browser that was killed', async () => {
  const draft = await clipped('cabin');
  const tour = draft.media.find(({ kind }) => kind === 'video');
  if (!tour?.seconds) throw new Error('The cabin has no video');
  const page = await browser.openPage('studio.html');
  const key = { draftId: draft.id, mediaId: tour.id };
  const cut = { ...aside, from: 0.2, to: tour.seconds };
  expect(await ask(page, 'cutVideo', { ...key, cut })).toEqual({ ok: true, value: null });
  await page.close();
  await expect
    .poll(async () => (await cutOf(draft.id))?.done ?? 0, { timeout: 60_000, interval: 50 })
    .toBeGreaterThan(10);
  const again = await browser.openPage('studio.html');
  await ask(again, 'changeCut', { ...key, to: 'pause' });
  await expect.poll(async () => (await cutOf(draft.id))?.state).toBe('paused');
  const paused = (await cutOf(draft.id))?.done;
  await again.waitForTimeout(500);
  expect((await cutOf(draft.id))?.done).toBe(paused);
  await ask(again, 'changeCut', { ...key, to: 'resume' });
  await expect
    .poll(async () => (await cutOf(draft.id))?.done ?? 0, { timeout: 60_000, interval: 50 })
    .toBeGreaterThan(130);
  await browser.sigkill();
  browser = await browser.reopen();
  const seen: number[] = [];
  await expect
    .poll(
      async () => {
        const job = await cutOf(draft.id);
        if (job?.state === 'making') seen.push(job.done);
        return job?.state;
      },
      { timeout: 90_000, interval: 30 },
    )
    .toBe('done');
  expect(Math.min(...seen)).toBeGreaterThan(80);
  const after = (await drafts(browser)).find(({ id }) => id === draft.id);
  const made = after?.media[(after?.media.findIndex(({ id }) => id === tour.id) ?? 0) - 1];
  expect(made).toMatchObject({ kind: 'video', state: 'stored', mime: 'video/mp4' });
  expect(made?.width).toBe(made?.height);
  expect(Math.abs((made?.seconds ?? 0) - (tour.seconds - 0.2))).toBeLessThan(0.04);
}, 180_000);

test('a video of the page is cut in the studio, and goes out shorter than it was', async () => {
  const draft = await clipped('cabin');
  const tour = draft.media.find(({ kind }) => kind === 'video');
  if (!tour) throw new Error('The cabin has no video');
  const page = await browser.openPage(`studio.html#draft=${draft.id}`);
  await page.getByTestId('tile').first().focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('open-source').waitFor();
  // Arrows go from picture to picture, up to the video.
  for (let at = 0; at < draft.media.length && !(await page.locator('.cut video').isVisible()); at += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(300);
  }
  await page.getByTestId('cut-to').fill('3');
  await page.getByTestId('cut-video').click();
  await page.getByTestId('cut-done').waitFor({ timeout: 60_000 });
  expect(await page.getByTestId('cut-done').textContent()).toContain('nothing was encoded again');
  const after = (await drafts(browser)).find(({ id }) => id === draft.id);
  const piece = after?.media[(after?.media.findIndex(({ id }) => id === tour.id) ?? 0) - 1];
  expect(piece).toMatchObject({ kind: 'video', state: 'stored', mime: 'video/mp4', width: tour.width });
  expect(piece?.seconds).toBeLessThanOrEqual(3.001);
  expect(piece?.bytes).toBeLessThan(tour.bytes ?? 0);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.close();
}, 120_000);
