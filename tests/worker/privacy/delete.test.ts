import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiOut } from '../../../shared/api.ts';
import type { AuditCheck, AuditEntry } from '../../../shared/audit.ts';
import { AccountClock } from '../../../worker/publish/account-clock.ts';
import { sweep } from '../../../worker/publish/sweep.ts';
import { ask, newPerson, ORIGIN, PASSWORD, send } from '../ask.ts';
import { DB, MEDIA, stillClocks } from '../sample.ts';
import { context, type Household, household, rowCounts } from './household.ts';

let anna: Household;
/** What the platform is asked, and how it answers. */
let revoked: string[];
let answers: () => Response;

beforeEach(async () => {
  stillClocks();
  revoked = [];
  answers = () => new Response('{}', { headers: { 'content-type': 'application/json' } });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    revoked.push(String(input));
    return answers();
  });
  anna = await household();
});

type Answer = { code: string; url: string };
const deleteAccount = (password = PASSWORD, person: { token: string } = anna) =>
  ask<Answer>('POST', '/v1/me/delete', { token: person.token, body: { password } });
const deleteWorkspace = (password = PASSWORD) =>
  ask<Answer>('POST', `/v1/w/${anna.workspaceId}/delete`, { token: anna.token, body: { password } });
const receiptAt = async ({ url }: Answer) => (await send(url.slice(ORIGIN.length))).text();
const later = (ms: number) => ({ ...context(), now: () => Date.now() + ms });
const keysLeft = async () => (await MEDIA.list()).objects.map((object) => object.key);
/** What may hold rows when nobody is there: receipts, counts under keyed hashes. */
const service = ['deletions', 'sign_in_tries'];
const rowsLeft = async () =>
  Object.entries(await rowCounts()).flatMap(([table, n]) =>
    n > 0 && !service.includes(table) ? [table] : [],
  );

describe('deleting an account', () => {
  it('leaves nothing in any table and nothing in the bucket', async () => {
    expect((await rowsLeft()).length).toBeGreaterThan(18);
    expect(await keysLeft()).toHaveLength(2);
    const { status } = await deleteAccount();
    expect(status).toBe(200);
    expect(await rowsLeft()).toEqual([]);
    expect(await keysLeft()).toEqual([]);
    expect(JSON.stringify((await DB.prepare('SELECT * FROM deletions').all()).results)).not.toMatch(
      /Anna|example\.org|annaberg/,
    );
  });

  it('is out of reach at once: no session, no sign-in, no page', async () => {
    await deleteAccount();
    expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(401);
    const body = { email: anna.email, password: PASSWORD, device: 'Phone' };
    expect((await ask('POST', '/v1/sessions', { body })).status).toBe(401);
    expect((await newPerson('Anna Berg', anna.email)).email).toBe(anna.email);
  });

  it('gives the consents back at the platforms', async () => {
    await deleteAccount();
    expect(revoked.filter((url) => url.includes('/oauth/revoke/'))).toHaveLength(1);
  });

  it('asks for the password, and a wrong one changes nothing', async () => {
    const before = await rowCounts();
    const { status, body } = await deleteAccount('not the password');
    expect([status, body]).toMatchObject([403, { code: 'wrong-password', field: 'password' }]);
    expect((await ask('POST', '/v1/me/delete', { token: anna.token, body: {} })).status).toBe(400);
    // That somebody tried is counted, about nobody.
    const still = (rows: Record<string, number>) => ({ ...rows, sign_in_tries: 0, tallies: 0 });
    expect(still(await rowCounts())).toEqual(still(before));
    expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(200);
  });

  it('touches nothing of anybody else', async () => {
    const ben = await household('Ben Wolf', 'benwolf');
    const before = await rowCounts();
    await deleteAccount();
    const after = await rowCounts();
    for (const table of ['posts', 'publications', 'media', 'connections', 'accounts', 'post_metrics'])
      expect([table, after[table]]).toEqual([table, (before[table] ?? 0) / 2]);
    expect((await keysLeft()).every((key) => key.includes(ben.workspaceId))).toBe(true);
    expect((await ask('GET', `/v1/w/${ben.workspaceId}/posts`, { token: ben.token })).status).toBe(200);
  });

  it('does not leave other people’s workspace without an owner', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'editor', 0)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    const { status, body } = await deleteAccount();
    expect([status, body]).toMatchObject([409, { code: 'last-owner' }]);
    expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(200);
  });

  it('leaves in a workspace that stays only deeds of somebody unnamed, and its audit log still holds', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'owner', 0)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    await deleteAccount();
    const path = `/v1/w/${anna.workspaceId}/audit`;
    const { items } = (await ask<{ items: AuditEntry[] }>('GET', path, { token: ben.token })).body;
    expect(items[0]).toMatchObject({ action: 'member-erased', object: `person/${anna.userId}` });
    for (const entry of items) expect(entry).toMatchObject({ name: null, place: null });
    expect((await ask<AuditCheck>('GET', `${path}/check`, { token: ben.token })).body).toMatchObject({
      brokenAt: null,
      checked: items.length,
    });
    expect((await ask('GET', `/v1/w/${anna.workspaceId}/posts`, { token: ben.token })).status).toBe(200);
  });

  it('takes from where their deeds were done also out of a workspace they had left', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'owner', 0)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    const path = `/v1/w/${anna.workspaceId}`;
    await ask('PATCH', path, { token: ben.token, body: { name: 'Harrow Lane Homes' } });
    expect((await ask('POST', `${path}/leave`, { token: ben.token, body: {} })).status).toBe(200);
    const placed = () =>
      DB.prepare(`SELECT count(*) AS n FROM audit WHERE actor = ? AND workspace_id = ? AND place IS NOT NULL`)
        .bind(ben.userId, anna.workspaceId)
        .first<number>('n');
    expect(await placed()).toBeGreaterThan(0);
    await deleteAccount(PASSWORD, ben);
    expect(await placed()).toBe(0);
    expect(
      (await ask<AuditCheck>('GET', `${path}/audit/check`, { token: anna.token })).body.brokenAt,
    ).toBeNull();
  });
});

describe('deleting a workspace', () => {
  it('wipes it and its files, and gives whoever has no other an empty one', async () => {
    await deleteWorkspace();
    expect(await keysLeft()).toEqual([]);
    expect((await rowsLeft()).toSorted()).toEqual(
      ['credentials', 'members', 'sessions', 'users', 'workspaces'].toSorted(),
    );
    const { body } = await ask<{ workspaces: { id: string }[] }>('GET', '/v1/me', { token: anna.token });
    expect(body.workspaces).toMatchObject([{ name: "Anna's workspace", role: 'owner' }]);
    expect(body.workspaces[0]?.id).not.toBe(anna.workspaceId);
    expect((await ask('GET', `/v1/w/${anna.workspaceId}/posts`, { token: anna.token })).status).toBe(404);
  });

  it('is the owner’s alone', async () => {
    await DB.prepare(`UPDATE members SET role = 'editor'`).run();
    expect((await deleteWorkspace()).status).toBe(403);
  });

  it('takes more than one go where there is much: out of reach at once, wiped by the cron', async () => {
    const rows = Array.from({ length: 3500 }, (_, index) => ({ id: `n${index}`, at: index }));
    await DB.prepare(
      `INSERT INTO notices (id, workspace_id, kind, message, created_at)
        SELECT value ->> 'id', ?, 'failed', 'A post failed.', value ->> 'at' FROM json_each(?)`,
    )
      .bind(anna.workspaceId, JSON.stringify(rows))
      .run();
    const { body } = await deleteWorkspace();
    expect((await ask('GET', `/v1/w/${anna.workspaceId}/posts`, { token: anna.token })).status).toBe(404);
    expect((await rowCounts()).notices).toBe(501);
    expect(await receiptAt(body)).toContain('is being deleted');
    await sweep(later(120_000));
    expect((await rowCounts()).notices).toBe(0);
    expect(await receiptAt(body)).toContain('Your data was deleted');
  });

  it('throws away what was sent of every upload under way, however many there are', async () => {
    for (let n = 0; n < 12; n += 1)
      await ask('POST', `/v1/w/${anna.workspaceId}/uploads`, {
        token: anna.token,
        body: { sha256: n.toString(16).repeat(64), mime: 'video/mp4', bytes: 200_000_000 },
      });
    const { results } = await DB.prepare('SELECT id, remote_id AS remote FROM uploads').all<{
      id: string;
      remote: string;
    }>();
    expect(results).toHaveLength(13);
    await deleteWorkspace();
    await sweep(later(120_000));
    expect((await rowCounts()).uploads).toBe(0);
    for (const { id, remote } of results) {
      const upload = MEDIA.resumeMultipartUpload(`u/${anna.workspaceId}/${id}`, remote);
      await expect(upload.uploadPart(1, 'x')).rejects.toThrow();
    }
  });

  it('looks again an hour later for what was on its way, and then knows the workspace no more', async () => {
    await deleteWorkspace();
    await MEDIA.put(`w/${anna.workspaceId}/${'d'.repeat(64)}`, 'late');
    await DB.prepare(
      `INSERT INTO notices (id, workspace_id, kind, message, created_at) VALUES ('late', ?, 'failed', 'Late.', 1)`,
    )
      .bind(anna.workspaceId)
      .run();
    await sweep(later(3_700_000));
    expect(await keysLeft()).toEqual([]);
    expect((await rowCounts()).notices).toBe(0);
    expect(await DB.prepare('SELECT subject FROM deletions').first('subject')).toBeNull();
  });

  it('asks a platform that does not answer again for a day, keeping nothing else, and says so in the end', async () => {
    answers = () => new Response('down', { status: 503 });
    const { body } = await deleteWorkspace();
    expect((await rowsLeft()).toSorted()).toEqual(
      ['connections', 'credentials', 'members', 'sessions', 'users', 'workspaces'].toSorted(),
    );
    expect(await receiptAt(body)).toContain('is being deleted');
    await sweep(later(900_000));
    expect((await rowCounts()).connections).toBe(1);
    await sweep(later(25 * 3_600_000));
    expect((await rowCounts()).connections).toBe(0);
    expect(await receiptAt(body)).toMatch(/TikTok could not be given back/);
  });

  it('takes no consent from another workspace that lives on it', async () => {
    const ben = await household('Ben Wolf', 'benwolf');
    await DB.prepare(`UPDATE connections SET remote_id = 'open-annaberg'`).run();
    const { body } = await deleteWorkspace();
    expect(revoked).toEqual([]);
    expect(await receiptAt(body)).toContain('still serves another connection');
    expect(
      await DB.prepare('SELECT status FROM connections WHERE workspace_id = ?')
        .bind(ben.workspaceId)
        .first('status'),
    ).toBe('alive');
  });

  it('has the clocks of its accounts forget them', async () => {
    const forget = vi.spyOn(AccountClock.prototype, 'forget');
    await deleteWorkspace();
    expect(forget).toHaveBeenCalledTimes(1);
  });
});

describe('the receipt', () => {
  it('says what went, and what is kept by whom until when, and names nobody', async () => {
    const { body } = await deleteAccount();
    const html = await receiptAt(body);
    expect(html).toMatch(/name, e-mail, password, devices and memberships/);
    expect(html).toMatch(/1 post, 1 planned or published version of them, 1 connected account, \d+ entries/);
    expect(html).toContain('2 files');
    expect(html).toMatch(/TikTok was given back at the platform/);
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(html).toContain(`lapse by ${day(30)}`);
    expect(html).toContain(`kept until ${day(730)}`);
    expect(html).toMatch(/ended with number \d+, hash <small>[0-9a-f]{64}/);
    expect(html).not.toMatch(/Anna|annaberg|example\.org/);
    expect((await send('/deletion/000000000000000000000000')).status).toBe(404);
  });

  it('says that invoices stay at the payment service, to who paid', async () => {
    await DB.prepare(`INSERT INTO subscriptions (user_id, customer_id, read_at) VALUES (?, 'cus_1', 0)`)
      .bind(anna.userId)
      .run();
    const { body } = await deleteAccount();
    expect(await receiptAt(body)).toContain('stays in the invoices at Stripe');
    const ben = await newPerson('Ben Wolf');
    expect(await receiptAt((await deleteAccount(PASSWORD, ben)).body)).not.toContain('Stripe');
  });

  it('goes itself after two years', async () => {
    const { body } = await deleteAccount();
    await sweep(later(3_700_000));
    const twoYears = Math.ceil((Date.now() + 731 * 86_400_000) / 600_000) * 600_000;
    await sweep({ ...context(), now: () => twoYears });
    expect(await DB.prepare('SELECT count(*) AS n FROM deletions').first('n')).toBe(0);
    expect((await send(body.url.slice(ORIGIN.length))).status).toBe(404);
  });
});

describe('a receipt', () => {
  it('is told as figures to whoever has its code, and names nobody', async () => {
    const { body } = await deleteAccount();
    const answer = await ask<ApiOut<'receipt'>>('GET', `/v1/receipts/${body.code}`);
    expect(answer.status).toBe(200);
    expect(answer.body.items.map((one) => one.what)).toEqual(['account', 'workspace']);
    const [, workspace] = answer.body.items;
    expect(workspace?.rows.posts).toBeGreaterThan(0);
    expect(workspace?.consents).toEqual([{ platform: 'tiktok', end: 'revoked' }]);
    expect(workspace?.doneAt).not.toBeNull();
    expect(JSON.stringify(answer.body)).not.toMatch(/Anna|example\.org|annaberg/);
  });

  it('is not there under any other code', async () => {
    expect((await ask('GET', '/v1/receipts/0123456789abcdef')).status).toBe(404);
  });
});

it('a workspace that is gone is told apart from all else that is not there', async () => {
  await deleteWorkspace();
  const { status, body } = await ask('GET', `/v1/w/${anna.workspaceId}/posts`, { token: anna.token });
  expect([status, body.code]).toEqual([404, 'workspace-gone']);
});
