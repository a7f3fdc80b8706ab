import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { addSubtitles, beginDraft, storeOwn } from '../../extension/draft/store-own.ts';
import { type OwnMedium, takeOwn } from '../../extension/draft/take-own.ts';
import { Draft } from '../../shared/draft.ts';
import { fileNameOf, isOwn, linkOf, ownFileUrl, ownSource } from '../../shared/own.ts';
import { smallGif, smallJpeg, smallPng, smallWebm } from '../fakes/small-media.ts';
import { join, movie } from './bytes.ts';
import { clip } from './clips.ts';
import { freshDatabase, testWorld } from './world.ts';

beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
});

const still = new AbortController().signal;
const world = testWorld();
const hands = { drawThumb: world.drawThumb, drawStill: async () => null };
const fileOf = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const take = (file: File, onBytes: (bytes: number) => void = () => undefined, signal = still) =>
  takeOwn(hands, file, { signal, onBytes });
const draftOf = async (id: string): Promise<Draft> => {
  const row = await (await database()).get('drafts', id);
  return Draft.parse(row?.draft);
};
async function taken(file: File): Promise<OwnMedium> {
  const own = await take(file);
  if ('trouble' in own) throw new Error(own.trouble);
  return own;
}

test('a file is what its content says, whatever its name', async () => {
  expect(await taken(fileOf('menu.pdf', smallJpeg(1200, 800)))).toMatchObject({
    measured: { mime: 'image/jpeg', width: 1200, height: 800 },
  });
  expect(await taken(fileOf('photo.jpg', movie()))).toMatchObject({
    measured: { mime: 'video/mp4', seconds: 12.5 },
  });
  expect(await take(fileOf('photo.jpg', 'MZ, a program'))).toEqual({ trouble: 'not-media' });
});

test.each([
  ['nothing in it', fileOf('a.jpg'), 'empty'],
  ['a page of text', fileOf('a.png', '<html>'), 'not-media'],
  ['a document', fileOf('a.png', '%PDF-1.7'), 'not-media'],
  ['a photo of an iPhone', fileOf('a.heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heic'],
  ['a photo cut off after its name', fileOf('a.jpg', smallJpeg(1200, 800).slice(0, 6)), 'broken'],
  ['a photo that cannot be drawn', fileOf('a.jpg', smallJpeg(1200, 800), 'damaged'), 'broken'],
  ['a video without a picture', fileOf('a.webm', smallWebm()), 'broken'],
  ['an icon', fileOf('a.png', smallPng()), 'too-small'],
])('%s is refused with a reason', async (_what, file, trouble) => {
  expect(await take(file)).toEqual({ trouble });
});

test('what is larger than any platform takes is not even read', async () => {
  const file = fileOf('huge.jpg', smallJpeg());
  Object.defineProperty(file, 'size', { value: 100_000_001 });
  expect(await take(file)).toEqual({ trouble: 'too-large' });
});

test('a file that is gone by now is said to be, and a stop is a stop', async () => {
  const file = fileOf('moved.jpg', smallJpeg());
  file.slice = () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  expect(await take(file)).toEqual({ trouble: 'unreadable' });
  await expect(take(fileOf('a.jpg', smallJpeg()), undefined, AbortSignal.abort())).rejects.toThrow();
});

test('a draft begins with nothing clipped, takes files in their order, and keeps their names and times', async () => {
  const id = await beginDraft(world, { title: 'Spring window' });
  for (const [at, name] of ['front.jpg', 'Bögen & café.jpg'].entries())
    await storeOwn(world, id, await taken(fileOf(name, smallJpeg(1000 + at * 300, 900))));
  const draft = await draftOf(id);
  expect(draft).toMatchObject({ title: 'Spring window', revision: 3, postId: null });
  expect(isOwn(draft.source)).toBe(true);
  expect(linkOf(draft.source)).toBe('');
  expect(draft.media.map(({ url }) => fileNameOf(url))).toEqual(['front.jpg', 'Bögen & café.jpg']);
  expect(draft.media[0]).toMatchObject({ state: 'stored', foundIn: ['own-file'], fetchedAt: world.now() });
  expect(draft.picked).toEqual(draft.media.map((one) => one.id));
  const db = await database();
  expect((await db.getAllKeys('blobs')).sort()).toEqual(draft.media.map(({ sha256 }) => sha256).sort());
});

test('one photo twice is one photo, in whichever draft it stands', async () => {
  const id = await beginDraft(world, { title: 'Twice' });
  const own = await taken(fileOf('a.jpg', smallJpeg(1200, 800)));
  expect(await storeOwn(world, id, own)).toBe('added');
  expect(await storeOwn(world, id, await taken(fileOf('copy of a.jpg', smallJpeg(1200, 800))))).toBe('twin');
  expect((await draftOf(id)).media).toHaveLength(1);
});

test('who said "I may use these" is asked again when others are added', async () => {
  const id = await saveClip(world, clip(), []);
  const db = await database();
  const row = await db.get('drafts', id);
  if (!row) throw new Error('no draft');
  await db.put('drafts', { ...row, draft: { ...row.draft, rightsAt: 5 } });
  await storeOwn(world, id, await taken(fileOf('extra.gif', smallGif())));
  const draft = await draftOf(id);
  expect(draft.rightsAt).toBeNull();
  expect(draft.picked.at(-1)).toBe(draft.media.at(-1)?.id);
});

test('a video is not picked among photos, and alone it is', async () => {
  const id = await beginDraft(world, { title: 'Both' });
  await storeOwn(world, id, await taken(fileOf('a.jpg', smallJpeg())));
  await storeOwn(world, id, await taken(fileOf('b.mp4', movie())));
  const mixed = await draftOf(id);
  expect(mixed.picked).toEqual([mixed.media[0]?.id]);
  const alone = await beginDraft(world, { title: 'Film' });
  await storeOwn(world, alone, await taken(fileOf('b.mp4', movie())));
  const film = await draftOf(alone);
  expect(film.picked).toEqual([film.media[0]?.id]);
});

test('subtitles go to the video of their name, or to the only one, and to no photo', async () => {
  const id = await beginDraft(world, { title: 'Talks' });
  const track = { text: 'WEBVTT\n', label: 'a', language: 'en' };
  expect(await addSubtitles(world, id, track, () => true)).toBe(false);
  await storeOwn(world, id, await taken(fileOf('a.mp4', movie())));
  expect(await addSubtitles(world, id, track, () => false)).toBe(true);
  await storeOwn(world, id, await taken(fileOf('b.mp4', join(movie(), 'another'))));
  expect(await addSubtitles(world, id, track, () => false)).toBe(false);
  expect(await addSubtitles(world, id, track, ({ url }) => url.includes('b.mp4'))).toBe(true);
  expect((await draftOf(id)).media.map((one) => one.subtitles.length)).toEqual([1, 1]);
});

test('clipping the page that an own draft is about begins a draft of its own', async () => {
  const link = clip().source.canonicalUrl;
  const own = await beginDraft(world, { title: 'By hand', link });
  expect(linkOf((await draftOf(own)).source)).toBe(link);
  expect(await saveClip(world, clip(), [])).not.toBe(own);
});

test('a draft that was deleted meanwhile takes nothing', async () => {
  await expect(storeOwn(world, 'gone', await taken(fileOf('a.jpg', smallJpeg())))).rejects.toThrow(/deleted/);
  expect(await (await database()).count('blobs')).toBe(0);
});

test('any name comes back out of its address', () => {
  for (const name of ['a.jpg', 'ä b%20.png', '100 % ?#&.webp', '写真.jpg'])
    expect(fileNameOf(ownFileUrl(name))).toBe(name);
  expect(fileNameOf(ownFileUrl(`bad ${String.fromCharCode(0xd800)}.jpg`))).toBe('bad .jpg');
  expect(fileNameOf('https://example.com/a.jpg')).toBeNull();
  expect(ownSource('id', 'T', 1, 'https://www.shop.example/a').site).toBe('shop.example');
});
