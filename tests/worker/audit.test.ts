import { beforeEach, describe, expect, it } from 'vitest';
import { API, type ApiName } from '../../shared/api.ts';
import type { AuditCheck, AuditEntry } from '../../shared/audit.ts';
import { buildContext } from '../../worker/build-context.ts';
import { tokenFor } from '../../worker/connect/token.ts';
import { forgetPlaces } from '../../worker/db/queries/audit.ts';
import { audit, auditPending } from '../../worker/db/schema.ts';
import { AUDITED } from '../../worker/http/audited.ts';
import { begin, linkLeft, note } from '../../worker/people/audit/record.ts';
import { bindings, connectedAccount, db, eventually } from '../flows/account.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, newAccount, schedule, stillClocks } from './sample.ts';

let anna: SignedInPerson;
const context = () => buildContext(bindings, { waitUntil: () => undefined });

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
});

const listed = async (query = '', person = anna) =>
  (
    await ask<{ items: AuditEntry[]; next: number | null }>(
      'GET',
      `/v1/w/${anna.workspaceId}/audit${query}`,
      {
        token: person.token,
      },
    )
  ).body;
const checked = async () =>
  (await ask<AuditCheck>('GET', `/v1/w/${anna.workspaceId}/audit/check`, { token: anna.token })).body;
const rename = (name: string, address = '198.51.100.23') =>
  ask('PATCH', `/v1/w/${anna.workspaceId}`, {
    token: anna.token,
    body: { name },
    headers: { 'cf-connecting-ip': address },
  });

describe('the audit log', () => {
  it('tells who did what, when, from where, to which object, newest first', async () => {
    const account = await newAccount(anna);
    await rename('Berg Homes');
    const post = await schedule<{ id: string }>(anna, draft(account, 'a'.repeat(64)));
    const { items } = await listed();
    expect(items.map((one) => [one.seq, one.action, one.object])).toEqual([
      [3, 'post-sent', `post/${post.body.id}`],
      [2, 'workspace-changed', ''],
      [1, 'workspace-made', ''],
    ]);
    expect(items[1]).toMatchObject({ actor: anna.userId, name: 'Anna Berg', outcome: 'done' });
    expect(items[1]?.place).toBe('Laptop · 198.51.100.0/24');
    expect(Math.abs((items[1]?.at ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('holds no name, no e-mail, no caption and no whole network address', async () => {
    const account = await newAccount(anna);
    await rename('Berg Homes');
    await rename('Berg Homes 2', '2001:db8:1:2:3:4:5:6');
    await schedule(anna, draft(account, 'a'.repeat(64)));
    const text = JSON.stringify(await db.select().from(audit));
    for (const word of ['Anna', anna.email, 'townhouse', 'Berg', '198.51.100.23', '3:4:5:6'])
      expect(text).not.toContain(word);
    expect(text).toContain('2001:db8:1::/48');
  });

  it('says nothing of what was refused', async () => {
    await ask('PATCH', `/v1/w/${anna.workspaceId}`, { token: anna.token, body: {} });
    expect((await listed()).items.map((one) => one.action)).toEqual(['workspace-made']);
    expect(await db.select().from(auditPending)).toEqual([]);
  });

  it('is for the owner alone, and of one workspace', async () => {
    const ben = await newPerson('Ben Wolf');
    const path = `/v1/w/${anna.workspaceId}/audit`;
    for (const one of [path, `${path}/check`])
      expect((await ask('GET', one, { token: ben.token })).status).toBe(404);
    await DB.prepare(`UPDATE members SET role = 'editor'`).run();
    expect((await ask('GET', path, { token: anna.token })).status).toBe(403);
  });

  it('can be asked for by person, deed, object and time, page by page', async () => {
    for (const name of ['One', 'Two', 'Three']) await rename(name);
    await ask('DELETE', '/v1/sessions', { token: anna.token });
    const again = await ask<{ token: string }>('POST', '/v1/sessions', {
      body: { email: anna.email, password: 'a long enough secret', device: 'Phone' },
    });
    anna = { ...anna, token: again.body.token };
    expect((await listed('?action=workspace-changed')).items).toHaveLength(3);
    expect((await listed(`?actor=${anna.userId}`)).items).toHaveLength(6);
    expect((await listed('?actor=machine')).items).toHaveLength(0);
    expect((await listed(`?from=${Date.now() + 60_000}`)).items).toHaveLength(0);
    expect((await listed(`?to=${Date.now() + 60_000}&object=post/none`)).items).toHaveLength(0);
    const first = await listed('?limit=4');
    expect(first.items.map((one) => one.seq)).toEqual([6, 5, 4, 3]);
    expect((await listed(`?limit=4&before=${first.next}`)).items.map((one) => one.seq)).toEqual([2, 1]);
  });

  it('has a place for every call that can change something', () => {
    const changing = (Object.keys(API) as ApiName[]).filter((name) => API[name].method !== 'GET');
    expect(Object.keys(AUDITED).toSorted()).toEqual(changing.toSorted());
  });
});

describe('its chain', () => {
  it('holds when it is checked, and tells its head', async () => {
    await rename('Berg Homes');
    const answer = await checked();
    expect(answer).toMatchObject({ checked: 2, brokenAt: null, next: null });
    expect(answer.head).toMatchObject({ seq: 2, hash: (await listed()).items[0]?.hash });
  });

  it('does not fork when many write at once', async () => {
    const deed = { workspaceId: anna.workspaceId, actor: anna.userId, action: 'account-refreshed' } as const;
    await Promise.all(Array.from({ length: 40 }, () => note(context(), deed)));
    expect(await checked()).toMatchObject({ checked: 41, brokenAt: null, head: { seq: 41 } });
    expect(await db.select().from(auditPending)).toEqual([]);
  });

  it('cannot be changed, shortened or forged in its database while the workspace is there', async () => {
    await rename('Berg Homes');
    for (const sql of [
      `UPDATE audit SET action = 'signed-in' WHERE seq = 2`,
      `UPDATE audit SET actor = 'machine' WHERE seq = 1`,
      `UPDATE audit SET place = 'elsewhere' WHERE seq = 2`,
      'DELETE FROM audit WHERE seq = 2',
    ])
      await expect(DB.prepare(sql).run()).rejects.toThrow(/audit log/);
  });

  it('shows where it was changed by somebody who took the guards away', async () => {
    for (const name of ['One', 'Two', 'Three']) await rename(name);
    await DB.batch([
      DB.prepare('DROP TRIGGER audit_is_append_only'),
      DB.prepare('DROP TRIGGER audit_goes_with_its_workspace'),
      DB.prepare('DROP TRIGGER audit_places_only_go'),
    ]);
    await DB.prepare(`UPDATE audit SET place = 'elsewhere' WHERE seq = 4`).run();
    expect(await checked()).toMatchObject({ brokenAt: 4, head: { seq: 3 } });
    await DB.prepare(`UPDATE audit SET actor = 'machine' WHERE seq = 3`).run();
    expect(await checked()).toMatchObject({ brokenAt: 3, checked: 2 });
    await DB.prepare('DELETE FROM audit WHERE seq = 2').run();
    expect(await checked()).toMatchObject({ brokenAt: 3, checked: 1 });
  });

  it('still holds when places are forgotten', async () => {
    await rename('Berg Homes');
    await forgetPlaces(db, Date.now() + 1000, 100);
    expect((await listed()).items.map((one) => one.place)).toEqual([null, null]);
    expect(await checked()).toMatchObject({ brokenAt: null, checked: 2 });
  });
});

describe('what is written down', () => {
  it('is written before the deed, so that a Worker that ends midway leaves it on record as unknown', async () => {
    const deed = { workspaceId: anna.workspaceId, actor: anna.userId, action: 'connection-ended' } as const;
    await begin(context(), { ...deed, object: 'connection/c' });
    await linkLeft({ ...context(), now: () => Date.now() + 600_000 });
    expect((await listed()).items[0]).toMatchObject({ action: 'connection-ended', outcome: 'unknown' });
  });

  it('includes that tokens were opened, once a day for each connection', async () => {
    await DB.batch([
      DB.prepare(`INSERT INTO workspaces (id, name, time_zone, created_at) VALUES ('w1', 'W', 'UTC', 0)`),
      DB.prepare(`INSERT INTO members VALUES ('w1', ?, 'owner', 0)`).bind(anna.userId),
    ]);
    anna = { ...anna, workspaceId: 'w1' };
    await connectedAccount('audited');
    await tokenFor(context(), 'c-audited');
    await tokenFor(context(), 'c-audited');
    const found = await eventually(async () => {
      const { items } = await listed('?action=tokens-opened');
      return items.length > 0 ? items : undefined;
    });
    expect(found).toMatchObject([{ actor: 'machine', object: 'connection/c-audited' }]);
  });
});
