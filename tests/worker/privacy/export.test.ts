import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditEntry } from '../../../shared/audit.ts';
import { exportFiles } from '../../../worker/privacy/export.ts';
import { zipped } from '../../../worker/privacy/zip.ts';
import { ask, newPerson, ORIGIN, send } from '../ask.ts';
import { DB, MEDIA, stillClocks } from '../sample.ts';
import { context, type Household, household } from './household.ts';
import { linesIn, readZip, textIn } from './read-zip.ts';

let anna: Household;

beforeEach(async () => {
  stillClocks();
  anna = await household();
});

const asked = (path: string, body: object = {}, token = anna.token) =>
  ask<{ url: string }>('POST', path, { token, body });
const open = (url: string) =>
  send(url.slice(ORIGIN.length), { headers: { 'cf-connecting-ip': '198.51.100.9' } });
async function unzipped(path: string): Promise<Map<string, Uint8Array>> {
  const { body } = await asked(path);
  return readZip(new Uint8Array(await (await open(body.url)).arrayBuffer()));
}

describe('the export', () => {
  it('holds everything of the workspace: posts with captions, approvals, attempts and numbers, media, audit', async () => {
    const files = await unzipped(`/v1/w/${anna.workspaceId}/export`);
    const at = `workspaces/${anna.workspaceId}`;
    const [post] = linesIn<{ publications: Record<string, unknown>[]; media: object[] }>(
      files,
      `${at}/posts.jsonl`,
    );
    expect(post?.publications[0]).toMatchObject({
      id: anna.publicationId,
      caption: 'Sunny townhouse with a garden #townhouse',
      approvals: [{ decision: 'approved' }],
      attempts: [{ step: 'rehearse' }],
      metrics: [{ views: 41, watchSeconds: 1.5 }],
      links: [{ attemptId: 'a' }],
    });
    expect(post?.media).toHaveLength(2);
    expect(linesIn(files, `${at}/accounts.jsonl`)).toMatchObject([
      { handle: 'annaberg', metrics: [{ followers: 1200 }], slots: [] },
    ]);
    for (const sha256 of anna.sha256s) {
      const bytes = files.get(`${at}/media/${sha256}.jpeg`) as Uint8Array<ArrayBuffer>;
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      expect(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(sha256);
    }
    const deeds = linesIn<AuditEntry>(files, `${at}/audit.jsonl`).map((one) => one.action);
    expect(deeds).toEqual(expect.arrayContaining(['post-sent', 'export-asked', 'export-downloaded']));
    expect(JSON.parse(textIn(files, 'manifest.json'))).toMatchObject({
      what: 'workspace',
      credentials: ['keys', 'client-links', 'invitations'],
      workspaces: [{ id: anna.workspaceId, rows: { posts: 1, media: 2, people: 1 }, missing: [] }],
    });
  });

  it('of an account is who one is, and all workspaces one owns, and none of anybody else', async () => {
    const ben = await household('Ben Wolf', 'benwolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'viewer', 0)`)
      .bind(ben.workspaceId, anna.userId)
      .run();
    const files = await unzipped('/v1/me/export');
    const person = JSON.parse(textIn(files, 'person.json'));
    expect(person).toMatchObject({
      person: { name: 'Anna Berg', email: anna.email },
      devices: [{ device: 'Laptop' }],
    });
    expect(person.workspaces).toHaveLength(2);
    const names = [...files.keys()];
    expect(names).toContain(`workspaces/${anna.workspaceId}/posts.jsonl`);
    expect(names.filter((name) => name.includes(ben.workspaceId))).toEqual([
      `workspaces/${ben.workspaceId}/what-i-did.jsonl`,
    ]);
    const all = [...files.keys()]
      .map((name) => (name.includes('/media/') ? '' : textIn(files, name)))
      .join('');
    for (const word of [ben.email, 'benwolf', ben.postId]) expect(all).not.toContain(word);
  });

  it('lists keys, webhooks, links for clients and invitations, and the plan, without what opens anything', async () => {
    const post = <T>(path: string, body: object) =>
      ask<T>('POST', `/v1/w/${anna.workspaceId}/${path}`, { token: anna.token, body });
    const key = await post<{ key: string }>('api-keys', { name: 'Till', scopes: ['posts:read'], days: null });
    const hook = await post<{ secret: string }>('webhooks', {
      url: 'https://hooks.example.com/till',
      events: ['publication.published'],
    });
    const invited = await post<{ url: string }>('invitations', { role: 'viewer', email: 'eva@example.org' });
    const passcode = 'the garden gate';
    const link = await post<{ url: string }>('connect-links', {
      label: 'Mr Bay',
      platforms: ['tiktok'],
      days: 3,
      passcode,
    });
    for (const { status, body } of [key, hook, invited, link]) expect(status, JSON.stringify(body)).toBe(201);
    await DB.prepare(
      `INSERT INTO subscriptions (user_id, customer_id, plan, status, read_at) VALUES (?, 'cus_1', 'studio', 'active', 1)`,
    )
      .bind(anna.userId)
      .run();
    const files = await unzipped('/v1/me/export');
    const told = (name: string) => linesIn(files, `workspaces/${anna.workspaceId}/${name}.jsonl`);
    expect(told('keys')).toMatchObject([{ name: 'Till', scopes: ['posts:read'] }]);
    expect(told('webhooks')).toMatchObject([{ url: 'https://hooks.example.com/till' }]);
    expect(told('client-links')).toMatchObject([
      { label: 'Client' },
      { label: 'Mr Bay', platforms: ['tiktok'] },
    ]);
    expect(told('invitations')).toMatchObject([{ role: 'viewer', email: 'eva@example.org' }]);
    expect(JSON.parse(textIn(files, 'person.json')).plan).toMatchObject({ plan: 'studio', status: 'active' });
    const all = [...files.keys()]
      .map((name) => (name.includes('/media/') ? '' : textIn(files, name)))
      .join('');
    const secrets = [key.body.key, hook.body.secret, passcode];
    const addresses = [invited.body.url, link.body.url].map((url) => url.split('/').at(-1) ?? '');
    for (const secret of [...secrets, ...addresses]) expect(all).not.toContain(secret);
    for (const one of [...told('client-links'), ...told('invitations')]) expect(one).not.toHaveProperty('id');
  });

  it('holds no password, no token and nothing sealed', async () => {
    const files = await unzipped('/v1/me/export');
    const told = [...files.keys()].filter((name) => name !== 'README.txt' && !name.includes('/media/'));
    const all = told.map((name) => textIn(files, name)).join('');
    expect(all).toContain('annaberg');
    expect(all).not.toMatch(/sealed|password|act\.a-platforms/i);
    expect(all).not.toContain(anna.token.split('.')[0]);
  });

  it('shows the owner of other members what the workspace shows, and no more', async () => {
    const ben = await newPerson('Ben Wolf');
    await DB.prepare(`INSERT INTO members VALUES (?, ?, 'editor', 0)`)
      .bind(anna.workspaceId, ben.userId)
      .run();
    const files = await unzipped(`/v1/w/${anna.workspaceId}/export`);
    const people = linesIn(files, `workspaces/${anna.workspaceId}/people.jsonl`);
    expect(people).toHaveLength(2);
    expect(people.find((one) => one.id === ben.userId)).toMatchObject({ name: 'Ben Wolf', termsAt: null });
    expect(people.find((one) => one.id === anna.userId)?.termsAt).toBeGreaterThan(0);
  });

  it('names media that are not in the bucket, and holds all others', async () => {
    await MEDIA.delete(`w/${anna.workspaceId}/${anna.sha256s[0]}`);
    const files = await unzipped(`/v1/w/${anna.workspaceId}/export`);
    expect(JSON.parse(textIn(files, 'manifest.json')).workspaces[0].missing).toEqual([anna.sha256s[0]]);
    expect([...files.keys()].filter((name) => name.includes('/media/'))).toHaveLength(1);
  });

  it('is never whole in memory: bytes of the bucket are asked for one file at a time, as they are taken', async () => {
    const get = vi.spyOn(MEDIA, 'get');
    const world = { ...context(), media: MEDIA };
    const pieces = zipped(
      exportFiles(world, { what: 'workspace', userId: anna.userId, workspaceIds: [anna.workspaceId] }),
    );
    let asked = 0;
    let taken = 0;
    for await (const piece of pieces) {
      taken += piece.length;
      if (get.mock.calls.length > asked) {
        asked += 1;
        // One more file was opened, and only one.
        expect(get.mock.calls).toHaveLength(asked);
      }
    }
    expect(asked).toBe(2);
    expect(taken).toBeGreaterThan(13_000);
  });
});

describe('its address', () => {
  it('works once, and is written down with from where it was used', async () => {
    const { body } = await asked(`/v1/w/${anna.workspaceId}/export`);
    const first = await open(body.url);
    expect(first.headers.get('content-disposition')).toMatch(
      /attachment; filename="clipcast-workspace-\d{4}-\d\d-\d\d\.zip"/,
    );
    await first.arrayBuffer();
    expect((await open(body.url)).status).toBe(404);
    const { items } = (
      await ask<{ items: AuditEntry[] }>('GET', `/v1/w/${anna.workspaceId}/audit?action=export-downloaded`, {
        token: anna.token,
      })
    ).body;
    expect(items).toMatchObject([
      { actor: anna.userId, detail: 'workspace', place: 'Laptop · 198.51.100.0/24' },
    ]);
  });

  it('works no more when it is old, when the person has signed out, or is no owner any more', async () => {
    const old = await asked('/v1/me/export');
    await DB.prepare('UPDATE export_tickets SET expires_at = 1').run();
    expect((await open(old.body.url)).status).toBe(404);
    const demoted = await asked(`/v1/w/${anna.workspaceId}/export`);
    await DB.prepare(`UPDATE members SET role = 'editor'`).run();
    expect((await open(demoted.body.url)).status).toBe(404);
    const signedOut = await asked('/v1/me/export');
    await ask('DELETE', '/v1/sessions', { token: anna.token });
    expect((await open(signedOut.body.url)).status).toBe(404);
    expect((await send('/export/a-guess')).status).toBe(404);
  });

  it('is given to nobody but the owner', async () => {
    const ben = await newPerson('Ben Wolf');
    expect((await asked(`/v1/w/${anna.workspaceId}/export`, {}, ben.token)).status).toBe(404);
    await DB.prepare(`UPDATE members SET role = 'editor'`).run();
    expect((await asked(`/v1/w/${anna.workspaceId}/export`)).status).toBe(403);
    expect((await asked(`/v1/w/${anna.workspaceId}/audit/export`)).status).toBe(403);
  });
});

describe('the audit log as a table', () => {
  it('has a line an entry, as asked for, and no cell that a spreadsheet would run', async () => {
    await DB.prepare(`UPDATE sessions SET device = '=HYPERLINK("http://evil")'`).run();
    await ask('PATCH', `/v1/w/${anna.workspaceId}`, { token: anna.token, body: { name: 'Berg' } });
    const { body } = await asked(`/v1/w/${anna.workspaceId}/audit/export`, { action: 'workspace-changed' });
    const lines = (await (await open(body.url)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^seq,time,who,name,action/);
    expect(lines[1]).toContain(`,${anna.userId},Anna Berg,workspace-changed,`);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });
});
