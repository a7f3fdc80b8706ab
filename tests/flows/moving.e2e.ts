import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toWall } from '../../shared/schedule.ts';
import { operatorAt } from '../commands/operator-call.ts';
import { takeIn } from '../commands/take-in.ts';
import { root, runTool } from '../commands/tool.ts';
import { openZip } from '../commands/zip-file.ts';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { sandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type Watch, watch } from '../runtime/watch.ts';
import { type RunningWorker, startWorker } from '../runtime/worker.ts';
import { draftOf, enter, mediumOf, type Owner, signUp } from '../system/client.ts';

/** A person takes everything from one Worker to another that is empty. */

type Row = Record<string, unknown>;
const DAY = 86_400_000;
const MB = 1_000_000;
/** As the export says of itself. */
const CREDENTIALS = ['keys.jsonl', 'client-links.jsonl', 'invitations.jsonl'];
let folder: string;
let sandbox: ServedSandbox;
let here: RunningWorker;
let there: RunningWorker;
let eyes: Watch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-moving-'));
  sandbox = await serveSandbox({ port: 0 });
  const env = { ...testSecrets(), ...sandboxSettings(sandbox.fakes) };
  eyes = watch(env);
  // Without the cron nothing but what the test asks for changes a row.
  here = await startWorker({ env, sandboxUrl: sandbox.url, cron: false, watch: eyes });
  there = await startWorker({ env, sandboxUrl: sandbox.url, cron: false, watch: eyes });
});

afterAll(async () => {
  const found = [here, there].map(async (one) => eyes.found(await one.database()));
  const leaks = (await Promise.all(found)).flat();
  await here?.stop();
  await there?.stop();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
  expect(leaks).toEqual([]);
});

async function exported(owner: Owner, name: string): Promise<string> {
  const { url } = await owner.ask('exportAccount', {}, {});
  const answer = await fetch(url);
  const file = join(folder, name);
  await writeFile(file, new Uint8Array(await answer.arrayBuffer()));
  return file;
}

/** What the files hold, by name: lines parsed, media as base64. */
async function contents(path: string): Promise<Map<string, unknown>> {
  const zip = await openZip(path);
  const all = new Map<string, unknown>();
  for (const entry of zip.entries) {
    const bytes = await zip.read(entry);
    if (entry.name.includes('/media/')) all.set(entry.name, bytes.toString('base64'));
    else if (entry.name.endsWith('.jsonl'))
      all.set(
        entry.name,
        bytes
          .toString()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      );
  }
  await zip.close();
  return all;
}

async function published(owner: Owner): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const { items } = await owner.ask('posts', {}, {});
    if (items.some((post) => post.publications[0]?.status === 'published')) return;
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error('It was not published within a minute.');
}

test('everything moves to an empty Worker, and nothing differs but connections, sessions and credentials', async () => {
  const owner = await signUp(here.url);
  const user = sandbox.fakes.tiktok.options.users[0]?.username ?? '';
  await owner.connect('tiktok', user);
  const [account] = await owner.accounts();
  const photo = mediumOf(smallJpeg(), 'image/jpeg', { width: 1080, height: 1350 });
  const video = mediumOf(smallMovie({ seconds: 12, bytes: 9 * MB }), 'video/mp4', {
    width: 1080,
    height: 1920,
    seconds: 12,
  });
  await owner.upload(photo);
  await owner.upload(video);
  const target = {
    accountId: account?.id ?? '',
    caption: 'A house with a garden, a stove and “two” baths 🏡',
    options: { privacy: 'PUBLIC_TO_EVERYONE' },
  };
  const at = (ms: number) => ({ scheduledAt: toWall(Date.now() + ms, 'UTC'), timeZone: 'UTC' });
  const now = Date.now();
  const hook = await owner.ask(
    'makeWebhook',
    {},
    {
      url: 'https://hooks.example.com/harrow',
      events: ['publication.published'],
    },
  );
  await owner.ask(
    'createPost',
    {},
    draftOf('draft-now', [photo], { ...target, kind: 'photos', when: { now: true } }, now),
  );
  await published(owner);
  await owner.ask(
    'createPost',
    {},
    draftOf('draft-later', [video], { ...target, duplicate: true, kind: 'video', when: at(9 * DAY) }, now),
  );
  await owner.ask('editWorkspace', {}, { name: 'Harrow Lane Homes' });
  await owner.ask('setSlots', { id: account?.id ?? '' }, { slots: [{ weekday: 2, minute: 600 }] });
  await owner.ask(
    'setBrand',
    {},
    { accent: '#0b6b66', font: 'serif', logo: null, agent: 'Anna Harrow', contact: 'harrow.example' },
  );
  // Ways in, each by a secret that stands nowhere.
  await owner.ask('makeApiKey', {}, { name: 'Till', scopes: ['posts:read'], days: null });
  await owner.ask('invite', {}, { role: 'viewer' });
  await owner.ask('makeConnectLink', {}, { platforms: ['tiktok'], label: 'Mr Bay', days: 14 });
  // The rehearsal that scheduling asks for is over before the first is read.
  await new Promise((done) => setTimeout(done, 3000));

  const first = await exported(owner, 'first.zip');
  const call = await operatorAt(there.url, testSecrets().MASTER_KEYS);
  await takeIn(first, call, { single: 8 * MB, say: () => {} });
  // Begun again it goes on from there; and a first password is given.
  Object.assign(process.env, {
    MASTER_KEYS: testSecrets().MASTER_KEYS,
    NEW_PASSWORD: 'a new lantern at sea',
  });
  const again = await runTool(join(root, 'tests/commands/import.ts'), [there.url, first]);
  expect(again).toMatchObject({ code: 0, output: expect.stringContaining('Done.') });

  const moved = await enter(there.url, 'owner@clipcast.example', 'a new lantern at sea');
  const second = await exported(moved, 'second.zip');
  const [before, after] = [await contents(first), await contents(second)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const differing = [...before.keys()].filter(
    (name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
  expect(differing.map((name) => name.split('/').at(-1))).toEqual([
    'connections.jsonl',
    'webhooks.jsonl',
    'audit.jsonl',
    ...CREDENTIALS,
  ]);
  // Keys, links and invitations are told of and made anew: what opens them did not travel.
  const rows = (all: Map<string, unknown>, file: string) =>
    ([...all].find(([name]) => name.endsWith(`/${file}`))?.[1] as Row[] | undefined)?.length;
  expect(CREDENTIALS.map((file) => [rows(before, file), rows(after, file)])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  // A webhook came with what it was told, and without its secret: it is off, and what it still was to be told waits for a hand.
  const [hooks, arrived] = [before, after].map(
    (all) => [...all].find(([name]) => name.endsWith('/webhooks.jsonl'))?.[1] as Row[],
  );
  const off = { offAt: expect.any(Number), offWhy: 'imported' };
  const given = (row: Row) => (row.state === 'waiting' ? { ...row, state: 'failed', dueAt: null } : row);
  expect(arrived).toEqual(
    hooks?.map((row) => ({ ...row, ...off, deliveries: (row.deliveries as Row[]).map(given) })),
  );
  expect(hooks?.[0]).toMatchObject({ id: hook.id, deliveries: [{ event: 'publication.published' }] });
  // Of the audit log nothing but what was done since.
  const [log, longer] = [before, after].map(
    (all) => [...all].find(([name]) => name.endsWith('/audit.jsonl'))?.[1] as { action: string }[],
  );
  expect(longer?.slice(0, log?.length)).toEqual(log);
  expect(longer?.slice(log?.length).map((one) => one.action)).toEqual([
    'signed-in',
    'export-asked',
    'export-downloaded',
  ]);
  const checked = await runTool(join(root, 'tests/commands/check-audit.ts'), [second]);
  expect(checked).toMatchObject({
    code: 0,
    output: expect.stringContaining(`${longer?.length} entries hold`),
  });

  // Turned on again it signs with another secret, told once.
  const on = await moved.ask('editWebhook', { id: hook.id }, { isOn: true });
  expect(on).toMatchObject({ offAt: null, secret: expect.stringMatching(/^whsec_/) });
  expect(on.secret).not.toBe(hook.secret);

  // Connected again, it is the same account, and what is planned waits for its time.
  await moved.connect('tiktok', user);
  expect(await moved.accounts()).toMatchObject([{ id: account?.id, connection: { status: 'alive' } }]);
  const { items } = await moved.ask('posts', {}, {});
  expect(items.map((post) => post.publications[0]?.status).toSorted()).toEqual(['published', 'scheduled']);
}, 240_000);

test('a Worker with people on it takes nobody else’s export', async () => {
  const owner = await signUp(here.url, 'second@clipcast.example');
  const file = await exported(owner, 'other.zip');
  const call = await operatorAt(there.url, testSecrets().MASTER_KEYS);
  await expect(takeIn(file, call, { say: () => {} })).rejects.toThrow(/empty one/);
}, 60_000);
