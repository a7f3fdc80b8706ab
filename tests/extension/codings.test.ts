import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { readDraft } from '../../extension/draft/drafts.ts';
import { learnCodings } from '../../extension/draft/learn-codings.ts';
import { measure } from '../../extension/draft/measure.ts';
import { beginDraft, storeOwn } from '../../extension/draft/store-own.ts';
import { takeOwn } from '../../extension/draft/take-own.ts';
import { blobOf, box, type join, movie, u32, webm } from './bytes.ts';
import { freshDatabase, testWorld } from './world.ts';

const coding = async (bytes: Uint8Array<ArrayBuffer>) => (await measure(blobOf(bytes)))?.coding;
const entry = (type: string, ...body: Parameters<typeof join>): Uint8Array<ArrayBuffer> =>
  box(type, new Uint8Array(8), ...body);
/** The descriptor of `mp4a`: lengths of one byte, or of four as QuickTime writes them. */
const esds = (held: number, isLong = false): Uint8Array<ArrayBuffer> => {
  const length = (bytes: number) => (isLong ? [0x80, 0x80, 0x80, bytes] : [bytes]);
  return box('esds', u32(0), [3], length(25), [0, 1, 0], [4], length(17), [held], new Uint8Array(16));
};
const soundOf = async (sound: Uint8Array<ArrayBuffer>) =>
  (await coding(movie({ pictures: entry('avc1'), sound })))?.sound;

describe('how a video is coded is read from its file', () => {
  test.each([
    ['avc1', 'avc'],
    ['avc3', 'avc'],
    ['hvc1', 'hevc'],
    ['hev1', 'hevc'],
    ['vp09', 'vp9'],
    ['av01', 'av1'],
    ['apcn', 'prores'],
    ['mp4v', 'other'],
  ])('pictures of %s', async (type, pictures) => {
    expect(await coding(movie({ pictures: entry(type), sound: entry('Opus') }))).toEqual({
      pictures,
      sound: 'opus',
    });
  });

  test('sound of what `mp4a` holds', async () => {
    const before = new Uint8Array(20);
    expect(await soundOf(entry('mp4a', before, esds(0x40)))).toBe('aac');
    expect(await soundOf(entry('mp4a', before, esds(0x40, true)))).toBe('aac');
    expect(await soundOf(entry('mp4a', before, esds(0x6b)))).toBe('mp3');
    expect(await soundOf(entry('mp4a', before, box('wave', box('frma', 'mp4a'), esds(0x40))))).toBe('aac');
    // QuickTime's first version says no more.
    expect(await soundOf(entry('mp4a', before))).toBe('aac');
  });

  test('sound of the other names', async () => {
    expect(await soundOf(entry('sowt'))).toBe('pcm');
    expect(await soundOf(entry('.mp3'))).toBe('mp3');
    expect(await soundOf(entry('ac-3'))).toBe('other');
  });

  test('a video without sound has none; one whose file does not say is unknown', async () => {
    expect(await coding(movie({ pictures: entry('hvc1'), silent: true }))).toEqual({
      pictures: 'hevc',
      sound: null,
    });
    expect(await coding(movie())).toBeUndefined();
    expect(await coding(webm(640, 360, 2))).toBeUndefined();
  });

  test('WebM', async () => {
    expect(await coding(webm(640, 360, 2, { pictures: 'V_VP9', sound: 'A_OPUS' }))).toEqual({
      pictures: 'vp9',
      sound: 'opus',
    });
    expect(await coding(webm(640, 360, 2, { pictures: 'V_VP8' }))).toEqual({ pictures: 'vp8', sound: null });
    expect(await coding(webm(640, 360, 2, { pictures: 'V_THEORA', sound: 'A_AAC/MPEG4/LC' }))).toEqual({
      pictures: 'other',
      sound: 'aac',
    });
  });

  test('a file that is cut off in the middle is no reason to fail', async () => {
    const whole = movie({ pictures: entry('avc1'), sound: entry('mp4a', esds(0x40)) });
    for (let end = 8; end < whole.length; end += 7) await measure(blobOf(whole.slice(0, end)));
  });
});

describe('a video of a Draft', () => {
  let world = testWorld();
  let draftId = '';
  beforeEach(async () => {
    await closeDatabase();
    freshDatabase();
    world = testWorld();
    draftId = await beginDraft(world, { title: 'Tour' });
    const hands = { drawThumb: world.drawThumb, drawStill: async () => null };
    const file = blobOf(movie({ pictures: entry('hvc1'), sound: entry('Opus') }));
    const own = await takeOwn(hands, file, { signal: new AbortController().signal, onBytes: () => {} });
    if ('trouble' in own) throw new Error(own.trouble);
    await storeOwn(world, draftId, own);
  });
  const medium = async () => (await readDraft(draftId))?.media[0];

  test('is stored with how it is coded', async () => {
    expect((await medium())?.coding).toEqual({ pictures: 'hevc', sound: 'opus' });
  });

  test('that was stored before is read when its Draft is opened, and no revision is made of it', async () => {
    const row = await (await database()).get('drafts', draftId);
    if (!row) throw new Error('No draft');
    const media = row.draft.media.map(({ coding: _coding, ...one }) => one);
    await (await database()).put('drafts', { ...row, draft: { ...row.draft, media } });
    expect(await medium()).not.toHaveProperty('coding');
    await learnCodings(world, draftId);
    expect((await medium())?.coding).toEqual({ pictures: 'hevc', sound: 'opus' });
    expect((await readDraft(draftId))?.revision).toBe(row.draft.revision);
  });

  test('whose bytes are gone stays unknown, and nothing fails', async () => {
    const row = await (await database()).get('drafts', draftId);
    if (!row) throw new Error('No draft');
    const media = row.draft.media.map(({ coding: _coding, ...one }) => ({ ...one, sha256: 'f'.repeat(64) }));
    await (await database()).put('drafts', { ...row, draft: { ...row.draft, media } });
    await learnCodings(world, draftId);
    await learnCodings(world, 'no-such-draft');
    expect((await medium())?.coding).toBeUndefined();
  });
});
