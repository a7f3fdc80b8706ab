import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toWall } from '../../shared/schedule.ts';
import { testExtension } from '../browser/build.ts';
import { smallJpeg } from '../fakes/small-media.ts';
import { draftOf, enter, mediumOf, type Owner, signUp } from '../system/client.ts';
import { person, signUpInOptions } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** What colleagues planned, of which this browser has no draft, and a calendar over two clients; in a real browser. */

const HOUR = 3_600_000;
const HARROW = 'Harrow Lane Homes';
const BAY = 'Bay and Sons';
let system: System;
let studio: Page;
let harrow: Owner;
let bay: Owner;
const errors: string[] = [];

/** Plans a photo with these words for some hours from now, as a colleague's browser does. */
async function plan(owner: Owner, name: string, caption: string, hours: number): Promise<void> {
  const [account] = await owner.accounts();
  const photo = mediumOf(smallJpeg(), 'image/jpeg', { width: 1080, height: 1350 });
  await owner.upload(photo);
  const target = {
    ...{ accountId: account?.id ?? '', kind: 'photos', caption, options: { privacy: 'SELF_ONLY' } },
    when: { scheduledAt: toWall(Date.now() + hours * HOUR, 'UTC'), timeZone: 'UTC' },
  };
  await owner.ask('createPost', {}, draftOf(name, [photo], target, Date.now()));
}

beforeAll(async () => {
  system = await startSystem({ extensionDir: testExtension });
  const [first, second] = system.sandbox.fakes.tiktok.options.users.map(({ username }) => username);
  harrow = await signUp(system.worker.url, 'owner@harrow.example');
  await harrow.ask('editWorkspace', {}, { name: HARROW });
  await harrow.connect('tiktok', first ?? '');
  await plan(harrow, 'harbour-flat', 'A flat above the harbour', 30);
  bay = await signUp(system.worker.url, 'owner@bay.example');
  await bay.ask('editWorkspace', {}, { name: BAY });
  await bay.connect('tiktok', second ?? first ?? '');
  await plan(bay, 'old-mill', 'An old mill by the stream', 31);

  const { url } = await harrow.ask('invite', {}, { role: 'editor' });
  await signUpInOptions(system, url);
  const anna = await enter(system.worker.url, person.email, person.password);
  const other = await bay.ask('invite', {}, { role: 'viewer' });
  await anna.ask('acceptInvitation', {}, { invitation: other.url });
  studio = await system.browser.openPage('studio.html#people');
  studio.on('pageerror', (error) => errors.push(error.message));
  await studio.getByRole('heading', { name: `Who works in ${HARROW}` }).waitFor();
}, 180_000);

afterAll(() => system?.close());

const room = (name: string) =>
  studio.getByRole('navigation').getByRole('link', { name, exact: true }).click();
const entry = (name: RegExp) => studio.getByRole('button', { name }).first();
const desk = () => studio.getByTestId('post-desk');

test('a colleague’s post opens from the queue: what goes out, where, when, in which state, and who wrote it', async () => {
  await room('Queue');
  await studio.getByTestId('other-post').getByText('Listing harbour-flat').click();
  await desk().getByRole('heading', { name: 'Listing harbour-flat' }).waitFor();
  await desk().getByText('A flat above the harbour', { exact: true }).waitFor();
  await desk().getByText('By Scripted Owner').waitFor();
  await desk().getByRole('img', { name: 'Photo 1 of 1' }).waitFor();
  await expect.poll(() => desk().textContent()).toMatch(/Goes out.*UTC/);
  await expect
    .poll(() => desk().getByTestId('publication').getAttribute('data-status'))
    .toMatch(/scheduled|ready/);
  expect(await desk().textContent()).toContain('Its draft is in another browser');
});

test('an editor moves it to another time, and goes back to the list by Escape', async () => {
  const wall = toWall(Date.now() + 50 * HOUR, 'UTC').slice(0, 16);
  await desk().getByTestId('move-time').fill(wall);
  await desk().getByRole('button', { name: 'New time' }).click();
  await expect
    .poll(async () => (await harrow.ask('posts', {}, {})).items[0]?.publications[0]?.scheduledAt.slice(0, 16))
    .toBe(wall);
  await studio.keyboard.press('Escape');
  await expect.poll(() => desk().count()).toBe(0);
  expect(new URL(studio.url()).hash).toBe('#queue');
});

test('one calendar shows the posts of both clients, each by its name, and narrows to one of them', async () => {
  await room('Calendar');
  await studio.getByRole('radio', { name: 'Agenda' }).check();
  await entry(/Listing harbour-flat/).waitFor();
  expect(await entry(/Listing old-mill/).count()).toBe(0);
  await studio.getByLabel('Client').selectOption({ label: 'All clients' });
  await entry(new RegExp(`${HARROW}.*Listing harbour-flat`)).waitFor();
  await entry(new RegExp(`${BAY}.*Listing old-mill`)).waitFor();
  await studio.getByLabel('Client').selectOption({ label: BAY });
  await entry(/Listing old-mill/).waitFor();
  await expect.poll(() => entry(/Listing harbour-flat/).count()).toBe(0);
});

test('a post of the other client opens in its workspace, where a viewer reads it and changes nothing', async () => {
  await studio.getByLabel('Client').selectOption({ label: 'All clients' });
  await entry(/Listing old-mill/).click();
  await desk().getByText('An old mill by the stream', { exact: true }).waitFor();
  await expect.poll(() => desk().textContent()).toContain('In your role you look on here.');
  expect(await desk().getByTestId('move').count()).toBe(0);
  expect(await desk().getByTestId('cancel-other').count()).toBe(0);
  await room('People');
  await studio.getByRole('heading', { name: `Who works in ${BAY}` }).waitFor();
});

test('a post that is gone says so, and an address of its own leads to one that is there', async () => {
  const [post] = (await bay.ask('posts', {}, {})).items;
  await studio.goto(studio.url().replace(/#.*/, `#queue&draft=nowhere&post=${post?.id}`));
  await desk().getByRole('heading', { name: 'Listing old-mill' }).waitFor();
  await bay.ask('cancelPost', { id: post?.id ?? '' }, {});
  await expect.poll(() => desk().getByTestId('publication').getAttribute('data-status')).toBe('canceled');
  await studio.evaluate(() => {
    location.hash = '#queue&draft=nowhere&post=never-was';
  });
  await desk().getByRole('button', { name: 'Try again' }).waitFor();
  expect(errors).toEqual([]);
});
