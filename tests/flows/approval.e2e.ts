import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post } from '../../shared/api.ts';
import { toWall } from '../../shared/schedule.ts';
import { testExtension } from '../browser/build.ts';
import { smallJpeg } from '../fakes/small-media.ts';
import { draftOf, enter, mediumOf, type Owner, signUp } from '../system/client.ts';
import { person, signUpInOptions } from '../system/newcomer.ts';
import { type System, startSystem } from '../system/system.ts';

/** A post that an approver and then a client have to say yes to, walked through by role and name. */

let system: System;
let studio: Page;
/** Who writes, and schedules. */
let writer: Owner;
let accountId: string;
const photo = mediumOf(smallJpeg(), 'image/jpeg', { width: 1080, height: 1350 });

beforeAll(async () => {
  system = await startSystem({
    extensionDir: testExtension,
    sandbox: { tiktok: { pace: { by: 'clock', processing: 200, moderation: 100 } } },
  });
  writer = await signUp(system.worker.url, 'anna@harrow.example');
  await writer.ask('editWorkspace', {}, { name: 'Harrow Lane Homes', approval: 'approver-then-client' });
  await writer.connect('tiktok', system.sandbox.fakes.tiktok.options.users[0]?.username ?? '');
  accountId = (await writer.accounts())[0]?.id ?? '';
  await writer.upload(photo);
  const { url } = await writer.ask('invite', {}, { role: 'approver' });
  await signUpInOptions(system, url);
  studio = await system.browser.openPage('studio.html#drafts');
}, 180_000);

afterAll(() => system?.close());

const schedule = (draftId: string, caption: string, seconds: number): Promise<Post> =>
  writer.ask(
    'createPost',
    {},
    draftOf(
      draftId,
      [photo],
      {
        accountId,
        kind: 'photos',
        caption,
        options: { privacy: 'PUBLIC_TO_EVERYONE' },
        when: { scheduledAt: toWall(Date.now() + seconds * 1000, 'UTC'), timeZone: 'UTC' },
        duplicate: true,
      },
      Date.now(),
    ),
  );
const published = (caption: string): number =>
  system.sandbox.fakes.tiktok.published().filter((one) => one.caption === caption).length;
const now = (postId: string): Promise<Post> => writer.ask('post', { id: postId }, {});

test('it goes out once an approver has said yes in the studio, and the client by their link', async () => {
  const caption = 'A lakeside townhouse, as the client likes it';
  const post = await schedule('draft-lakeside', caption, 50);

  // The approver is called in the rail, sees what goes out, says something and yes.
  const rail = studio.getByTestId('room-review');
  await expect.poll(() => rail.textContent(), { timeout: 5_000 }).toBe('Review1');
  await rail.click();
  await studio.getByTestId('review-item').click();
  await studio.getByText(caption).waitFor();
  await studio.getByTestId('comment-text').fill('Lovely light.');
  await studio.getByTestId('client-sees').check();
  await studio.getByTestId('comment').click();
  await studio.getByText('Lovely light.').waitFor();
  await studio.getByTestId('approve').click();
  await studio.locator('[data-review=client]').first().waitFor();
  await expect.poll(() => rail.textContent()).toBe('Review');

  // A link for the client, who knows the passcode, sees the post as it goes out, and says yes.
  await studio.getByLabel('Whom it is for').fill('Mr Bay');
  await studio.getByLabel('Passcode (optional)').fill('blue door');
  await studio.getByTestId('make-link').click();
  const address = (await studio.getByTestId('guest-link').textContent()) ?? '';
  const client = await system.browser.context.newPage();
  await client.goto(address);
  await client.getByLabel('Passcode').fill('red door');
  await client.getByRole('button', { name: 'Open' }).click();
  await client.getByText('That is not it.').waitFor();
  expect(await client.getByText(caption).count()).toBe(0);
  await client.getByLabel('Passcode').fill('blue door');
  await client.getByRole('button', { name: 'Open' }).click();
  await client.getByRole('img', { name: 'As followers see it on a phone' }).waitFor();
  await client.getByText(caption).last().waitFor();
  await client.getByText('Lovely light.').waitFor();
  const picture = client.getByRole('group', { name: 'Photos and videos' }).getByRole('img').first();
  const shown = await client.request.get(new URL((await picture.getAttribute('src')) ?? '', address).href);
  expect(new Uint8Array(await shown.body())).toEqual(new Uint8Array(photo.bytes));
  expect(published(caption)).toBe(0);
  await client.getByLabel('Your name').first().fill('Mr Bay');
  await client.getByRole('button', { name: 'Approve' }).click();
  await client.getByText('Thank you: you approved it.').waitFor();
  await client.close();

  // Whoever looks on in the studio sees it within a second, and then that it went out.
  await studio.locator('.review-open [data-review=approved]').first().waitFor({ timeout: 2_000 });
  await expect.poll(() => published(caption), { timeout: 60_000 }).toBe(1);
  await expect
    .poll(async () => (await now(post.id)).publications[0]?.status, { timeout: 10_000 })
    .toBe('published');
}, 120_000);

test('an edit voids the yes: what nobody has seen does not go out', async () => {
  await writer.ask('editWorkspace', {}, { approval: 'approver' });
  const approver = await enter(system.worker.url, person.email, person.password);
  const post = await schedule('draft-cabin', 'A cabin by the lake', 20);
  const { targets } = await approver.ask('review', { id: post.id }, {});
  const seen = targets.map(({ publicationId, hash }) => ({ publicationId, hash }));
  await approver.ask('approvePost', { id: post.id }, { seen });
  const [one] = (await now(post.id)).publications;
  expect(one?.review).toBe('approved');
  const edited = await writer.ask(
    'editPublication',
    { id: one?.id ?? '' },
    { version: one?.version ?? 0, caption: 'A cabin by the lake, and cheaper', duplicate: true },
  );
  expect(edited.publications[0]?.review).toBe('asked');
  await studio
    .getByTestId('review-item')
    .filter({ hasText: 'Listing draft-cabin' })
    .waitFor({ timeout: 5_000 });
  await expect
    .poll(async () => (await now(post.id)).publications[0]?.status, { timeout: 40_000 })
    .toBe('held');
  expect(published('A cabin by the lake')).toBe(0);
  expect(published('A cabin by the lake, and cheaper')).toBe(0);
  await expect.poll(() => studio.getByTestId('room-review').textContent()).toBe('Review1');
}, 90_000);
