import { env, exports } from 'cloudflare:workers';
import { beforeEach, expect, it, vi } from 'vitest';
import { API, type ApiName } from '../../shared/api.ts';
import type { LiveChange } from '../../shared/live.ts';
import { announce } from '../../worker/announce.ts';
import { ANNOUNCED } from '../../worker/http/announced.ts';
import { ask, newPerson, ORIGIN, PASSWORD, type SignedInPerson } from './ask.ts';
import { draft, newAccount, photo, schedule, stillClocks } from './sample.ts';

/** Open windows hear of every change, and nobody hears who may not look. */

const SHA = 'd'.repeat(64);
const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
let anna: SignedInPerson;

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
});

const ticketOf = async (person: SignedInPerson, workspaceId = person.workspaceId): Promise<string> => {
  const asked = await ask<{ ticket: string }>('POST', `/v1/w/${workspaceId}/live`, {
    token: person.token,
    body: {},
  });
  return asked.body.ticket;
};
const knock = (workspaceId: string, ticket: string, headers: Record<string, string> = {}) =>
  worker.fetch(`${ORIGIN}/v1/w/${workspaceId}/live?ticket=${ticket}`, {
    headers: { Upgrade: 'websocket', ...headers },
  });

/** A window that listens: what it was told, in order, and with which code its line ended. */
async function listen(person: SignedInPerson, workspaceId = person.workspaceId) {
  const { status, webSocket } = await knock(workspaceId, await ticketOf(person, workspaceId));
  expect(status).toBe(101);
  const line = webSocket as WebSocket;
  const heard: (LiveChange | string)[] = [];
  const ended: number[] = [];
  line.addEventListener('message', ({ data }) => {
    const text = String(data);
    heard.push(text.startsWith('{') ? (JSON.parse(text) as LiveChange) : text);
  });
  line.addEventListener('close', ({ code }) => ended.push(code));
  line.accept();
  return { line, heard, ended };
}
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

it('a window is told of a post the moment it is made and changed, by its id and nothing of what it says', async () => {
  const { heard } = await listen(anna);
  const account = await newAccount(anna);
  const made = await schedule<{ id: string; updatedAt: number }>(
    anna,
    draft(account, SHA, { media: [photo(SHA)] }),
  );
  const { id, updatedAt } = made.body;
  await until(() => expect(heard).toEqual([{ changed: 'post', id, at: updatedAt }]));
  await ask('POST', `/v1/w/${anna.workspaceId}/posts/${id}/cancel`, { token: anna.token, body: {} });
  await until(() => expect(heard).toHaveLength(2));
  expect(JSON.stringify(heard)).not.toContain('Townhouse');
});

it('what is refused is told to nobody', async () => {
  const { heard } = await listen(anna);
  await ask('PATCH', `/v1/w/${anna.workspaceId}`, { token: anna.token, body: {} });
  await ask('PATCH', `/v1/w/${anna.workspaceId}`, { token: anna.token, body: { name: 'Berg Homes' } });
  await until(() => expect(heard).toEqual([{ changed: 'workspace' }]));
});

it('of every call that can change something it is decided whether windows are told', () => {
  const changing = (Object.keys(API) as ApiName[]).filter((name) => API[name].method !== 'GET');
  expect(Object.keys(ANNOUNCED).sort()).toEqual(changing.sort());
});

it('a ticket opens one line, once, within half a minute, and only to its own workspace', async () => {
  const ben = await newPerson('Ben Wolf');
  const spent = await ticketOf(anna);
  expect((await knock(anna.workspaceId, spent)).status).toBe(101);
  expect((await knock(anna.workspaceId, spent)).status).toBe(403);
  expect((await knock(ben.workspaceId, await ticketOf(anna))).status).toBe(403);
  expect((await knock(anna.workspaceId, '')).status).toBe(403);
  const late = await ticketOf(anna);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31_000);
  expect((await knock(anna.workspaceId, late)).status).toBe(403);
  clock.mockRestore();
});

it('only a member gets a ticket, no script does, and no foreign page opens a line', async () => {
  const ben = await newPerson('Ben Wolf');
  const path = `/v1/w/${anna.workspaceId}/live`;
  expect((await ask('POST', path, { token: ben.token, body: {} })).status).toBe(404);
  expect((await ask('POST', path, { body: {} })).status).toBe(401);
  const ticket = await ticketOf(anna);
  const foreign = await knock(anna.workspaceId, ticket, { Origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  expect((await worker.fetch(`${ORIGIN}${path}?ticket=${ticket}`)).status).toBe(400);
});

it('who is taken out of a workspace hears nothing more of it', async () => {
  const invited = await ask<{ url: string }>('POST', `/v1/w/${anna.workspaceId}/invitations`, {
    token: anna.token,
    body: { role: 'viewer' },
  });
  const ben = await newPerson('Ben Wolf');
  const invitation = invited.body.url;
  const joined = await ask<{ workspaceId: string }>('POST', '/v1/me/invitations', {
    token: ben.token,
    body: { invitation },
  });
  expect(joined.status).toBeLessThan(300);
  const his = await listen(ben, anna.workspaceId);
  const hers = await listen(anna);
  const unused = await ticketOf(ben, anna.workspaceId);
  await ask('DELETE', `/v1/w/${anna.workspaceId}/members/${ben.userId}`, { token: anna.token });
  await until(() => expect(his.ended).toEqual([4001]));
  expect((await knock(anna.workspaceId, unused)).status).toBe(403);
  await until(() => expect(hers.heard).toContainEqual({ changed: 'people' }));
  expect(hers.ended).toEqual([]);
});

it('a device that is signed out hears nothing more, and the person’s other devices do', async () => {
  const again = await ask<{ token: string; sessionId: string }>('POST', '/v1/sessions', {
    body: { email: anna.email, password: PASSWORD, device: 'Phone' },
  });
  const phone = await listen({ ...anna, token: again.body.token });
  const laptop = await listen(anna);
  await ask('DELETE', `/v1/sessions/${again.body.sessionId}`, { token: anna.token });
  await until(() => expect(phone.ended).toEqual([4001]));
  expect(laptop.ended).toEqual([]);
  await ask('DELETE', '/v1/sessions', { token: anna.token });
  await until(() => expect(laptop.ended).toEqual([4001]));
});

it('a second line of the same device ends the first, and a line ends after an hour instead of being told', async () => {
  const first = await listen(anna);
  const second = await listen(anna);
  await until(() => expect(first.ended).toEqual([4000]));
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_001);
  const late: Promise<unknown>[] = [];
  const log = { error: vi.fn(), info: vi.fn() };
  announce(
    { env: env as never, log: log as never, now: Date.now, later: (work) => void late.push(work) },
    anna.workspaceId,
    {
      changed: 'people',
    },
  );
  await Promise.all(late);
  clock.mockRestore();
  await until(() => expect(second.ended).toEqual([4000]));
  expect(second.heard).toEqual([]);
});

it('an idle line is kept by pings that wake nothing, and whoever says more than that is cut off', async () => {
  const { line, heard, ended } = await listen(anna);
  line.send('ping');
  await until(() => expect(heard).toEqual(['pong']));
  line.send('{"changed":"post"}');
  await until(() => expect(ended).toEqual([1003]));
});

it('a feed that cannot be reached keeps nothing from being done', async () => {
  const late: Promise<unknown>[] = [];
  const log = { error: vi.fn(), info: vi.fn() };
  const broken = {
    FEEDS: { idFromName: () => 'x', get: () => ({ tell: async () => Promise.reject(new Error('away')) }) },
  };
  announce(
    { env: broken as never, log: log as never, now: Date.now, later: (work) => void late.push(work) },
    'w',
    {
      changed: 'posts',
    },
  );
  await Promise.all(late);
  expect(log.error).toHaveBeenCalledOnce();
});
