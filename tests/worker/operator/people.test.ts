import { expect, it } from 'vitest';
import { ACCESS } from '../../../shared/access.ts';
import { API, type ApiName, type Me } from '../../../shared/api.ts';
import type { HostedPerson, HostedWorkspace } from '../../../shared/operator.ts';
import { loadPublication } from '../../../worker/db/queries/loaded.ts';
import { isOperator } from '../../../worker/people/operators.ts';
import { holdBack } from '../../../worker/publish/claim.ts';
import { ask, newPerson, PASSWORD } from '../ask.ts';
import { context, household } from '../privacy/household.ts';
import { DB, draft, schedule, stillClocks } from '../sample.ts';
import { newOperator, operate } from './operator.ts';

const signIn = (email: string) =>
  ask('POST', '/v1/sessions', { body: { email, password: PASSWORD, device: 'Phone' } });

it('nobody but whom the holder of the master keys appointed opens any of its calls', async () => {
  const anna = await newPerson();
  const calls = (Object.keys(API) as ApiName[]).filter((name) => ACCESS[name] === 'operator');
  expect(calls.length).toBeGreaterThan(20);
  for (const name of calls) {
    const path = API[name].path.replace(':id', anna.userId);
    const answer = await ask(API[name].method, path, { token: anna.token, body: undefined });
    expect([name, answer.status, answer.body.code]).toEqual([name, 403, 'not-operator']);
    expect((await ask(API[name].method, path)).status, name).toBe(401);
  }
  const told = await ask('POST', '/v1/operators', { token: anna.token, body: { email: anna.email } });
  expect(told.status).toBe(401);
});

it('who is named in the settings is one only after showing that the e-mail is theirs', async () => {
  const anna = await newPerson();
  const world = {
    ...context(),
    env: { ...context().env, OPERATORS: `x@y.example, ${anna.email.toUpperCase()}` },
  };
  expect(await isOperator(world, anna)).toBe(false);
  await DB.prepare('UPDATE users SET email_verified = 1 WHERE id = ?').bind(anna.userId).run();
  expect(await isOperator(world, anna)).toBe(true);
});

it('sees people and workspaces by name and figures, and nothing of what they make', async () => {
  stillClocks();
  const olga = await newOperator();
  const anna = await household();
  const people = await operate<{ items: HostedPerson[] }>(olga, 'GET', '/people?search=BERG');
  expect(people.body.items).toMatchObject([
    { id: anna.userId, name: 'Anna Berg', email: anna.email, workspaces: 1, suspended: null },
  ]);
  const rooms = await operate<{ items: HostedWorkspace[] }>(olga, 'GET', '/workspaces?search=anna');
  expect(rooms.body.items).toMatchObject([
    { id: anna.workspaceId, members: 1, accounts: 1, bytes: 4096 + 9000 },
  ]);
  const all = JSON.stringify([people.body, rooms.body]);
  for (const word of ['Townhouse', 'annaberg', 'Sunny', anna.postId]) expect(all).not.toContain(word);
  // Their own studio is not open to an operator.
  expect((await ask('GET', `/v1/w/${anna.workspaceId}/posts`, { token: olga.token })).status).toBe(404);
});

it('lists a page at a time', async () => {
  const olga = await newOperator();
  await DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
     INSERT INTO users (id, name, email, created_at, updated_at) SELECT 'p' || i, 'Person ' || i, 'p' || i || '@x.example', 1, 1 FROM n`,
  ).run();
  const seen = new Set<string>();
  for (let after = ''; ; ) {
    const page = await operate<{ items: HostedPerson[]; next: string | null }>(
      olga,
      'GET',
      `/people${after ? `?after=${after}` : ''}`,
    );
    for (const { id } of page.body.items) seen.add(id);
    if (!page.body.next) break;
    after = page.body.next;
  }
  expect(seen.size).toBe(121);
});

it('who is suspended is signed out, cannot come back, is told why, and loses nothing', async () => {
  stillClocks();
  const olga = await newOperator();
  const anna = await household();
  const key = await ask<{ key: string }>('POST', `/v1/w/${anna.workspaceId}/api-keys`, {
    token: anna.token,
    body: { name: 'Script', scopes: ['posts:read'], days: null },
  });
  const reason = 'Spam from this account.';
  expect((await operate(olga, 'POST', `/people/${anna.userId}/suspend`, { reason })).status).toBe(200);
  expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(401);
  expect((await ask('GET', `/v1/w/${anna.workspaceId}/posts`, { token: key.body.key })).status).toBe(401);
  const refused = await signIn(anna.email);
  expect([refused.status, refused.body.code]).toEqual([403, 'suspended']);
  expect(refused.body.message).toContain(reason);
  // Whoever has not the password learns nothing.
  const guess = await ask('POST', '/v1/sessions', {
    body: { email: anna.email, password: 'something else', device: 'Phone' },
  });
  expect(guess.body.code).toBe('wrong-password');
  expect(
    await DB.prepare('SELECT count(*) AS n FROM sessions WHERE user_id = ?').bind(anna.userId).first('n'),
  ).toBe(0);

  expect((await operate(olga, 'POST', `/people/${anna.userId}/restore`, {})).status).toBe(200);
  const back = await ask<Me & { token: string }>('POST', '/v1/sessions', {
    body: { email: anna.email, password: PASSWORD, device: 'Phone' },
  });
  expect(back.status).toBe(201);
  const posts = await ask<{ items: object[] }>('GET', `/v1/w/${anna.workspaceId}/posts`, {
    token: back.body.token,
  });
  expect(posts.body.items).toHaveLength(1);
});

it('a due post of a suspended workspace is held with words, and goes on once it is open again', async () => {
  stillClocks();
  const olga = await newOperator();
  const anna = await household();
  await operate(olga, 'POST', `/people/${anna.userId}/suspend`, { reason: 'Payment is open.' });
  await DB.prepare('UPDATE publications SET due_at = 1, media_complete = 1 WHERE id = ?')
    .bind(anna.publicationId)
    .run();
  const world = context();
  const loaded = await loadPublication(world.db, anna.publicationId);
  if (!loaded) throw new Error('No publication');
  expect(await holdBack(world, loaded, world.now())).toBe(true);
  const row = () =>
    DB.prepare('SELECT status, hold_reason FROM publications WHERE id = ?').bind(anna.publicationId).first();
  expect(await row()).toEqual({ status: 'held', hold_reason: 'suspended' });
  const words = await DB.prepare('SELECT message FROM notices WHERE workspace_id = ?')
    .bind(anna.workspaceId)
    .all();
  expect(JSON.stringify(words.results)).toContain('holds the workspace');
  await operate(olga, 'POST', `/people/${anna.userId}/restore`, {});
  expect(await row()).toEqual({ status: 'scheduled', hold_reason: null });
});

it('a suspended workspace takes nothing new, and can still be read, exported and left', async () => {
  stillClocks();
  const olga = await newOperator();
  const anna = await household();
  const at = `/v1/w/${anna.workspaceId}`;
  await operate(olga, 'POST', `/workspaces/${anna.workspaceId}/suspend`, { reason: 'Under review.' });
  const sent = await schedule(anna, draft(anna.accountId, anna.sha256s[0] ?? '', { draftId: 'draft-next' }));
  expect([sent.status, (sent.body as { code: string }).code]).toEqual([403, 'workspace-suspended']);
  expect((await ask('GET', `${at}/posts`, { token: anna.token })).status).toBe(200);
  expect((await ask('POST', `${at}/export`, { token: anna.token, body: {} })).status).toBe(200);
  const deeds = await ask<{ items: { action: string; actor: string }[] }>('GET', `${at}/audit`, {
    token: anna.token,
  });
  expect(deeds.body.items).toContainEqual(
    expect.objectContaining({ action: 'workspace-suspended', actor: 'operator' }),
  );
  await operate(olga, 'POST', `/workspaces/${anna.workspaceId}/restore`, {});
  // It is asked about, as any post that looks like an earlier one.
  const again = await schedule(anna, draft(anna.accountId, anna.sha256s[0] ?? '', { draftId: 'draft-next' }));
  expect((again.body as { code: string }).code).toBe('duplicate');
});

it('a workspace with another owner goes on when one of them is suspended; another operator cannot be', async () => {
  const olga = await newOperator();
  const [anna, ben] = [await newPerson(), await newPerson('Ben Wolf')];
  await DB.prepare(`INSERT INTO members VALUES (?, ?, 'owner', 0)`).bind(anna.workspaceId, ben.userId).run();
  await operate(olga, 'POST', `/people/${anna.userId}/suspend`, { reason: 'Spam.' });
  const held = async () =>
    (await DB.prepare(`SELECT id FROM suspensions WHERE what = 'workspace'`).all<{ id: string }>()).results;
  expect(await held()).toEqual([]);
  await operate(olga, 'POST', `/people/${ben.userId}/suspend`, { reason: 'Spam.' });
  expect((await held()).map((one) => one.id).toSorted()).toEqual(
    [anna.workspaceId, ben.workspaceId].toSorted(),
  );
  const other = await newOperator('Otto Host');
  const refused = await operate(olga, 'POST', `/people/${other.userId}/suspend`, { reason: 'Spam.' });
  expect([refused.status, refused.body.code]).toEqual([409, 'is-operator']);
});

it('writes down everything that is done there, and nothing of it can be changed', async () => {
  const olga = await newOperator();
  const anna = await newPerson();
  await operate(olga, 'POST', `/people/${anna.userId}/suspend`, { reason: 'Spam.' });
  const { body } = await operate<{ items: object[] }>(olga, 'GET', '/deeds');
  expect(body.items).toMatchObject([
    { action: 'person-suspended', object: `person/${anna.userId}`, name: 'Olga Host', detail: 'Spam.' },
    { action: 'operator-appointed', name: null },
  ]);
  await expect(DB.prepare(`UPDATE operator_deeds SET detail = ''`).run()).rejects.toThrow('stays');
});
