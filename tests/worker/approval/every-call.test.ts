import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { API, type ApiName } from '../../../shared/api.ts';
import { PublicationEdit } from '../../../shared/changes.ts';
import { buildApp } from '../../../worker/app.ts';
import { type Schema, valid } from '../arbitrary.ts';
import { ask } from '../ask.ts';
import { DB, stillClocks } from '../sample.ts';
import { goesOut, publicationsOf, wouldSay } from './gate.ts';
import { QUIET } from './quiet.ts';
import type { Scene } from './steps.ts';
import { approve, newTeam, write } from './team.ts';
import { EDITS, WALKS } from './walks.ts';

/** No call goes round approval: each that the Worker answers is walked after a yes, or is said here not to touch it. */

const named = new Map(Object.entries(API).map(([name, { method, path }]) => [`${method} ${path}`, name]));
/** Every address of the Worker that does more than tell. */
const calls = [
  ...new Set(
    buildApp()
      .routes.filter(({ method }) => !['GET', 'ALL'].includes(method))
      .map(({ method, path }) => named.get(`${method} ${path}`) ?? `${method} ${path}`),
  ),
];
const quiet = QUIET.flatMap(([, ...names]) => names);

async function newScene(): Promise<Scene> {
  const team = await newTeam();
  const approved = await write(team);
  expect((await approve(team.ada, approved.id)).status).toBe(200);
  return { ...team, approved, publicationId: approved.publications[0]?.id ?? '' };
}

/** What the gate lets out of the workspace now, as it would be read. */
async function outOf({ anna }: Scene): Promise<string[]> {
  const out: string[] = [];
  for (const id of await publicationsOf(anna.workspaceId))
    if (await goesOut(id)) out.push(await wouldSay(id));
  return out;
}

let scene: Scene;
let yes: string;
beforeEach(async () => {
  stillClocks();
  scene = await newScene();
  yes = await wouldSay(scene.publicationId);
});

it('every call that is not a reading one is declared: it is walked, or does nothing to what goes out', () => {
  expect(calls.length).toBeGreaterThan(90);
  expect([...Object.keys(WALKS), ...quiet].toSorted()).toEqual(calls.toSorted());
  for (const [why, ...names] of QUIET) expect([why.length > 20, names.length > 0]).toEqual([true, true]);
});

it('every field that an edit may change is walked', () => {
  const fields = Object.keys(PublicationEdit.shape).filter((name) => name !== 'version');
  expect(Object.keys(EDITS).toSorted()).toEqual(fields.toSorted());
});

it('what was approved goes out, as it was approved', async () => {
  expect(await outOf(scene)).toEqual([yes]);
});

describe.each(Object.entries(WALKS))('%s', (_name, walks) => {
  it.each(walks)('$how', async ({ walk, end, isRefused = false }) => {
    const status = await walk(scene);
    expect(status >= 400, `It was answered ${status}`).toBe(isRefused);
    expect(await outOf(scene)).toEqual(end === 'same' ? [yes] : []);
  });
});

/** Ids that a call may name. */
async function ids({ approved, publicationId, accountId, ada, edda }: Scene): Promise<string[]> {
  const connection = await DB.prepare('SELECT connection_id FROM accounts WHERE id = ?')
    .bind(accountId)
    .first<string>('connection_id');
  return [approved.id, publicationId, accountId, connection ?? '', ada.userId, edda.userId, 'tiktok'];
}

/** So many tries of each. */
const RUNS = 3;

it('whatever the others are sent by an owner, what goes out is what was approved', async () => {
  const names = quiet.filter((name): name is ApiName => name in API);
  for (const [seed, name] of names.entries()) {
    const { method, path, in: input } = API[name];
    const schema = z.toJSONSchema(input as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Schema;
    const known = await ids(scene);
    const sent = fc.sample(fc.tuple(valid(schema), fc.constantFrom(...known)), { numRuns: RUNS, seed });
    for (const [body, id] of sent) {
      const address = path.replace(':workspace', scene.anna.workspaceId).replace(':id', id);
      await ask(method, address, { token: scene.anna.token, body });
    }
    const out = await outOf(scene);
    if (out.length > 0) expect(out, name).toEqual([yes]);
    // What signed somebody out or took something away has left nothing to ask the next one about.
    const { status } = await ask('GET', '/v1/me', { token: scene.anna.token });
    if (out.length > 0 && status === 200) continue;
    scene = await newScene();
    yes = await wouldSay(scene.publicationId);
  }
}, 120_000);
