import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { linkPost } from '../../extension/draft/edit.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { Refusal } from '../../extension/failure.ts';
import { keepPosts } from '../../extension/send/keep-post.ts';
import { readPairing } from '../../extension/send/pairing.ts';
import { readRemembered } from '../../extension/send/remembered.ts';
import { call, forgetPerson, refresh, signIn as signInto } from '../../extension/send/session.ts';
import { townhouse } from '../screens/drafts.ts';
import { post } from '../screens/posts.ts';
import { clip } from './clips.ts';
import { me, standIn, W } from './stand-in-worker.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

/** The Worker's answers once the workspace this browser works in is gone, and another has come. */
const OTHER = { ...me.workspaces[0], id: 'workspace-2', name: 'Fresh start' };
const gone = Response.json.bind(null, { code: 'workspace-gone', message: 'Gone.' });

let world: TestWorld;
let isGone: boolean;
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  isGone = false;
  const worker = standIn();
  worker.unkind = (_method, path) => {
    if (path === '/v1/me') return Response.json({ ...me, workspaces: isGone ? [OTHER] : me.workspaces });
    if (isGone && path.includes(`/w/${W}/`)) return gone({ status: 404 });
    if (path.endsWith('/accounts') && isGone)
      return Response.json({ items: [], platforms: ['tiktok'], sandbox: true });
    return undefined;
  };
  world = testWorld({ fetch: worker.fetch });
  const door = {
    workerUrl: 'http://127.0.0.1:8787',
    email: 'a@b.example',
    password: 'long enough',
    device: 'Test',
  };
  await signInto(world, door);
});

/** A Draft that was sent to the workspace. */
async function sent(): Promise<string> {
  const id = await saveClip(world, clip(), []);
  const made = { ...post(townhouse, 'scheduled'), id: `post-${id}`, draftId: id };
  await keepPosts(world, [made]);
  await linkPost(world, id, made.id);
  return id;
}

test('where the workspace is gone, the browser goes on in the one that is there', async () => {
  isGone = true;
  const { pairing } = await refresh(world, []);
  expect(pairing?.workspaceId).toBe('workspace-2');
  expect((await readPairing())?.workspaceId).toBe('workspace-2');
  expect((await readRemembered()).pairing?.me.workspaces[0]?.name).toBe('Fresh start');
});

test('any call that hears of it moves on by itself, and says that the workspace is gone', async () => {
  isGone = true;
  const asked = await call(world, 'posts', {}, {}).catch((error: unknown) => error);
  expect(asked instanceof Refusal && asked.error.code).toBe('workspace-gone');
  expect((await readPairing())?.workspaceId).toBe('workspace-2');
});

test('what had been sent there is a draft again, which can be scheduled anew; no post of it is left', async () => {
  const id = await sent();
  isGone = true;
  await refresh(world, []);
  expect((await readDraft(id))?.postId).toBeNull();
  expect(await (await database()).count('posts')).toBe(0);
  expect(world.told).toContainEqual({ changed: 'draft', draftId: id });
});

test('whose account is deleted is nobody here, and their drafts stay', async () => {
  const id = await sent();
  await forgetPerson(world);
  expect(await readPairing()).toBeNull();
  expect((await readRemembered()).pairing).toBeNull();
  expect(await readDraft(id)).toBeDefined();
});
