import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import type { View } from '../browser/view.ts';
import type { PublicPost } from '../fakes/fake.ts';
import { type PageName, samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { cast, outcome, unfold } from '../system/cast.ts';
import { pickedIn, tileAt, tilesIn } from '../system/choose-photos.ts';
import { type Clipped, clipPage } from '../system/clip-sample.ts';
import { connectTikTok, signUp } from '../system/newcomer.ts';
import { drafts, storedBytes } from '../system/rows.ts';
import { type System, startSystem } from '../system/system.ts';

let samples: ServedSamples;
let system: System;

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({
    extensionDir: testExtension,
    sandbox: { tiktok: { pace: { by: 'clock', processing: 300, moderation: 200 } } },
  });
  await system.browser.grantHosts(['http://localhost/*']);
  const { page, popup } = await clip('chair');
  await signUp(popup, system.worker.url);
  await connectTikTok(system, popup);
  await page.close();
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

const clip = (name: PageName): Promise<Clipped> =>
  clipPage(system.browser, samples.url + samplePages[name].path);

const account = 'Mara Lind';
const published = (): PublicPost[] => system.sandbox.fakes.tiktok.published();
const withCaption = (caption: string): PublicPost[] => published().filter((one) => one.caption === caption);

/** The wall time so many seconds from now, in the newcomer's zone, and the instant it means. */
async function soon(popup: View, seconds: number): Promise<{ at: string; dueAt: number }> {
  const dueAt = Math.ceil(Date.now() / 1000 + seconds) * 1000;
  const zone = await popup.eval(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  return { dueAt, at: new Date(dueAt).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T') };
}

const status = (popup: View): Promise<string | null> =>
  popup.eval(() => document.querySelector('[data-testid=publication]')?.getAttribute('data-status') ?? null);

async function seeStatus(popup: View, wanted: string, timeout = 40_000): Promise<void> {
  await expect
    .poll(() => status(popup), { timeout, interval: 100 })
    .toBe(wanted)
    .catch(async (error) => {
      throw new Error(`The popup never said ${wanted}, but:\n${(await outcome(popup)).text}`, {
        cause: error,
      });
    });
}

/** Leaves picked only what stands at these places of the strip, from 1, in this order. */
async function pickOnly(popup: View, places: number[]): Promise<void> {
  const all = await tilesIn(popup);
  for (const { id, isPicked } of all) if (isPicked) await popup.click(tileAt(id));
  await expect.poll(() => pickedIn(popup), { timeout: 15_000 }).toEqual([]);
  for (const place of places) await popup.click(tileAt(all[place - 1]?.id ?? ''));
}

async function pictureOf(sha256: string): Promise<string> {
  const response = await fetch(`${system.sandbox.url}/_sandbox/picture/${sha256}`);
  return Buffer.from(await response.arrayBuffer()).toString('latin1');
}

test('two drafts to one account at the same second both go out, on it, each once', async () => {
  const chair = await clip('chair');
  const first = await soon(chair.popup, 16);
  await cast(chair.popup, { account, privacy: 'Everyone', caption: 'A chair', at: first.at });
  await chair.popup.close();
  await chair.page.close();
  const house = await clip('townhouse');
  await pickOnly(house.popup, [5, 1]);
  await cast(house.popup, { account, privacy: 'Everyone', caption: 'A house', at: first.at });
  await seeStatus(house.popup, 'published');

  for (const caption of ['A chair', 'A house']) {
    await expect.poll(() => withCaption(caption)).toHaveLength(1);
    const late = (withCaption(caption)[0] as PublicPost).acceptedAt - first.dueAt;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1000);
  }
  const { text, link } = await outcome(house.popup);
  expect(text).toMatch(/Went out today/);
  expect(link).toBe(withCaption('A house')[0]?.url?.replace('https:/', system.sandbox.url));
  expect(house.popup.errors).toEqual([]);
  await house.popup.close();
  await house.page.close();
}, 90_000);

test('what was ticked about the rights is stored with each post in the Worker, as the minute it was ticked', async () => {
  const database = await system.worker.database();
  const stored = (
    await database
      .prepare('SELECT draft_id, rights_at FROM posts ORDER BY rights_at')
      .all<{ draft_id: string; rights_at: number }>()
  ).results;
  const ticked = (await drafts(system.browser)).filter(({ rightsAt }) => rightsAt !== null);
  expect(stored).toEqual(
    ticked
      .map(({ id, rightsAt }) => ({ draft_id: id, rights_at: rightsAt }))
      .sort((a, b) => Number(a.rights_at) - Number(b.rights_at)),
  );
  expect(stored).toHaveLength(2);
  for (const { rights_at } of stored) expect(Date.now() - rights_at).toBeLessThan(10 * 60_000);
});

test('pictures in formats, sizes and shapes that TikTok refuses arrive as it takes them, and whole', () => {
  const { media } = withCaption('A chair')[0] as PublicPost;
  const shapes = media.map(({ mime, width = 0, height = 0 }) => ({ mime, width, height }));
  expect(shapes).toEqual([
    { mime: 'image/jpeg', width: 1080, height: 1080 },
    { mime: 'image/jpeg', width: 1920, height: 800 },
    { mime: 'image/jpeg', width: 1080, height: 1350 },
    { mime: 'image/jpeg', width: 900, height: 1920 },
  ]);
});

test('photos arrive upright, in the order they were picked, and without the place they were taken at', async () => {
  const { media } = withCaption('A house')[0] as PublicPost;
  expect(media.map(({ width = 0, height = 0 }) => [width, height])).toEqual([
    [1080, 1440],
    [1620, 1080],
  ]);
  for (const { sha256 } of media) {
    const bytes = await pictureOf(sha256);
    expect(bytes.slice(0, 2)).toBe('\xff\xd8');
    expect(bytes).not.toMatch(/Exif|GPS|Sample Camera/);
  }
});

test('an edited post goes out once, as it was edited', async () => {
  const { page, popup } = await clip('cabin');
  const later = await soon(popup, 600);
  await cast(popup, { account, privacy: 'Everyone', caption: 'Draft words', at: later.at });
  await seeStatus(popup, 'scheduled');
  await expect.poll(() => popup.count({ testId: 'sending' }), { timeout: 20_000 }).toBe(0);
  await popup.click({ testId: 'edit-again' });
  await cast(popup, { account, privacy: 'Friends', caption: 'Better words' });
  await seeStatus(popup, 'published');
  expect(withCaption('Draft words')).toEqual([]);
  expect(withCaption('Better words')).toMatchObject([{ privacy: 'MUTUAL_FOLLOW_FRIENDS' }]);
  expect(withCaption('Better words')[0]?.media).toHaveLength(4);
  await popup.close();
  await page.close();
}, 90_000);

test('the video of a page goes out with its choices, and without the place it was filmed at', async () => {
  const { page, popup, draft } = await clip('cabin');
  await popup.click({ testId: 'another' });
  await popup.waitFor({ testId: 'tile' });
  await pickOnly(popup, [5]);
  await popup.waitFor({ testId: 'option-duet' });
  await popup.click({ testId: 'option-duet' });
  await cast(popup, { account, privacy: 'Everyone', caption: 'A tour' });
  await seeStatus(popup, 'published');
  const [post, ...more] = withCaption('A tour');
  expect(more).toEqual([]);
  expect(post).toMatchObject({ kind: 'video', options: expect.objectContaining({ disable_duet: false }) });
  const video = post?.media[0];
  expect(video).toMatchObject({ mime: 'video/mp4', width: 1080, height: 1920 });
  const original = draft.media.find((one) => one.kind === 'video')?.sha256 as string;
  expect(await storedBytes(system.browser, original)).toContain('+60.47');
  expect(await storedBytes(system.browser, video?.sha256 as string)).not.toContain('+60.47');
  await popup.close();
  await page.close();
}, 90_000);

test('a draft for the inbox waits in the app of the platform, and nothing is public', async () => {
  const { page, popup } = await clip('car');
  await pickOnly(popup, [2, 3]);
  await unfold(popup);
  await popup.set({ testId: 'option-mode' }, 'inbox');
  await popup.click({ testId: 'when-now' });
  // Nothing goes before it is said that the photos may be used.
  await expect
    .poll(() => popup.text('.bar .reason').catch(() => ''), { timeout: 20_000 })
    .toMatch(/Confirm that you may use these/);
  await popup.click({ testId: 'rights' });
  await popup.click({ role: 'button', name: 'Send to my inbox now' }, { timeout: 20_000 });
  await seeStatus(popup, 'delivered');
  expect(await popup.text({ testId: 'publication' })).toContain('Open the TikTok app to finish and post it.');
  expect(system.sandbox.fakes.tiktok.waiting()).toHaveLength(1);
  expect(published()).toHaveLength(4);
  await popup.close();
  await page.close();
}, 90_000);

test('a post that is canceled before its second never goes out', async () => {
  const { page, popup } = await clip('flat');
  await unfold(popup);
  await popup.set({ testId: 'option-mode' }, 'direct');
  await pickOnly(popup, [1]);
  const { at, dueAt } = await soon(popup, 8);
  await cast(popup, { account, privacy: 'Everyone', caption: 'Not this', at });
  await popup.click({ testId: 'cancel' }, { timeout: 20_000 });
  await expect.poll(() => status(popup), { timeout: 20_000 }).not.toBe('scheduled');
  await expect.poll(() => Date.now() > dueAt + 2000, { timeout: 15_000 }).toBe(true);
  expect(withCaption('Not this')).toEqual([]);
  expect(published()).toHaveLength(4);
  await popup.close();
  await page.close();
}, 60_000);
