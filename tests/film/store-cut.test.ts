import { beforeEach, expect, it } from 'vitest';
import { changeCut, readCut } from '../../extension/draft/cuts.ts';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { forgetDeleted } from '../../extension/draft/forget.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { storeCut } from '../../extension/draft/store-cut.ts';
import { WHOLE } from '../../extension/film/cut.ts';
import type { CutJob } from '../../extension/film/cut-job.ts';
import { withoutPiece } from '../../extension/film/place-piece.ts';
import type { Target } from '../../shared/draft.ts';
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
const made = { copied: false, mime: 'video/mp4', sound: 'aac', refusedBy: [] } as const;
const piece = {
  ...{ file: new Blob(['piece']), width: 608, height: 1080, seconds: 12, thumb },
  coding: { pictures: 'avc' as const, sound: 'aac' as const },
  made: { ...made, refusedBy: [] },
};
const row = async () => (await database()).get('drafts', draftId);
const asked = async (mediaId: string, more: Partial<CutJob> = {}): Promise<CutJob> => {
  const job: CutJob = {
    ...{ draftId, mediaId, cut: { ...WHOLE, from: 0, to: 12 }, state: 'making', done: 30, of: 360 },
    ...{ error: null, places: [], pieceId: 'piece', askedAt: 1, made: null },
    ...more,
  };
  await changeCut(world.tell, job, () => job);
  return job;
};

it('stands before the video it is of, and goes out in its place; the video stays', async () => {
  const before = await row();
  const whole = before?.draft.media[0];
  if (!before || !whole) throw new Error('No medium');
  const targets = [{ accountId: 'one', options: {}, media: [whole.id] }];
  await (await database()).put('drafts', {
    ...before,
    draft: { ...before.draft, picked: [whole.id], targets },
  });
  const job = await asked(whole.id);
  expect(await storeCut(world.tell, job, piece)).toBe(true);
  const after = await row();
  expect(after?.draft.media.slice(0, 2).map((one) => one.id)).toEqual(['piece', whole.id]);
  expect(after?.draft.media[0]).toMatchObject({ mime: 'video/mp4', seconds: 12, width: 608, bytes: 5 });
  expect(after?.draft.media[0]?.coding).toEqual({ pictures: 'avc', sound: 'aac' });
  expect(after?.draft.picked).toEqual(['piece']);
  expect(after?.draft.targets[0]?.media).toEqual(['piece']);
  expect(after?.draft.revision).toBe(before.draft.revision + 1);
  expect(await (await database()).get('blobs', after?.draft.media[0]?.sha256 ?? '')).toBeDefined();
  expect(await readCut(job)).toMatchObject({ state: 'done', done: 360, made });
});

it('goes out at one account alone where it was made for that, and a piece of the piece in its place', async () => {
  const before = await row();
  const whole = before?.draft.media[0];
  if (!before || !whole) throw new Error('No medium');
  const there: Target = { accountId: 'there', options: {}, media: [whole.id] };
  const here: Target = { accountId: 'here', options: {}, media: [whole.id] };
  const targets = [there, here];
  await (await database()).put('drafts', {
    ...before,
    draft: { ...before.draft, picked: [whole.id], targets },
  });
  await storeCut(world.tell, await asked(whole.id, { accountId: 'here' }), piece);
  const first = await row();
  expect(first?.draft.picked).toEqual([whole.id]);
  expect(first?.draft.targets).toEqual([
    there,
    { ...here, media: ['piece'], instead: { [whole.id]: 'piece' } },
  ]);
  await storeCut(world.tell, await asked('piece', { accountId: 'here', pieceId: 'shorter' }), piece);
  const second = await row();
  const last = { ...here, media: ['shorter'], instead: { [whole.id]: 'shorter' } };
  expect(second?.draft.targets).toEqual([there, last]);
  expect(withoutPiece(last, whole.id)).toEqual(here);
  // Once the whole video is cut for all places, what was made of it for one is of no use.
  await storeCut(world.tell, await asked(whole.id, { pieceId: 'for-all' }), piece);
  const third = await row();
  expect(third?.draft.picked).toEqual(['for-all']);
  expect(third?.draft.targets).toEqual(targets.map((one) => ({ ...one, media: ['for-all'] })));
});

it('is left alone where the draft, the video or the wish for it has gone meanwhile', async () => {
  const first = (await row())?.draft.media[0]?.id ?? '';
  expect(await storeCut(world.tell, await asked('gone'), piece)).toBe(false);
  const job = await asked(first);
  await changeCut(world.tell, job, () => null);
  expect(await storeCut(world.tell, job, piece)).toBe(false);
  await changeCut(world.tell, job, () => ({ ...job, askedAt: 2 }));
  expect(await storeCut(world.tell, job, piece)).toBe(false);
  const found = await row();
  if (found) await (await database()).put('drafts', { ...found, deletedAt: 1 });
  expect(await storeCut(world.tell, { ...job, askedAt: 2 }, piece)).toBe(false);
  expect(await (await database()).count('blobs')).toBe(0);
});

it('goes for good with its draft', async () => {
  const job = await asked((await row())?.draft.media[0]?.id ?? '');
  const found = await row();
  if (found) await (await database()).put('drafts', { ...found, deletedAt: 0 });
  await forgetDeleted(world);
  expect(await readCut(job)).toBeUndefined();
});
