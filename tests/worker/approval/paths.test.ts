import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../shared/api.ts';
import { BRANCHES } from '../../../worker/db/exported.ts';
import { readBranch } from '../../../worker/db/queries/exports.ts';
import { makeSeries } from '../../../worker/posts/make-series.ts';
import { trueHashes } from '../../../worker/privacy/true-hashes.ts';
import { ask } from '../ask.ts';
import { DB, hashOf, jpeg, photo, putMedia, stillClocks, target } from '../sample.ts';
import { context, goesOut } from './gate.ts';
import { approve, at, look, newTeam, say, set, standing, type Team, write } from './team.ts';

/** Every path by which something could come to a platform, walked with a yes to something else, or none. */

let team: Team;
let approved: Post;
beforeEach(async () => {
  stillClocks();
  team = await newTeam();
  approved = await write(team);
  expect((await approve(team.ada, approved.id)).status).toBe(200);
});

const first = (post: Post): string => post.publications[0]?.id ?? '';
const change = (rest: string, body: object, method = 'POST') =>
  ask<Post>(method, at(team.edda, `/publications/${first(approved)}${rest}`), {
    token: team.edda.token,
    body,
  });
/** What an import makes of the approved Publication, exported and then changed by hand. */
async function importedHash(change: object) {
  const branch = BRANCHES.find((one) => one.name === 'posts');
  if (!branch) throw new Error('No posts in an export');
  const [exported] = await readBranch(context().db, branch, team.anna.workspaceId, null, 1);
  const publications = exported?.publications as Record<string, unknown>[];
  const [read] = await trueHashes([
    { ...exported, publications: publications.map((one) => ({ ...one, ...change })) },
  ]);
  const [publication] = (read as { publications: unknown }).publications as {
    contentHash: string;
    approvedHash: string;
  }[];
  if (!publication) throw new Error('Nothing was read');
  return publication;
}
const caption = (text: string) => ({
  targets: [target(team.accountId, team.sha256, { caption: text, duplicate: true })],
});

describe('the gate', () => {
  it('lets out what was approved as it was approved', async () => {
    expect(await goesOut(first(approved))).toBe(true);
  });

  it('holds what nobody approved', async () => {
    const other = await write(team, { draftId: 'draft-0002', ...caption('Another house by the sea') });
    expect(await goesOut(first(other))).toBe(false);
    expect(await standing(other.id)).toMatchObject([{ status: 'held', hold_reason: 'not-approved' }]);
  });

  it('is not passed by a new revision of the draft', async () => {
    await write(team, { revision: 2, ...caption('Changed after the yes') });
    expect(await goesOut(first(approved))).toBe(false);
    expect(await standing(approved.id)).toMatchObject([{ hold_reason: 'approval-void', review: 'asked' }]);
  });

  it.each([
    ['caption', { caption: 'Changed after the yes' }],
    ['options', { options: { privacy: 'SELF_ONLY' } }],
  ])('is not passed by an edit of an override: %s', async (_what, edit) => {
    const { status } = await change('', { version: 1, ...edit }, 'PATCH');
    expect(status).toBe(200);
    expect(await goesOut(first(approved))).toBe(false);
    expect(await standing(approved.id)).toMatchObject([{ hold_reason: 'approval-void', review: 'asked' }]);
  });

  it('is not passed by the same photos in another order', async () => {
    const other = jpeg(5000, 3);
    const second = await hashOf(other);
    await (await putMedia(team.anna, second, other)).text();
    const shown = (order: string[]) => ({
      draftId: 'draft-0003',
      media: [photo(team.sha256), photo(second, 5000)],
      targets: [
        target(team.accountId, team.sha256, { caption: 'Two photos', media: order, duplicate: true }),
      ],
    });
    const post = await write(team, shown([team.sha256, second]));
    expect((await approve(team.ada, post.id)).status).toBe(200);
    expect(await standing(post.id)).toMatchObject([{ isApproved: true }]);
    await write(team, { revision: 2, ...shown([second, team.sha256]) });
    expect(await standing(post.id)).toMatchObject([{ isApproved: false }]);
    expect(await goesOut(first(post))).toBe(false);
  });

  it('is not passed by a script: what a key sends waits for a yes like all else', async () => {
    const made = await ask<{ key: string }>('POST', at(team.anna, '/api-keys'), {
      token: team.anna.token,
      body: { name: 'Till', scopes: ['posts:write', 'posts:read'], days: null },
    });
    const byScript = { ...team.anna, token: made.body.key };
    const post = await write(team, { draftId: 'draft-0004', ...caption('Sent by a script') }, byScript);
    expect(await goesOut(first(post))).toBe(false);
    expect(await standing(post.id)).toMatchObject([{ status: 'held', hold_reason: 'not-approved' }]);
  });

  it('is not passed by editing back what was edited: it has to be seen again', async () => {
    const before = approved.publications[0]?.caption;
    await change('', { version: 1, caption: 'Changed' }, 'PATCH');
    await change('', { version: 2, caption: before }, 'PATCH');
    expect(await goesOut(first(approved))).toBe(false);
  });

  it('is not passed by a move out of the window, and a move within it needs no new yes', async () => {
    const to = (scheduledAt: string) => ({ when: { scheduledAt, timeZone: 'Europe/Berlin' } });
    await change('/move', { version: 1, ...to('2027-03-01T09:00:00') });
    expect(await standing(approved.id)).toMatchObject([{ review: 'approved', isApproved: true }]);
    await change('/move', { version: 2, ...to('2027-03-02T18:30:00') });
    expect(await standing(approved.id)).toMatchObject([{ review: 'asked', isApproved: false }]);
    expect(await goesOut(first(approved))).toBe(false);
  });

  it('is not passed by sending again after the window: not by one, not by many at once', async () => {
    const { window } = (await look(team.ada, approved.id)).targets[0] ?? {};
    const after = (window?.until ?? 0) + 2 * 3_600_000;
    expect(await goesOut(first(approved), after)).toBe(false);
    expect(await standing(approved.id)).toMatchObject([{ hold_reason: 'approval-void', review: 'asked' }]);
    const version = (await DB.prepare('SELECT version FROM publications').first<number>('version')) ?? 0;
    const { status } = await change('/resend', { version });
    expect(status).toBe(200);
    expect(await goesOut(first(approved))).toBe(false);
  });

  it('is not passed by putting what is held off to tomorrow', async () => {
    await DB.prepare(`UPDATE publications SET status = 'held', hold_reason = 'late'`).run();
    await ask('POST', at(team.edda, '/waiting'), {
      token: team.edda.token,
      body: { decision: 'tomorrow', items: [{ publicationId: first(approved), version: 1 }] },
    });
    expect(await standing(approved.id)).toMatchObject([{ review: 'asked', isApproved: false }]);
    expect(await goesOut(first(approved))).toBe(false);
  });

  it('is not passed by a series: each post it makes has to be approved, and not by whoever wrote the first', async () => {
    const begun = await ask('POST', at(team.anna, `/posts/${approved.id}/repeat`), {
      token: team.anna.token,
      body: { rule: 'FREQ=DAILY;COUNT=3', captions: [] },
    });
    expect(begun.status).toBe(201);
    await DB.prepare('UPDATE series SET make_at = 1').run();
    await makeSeries(context());
    const made = await DB.prepare('SELECT id, post_id, writers FROM publications WHERE post_id <> ?')
      .bind(approved.id)
      .first<{ id: string; post_id: string; writers: string }>();
    expect((JSON.parse(made?.writers ?? '[]') as string[]).toSorted()).toEqual(
      [team.anna.userId, team.edda.userId].toSorted(),
    );
    expect(await standing(made?.post_id ?? '')).toMatchObject([{ review: 'asked', isApproved: false }]);
    expect(await goesOut(made?.id ?? '')).toBe(false);
  });

  it('is not passed by an import of a file that somebody changed', async () => {
    const row = (await DB.prepare('SELECT * FROM publications').first()) ?? {};
    const read = await importedHash({ caption: 'Not what was approved' });
    expect(read.contentHash).not.toBe(row.content_hash);
    expect(read.approvedHash).toBe(row.approved_hash);
    const same = await importedHash({});
    expect(same.contentHash).toBe(row.content_hash);
  });

  it('is shut by a word after the yes: changes asked, or taken back', async () => {
    await say(team.ada, approved.id, 'changes', { note: 'Wait, the price is old.' });
    expect(await goesOut(first(approved))).toBe(false);
  });

  it('stays shut for what waits when approvals are switched off, until somebody decides', async () => {
    const other = await write(team, { draftId: 'draft-0002', ...caption('Another house by the sea') });
    await set(team.anna, { approval: 'none' });
    expect(await goesOut(first(other))).toBe(false);
    expect((await approve(team.ada, other.id)).status).toBe(200);
    expect(await goesOut(first(other))).toBe(true);
  });
});
