import { beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { storeCut } from '../../extension/draft/store-cut.ts';
import { clip } from '../extension/clips.ts';
import { freshDatabase, testWorld } from '../extension/world.ts';

let world = testWorld();
let draftId = '';
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  world = testWorld();
  draftId = await saveClip(world, clip(), []);
});

const thumb = {
  blob: new Blob(['small']),
  thumbhash: 'aGFzaA==',
  lookHash: '0'.repeat(16),
  width: 180,
  height: 320,
};
const piece = { file: new Blob(['piece']), width: 608, height: 1080, seconds: 12, thumb };
const row = async () => (await database()).get('drafts', draftId);

it('stands before the video it is of, and goes out in its place; the video stays', async () => {
  const before = await row();
  const whole = before?.draft.media[0];
  if (!before || !whole) throw new Error('No medium');
  const targets = [{ accountId: 'one', options: {}, media: [whole.id] }];
  await (await database()).put('drafts', {
    ...before,
    draft: { ...before.draft, picked: [whole.id], targets },
  });
  const id = await storeCut(world, draftId, whole.id, piece);
  const after = await row();
  expect(after?.draft.media.slice(0, 2).map((one) => one.id)).toEqual([id, whole.id]);
  expect(after?.draft.media[0]).toMatchObject({ mime: 'video/mp4', seconds: 12, width: 608, bytes: 5 });
  expect(after?.draft.picked).toEqual([id]);
  expect(after?.draft.targets[0]?.media).toEqual([id]);
  expect(after?.draft.revision).toBe(before.draft.revision + 1);
  expect(await (await database()).get('blobs', after?.draft.media[0]?.sha256 ?? '')).toBeDefined();
});

it('is refused where the draft or the video has gone meanwhile, and leaves nothing behind', async () => {
  await expect(storeCut(world, draftId, 'gone', piece)).rejects.toMatchObject({
    error: { code: 'draft-gone' },
  });
  const found = await row();
  if (found) await (await database()).put('drafts', { ...found, deletedAt: 1 });
  await expect(storeCut(world, draftId, found?.draft.media[0]?.id ?? '', piece)).rejects.toThrow();
  expect(await (await database()).count('blobs')).toBe(0);
});
