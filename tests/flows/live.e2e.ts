import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { samplePages } from '../samples/expected.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { cast } from '../system/cast.ts';
import { enter } from '../system/client.ts';
import { connectTikTok, person, signUp } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** Popup, studio and Worker show one truth, at once, and looking on costs nothing. */

let samples: ServedSamples;
let system: System;
/** Every request that the Worker answered: its method and its pattern. */
const answered: string[] = [];
const ofThisApi = (): string[] => answered.filter((one) => one.includes('/v1/'));

beforeAll(async () => {
  samples = await serveSamples();
  system = await startSystem({
    extensionDir: testExtension,
    sandbox: { tiktok: { pace: { by: 'clock', processing: 200, moderation: 100 } } },
    onLog: (line) => {
      if (!line.startsWith('{')) return;
      const { event, method, route } = JSON.parse(line) as Record<string, string>;
      if (event === 'request') answered.push(`${method} ${route}`);
    },
  });
  await system.browser.grantHosts(['http://localhost/*']);
}, 180_000);

afterAll(async () => {
  await system?.close();
  await samples?.close();
});

/** When the Worker last changed the newest post, ms; once `status` is so. */
async function changedAt(status: string): Promise<number | null> {
  const db = await system.worker.database();
  const row = await db
    .prepare('SELECT updated_at FROM publications WHERE status = ? ORDER BY updated_at DESC LIMIT 1')
    .bind(status)
    .first<{ updated_at: number }>();
  return row?.updated_at ?? null;
}

/** Waits until it is so, looking often; the moment it was. */
async function momentOf(check: () => Promise<boolean>, patience = 40_000): Promise<number> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await check()) return Date.now();
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('It did not come to that.');
}

const quiet = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test('a post that goes out shows so in popup and studio within a second, and until then nobody asks', async () => {
  const page = await system.browser.context.newPage();
  await page.goto(samples.url + samplePages.chair.path, { waitUntil: 'domcontentloaded' });
  const first = await system.browser.clickToolbar(page);
  await signUp(first, system.worker.url);
  await connectTikTok(system, first);
  if (!first.isClosed()) await first.close();
  const studio = await system.browser.openPage('studio.html#queue');
  await studio.getByRole('main').waitFor();
  // A popup lives as long as the page below it is in front.
  await page.bringToFront();
  const popup = await system.browser.clickToolbar(page);

  const zone = await popup.eval(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const dueAt = Math.ceil(Date.now() / 1000 + 26) * 1000;
  const at = new Date(dueAt).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
  await cast(popup, { account: 'Mara Lind', privacy: 'Everyone', caption: 'A chair', at });
  const inPopup = (): Promise<string | null> =>
    popup.eval(
      () => document.querySelector('[data-testid=publication]')?.getAttribute('data-status') ?? null,
    );
  const inStudio = (): Promise<string | null> =>
    studio.evaluate(() => document.querySelector('main [data-status]')?.getAttribute('data-status') ?? null);
  await expect.poll(inPopup, { timeout: 20_000 }).toBe('ready');
  await expect.poll(inStudio, { timeout: 5_000 }).toBe('ready');

  // It is staged, and its second is to come: both windows look on.
  await quiet(1_500);
  const before = ofThisApi().length;
  await quiet(Math.max(0, dueAt - 2_000 - Date.now()));
  expect(ofThisApi().slice(before)).toEqual([]);

  const [popupAt, studioAt] = await Promise.all([
    momentOf(async () => (await inPopup()) === 'published'),
    momentOf(async () => (await inStudio()) === 'published'),
  ]);
  const truth = (await changedAt('published')) as number;
  expect(popupAt - truth).toBeLessThan(1_000);
  expect(studioAt - truth).toBeLessThan(1_000);
  await quiet(1_500);
  const after = ofThisApi().length;
  await quiet(4_000);
  expect(ofThisApi().slice(after)).toEqual([]);
  await popup.close();
  await page.close();
  await studio.close();
}, 120_000);

test('what is done on another device is seen in the studio within a second', async () => {
  const studio = await system.browser.openPage('studio.html#people');
  await studio.getByText(person.name).first().waitFor();
  await quiet(1_500);
  const elsewhere = await enter(system.worker.url, person.email, person.password);
  await elsewhere.ask('invite', {}, { role: 'editor', email: 'ben@berger-homes.example' });
  const from = Date.now();
  const at = await momentOf(async () => await studio.getByText('ben@berger-homes.example').isVisible());
  expect(at - from).toBeLessThan(1_000);
  await studio.close();
}, 60_000);
