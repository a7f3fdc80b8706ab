import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { View } from '../browser/view.ts';
import type { PublicPost } from '../fakes/fake.ts';
import { fill, outcome } from '../system/cast.ts';
import { dragTo, leaveOut, pickedIn } from '../system/choose-photos.ts';
import { findListing, type Listing } from '../system/listing.ts';
import { connectTikTok, openPopup, signUp } from '../system/newcomer.ts';
import { drafts, rowsIn } from '../system/rows.ts';
import { type DraftSeen, draftsIn } from '../system/stored.ts';
import { type System, startSystem } from '../system/system.ts';

/**
 * The main job, headless, from a listing page to a public post: `npm run demo [-- URL-or-FILE]`.
 * Exits 0 only when all of it happened.
 */

const AHEAD = 15_000;

const clock = (at: number): string => new Date(at).toISOString().slice(11, 23);
const say = (line: string): void => console.log(`${clock(Date.now())}  ${line}`);
const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

async function walk(system: System, listing: Listing, pictures: string): Promise<void> {
  let taken = 0;
  const shot = (name: string, view: Pick<View, 'screenshot'>): Promise<unknown> => {
    taken += 1;
    return view.screenshot(join(pictures, `${taken}-${name}.png`));
  };
  const shotOf = (name: string, page: Page): Promise<unknown> =>
    shot(name, { screenshot: (path) => page.screenshot(path === undefined ? {} : { path }) });
  await system.browser.allowHosts(['http://*/*', 'https://*/*']);

  const page = await system.browser.context.newPage();
  await page.goto(listing.url, { waitUntil: 'domcontentloaded' });
  await shotOf('listing', page);
  say(`opened   ${await page.title()}`);

  let popup = await openPopup(system, page);
  await seePhotos(popup);
  await allowPhotos(popup);
  const draft = await storedDraft(system);
  const [counted] = (await popup.text('.strip-head .one-line')).split(' · ');
  say(`clipped  ${counted}, "${draft.title}", ${draft.price ?? 'no price'}`);
  say(
    `stored   draft ${draft.id.slice(0, 8)} with ${draft.stored} files, ${mega(draft.bytes)}, in IndexedDB; ${draft.failed} could not be fetched`,
  );
  await shot('clipped', popup);

  await signUp(popup, system.worker.url);
  await connectTikTok(system, popup, 'maralind.homes', (consent) => shotOf('connecting', consent));
  say('connected TikTok as Mara Lind Homes, with consent given on its page');

  popup = await reopen(system, page, popup);
  const picked = await choosePhotos(popup, counted);
  await shot('picked', popup);
  const caption = `${draft.title}. Come and see it!`;
  const dueAt = Math.ceil((Date.now() + AHEAD) / 1000) * 1000;
  const zone = await workspaceZone(popup);
  const at = wallTime(dueAt, zone);
  await fill(popup, { account: 'Mara Lind', privacy: 'Everyone', caption, at });
  say(`chose    caption "${caption}", seen by Everyone, and said that they may be used`);
  // The button is still taking on its colour.
  await popup.waitFor(() => document.getAnimations().every((one) => one.playState !== 'running'));
  await shot('filled', popup);
  await popup.click({ testId: 'schedule' });
  say(`scheduled for ${clock(dueAt)} (${at} ${zone}) from the popup`);
  await uploaded(system, popup, dueAt);
  await shot('scheduled', popup);

  const end = await published(popup, dueAt + 60_000);
  await shot('published', popup);
  const shown = system.sandbox.fakes.tiktok.published();
  const post = shown[0];
  if (!post || shown.length !== 1) throw new Error(`${shown.length} posts became public, and not one.`);
  say(`arrived  at TikTok ${post.acceptedAt - dueAt} ms after the second: ${post.media.length} ${post.kind}`);
  say(`public   at ${clock(post.publicAt)}, ${post.publicAt - dueAt} ms after the second`);
  if (post.acceptedAt < dueAt) throw new Error('It went out before its second.');
  await isAsChosen(system, post, picked, caption);
  say('shows    exactly what was picked, in that order, with that caption');
  say(`popup    "${end.line}" ${end.link}`);
}

/** Leaves the last picked one out and drags the first one further back, where there are enough; what then goes out. */
async function choosePhotos(popup: View, counted = ''): Promise<string[]> {
  const before = await pickedIn(popup);
  const did: string[] = [];
  const last = before.at(-1);
  if (before.length > 1 && last !== undefined) {
    await leaveOut(popup, last);
    did.push('the last left out');
  }
  const [first, ...others] = await pickedIn(popup);
  const place = others[1] ?? others[0];
  if (first !== undefined && place !== undefined) {
    await dragTo(popup, first, place);
    did.push(`the first dragged to place ${others.indexOf(place) + 2}`);
  }
  const after = await pickedIn(popup);
  const how = did.length > 0 ? `: ${did.join(', ')}` : '';
  say(`picked   ${after.length} of ${counted}${how}`);
  return after;
}

/** Throws where what is public is not what was picked, in its order, with these words. */
async function isAsChosen(
  system: System,
  post: PublicPost,
  picked: readonly string[],
  caption: string,
): Promise<void> {
  const [draft] = await drafts(system.browser);
  const made = await rowsIn<{ from: string; media: { sha256: string } }>(system.browser, 'prepared');
  const shown = post.media.map(({ sha256 }) => {
    const from = made.find((one) => one.media.sha256 === sha256)?.from;
    return draft?.media.find((one) => one.sha256 === (from ?? sha256))?.id;
  });
  if (shown.join() !== picked.join())
    throw new Error('TikTok shows other photos than were picked, or in another order.');
  if (post.caption !== caption) throw new Error(`TikTok shows the caption "${post.caption}".`);
  if (post.privacy !== 'PUBLIC_TO_EVERYONE') throw new Error(`TikTok shows it to ${post.privacy}.`);
}

/** Ends once the popup shows photos; throws with the popup's own words where it has none to show. */
async function seePhotos(popup: View): Promise<void> {
  await popup.waitFor('[data-testid=tile], .empty, .which', { timeout: 60_000 });
  if ((await popup.count({ testId: 'tile' })) > 0) return;
  const said = (await popup.text('main')).replace(/\s*\n\s*/g, ' – ');
  throw new Error(`This page gave no photo and no video to post. The popup says: ${said}`);
}

async function allowPhotos(popup: View): Promise<void> {
  await popup.waitFor(
    () => document.querySelector('[data-testid=allow]') ?? !document.querySelector('[data-testid=fetching]'),
    {
      timeout: 30_000,
    },
  );
  if ((await popup.count({ testId: 'allow' })) > 0) await popup.click({ testId: 'allow' });
}

async function reopen(system: System, page: Page, before: View): Promise<View> {
  if (!before.isClosed()) await before.close();
  await page.bringToFront();
  const popup = await openPopup(system, page);
  await popup.waitFor({ testId: 'caption' }, { timeout: 20_000 });
  return popup;
}

/** Waits until no photo is on its way any more. */
async function storedDraft(system: System): Promise<DraftSeen> {
  const until = Date.now() + 120_000;
  for (;;) {
    const [draft] = await draftsIn(system.browser);
    if (draft?.waiting === 0 && draft.stored > 0) return draft;
    if (draft?.waiting === 0 && draft.failed > 0)
      throw new Error(`None of the ${draft.failed} photos and videos of this page could be fetched.`);
    if (Date.now() > until) throw new Error('The photos did not arrive in the browser within two minutes.');
    await new Promise((done) => setTimeout(done, 200));
  }
}

const workspaceZone = (popup: View): Promise<string> =>
  popup.eval(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
    };
    const kept = JSON.stringify(await chrome.storage.local.get());
    return /"timeZone":"([^"]+)"/.exec(kept)?.[1] ?? 'UTC';
  });

const wallTime = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');

async function uploaded(system: System, popup: View, dueAt: number): Promise<void> {
  await popup.waitFor({ testId: 'publication' }, { timeout: 60_000 });
  const database = await system.worker.database();
  const ask = (): Promise<{ files: number; bytes: number; missing: number } | null> =>
    database
      .prepare(
        `SELECT count(m.sha256) AS files, coalesce(sum(m.bytes), 0) AS bytes, count(*) - count(m.sha256) AS missing
         FROM post_media p LEFT JOIN media m ON m.workspace_id = p.workspace_id AND m.sha256 = p.sha256`,
      )
      .first();
  for (;;) {
    const stored = await ask();
    if (stored && stored.missing === 0 && stored.files > 0) {
      const ahead = ((dueAt - Date.now()) / 1000).toFixed(1);
      return say(`uploaded ${stored.files} files, ${mega(stored.bytes)}, ${ahead} s ahead`);
    }
    if (Date.now() > dueAt + 60_000) throw new Error(`${stored?.missing} files never reached the Worker.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function published(popup: View, until: number): Promise<{ line: string; link: string }> {
  for (;;) {
    const { text, link } = await outcome(popup);
    const line = text.split('\n').find((one) => one.startsWith('Went out')) ?? '';
    if (link && line) return { line, link };
    if (Date.now() > until) throw new Error(`The popup never said that it was published. It says:\n${text}`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

async function demo(): Promise<void> {
  const pictures = await mkdtemp(join(tmpdir(), 'clipcast-demo-'));
  await mkdir(pictures, { recursive: true });
  const listing = await findListing(process.argv[2], say);
  say('Starting the Worker, the sandbox platforms and Chromium with the extension …');
  const system = await startSystem();
  try {
    await walk(system, listing, pictures);
    say(`Done. Pictures of each step: ${pictures}`);
  } finally {
    await system.close();
    await listing.close();
  }
}

try {
  await demo();
  process.exit(0);
} catch (error) {
  console.error(`\nThe demo did not come to its end: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
