import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ACCESS, BYTES, type CallName } from '../../shared/access.ts';
import { API, type ApiName } from '../../shared/api.ts';
import { ROLES, type Role } from '../../shared/roles.ts';
import { buildApp } from '../../worker/app.ts';
import { newTeam } from './approval/team.ts';
import { ask, type SignedInPerson, send } from './ask.ts';
import { stillClocks } from './sample.ts';

/** The table of who may do what, asked call by call in every role: the Worker lets in whom it names and nobody else. */

/** Hundreds of calls take a busy machine its time. */
vi.setConfig({ testTimeout: 60_000 });

let people: Record<Role, SignedInPerson>;
beforeEach(async () => {
  stillClocks();
  const { anna, edda, ada, vera } = await newTeam();
  people = { owner: anna, editor: edda, approver: ada, viewer: vera };
});

const CALLS: Record<string, { method: string; path: string }> = { ...API, ...BYTES };
const names = Object.keys(ACCESS) as CallName[];

/** An address that leads to nothing: whoever is let in does no harm by it. */
const addressOf = (name: CallName, workspaceId: string) =>
  (CALLS[name]?.path ?? '').replace(':workspace', workspaceId).replace(/:\w+/g, 'none');

/** How a call ends whose body nobody would send. */
async function answerTo(name: CallName, { workspaceId, token }: { workspaceId: string; token?: string }) {
  const method = CALLS[name]?.method ?? '';
  const body = method === 'GET' ? undefined : { nothing: 'of use' };
  const { status, body: answer } = await ask(method, addressOf(name, workspaceId), { token, body });
  return { status, code: answer.code };
}

/** Whoever leaves is asked nothing after. */
const inWorkspace = names
  .filter((name) => typeof ACCESS[name] !== 'string')
  .toSorted((a, b) => Number(a === 'leaveWorkspace') - Number(b === 'leaveWorkspace'));

describe('who may do what', () => {
  it.each(ROLES)('is for the role %s as the table says, call by call', async (role) => {
    expect(inWorkspace.length).toBeGreaterThan(70);
    const person = people[role];
    for (const name of inWorkspace) {
      const { status, code } = await answerTo(name, person);
      const isLetIn = !(status === 403 && code === 'forbidden');
      expect(`${name}: ${isLetIn}`).toBe(`${name}: ${(ACCESS[name] as readonly Role[]).includes(role)}`);
      expect([401, 500], name).not.toContain(status);
    }
  });

  it('asks for a session wherever the table does, and nowhere else', async () => {
    for (const name of names) {
      const { status } = await answerTo(name, { workspaceId: people.owner.workspaceId });
      expect(`${name}: ${status === 401}`).toBe(`${name}: ${ACCESS[name] !== 'anyone'}`);
    }
  });

  it('is the same for every role where it is not the workspace’s: the host’s calls are nobody’s here', async () => {
    for (const name of names.filter((one) => ACCESS[one] === 'operator'))
      for (const role of ROLES)
        expect(await answerTo(name, people[role]), `${name} as ${role}`).toEqual({
          status: 403,
          code: 'not-operator',
        });
  });
});

/** Addresses without a line in the table, and what lets in there. A new one is thought about here first. */
const BY_OTHER_MEANS: Readonly<Record<string, string>> = {
  'a ticket that is good once': 'GET /v1/w/:workspace/live',
  'the word that only who runs the server has':
    'POST /v1/keys/reseal, POST /v1/operators, POST /v1/import, POST /v1/import/rows, POST /v1/import/password, ' +
    'PUT /v1/import/w/:workspace/media/:sha256, POST /v1/import/w/:workspace/uploads, ' +
    'PUT /v1/import/w/:workspace/uploads/:id/:part, POST /v1/import/w/:workspace/uploads/:id/complete, ' +
    'GET /v1/import/w/:workspace/uploads/:id',
};

describe('every address of the API', () => {
  const known = new Set([
    ...names.map((name) => `${CALLS[name]?.method} ${CALLS[name]?.path}`),
    ...Object.values(BY_OTHER_MEANS).flatMap((line) => line.split(', ')),
  ]);
  const served = buildApp()
    .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({ method, path }) => `${method} ${path}`);

  it('has a line in the table, or says what lets in instead', () => {
    expect(served.filter((route) => !known.has(route))).toEqual([]);
    expect([...known].filter((route) => !served.includes(route))).toEqual([]);
  });

  it('is in the table by the contract’s own names', () => {
    expect(names.toSorted()).toEqual([...(Object.keys(API) as ApiName[]), ...Object.keys(BYTES)].toSorted());
  });

  it('lets nobody in by a session where the table knows no line', async () => {
    for (const route of Object.values(BY_OTHER_MEANS).flatMap((line) => line.split(', '))) {
      const [method = '', path = ''] = route.split(' ');
      const { workspaceId, token } = people.owner;
      const address = path.replace(':workspace', workspaceId).replace(/:\w+/g, 'none');
      const answer = await send(address, { method, headers: { authorization: `Bearer ${token}` } });
      expect(answer.status, route).toBeGreaterThanOrEqual(400);
      expect(answer.status, route).toBeLessThan(500);
    }
  });
});
