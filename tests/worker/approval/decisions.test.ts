import { beforeEach, describe, expect, it } from 'vitest';
import type { PostReview } from '../../../shared/review.ts';
import { ask } from '../ask.ts';
import { DB, stillClocks, target } from '../sample.ts';
import { approve, at, look, newTeam, say, seenIn, set, standing, type Team, write } from './team.ts';

let team: Team;
beforeEach(async () => {
  stillClocks();
  team = await newTeam();
});

const words = (review: PostReview) => review.words.map(({ decision, by }) => `${by.name} ${decision}`);
const deeds = async () =>
  (
    await DB.prepare('SELECT action FROM audit WHERE workspace_id = ? ORDER BY seq')
      .bind(team.anna.workspaceId)
      .all<{ action: string }>()
  ).results.map(({ action }) => action);

describe('a post in a workspace that asks for an approval', () => {
  it('goes from review over changes to approved, and all of it is on record', async () => {
    const { id } = await write(team);
    expect(await standing(id)).toMatchObject([{ review: 'asked', isApproved: false }]);
    const changes = await say(team.ada, id, 'changes', { note: 'The price is missing.' });
    expect(changes.body.targets[0]?.review).toBe('changes');
    await write(team, {
      revision: 2,
      targets: [target(team.accountId, team.sha256, { caption: 'Sunny townhouse, 420 000 €' })],
    });
    expect(await standing(id)).toMatchObject([{ review: 'asked', isApproved: false }]);
    const { status, body } = await approve(team.ada, id);
    expect(status).toBe(200);
    expect(body.targets[0]?.review).toBe('approved');
    expect(await standing(id)).toMatchObject([{ review: 'approved', isApproved: true }]);
    expect(words(body)).toEqual([
      'Edda Lund asked',
      'Ada Roth changes',
      'Edda Lund asked',
      'Ada Roth approved',
    ]);
    expect(body.words[1]?.note).toBe('The price is missing.');
    expect(body.words[3]?.hash).toBe(body.targets[0]?.hash);
    expect(await deeds()).toEqual(expect.arrayContaining(['changes-asked', 'post-approved']));
  });

  it('is approved by nobody who had a hand in it, unless the workspace allows it', async () => {
    const { id } = await write(team, {}, team.anna);
    expect((await look(team.anna, id)).targets[0]).toMatchObject({ mayApprove: false, whyNot: 'own-work' });
    expect((await approve(team.anna, id)).body).toMatchObject({ code: 'own-work' });
    // Somebody else's comma does not make it somebody else's work.
    await write(team, { revision: 2, targets: [target(team.accountId, team.sha256, { caption: 'Sunny,' })] });
    expect((await approve(team.anna, id)).body).toMatchObject({ code: 'own-work' });
    await set(team.anna, { fourEyes: false });
    expect((await approve(team.anna, id)).status).toBe(200);
  });

  it('is approved by owners and approvers alone', async () => {
    const { id } = await write(team);
    for (const person of [team.edda, team.vera]) expect((await approve(person, id)).status).toBe(403);
    expect((await approve(team.anna, id)).status).toBe(200);
  });

  it('cannot be approved by a hash of what it was', async () => {
    const { id } = await write(team);
    const old = seenIn(await look(team.ada, id));
    await write(team, { revision: 2, targets: [target(team.accountId, team.sha256, { caption: 'Other' })] });
    const { status, body } = await ask('POST', at(team.ada, `/posts/${id}/approve`), {
      token: team.ada.token,
      body: { seen: old },
    });
    expect([status, body.code]).toEqual([409, 'review-stale']);
    expect(await standing(id)).toMatchObject([{ review: 'asked', isApproved: false }]);
  });

  it('taken back is in nobody’s list and does not go out, until it is sent for review again', async () => {
    const { id } = await write(team);
    const post = (what: string) =>
      ask('POST', at(team.edda, `/posts/${id}/${what}`), { token: team.edda.token, body: {} });
    expect((await post('review/withdraw')).status).toBe(200);
    expect(await standing(id)).toMatchObject([{ review: 'draft', isApproved: false }]);
    expect((await approve(team.ada, id)).body).toMatchObject({ code: 'nothing-to-approve' });
    expect((await post('review')).status).toBe(200);
    expect((await approve(team.ada, id)).status).toBe(200);
    await post('review/withdraw');
    expect(await standing(id)).toMatchObject([{ review: 'draft', isApproved: false }]);
  });

  it('waits for the client where the workspace wants both, and no member can take the client’s place', async () => {
    await set(team.anna, { approval: 'approver-then-client' });
    const { id } = await write(team);
    expect((await approve(team.ada, id)).body.targets[0]?.review).toBe('client');
    expect(await standing(id)).toMatchObject([{ review: 'client', isApproved: false }]);
    expect((await approve(team.anna, id)).body).toMatchObject({ code: 'nothing-to-approve' });
    expect(await standing(id)).toMatchObject([{ isApproved: false }]);
  });

  it('held for want of a yes goes on by itself once it has one', async () => {
    const { id } = await write(team);
    await DB.prepare(
      `UPDATE publications SET status = 'held', hold_reason = 'not-approved', due_at = NULL`,
    ).run();
    await approve(team.ada, id);
    expect(await standing(id)).toMatchObject([{ status: 'scheduled', hold_reason: null }]);
    const due = await DB.prepare('SELECT due_at FROM publications').first<number>('due_at');
    expect(due).toEqual(expect.any(Number));
  });
});

describe('the list', () => {
  it('shows what waits, the longest first, and what is done on asking; every medium can be seen', async () => {
    const { id } = await write(team);
    const list = (query = '') =>
      ask<{ items: { postId: string; review: string; cover: string | null }[] }>(
        'GET',
        at(team.vera, `/reviews${query}`),
        { token: team.vera.token },
      );
    const waiting = (await list()).body.items;
    expect(waiting).toMatchObject([{ postId: id, review: 'asked', title: 'Townhouse, 5 rooms' }]);
    const cover = new URL(waiting[0]?.cover ?? '');
    const { send } = await import('../ask.ts');
    const picture = await send(cover.pathname);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    await picture.arrayBuffer();
    expect(
      (await send(`${cover.pathname.slice(0, -1)}0`)).status +
        (await send(`${cover.pathname.slice(0, -1)}1`)).status,
    ).toBeGreaterThanOrEqual(604);
    await approve(team.ada, id);
    expect((await list()).body.items).toEqual([]);
    expect((await list('?done=yes')).body.items).toMatchObject([{ postId: id, review: 'approved' }]);
  });
});

describe('comments', () => {
  it('are for the team or for the client too, and call only members', async () => {
    const { id } = await write(team);
    const comment = (body: object, by = team.edda) =>
      ask<PostReview>('POST', at(by, `/posts/${id}/comments`), { token: by.token, body });
    const said = await comment({ text: 'Ada, is it fine?', clientSees: false, mentions: [team.ada.userId] });
    expect(said.body.comments).toMatchObject([
      { text: 'Ada, is it fine?', clientSees: false, mentions: [{ name: 'Ada Roth' }] },
    ]);
    expect((await comment({ text: 'Hi', clientSees: true, mentions: ['nobody'] })).status).toBe(422);
    expect((await comment({ text: 'Hi', clientSees: true }, team.vera)).status).toBe(403);
  });
});
