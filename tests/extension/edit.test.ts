import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { newestDrafts, readDraft, blobOf as storedBlob } from '../../extension/draft/drafts.ts';
import { deleteDraft, restoreDraft, saveDraft, UNDO_MS } from '../../extension/draft/edit.ts';
import { createFetcher } from '../../extension/draft/fetch-media.ts';
import { forgetDeleted, nextForgetting } from '../../extension/draft/forget.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { newRow } from '../../extension/send/outbox-rows.ts';
import { jpeg } from './bytes.ts';
import { clip, photo } from './clips.ts';
import { freshDatabase, NOW, type TestWorld, testWorld } from './world.ts';

let world: TestWorld;
let id: string;
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  world = testWorld({ fetch: async (url) => new Response(jpeg({ width: 1000 + String(url).length })) });
  id = await saveClip(world, clip(), []);
});

test('changes that arrive side by side are all saved, in the order they were made', async () => {
  const words = ['O', 'On', 'One'];
  const saved = await Promise.all(words.map((caption) => saveDraft(world, id, { caption })));
  expect(saved.map(({ caption }) => caption)).toEqual(words);
  expect(await readDraft(id)).toMatchObject({ caption: 'One', revision: 4 });
});

test('saving the same once more makes no new revision', async () => {
  await saveDraft(world, id, { title: 'Mine' });
  expect(await saveDraft(world, id, { title: 'Mine' })).toMatchObject({ revision: 2, title: 'Mine' });
});

test('what is changed here stands beside what was changed elsewhere meanwhile', async () => {
  await saveDraft(world, id, { title: 'Elsewhere' });
  expect(await saveDraft(world, id, { caption: 'Here' })).toMatchObject({
    revision: 3,
    title: 'Elsewhere',
    caption: 'Here',
  });
});

test('fetching photos is no change of the owner’s revision', async () => {
  await createFetcher(world).start(id);
  expect(await saveDraft(world, id, { title: 'Mine' })).toMatchObject({ revision: 2, title: 'Mine' });
});

test('only what belongs to the owner can be changed', async () => {
  const forged = { title: 'Mine', postId: 'stolen', revision: 99, media: [] } as object;
  expect(await saveDraft(world, id, forged)).toMatchObject({ title: 'Mine', postId: null, revision: 2 });
  expect((await readDraft(id))?.media).toHaveLength(3);
});

test('words for one photo change that photo alone', async () => {
  const media = (await readDraft(id))?.media ?? [];
  const saved = await saveDraft(world, id, { alts: { [media[1]?.id as string]: 'The kitchen' } });
  expect(saved.media.map((one) => one.alt)).toEqual(['', 'The kitchen', '']);
});

test('a deleted draft is out of sight, and back when it is asked for in time', async () => {
  await deleteDraft(world, id);
  expect(await readDraft(id)).toBeUndefined();
  expect(await newestDrafts(5)).toEqual([]);
  world.pass(UNDO_MS - 1);
  await forgetDeleted(world);
  await restoreDraft(world, id);
  expect(await readDraft(id)).toMatchObject({ id, title: 'Flat 7' });
});

test('a deleted draft is gone with its bytes when its time is over, and other drafts keep theirs', async () => {
  const source = { ...clip().source, canonicalUrl: 'https://homes.example/flat/8' };
  const other = await saveClip(world, clip({ source, photos: [photo('a')] }), []);
  const fetcher = createFetcher(world);
  await Promise.all([fetcher.start(id), fetcher.start(other)]);
  const shared = (await readDraft(other))?.media[0]?.sha256 as string;
  await deleteDraft(world, id);
  expect(await nextForgetting()).toBe(NOW + UNDO_MS);
  world.pass(UNDO_MS);
  await forgetDeleted(world);
  expect(await (await database()).getAllKeys('blobs')).toEqual([shared]);
  expect(await storedBlob(shared)).toBeDefined();
  await expect(restoreDraft(world, id)).rejects.toMatchObject({ error: { code: 'draft-gone' } });
});

test('a draft that is being sent is not deleted behind its back', async () => {
  await (await database()).put('outbox', newRow(id, 1, 'w', NOW));
  await expect(deleteDraft(world, id)).rejects.toMatchObject({ error: { code: 'draft-being-sent' } });
});

test('the newest drafts come first, and no more than asked for', async () => {
  for (const number of [8, 9]) {
    world.pass(1000);
    const source = { ...clip().source, canonicalUrl: `https://homes.example/flat/${number}` };
    await saveClip(world, clip({ source }), []);
  }
  const newest = await newestDrafts(2);
  expect(newest.map((draft) => draft.source.canonicalUrl.at(-1))).toEqual(['9', '8']);
});
