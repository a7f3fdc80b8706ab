import { beforeEach, expect, it, vi } from 'vitest';
import { ACCESS } from '../../shared/access.ts';
import { API, type ApiName } from '../../shared/api.ts';
import { SCOPES } from '../../shared/scopes.ts';
import { WEBHOOK_EVENTS } from '../../shared/webhook-events.ts';
import { SCOPED } from '../../worker/http/access.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, newAccount, photo, schedule, stillClocks } from './sample.ts';

/** Nothing crosses workspaces: every call of the contract, asked by somebody else, with ids that are not theirs. */

let anna: SignedInPerson;
let ben: SignedInPerson;
/** A key of Ben's own workspace that may everything a key may. */
let bensKey: string;
/** Everything of Anna's that has an id. */
let hers: string[];
const SHA = 'c'.repeat(64);
/** Hundreds of calls take a busy machine its time. */
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  ben = await newPerson('Ben Wolf');
  const account = await newAccount(anna);
  await schedule(anna, draft(account, SHA, { media: [photo(SHA)] }));
  await ask('POST', `/v1/w/${anna.workspaceId}/invitations`, { token: anna.token, body: { role: 'viewer' } });
  const key = { name: 'Script', scopes: SCOPES, days: null };
  await ask('POST', `/v1/w/${anna.workspaceId}/api-keys`, { token: anna.token, body: key });
  const webhook = { url: 'https://hooks.example.com/anna', events: WEBHOOK_EVENTS };
  await ask('POST', `/v1/w/${anna.workspaceId}/webhooks`, { token: anna.token, body: webhook });
  await DB.prepare(
    `INSERT INTO deliveries (id, webhook_id, workspace_id, event, data, made_at)
     SELECT 'delivery-1', id, workspace_id, 'publication.failed', '{}', 1 FROM webhooks`,
  ).run();
  const tables = [
    'accounts',
    'connections',
    'posts',
    'publications',
    'invitations',
    'sessions',
    'api_keys',
    'webhooks',
    'deliveries',
  ];
  const rows = await Promise.all(
    tables.map((table) => DB.prepare(`SELECT id FROM ${table}`).all<{ id: string }>()),
  );
  const bens = await DB.prepare('SELECT id FROM sessions WHERE user_id = ?').bind(ben.userId).first('id');
  const made = await ask<{ key: string }>('POST', `/v1/w/${ben.workspaceId}/api-keys`, {
    token: ben.token,
    body: key,
  });
  bensKey = made.body.key;
  hers = [anna.userId, ...rows.flatMap(({ results }) => results.map(({ id }) => id))].filter(
    (id) => id !== bens,
  );
});

/** What the whole of Anna's workspace looks like in the database. */
async function everything(): Promise<string> {
  const { results } = await DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
  ).all<{ name: string }>();
  const quiet = new Set([
    'tallies',
    'audit_pending',
    'audit',
    'sign_in_tries',
    'sessions',
    'd1_migrations',
    'api_keys',
  ]);
  const rows = await Promise.all(
    results
      .filter(({ name }) => !quiet.has(name))
      .map(async ({ name }) => [name, (await DB.prepare(`SELECT * FROM ${name}`).all()).results]),
  );
  return JSON.stringify(rows);
}

const inWorkspace = (Object.keys(API) as ApiName[]).filter((name) => typeof ACCESS[name] !== 'string');
const withIds = (Object.keys(API) as ApiName[]).filter((name) => API[name].path.includes(':id'));
const OWN_WORDS = { role: 'viewer', platform: 'tiktok', name: 'Mine now', password: 'a long enough secret' };

/** Asks as Ben, and answers what came of it. */
async function askAsBen(name: ApiName, workspaceId: string, id: string, body: object, token = ben.token) {
  const { method, path } = API[name];
  const address = path.replace(':workspace', workspaceId).replace(':id', id);
  const sent = method === 'GET' ? undefined : body;
  const { status, body: answer } = await ask(method, address, { token, body: sent });
  const told = `${name} ${method} ${address}: ${status} ${JSON.stringify(answer)}`;
  expect(told).not.toContain('Townhouse');
  return { status, told };
}

it('no call of the contract finds another workspace, whatever id is named and whatever is sent', async () => {
  expect(inWorkspace.length).toBeGreaterThan(40);
  for (const name of inWorkspace) {
    const before = await everything();
    for (const id of API[name].path.includes(':id') ? hers : ['']) {
      const { status, told } = await askAsBen(name, anna.workspaceId, id, OWN_WORDS);
      // What cannot be read is told before anything is looked for.
      expect([404, 400, 422], told).toContain(status);
    }
    expect(await everything(), name).toBe(before);
  }
}, 240_000);

it('no call does anything to an id of another workspace named in one’s own', async () => {
  expect(withIds.length).toBeGreaterThan(15);
  for (const name of withIds) {
    const before = await everything();
    for (const id of hers) {
      const body = { ...OWN_WORDS, version: 1, accountIds: [], slots: [] };
      const { status, told } = await askAsBen(name, ben.workspaceId, id, body);
      expect(status, told).toBeGreaterThanOrEqual(400);
      expect(status, told).toBeLessThan(500);
    }
    expect(await everything(), name).toBe(before);
  }
}, 240_000);

const byKey = (Object.keys(API) as ApiName[]).filter((name) => SCOPED[name] !== null);

it('no key finds another workspace, nor does anything to its ids in its own', async () => {
  expect(byKey.length).toBeGreaterThan(25);
  for (const name of byKey) {
    const before = await everything();
    const ids = API[name].path.includes(':id') ? hers : [''];
    // How often a key may call is another test's story.
    await DB.prepare('UPDATE api_keys SET calls = 0').run();
    for (const id of ids) {
      const { status, told } = await askAsBen(name, anna.workspaceId, id, OWN_WORDS, bensKey);
      expect(status, told).toBe(404);
      if (id === '') continue;
      const body = { ...OWN_WORDS, version: 1, accountIds: [], slots: [] };
      const own = await askAsBen(name, ben.workspaceId, id, body, bensKey);
      expect(own.status, own.told).toBeGreaterThanOrEqual(400);
      expect(own.status, own.told).toBeLessThan(500);
    }
    expect(await everything(), name).toBe(before);
  }
});

it('no key does what none of its scopes names, in whichever workspace', async () => {
  const made = await ask<{ key: string }>('POST', `/v1/w/${ben.workspaceId}/api-keys`, {
    token: ben.token,
    body: { name: 'Narrow', scopes: ['numbers:read'], days: null },
  });
  const before = await everything();
  for (const name of byKey.filter((one) => SCOPED[one] !== 'numbers:read')) {
    const { status, told } = await askAsBen(name, ben.workspaceId, 'x', OWN_WORDS, made.body.key);
    expect(status, told).toBe(403);
    expect(told).toContain('scope-missing');
  }
  expect(await everything()).toBe(before);
});
