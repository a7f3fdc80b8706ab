import { beforeEach, describe, expect, it } from 'vitest';
import type { GuestLink } from '../../../shared/review.ts';
import { ask, send } from '../ask.ts';
import { DB, stillClocks, target } from '../sample.ts';
import { approve, at, look, newTeam, say, seenIn, set, standing, type Team, write } from './team.ts';

let team: Team;
let postId: string;
beforeEach(async () => {
  stillClocks();
  team = await newTeam('approver-then-client');
  postId = (await write(team)).id;
});

type Made = GuestLink & { url: string };
async function link(more: object = {}): Promise<Made & { path: string }> {
  const { status, body } = await ask<Made>('POST', at(team.ada, '/review-links'), {
    token: team.ada.token,
    body: { postIds: [postId], label: 'Bay & Sons', days: 14, ...more },
  });
  expect(status).toBe(201);
  return { ...body, path: new URL(body.url).pathname };
}

const form = (path: string, fields: [string, string][], headers: Record<string, string> = {}) =>
  send(path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const html = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await send(path, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const seen = async (): Promise<[string, string][]> =>
  seenIn(await look(team.ada, postId)).map(({ publicationId, hash }) => ['seen', `${publicationId}:${hash}`]);
const decide = async (path: string, word: string, more: [string, string][] = []) =>
  form(`${path}/decide`, [['post', postId], ...(await seen()), ['name', 'Mr Bay'], ['word', word], ...more]);
const names = async () =>
  (
    await DB.prepare(`SELECT action, actor FROM audit WHERE actor = 'client' ORDER BY seq`).all<{
      action: string;
    }>()
  ).results.map(({ action }) => action);

describe('a link for a client', () => {
  it('shows what goes out as it goes out once an approver passed it, and nothing before', async () => {
    const { path } = await link();
    const before = await html(path);
    expect(before.text).not.toContain('Sunny townhouse');
    await approve(team.ada, postId);
    const { status, text, headers } = await html(path);
    expect(status).toBe(200);
    expect(text).toContain('Sunny townhouse with a garden #townhouse');
    expect(text).toContain('1 March 2027');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*img-src 'self'/);
    expect(text).not.toMatch(/<script/i);
    expect(new TextEncoder().encode(text).byteLength).toBeLessThan(50_000);
    const picture = await send(/src="([^"]+)"/.exec(text)?.[1] ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    await picture.arrayBuffer();
  });

  it('takes a yes, which lets the post go out, and keeps who said it, when, and to which hash', async () => {
    const { path, id } = await link();
    await approve(team.ada, postId);
    const answer = await decide(path, 'approve');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?said=approve`]);
    expect(await standing(postId)).toMatchObject([{ review: 'approved', isApproved: true }]);
    const { words, targets } = await look(team.ada, postId);
    expect(words.at(-1)).toMatchObject({
      decision: 'approved',
      by: { id: null, name: 'Mr Bay' },
      hash: targets[0]?.hash,
      at: expect.any(Number),
    });
    const row = await DB.prepare(`SELECT link_id FROM approvals WHERE "by" = 'client'`).first('link_id');
    expect(row).toBe(id);
    expect((await html(path)).text).toContain('Approved.');
    await html(path);
    expect(await names()).toEqual(['post-approved', 'guest-link-opened']);
  });

  it('takes a wish for changes, with words, and comments that the team sees', async () => {
    const { path } = await link();
    await approve(team.ada, postId);
    expect((await decide(path, 'changes')).status).toBe(422);
    expect((await decide(path, 'changes', [['note', 'Our name is missing.']])).status).toBe(303);
    expect(await standing(postId)).toMatchObject([{ review: 'changes', isApproved: false }]);
    await form(`${path}/comment`, [
      ['post', postId],
      ['name', 'Mr Bay'],
      ['text', 'Is <b>it</b> soon?'],
    ]);
    const review = await look(team.edda, postId);
    expect(review.comments).toMatchObject([{ text: 'Is <b>it</b> soon?', by: { id: null, name: 'Mr Bay' } }]);
    expect((await html(path)).text).toContain('Is &lt;b&gt;it&lt;/b&gt; soon?');
  });

  it('says nothing of what the team keeps to itself', async () => {
    const { path } = await link();
    await approve(team.ada, postId);
    const comment = (text: string, clientSees: boolean) =>
      ask('POST', at(team.edda, `/posts/${postId}/comments`), {
        token: team.edda.token,
        body: { text, clientSees },
      });
    await comment('They always haggle.', false);
    await comment('We chose the garden.', true);
    await write(team, {
      draftId: 'draft-0002',
      title: 'Another client’s flat',
      targets: [target(team.accountId, team.sha256, { caption: 'Secret flat', duplicate: true })],
    });
    const { text } = await html(path);
    expect(text).toContain('We chose the garden.');
    for (const secret of ['haggle', 'Secret flat', 'Another client', team.anna.email, team.ada.userId])
      expect(text).not.toContain(secret);
  });

  it('opens nothing but its posts, whatever else is named', async () => {
    await approve(team.ada, postId);
    const { path } = await link();
    const other = await newTeam('approver');
    const theirs = (await write(other, { title: 'Theirs' })).id;
    const own = (
      await write(team, {
        draftId: 'draft-0002',
        targets: [target(team.accountId, team.sha256, { caption: 'Own', duplicate: true })],
      })
    ).id;
    for (const id of [theirs, own, team.accountId, team.anna.workspaceId, 'nobody']) {
      const fields: [string, string][] = [['post', id], ...(await seen()), ['name', 'Eve']];
      expect((await form(`${path}/decide`, [...fields, ['word', 'approve']])).status).toBe(404);
      expect((await form(`${path}/comment`, [...fields, ['text', 'Hello']])).status).toBe(404);
    }
    expect((await html(`${path}/m/${'0'.repeat(64)}`)).status).toBe(404);
    expect(await standing(theirs)).toMatchObject([{ review: 'asked' }]);
    const asked = await ask('POST', at(team.ada, '/review-links'), {
      token: team.ada.token,
      body: { postIds: [theirs], label: 'Eve', days: 1 },
    });
    expect(asked.status).toBe(422);
  });

  it('cannot say yes to what changed since it was looked at', async () => {
    const { path } = await link();
    await approve(team.ada, postId);
    const old = await seen();
    await write(team, { revision: 2, targets: [target(team.accountId, team.sha256, { caption: 'Other' })] });
    await approve(team.ada, postId);
    const answer = await form(`${path}/decide`, [
      ['post', postId],
      ...old,
      ['name', 'Mr Bay'],
      ['word', 'approve'],
    ]);
    expect(answer.status).toBe(409);
    expect(await standing(postId)).toMatchObject([{ review: 'client', isApproved: false }]);
  });

  it('is over when it is too old, revoked, or whoever made it may not make it any more', async () => {
    const [old, revoked, orphan] = [await link({ days: 1 }), await link(), await link()];
    await DB.prepare('UPDATE guest_links SET expires_at = 1 WHERE id = ?').bind(old.id).run();
    await ask('DELETE', at(team.anna, `/guest-links/${revoked.id}`), { token: team.anna.token });
    for (const { path } of [old, revoked]) expect((await html(path)).status).toBe(404);
    expect((await html(orphan.path)).status).toBe(200);
    await ask('DELETE', at(team.anna, `/members/${team.ada.userId}`), { token: team.anna.token });
    expect((await html(orphan.path)).status).toBe(404);
  });

  it('with a passcode shows nothing before it is given, and slows down whoever guesses', async () => {
    const { path } = await link({ passcode: 'blue door' });
    await approve(team.ada, postId);
    expect((await html(path)).text).not.toContain('Townhouse');
    expect((await decide(path, 'approve')).status).toBe(303);
    expect(await standing(postId)).toMatchObject([{ review: 'client' }]);
    const opened = await form(`${path}/open`, [['passcode', 'blue door']]);
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly/i);
    expect((await html(path, { cookie })).text).toContain('Sunny townhouse');
    const statuses = [];
    for (let at_ = 0; at_ < 8; at_ += 1)
      statuses.push((await form(`${path}/open`, [['passcode', `guess ${at_}`]])).status);
    expect(statuses[0]).toBe(403);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is not found by trying: its address holds 256 bits, is stored nowhere, and tries are slowed', async () => {
    const { path } = await link();
    expect(path).toMatch(/^\/r\/[\w-]{43}$/);
    const rows = JSON.stringify((await DB.prepare('SELECT * FROM guest_links').all()).results);
    expect(rows).not.toContain(path.slice(3));
    const headers = { 'cf-connecting-ip': '192.0.2.7' };
    const statuses = [];
    for (let at_ = 0; at_ < 24; at_ += 1) statuses.push((await html(`/r/guess-${at_}`, headers)).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is not used by another site’s form', async () => {
    const { path } = await link();
    await approve(team.ada, postId);
    const fields: [string, string][] = [
      ['post', postId],
      ...(await seen()),
      ['name', 'Eve'],
      ['word', 'approve'],
    ];
    const answer = await form(`${path}/decide`, fields, { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
  });

  it('is told with the word that came by it: whoever made it stands beside the client, also once it is forgotten', async () => {
    const { path } = await link();
    await approve(team.ada, postId);
    await decide(path, 'approve');
    await DB.prepare('DELETE FROM guest_links').run();
    const { words } = await look(team.edda, postId);
    expect(words.at(-1)).toMatchObject({
      by: { id: null, name: 'Mr Bay' },
      linkBy: { id: team.ada.userId, name: 'Ada Roth' },
    });
    expect(words[0]).toMatchObject({ linkBy: null });
  });

  it('is not made by whoever wrote the post, where nobody approves own work and the client is asked', async () => {
    const own = (by = team.anna, ids = [postId]) =>
      ask('POST', at(by, '/review-links'), {
        token: by.token,
        body: { postIds: ids, label: 'Bay & Sons', days: 14 },
      });
    // The owner had no hand in it yet.
    expect((await own()).status).toBe(201);
    const [{ publicationId } = { publicationId: '' }] = (await look(team.anna, postId)).targets;
    const edited = await ask('PATCH', at(team.anna, `/publications/${publicationId}`), {
      token: team.anna.token,
      body: { version: 1, caption: 'In the owner’s words' },
    });
    expect(edited.status).toBe(200);
    const refused = await own();
    expect([refused.status, refused.body.code]).toEqual([403, 'own-link']);
    expect(refused.body.message).toContain('Somebody else who approves has to make it');
    expect((await own(team.ada)).status).toBe(201);
    await set(team.anna, { fourEyes: false });
    expect((await own()).status).toBe(201);
    await set(team.anna, { fourEyes: true, approval: 'approver' });
    expect((await own()).status).toBe(201);
  });

  it('takes no yes to what its maker came to write afterwards, and says so; a wish for changes it takes', async () => {
    const { status, body } = await ask<Made>('POST', at(team.anna, '/review-links'), {
      token: team.anna.token,
      body: { postIds: [postId], label: 'Bay & Sons', days: 14 },
    });
    expect(status).toBe(201);
    const path = new URL(body.url).pathname;
    await write(
      team,
      { revision: 2, targets: [target(team.accountId, team.sha256, { caption: 'Mine' })] },
      team.anna,
    );
    await approve(team.ada, postId);
    expect(await standing(postId)).toMatchObject([{ review: 'client' }]);
    const page = await html(path);
    expect(page.text).toContain('your yes does not count by it');
    expect(page.text).not.toContain('value="approve"');
    const answer = await decide(path, 'approve');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Ask for a link that somebody else makes');
    expect(await standing(postId)).toMatchObject([{ review: 'client', isApproved: false }]);
    expect((await decide(path, 'changes', [['note', 'Our name is missing.']])).status).toBe(303);
  });

  it('decides nothing where the workspace asks only its own approvers', async () => {
    await set(team.anna, { approval: 'approver' });
    const { path } = await link();
    expect((await html(path)).text).toContain('Sunny townhouse');
    expect((await decide(path, 'approve')).status).toBe(422);
    expect((await say(team.ada, postId, 'approve')).status).toBe(200);
  });
});
