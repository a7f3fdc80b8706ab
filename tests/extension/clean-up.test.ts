import { beforeEach, expect, test } from 'vitest';
import { cleanUp } from '../../extension/draft/clean-up.ts';
import { closeDatabase, write } from '../../extension/draft/database.ts';
import { blobOf, newestDrafts } from '../../extension/draft/drafts.ts';
import { linkPost } from '../../extension/draft/edit.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { keepPosts } from '../../extension/send/keep-post.ts';
import type { Post, Publication } from '../../shared/api.ts';
import { townhouse } from '../screens/drafts.ts';
import { post, publication } from '../screens/posts.ts';
import { clip } from './clips.ts';
import { freshDatabase, NOW, type TestWorld, testWorld } from './world.ts';

const DAY = 86_400_000;
let world: TestWorld;
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  world = testWorld();
});

/** A Draft with a photo's bytes, sent as a Post whose Publications are these. */
async function sent(publications: Publication[]): Promise<string> {
  const id = await saveClip(world, clip(), []);
  const made: Post = { ...post(townhouse, 'published'), id: `post-${id}`, draftId: id, publications };
  await keepPosts(world, [made]);
  await linkPost(world, id, made.id);
  await write(['drafts', 'blobs'], async (tx) => {
    const row = await tx.objectStore('drafts').get(id);
    const [first] = row?.draft.media ?? [];
    if (row && first) Object.assign(first, { state: 'stored', sha256: id.padEnd(64, '0') });
    if (row) await tx.objectStore('drafts').put(row);
    await tx.objectStore('blobs').put(new Blob(['photo']), id.padEnd(64, '0'));
  });
  return id;
}
const wentOut = (days: number): Publication =>
  publication('published', { publishAt: NOW - days * DAY, publishedAt: NOW - days * DAY });
const kept = async (): Promise<string[]> => (await newestDrafts(10)).map((draft) => draft.id);

test('a draft published more than 30 days ago goes, with its photos, and cannot be had back', async () => {
  const id = await sent([wentOut(31)]);
  expect(await cleanUp(world)).toBe(1);
  expect(await kept()).toEqual([]);
  expect(await blobOf(id.padEnd(64, '0'))).toBeUndefined();
  expect(world.told).toContainEqual({ changed: 'draft', draftId: id });
});

test('one published yesterday, one that failed, one canceled and one never sent stay, with their photos', async () => {
  const old = { publishAt: NOW - 90 * DAY, publishedAt: null };
  const ids = [
    await sent([wentOut(1)]),
    await sent([wentOut(60), publication('failed', old)]),
    await sent([publication('canceled', old)]),
    await saveClip(world, clip(), []),
  ];
  expect(await cleanUp(world)).toBe(0);
  expect((await kept()).toSorted()).toEqual(ids.toSorted());
  for (const id of ids.slice(0, 3)) expect(await blobOf(id.padEnd(64, '0'))).toBeDefined();
});
