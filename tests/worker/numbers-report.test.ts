import { beforeEach, describe, expect, it } from 'vitest';
import type { Analytics } from '../../shared/analytics.ts';
import type { Post } from '../../shared/api.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, schedule, stillClocks, target } from './sample.ts';

const DAY = 86_400_000;
let anna: SignedInPerson;
let account: string;
let other: string;
let sha256: string;

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  other = await newAccount(anna, 'bergimmobilien');
  sha256 = await hashOf(jpeg());
});

const report = async (query = '', person = anna) =>
  ask<Analytics>('GET', `/v1/w/${anna.workspaceId}/analytics${query}`, { token: person.token });

async function published(caption: string, daysAgo: number, on = account): Promise<string> {
  const { body } = await schedule<Post>(
    anna,
    draft(on, sha256, {
      draftId: `draft-${caption}`,
      targets: [target(on, sha256, { caption, duplicate: true })],
    }),
  );
  const id = body.publications[0]?.id ?? '';
  const at = Date.now() - daysAgo * DAY;
  await DB.prepare(
    `UPDATE publications SET status = 'published', publish_at = ?, published_at = ?, due_at = NULL WHERE id = ?`,
  )
    .bind(at, at + 900, id)
    .run();
  return id;
}
const counted = (id: string, at: number, views: number, forgetAt = Date.now() + DAY) =>
  DB.prepare('INSERT INTO post_metrics (publication_id, at, views, forget_at) VALUES (?, ?, ?, ?)')
    .bind(id, at, views, forgetAt)
    .run();
const followers = (id: string, at: number, count: number) =>
  DB.prepare('INSERT INTO account_metrics (account_id, at, followers, forget_at) VALUES (?, ?, ?, ?)')
    .bind(id, at, count, Date.now() + 400 * DAY)
    .run();

describe('the report on a workspace’s numbers', () => {
  it('gives every post of these days its newest totals, the newest post first', async () => {
    const [old, first, second] = [
      await published('old', 40),
      await published('first', 5),
      await published('second', 1, other),
    ];
    const now = Date.now();
    await counted(first, now - 4 * DAY, 100);
    await counted(first, now - 2 * DAY, 250);
    const { body } = await report();
    expect(body.posts.map((post) => [post.publicationId, post.numbers?.views ?? null])).toEqual([
      [second, null],
      [first, 250],
    ]);
    expect(body.posts[1]).toMatchObject({ platform: 'tiktok', kind: 'photos', accountId: account });
    expect(body.more).toBe(false);
    expect((await report('?days=365')).body.posts.map((post) => post.publicationId)).toContain(old);
    expect((await report(`?account=${other}`)).body.posts).toHaveLength(1);
  });

  it('shows nothing whose time to be kept is over', async () => {
    const id = await published('kept', 3);
    await counted(id, Date.now() - 2 * DAY, 80, Date.now() - 1);
    expect((await report()).body.posts[0]?.numbers).toBeNull();
  });

  it('draws an account’s line from its oldest day on, and a long one with fewer points', async () => {
    const now = Date.now();
    for (let day = 120; day > 0; day -= 1) await followers(account, now - day * DAY, 1000 - day);
    const month = (await report('?days=30')).body.accounts[0];
    expect(month?.days.map((day) => day.followers)).toEqual(
      Array.from({ length: month?.days.length ?? 0 }, (_, at) => 1000 - (month?.days.length ?? 0) + at),
    );
    expect(month?.days.length).toBeGreaterThanOrEqual(29);
    const year = (await report('?days=365')).body.accounts[0];
    expect(year?.days.length).toBeLessThan(30);
    expect(year?.days.at(-1)?.followers).toBe(999);
  });

  it('is nobody else’s to read, and asks for days that there are', async () => {
    const bob = await newPerson('Bob');
    expect((await report('', bob)).status).toBe(404);
    expect((await report('?days=0')).status).toBe(400);
  });
});
