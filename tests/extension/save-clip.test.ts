import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { newestDrafts, readDraft } from '../../extension/draft/drafts.ts';
import { linkPost, saveDraft } from '../../extension/draft/edit.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { newRow } from '../../extension/send/outbox-rows.ts';
import type { ClipVideo } from '../../shared/clip.ts';
import { Draft } from '../../shared/draft.ts';
import { clip, photo } from './clips.ts';
import { freshDatabase, NOW, type TestWorld, testWorld } from './world.ts';

let world: TestWorld;
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  world = testWorld();
});

const draftOf = async (id: string): Promise<Draft> => Draft.parse(await readDraft(id));
const urlsPicked = (draft: Draft): (string | undefined)[] =>
  draft.picked.map((id) =>
    draft.media
      .find((one) => one.id === id)
      ?.url.split('/')
      .at(-1),
  );

describe('a page clipped for the first time', () => {
  test('becomes a draft with its words proposed and all its photos picked', async () => {
    const draft = await draftOf(await saveClip(world, clip(), []));
    expect(draft).toMatchObject({
      revision: 1,
      title: 'Flat 7',
      caption: 'Flat 7, 300,000 EUR',
      rightsAt: null,
    });
    expect(urlsPicked(draft)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });

  test('picks no floor plan by itself, and of videos only one where there is no photo', async () => {
    const video: ClipVideo = {
      url: 'https://cdn.example/v.mp4',
      kind: 'file',
      foundIn: ['video'],
      subtitles: [],
    } as const;
    const photos = [photo('plan', { kind: 'floorplan' })];
    const draft = await draftOf(
      await saveClip(
        world,
        clip({ photos, videos: [video, { ...video, url: 'https://cdn.example/w.mp4' }] }),
        [],
      ),
    );
    expect(urlsPicked(draft)).toEqual(['v.mp4']);
  });

  test('keeps a video that is only a stream as a link, with the reason', async () => {
    const videos: ClipVideo[] = [
      { url: 'https://cdn.example/live.m3u8', kind: 'manifest', foundIn: [], subtitles: [] },
    ];
    const draft = await draftOf(await saveClip(world, clip({ videos }), []));
    expect(draft.media.at(-1)).toMatchObject({ state: 'link', trouble: 'link-only' });
  });

  test('puts the photo under the pointer first, even a smaller size of it', async () => {
    const photos = [photo('a'), photo('b', { variants: ['https://cdn.example/b-small.jpg'] })];
    const first = { url: 'https://cdn.example/b-small.jpg', kind: 'image' } as const;
    expect(urlsPicked(await draftOf(await saveClip(world, clip({ photos }), [], first)))).toEqual([
      'b.jpg',
      'a.jpg',
    ]);
  });

  test('takes the photo under the pointer though the reading missed it', async () => {
    const first = { url: 'https://cdn.example/z.jpg', kind: 'image' } as const;
    expect(urlsPicked(await draftOf(await saveClip(world, clip(), [], first)))[0]).toBe('z.jpg');
  });

  test('picks the video under the pointer alone', async () => {
    const first = { url: 'https://cdn.example/v.mp4', kind: 'video' } as const;
    expect(urlsPicked(await draftOf(await saveClip(world, clip(), [], first)))).toEqual(['v.mp4']);
  });
});

describe('the same page clipped again', () => {
  test('goes on with the draft: photos join, what the owner wrote and picked stays', async () => {
    const id = await saveClip(world, clip(), []);
    const before = await draftOf(id);
    const picked = [before.picked[2], before.picked[0]] as string[];
    await saveDraft(world, id, { caption: 'My own words', picked });
    const again = await saveClip(world, clip({ photos: [photo('a'), photo('d')], caption: 'New words' }), []);
    const after = await draftOf(again);
    expect(again).toBe(id);
    expect(after).toMatchObject({ revision: 3, caption: 'My own words', picked });
    expect(after.media.map((one) => one.url.at(-5))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('brings a changed price into words that nobody had edited', async () => {
    const id = await saveClip(world, clip(), []);
    await saveClip(world, clip({ caption: 'Flat 7, 280,000 EUR' }), []);
    expect((await draftOf(id)).caption).toBe('Flat 7, 280,000 EUR');
  });

  test('picks new photos too while the owner has left the picking to us', async () => {
    const id = await saveClip(world, clip(), []);
    await saveClip(world, clip({ photos: [photo('a'), photo('d')] }), []);
    expect(urlsPicked(await draftOf(id))).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']);
  });

  test('at the same moment still makes one draft', async () => {
    const ids = await Promise.all([saveClip(world, clip(), []), saveClip(world, clip(), [])]);
    expect(ids[0]).toBe(ids[1]);
    expect(await newestDrafts(10)).toHaveLength(1);
  });

  test('leaves a draft that is just being sent as it was scheduled, and shows it', async () => {
    const id = await saveClip(world, clip(), []);
    await (await database()).put('outbox', newRow(id, 1, 'w', NOW));
    expect(await saveClip(world, clip({ photos: [photo('d')], caption: 'New words' }), [])).toBe(id);
    expect(await draftOf(id)).toMatchObject({ revision: 1, caption: clip().caption });
    expect(await newestDrafts(10)).toHaveLength(1);
  });

  test('with a photo pointed at begins another draft while the first is being sent', async () => {
    const id = await saveClip(world, clip(), []);
    await (await database()).put('outbox', newRow(id, 1, 'w', NOW));
    const first = { url: 'https://cdn.example/b.jpg', kind: 'image' } as const;
    const other = await saveClip(world, clip(), [], first);
    expect(other).not.toBe(id);
    expect(await draftOf(id)).toMatchObject({ revision: 1 });
    // And goes on with that one from then on.
    expect(await saveClip(world, clip(), [], first)).toBe(other);
  });

  test('goes on with a draft whose sending is stuck', async () => {
    const id = await saveClip(world, clip(), []);
    const { open: _open, ...row } = newRow(id, 1, 'w', NOW);
    await (await database()).put('outbox', { ...row, item: { ...row.item, state: 'stuck' } });
    expect(await saveClip(world, clip({ caption: 'New words' }), [])).toBe(id);
    expect(await draftOf(id)).toMatchObject({ revision: 2, caption: 'New words' });
  });

  test('begins a new draft once the first was scheduled', async () => {
    const id = await saveClip(world, clip(), []);
    await linkPost(world, id, 'post-1');
    expect(await saveClip(world, clip(), [])).not.toBe(id);
  });
});

test('words marked on the page are kept with their caption when it is clipped again without any, until others are marked', async () => {
  const marked = (selection: string) =>
    clip({ selection, text: selection, caption: `Flat 7\n\n${selection}` });
  const id = await saveClip(world, marked('South-facing terrace'), []);
  await saveClip(world, clip(), []);
  expect(await draftOf(id)).toMatchObject({
    text: 'South-facing terrace',
    selection: 'South-facing terrace',
    caption: 'Flat 7\n\nSouth-facing terrace',
  });
  await saveClip(world, marked('Two rooms and a cellar'), []);
  expect(await draftOf(id)).toMatchObject({
    text: 'Two rooms and a cellar',
    caption: 'Flat 7\n\nTwo rooms and a cellar',
  });
});
