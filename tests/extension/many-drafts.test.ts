import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { newestDrafts, readDraft } from '../../extension/draft/drafts.ts';
import { deleteDrafts, restoreDrafts, saveDraft, UNDO_MS } from '../../extension/draft/edit.ts';
import { forgetDeleted } from '../../extension/draft/forget.ts';
import { listedIds, readDrafts } from '../../extension/draft/listed.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { tagDrafts } from '../../extension/draft/tag-drafts.ts';
import { newRow } from '../../extension/send/outbox-rows.ts';
import { clip } from './clips.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

let world: TestWorld;
let ids: string[];
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  world = testWorld();
  ids = [];
  for (const flat of [7, 8, 9]) {
    const source = { ...clip().source, canonicalUrl: `https://homes.example/flat/${flat}` };
    ids.push(await saveClip(world, clip({ source }), []));
    world.pass(1000);
  }
});
const id = (at: number): string => ids[at] as string;
const tagsOf = async (at: number): Promise<string[] | undefined> => (await readDraft(id(at)))?.tags;

test('many drafts deleted at once are all out of sight, and all back when they are asked for in time', async () => {
  expect(await deleteDrafts(world, [id(0), id(2)])).toEqual([id(0), id(2)]);
  expect((await newestDrafts(5)).map((one) => one.id)).toEqual([id(1)]);
  expect(await listedIds()).toEqual([id(1)]);
  expect(await readDrafts(ids)).toHaveLength(1);
  world.pass(UNDO_MS - 1);
  await forgetDeleted(world);
  expect(await restoreDrafts(world, [id(0), id(2)])).toEqual([id(0), id(2)]);
  expect(await listedIds()).toEqual([id(2), id(1), id(0)]);
});

test('what is being sent stays when many are deleted, and those that went are named', async () => {
  await (await database()).put('outbox', newRow(id(1), 1, 'workspace-1', world.now()));
  expect(await deleteDrafts(world, ids)).toEqual([id(0), id(2)]);
  expect(await listedIds()).toEqual([id(1)]);
});

test('those whose time is over do not come back, the others do', async () => {
  await deleteDrafts(world, [id(0)]);
  world.pass(UNDO_MS);
  await forgetDeleted(world);
  await deleteDrafts(world, [id(1)]);
  expect(await restoreDrafts(world, [id(0), id(1)])).toEqual([id(1)]);
});

test('a tag put on many makes no new revision and moves none of them in the list', async () => {
  const before = await readDrafts(ids);
  world.pass(60_000);
  await tagDrafts(world, { draftIds: ids, add: ['  open   house '], remove: [] });
  const after = await readDrafts(ids);
  expect(after).toEqual(before.map((one) => ({ ...one, tags: ['open house'] })));
});

test('a tag in other capitals is the same tag', async () => {
  await tagDrafts(world, { draftIds: [id(0)], add: ['Lake'], remove: [] });
  await tagDrafts(world, { draftIds: ids, add: ['lake'], remove: [] });
  expect(await tagsOf(0)).toEqual(['lake']);
  await tagDrafts(world, { draftIds: ids, add: [], remove: ['LAKE'] });
  expect([await tagsOf(0), await tagsOf(2)]).toEqual([[], []]);
});

test('what is no tag, or one too many, is refused in words and nothing is changed', async () => {
  const tagging = (add: string[]) => tagDrafts(world, { draftIds: ids, add, remove: [] });
  await expect(tagging([' '])).rejects.toMatchObject({ error: { code: 'tag-wrong' } });
  await expect(tagging(['x'.repeat(41)])).rejects.toMatchObject({ error: { code: 'tag-wrong' } });
  await tagDrafts(world, {
    draftIds: [id(2)],
    add: Array.from({ length: 20 }, (_, at) => `t${at}`),
    remove: [],
  });
  await expect(tagging(['more'])).rejects.toMatchObject({ error: { code: 'tags-many' } });
  expect(await tagsOf(0)).toBeUndefined();
});

test('tags stay while its owner writes on', async () => {
  await tagDrafts(world, { draftIds: [id(0)], add: ['lake'], remove: [] });
  await saveDraft(world, id(0), { title: 'Mine' });
  expect(await tagsOf(0)).toEqual(['lake']);
});
