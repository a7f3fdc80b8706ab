import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ACCESS } from '../../shared/access.ts';
import { API, type ApiName } from '../../shared/api.ts';
import type { ApiKey } from '../../shared/api-keys.ts';
import { CALLS_A_MINUTE, SCOPES } from '../../shared/scopes.ts';
import { SCOPED } from '../../worker/http/access.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, putMedia, schedule, stillClocks } from './sample.ts';

let anna: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
});

type Made = ApiKey & { key: string };
const at = (rest: string, person = anna) => `/v1/w/${person.workspaceId}${rest}`;
async function make(scopes: readonly string[], change: object = {}): Promise<Made> {
  const body = { name: 'Nightly import', scopes, days: null, ...change };
  const { status, body: made } = await ask<Made>('POST', at('/api-keys'), { token: anna.token, body });
  expect(status, JSON.stringify(made)).toBe(201);
  return made;
}
const list = async () =>
  (await ask<{ items: ApiKey[] }>('GET', at('/api-keys'), { token: anna.token })).body.items;
const posts = (key: string) => ask('GET', at('/posts'), { token: key });
const audit = async () =>
  (
    await DB.prepare('SELECT action, detail, place, actor FROM audit WHERE workspace_id = ? ORDER BY seq')
      .bind(anna.workspaceId)
      .all<{ action: string; detail: string; place: string | null; actor: string }>()
  ).results;

describe('a key', () => {
  it('is told once, known by its beginning, and stands nowhere in the database', async () => {
    const made = await make(['posts:read']);
    expect(made.key).toMatch(/^clipcast_[0-9a-f]{32}_[\w-]{43}$/);
    expect(made.key.startsWith(made.hint.slice(0, -1))).toBe(true);
    const secret = made.key.slice(-43);
    const tables = await DB.prepare('SELECT * FROM api_keys').all();
    expect(JSON.stringify(tables.results)).not.toContain(secret);
    expect(JSON.stringify(await list())).not.toContain(secret);
    expect(await audit()).toMatchObject([{}, { action: 'key-made', detail: 'posts:read' }]);
  });

  it('opens the very routes that people use, and says when it was last used', async () => {
    const { key } = await make(['posts:read', 'posts:write', 'media:write', 'accounts:read']);
    expect((await list())[0]?.lastUsedAt).toBeNull();
    const account = await newAccount(anna);
    const bytes = jpeg();
    const sha256 = await hashOf(bytes);
    expect((await putMedia({ ...anna, token: key }, sha256, bytes)).status).toBe(201);
    const sent = await schedule<{ id: string }>({ ...anna, token: key }, draft(account, sha256));
    expect(sent.status).toBe(201);
    expect((await posts(key)).status).toBe(200);
    expect(Date.now() - ((await list())[0]?.lastUsedAt ?? 0)).toBeLessThan(60_000);
  });

  it('stands in the log by its name and its id, with the member it acts for', async () => {
    const { key, id } = await make(['posts:write']);
    await schedule({ ...anna, token: key }, draft(await newAccount(anna), 'a'.repeat(64)));
    const entry = (await audit()).at(-1);
    expect(entry).toMatchObject({ action: 'post-sent', actor: anna.userId, detail: `by key/${id}` });
    expect(entry?.place).toContain('Nightly import');
  });

  it('does what its scopes name and nothing else, and says which one it lacks', async () => {
    const { key } = await make(['posts:read']);
    const refused = await schedule<{ code: string; message: string }>(
      { ...anna, token: key },
      draft(await newAccount(anna), 'a'.repeat(64)),
    );
    expect([refused.status, refused.body.code]).toEqual([403, 'scope-missing']);
    expect(refused.body.message).toContain('posts:write');
    const bytes = jpeg();
    expect((await putMedia({ ...anna, token: key }, await hashOf(bytes), bytes)).status).toBe(403);
  });

  it('does nothing that is for people: no member, no other key, no consent, no export, no deletion', async () => {
    const { key } = await make(SCOPES);
    const forPeople = (Object.keys(API) as ApiName[]).filter((name) => SCOPED[name] === null);
    expect(forPeople).toEqual(
      expect.arrayContaining(['makeApiKey', 'invite', 'connect', 'exportWorkspace', 'deleteWorkspace', 'me']),
    );
    for (const name of forPeople.filter((one) => ACCESS[one] !== 'anyone')) {
      const { method, path } = API[name];
      const address = path.replace(':workspace', anna.workspaceId).replace(':id', 'x');
      const { status, body } = await ask(method, address, {
        token: key,
        body: method === 'GET' ? undefined : {},
      });
      expect([name, status, body.code]).toEqual([name, 403, 'not-by-key']);
    }
  });

  it('revoked or over opens nothing from then on, and neither does one that was never made', async () => {
    const first = await make(['posts:read']);
    expect((await posts(first.key)).status).toBe(200);
    await ask('DELETE', at(`/api-keys/${first.id}`), { token: anna.token });
    expect((await posts(first.key)).body.code).toBe('key-unknown');
    const second = await make(['posts:read'], { days: 1 });
    await DB.prepare('UPDATE api_keys SET expires_at = 1').run();
    expect((await posts(second.key)).status).toBe(401);
    const third = await make(['posts:read']);
    const other = third.key.endsWith('A') ? 'B' : 'A';
    expect((await posts(`${third.key.slice(0, -2)}${other}${other}`)).status).toBe(401);
    expect((await posts('clipcast_short')).status).toBe(401);
    expect((await audit()).map(({ action }) => action)).toContain('key-revoked');
  });

  it('may no more than whoever made it, and nothing once they are gone', async () => {
    const ben = await newPerson('Ben Wolf');
    const { key } = await make(['posts:read', 'posts:write', 'audit:read']);
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'owner', 1)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    const asViewer = { token: ben.token, body: { role: 'viewer' } };
    expect((await ask('PATCH', at(`/members/${anna.userId}`), asViewer)).status).toBe(200);
    expect((await ask('GET', at('/audit'), { token: key })).status).toBe(403);
    expect((await posts(key)).status).toBe(200);
    await ask('DELETE', at(`/members/${anna.userId}`), { token: ben.token });
    expect((await posts(key)).status).toBe(404);
    const { body } = await ask<{ items: ApiKey[] }>('GET', at('/api-keys'), { token: ben.token });
    expect(body.items).toMatchObject([{ holds: false, madeBy: 'Anna Berg' }]);
  });

  it(`may call ${CALLS_A_MINUTE} times a minute; then it waits, and other keys do not`, async () => {
    const [one, two] = [await make(['posts:read']), await make(['posts:read'])];
    await DB.prepare('UPDATE api_keys SET calls = ?, window_at = ? WHERE id = ?')
      .bind(CALLS_A_MINUTE - 1, Date.now(), one.id)
      .run();
    expect((await posts(one.key)).status).toBe(200);
    const refused = await posts(one.key);
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await posts(two.key)).status).toBe(200);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
    expect((await posts(one.key)).status).toBe(200);
  });

  it('that is guessed at from one address is slowed down', async () => {
    const guess = () =>
      ask('GET', at('/posts'), {
        token: `clipcast_${'0'.repeat(32)}_${'A'.repeat(43)}`,
        headers: { 'cf-connecting-ip': '192.0.2.7' },
      });
    const answers: number[] = [];
    for (let tries = 0; tries < 23; tries += 1) answers.push((await guess()).status);
    expect(answers.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(answers.at(-1)).toBe(429);
  });

  it('is made, listed and revoked by owners alone', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'editor', 1)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    const { id } = await make(['posts:read']);
    const body = { name: 'Mine', scopes: ['posts:read'], days: null };
    expect((await ask('POST', at('/api-keys'), { token: ben.token, body })).status).toBe(403);
    expect((await ask('GET', at('/api-keys'), { token: ben.token })).status).toBe(403);
    expect((await ask('DELETE', at(`/api-keys/${id}`), { token: ben.token })).status).toBe(403);
  });

  it('outlives a change of the master key: its pepper is sealed anew', async () => {
    const { key } = await make(['posts:read']);
    const { operatorWord } = await import('../../worker/connect/operator.ts');
    const { openKeys } = await import('../../worker/connect/seal.ts');
    const { bindings } = await import('../flows/account.ts');
    const { reseal } = await import('../../worker/connect/reseal.ts');
    expect(await operatorWord(openKeys(bindings.MASTER_KEYS))).toMatch(/^[0-9a-f]{64}$/);
    const { buildContext } = await import('../../worker/build-context.ts');
    const context = buildContext(bindings, { waitUntil: () => undefined });
    const newer = `n2:${btoa('n'.repeat(32))}`;
    const both = openKeys(`${newer},${bindings.MASTER_KEYS}`);
    const progress = await reseal({ ...context, keys: both }, { table: 'keys', after: '' });
    expect(progress).toMatchObject({ sealed: 1, unreadable: [] });
    const webhooks = await reseal({ ...context, keys: both }, progress.next);
    expect((await reseal({ ...context, keys: both }, webhooks.next)).left).toBe(0);
    const { readKeySession } = await import('../../worker/people/api-keys.ts');
    const session = await readKeySession({ ...context, keys: openKeys(newer) }, `Bearer ${key}`, undefined);
    expect(session.userId).toBe(anna.userId);
  });
});
