import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiOut } from '../../shared/api.ts';
import { resumeHeld } from '../../worker/db/queries/consents.ts';
import { accounts, connections } from '../../worker/db/schema.ts';
import { removePublication } from '../../worker/publish/remove.ts';
import { db } from '../flows/account.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { failing } from './publish/play.ts';
import { newStage, type Stage } from './publish/stage.ts';
import { DB, draft, hashOf, jpeg, newAccount, schedule, stillClocks } from './sample.ts';

const SCOPE = { workspaceId: 'w1', userId: 'u1' };

describe('taking a published post back', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await newStage();
    await stage.add({ id: 'a', status: 'published', dueAt: null, remoteId: 'r-a', publishedAt: 1 });
  });
  const remove = (id = 'a', version = 1) => removePublication(stage.context(), SCOPE, id, { version });

  it('ends as removed, with the step on record', async () => {
    await remove();
    expect(await stage.row('a')).toMatchObject({ status: 'removed', lease: null, version: 2 });
    expect(await stage.attemptsOf('a')).toMatchObject([{ step: 'remove', outcome: 'remove' }]);
    await expect(remove('a', 2)).rejects.toMatchObject({ status: 409, code: 'not-published' });
  });

  it('that the platform does not allow leaves the post as it was, and says why', async () => {
    Object.assign(stage.play.provider, { remove: failing('rejected', { code: 'not-offered' }) });
    await expect(remove()).rejects.toMatchObject({ status: 422, code: 'not-offered' });
    expect(await stage.row('a')).toMatchObject({ status: 'published', lease: null, version: 1 });
  });

  it('is for what is published, as its owner saw it, in their own workspace', async () => {
    await stage.add({ id: 'b' });
    await expect(remove('b')).rejects.toMatchObject({ code: 'not-published' });
    await expect(remove('a', 7)).rejects.toMatchObject({ code: 'stale-version' });
    const elsewhere = { ...SCOPE, workspaceId: 'w2' };
    const other = removePublication(stage.context(), elsewhere, 'a', { version: 1 });
    await expect(other).rejects.toMatchObject({ status: 404 });
  });
});

describe('a connection with planned posts', () => {
  let anna: SignedInPerson;
  let accountId: string;
  const path = (rest: string): string => `/v1/w/${anna.workspaceId}/${rest}`;
  const connectionId = async () => (await DB.prepare('SELECT id FROM connections').first<string>('id')) ?? '';

  beforeEach(async () => {
    stillClocks();
    anna = await newPerson();
    accountId = await newAccount(anna);
    const answer = await schedule(anna, draft(accountId, await hashOf(jpeg())));
    expect(answer.status).toBe(201);
  });

  it('that is ended says how many posts wait; connected again they go on', async () => {
    const id = await connectionId();
    const { body } = await ask<ApiOut<'disconnect'>>('DELETE', path(`connections/${id}`), {
      token: anna.token,
    });
    expect(body).toEqual({ held: 1, settling: 0 });
    const held = DB.prepare('SELECT hold_reason FROM publications').first('hold_reason');
    expect(await held).toBe('connection-dead');
    const now = Date.now();
    await db.update(accounts).set({ limitsAt: now });
    expect(await resumeHeld(db, id, now)).toEqual([{ accountId }]);
    expect(await DB.prepare('SELECT status FROM publications').first('status')).toBe('scheduled');
  });

  it('stands in the calendar with its end and the posts that fall after it', async () => {
    const endsAt = Date.UTC(2027, 0, 1);
    await db
      .update(connections)
      .set({ endsAt })
      .where(eq(connections.id, await connectionId()));
    const { body } = await ask<ApiOut<'connections'>>('GET', path('connections'), { token: anna.token });
    expect(body.items).toMatchObject([{ endsAt, postsAfter: 1, posts: [{ title: 'Townhouse, 5 rooms' }] }]);
    const accounts = await ask<ApiOut<'accounts'>>('GET', path('accounts'), { token: anna.token });
    expect(accounts.body.items[0]?.connection).toMatchObject({ expiresAt: endsAt, postsAfterEnd: 1 });
  });

  it('has numbers to show for its account and its posts, and none of another workspace’s', async () => {
    const id = await DB.prepare('SELECT id FROM publications').first<string>('id');
    const metrics = path(`publications/${id}/metrics`);
    const { body } = await ask('GET', metrics, { token: anna.token });
    expect(body).toEqual({ items: [], goneAt: null, nextAt: null });
    const account = await ask('GET', path(`accounts/${accountId}/metrics?days=7`), { token: anna.token });
    expect([account.status, account.body]).toEqual([200, { items: [] }]);
    const ben = await newPerson('Ben Wolf');
    const theirs = `/v1/w/${ben.workspaceId}/publications/${id}/metrics`;
    expect((await ask('GET', theirs, { token: ben.token })).status).toBe(404);
  });

  it('names the addresses to register, and says where credentials are missing', async () => {
    const { body } = await ask<ApiOut<'checkApp'>>('POST', path('apps/facebook/check'), {
      token: anna.token,
    });
    expect(body.credentials).toBe('missing');
    expect(body.addresses.deletion).toMatch(/\/hooks\/facebook\/deletion$/);
    expect((await ask('POST', path('apps/nothing/check'), { token: anna.token })).status).toBe(404);
  });
});
