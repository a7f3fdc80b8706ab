import { beforeEach, expect, test, vi } from 'vitest';
import { closeDatabase } from '../../extension/draft/database.ts';
import { blobOf } from '../../extension/draft/drafts.ts';
import { keepBrand, keepFile, readBrandRow } from '../../extension/draft/films.ts';
import { forgetWorkspace } from '../../extension/draft/forget-workspace.ts';
import { sha256Of } from '../../extension/draft/hash.ts';
import { type Brand, NO_BRAND } from '../../extension/film/timeline.ts';
import { brandInTime, bringBrand, bringUnsent, saveBrand } from '../../extension/send/brand.ts';
import { signIn } from '../../extension/send/session.ts';
import type { WorkspaceBrand } from '../../shared/brand.ts';
import { standIn, W } from './stand-in-worker.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const wire = (more: Partial<WorkspaceBrand> = {}): WorkspaceBrand => ({ ...NO_BRAND, second: null, ...more });
const harrow: Brand = { ...NO_BRAND, accent: '#0b6b66', second: '#f3eee5', agent: 'Mara Lind' };

/** What the Worker has, and whether it lets itself be reached and written to. */
let theirs: WorkspaceBrand;
let state: 'well' | 'down' | 'forbidden' | 'old';
let asked: string[];
let world: TestWorld;

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  theirs = wire();
  state = 'well';
  asked = [];
  const worker = standIn();
  const fetchToo: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    if (!pathname.endsWith('/brand')) return worker.fetch(input, init);
    asked.push(init?.method ?? 'GET');
    if (state === 'down') throw new TypeError('offline');
    if (state === 'old') return Response.json({ code: 'address-unknown', message: 'No.' }, { status: 404 });
    if (init?.method !== 'PUT') return Response.json(theirs);
    if (state === 'forbidden')
      return Response.json({ code: 'forbidden', message: 'Your role.' }, { status: 403 });
    theirs = { ...theirs, ...(JSON.parse(String(init.body)) as WorkspaceBrand) };
    return Response.json(theirs);
  };
  world = testWorld({ fetch: fetchToo });
  await signIn(world, {
    ...{ workerUrl: 'http://127.0.0.1:8787', email: 'a@b.example', password: 'long enough', device: 'Test' },
  });
});

test('a brand that is set here is at the Worker, with its logo, and on the next device', async () => {
  const blob = new Blob([PNG]);
  const logo = await sha256Of(blob);
  await keepFile(logo, blob);
  await saveBrand(world, { ...harrow, logo });
  expect(theirs).toMatchObject({
    accent: '#0b6b66',
    second: '#f3eee5',
    agent: 'Mara Lind',
    logo: btoa('\x89PNG\x01\x02\x03'),
  });
  // Another browser, of the same person or a colleague.
  await closeDatabase();
  freshDatabase();
  expect(await bringBrand(world)).toEqual({ ...harrow, logo });
  expect(await readBrandRow(W)).toMatchObject({ isSent: true });
  const kept = await blobOf(logo);
  expect([kept?.type, new Uint8Array(await (kept as Blob).arrayBuffer())]).toEqual(['image/png', PNG]);
});

test('without the Worker the kept copy is used, and what was changed goes when it is back', async () => {
  await saveBrand(world, harrow);
  state = 'down';
  await saveBrand(world, { ...harrow, agent: 'Ida Brandt' });
  expect(await bringBrand(world)).toMatchObject({ agent: 'Ida Brandt' });
  expect(theirs.agent).toBe('Mara Lind');
  state = 'well';
  await bringUnsent(world);
  expect(theirs.agent).toBe('Ida Brandt');
  asked = [];
  await bringUnsent(world);
  expect(asked).toEqual([]);
});

test('what others changed is brought, and what was kept before workspaces had a brand is theirs to have', async () => {
  await keepBrand({ workspaceId: W, brand: harrow });
  expect(await bringBrand(world)).toEqual(harrow);
  expect(theirs.agent).toBe('Mara Lind');
  theirs = wire({ agent: 'Somebody else' });
  expect(await bringBrand(world)).toMatchObject({ agent: 'Somebody else' });
  // Kept long ago in another browser: what the workspace has since stands.
  await keepBrand({ workspaceId: W, brand: harrow });
  expect(await bringBrand(world)).toMatchObject({ agent: 'Somebody else' });
});

test('what was kept before there was a second colour leaves the workspace’s alone, and takes it over', async () => {
  theirs = wire({ second: '#f3eee5' });
  const { second: _second, ...before } = harrow;
  await saveBrand(world, { ...before, agent: 'Ida Brandt' });
  expect(theirs).toMatchObject({ accent: '#0b6b66', second: '#f3eee5', agent: 'Ida Brandt' });
  expect((await readBrandRow(W))?.brand.second).toBe('#f3eee5');
  await saveBrand(world, { ...harrow, second: null });
  expect(theirs.second).toBeNull();
});

test('who may not change it has the workspace’s again', async () => {
  theirs = wire({ agent: 'The owner' });
  state = 'forbidden';
  await saveBrand(world, harrow);
  expect(await bringBrand(world)).toMatchObject({ agent: 'The owner' });
  expect(theirs.agent).toBe('The owner');
});

test('a Worker that knows of no brands yet takes none away from here', async () => {
  state = 'old';
  await saveBrand(world, { ...harrow, agent: 'A'.repeat(300) });
  expect(await bringBrand(world)).toMatchObject({ agent: 'A'.repeat(300) });
  state = 'well';
  expect(await bringBrand(world)).toMatchObject({ accent: '#0b6b66' });
  expect(theirs).toMatchObject({ accent: '#0b6b66', agent: 'A'.repeat(200) });
});

test('a screen does not wait for a Worker that takes its time', async () => {
  await keepBrand({ workspaceId: W, brand: harrow, isSent: true });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const slow = testWorld({ fetch: () => new Promise(() => {}) });
    const answer = brandInTime(slow);
    await vi.advanceTimersByTimeAsync(1600);
    expect(await answer).toEqual(harrow);
  } finally {
    vi.useRealTimers();
  }
});

test('goes with its workspace', async () => {
  await saveBrand(world, harrow);
  await forgetWorkspace(world, W);
  expect(await readBrandRow(W)).toBeUndefined();
});
