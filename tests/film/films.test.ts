import { beforeEach, expect, it } from 'vitest';
import { createCuts } from '../../extension/background/cuts.ts';
import { createFilms } from '../../extension/background/films.ts';
import { createMaking } from '../../extension/background/making.ts';
import { keepCutPart, openCuts, readCut, readCutPart } from '../../extension/draft/cuts.ts';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { keepPart, openFilms, readFilm, readPart } from '../../extension/draft/films.ts';
import { forgetDeleted } from '../../extension/draft/forget.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { storeFilm } from '../../extension/draft/store-film.ts';
import { clip } from '../extension/clips.ts';
import { freshDatabase, testWorld } from '../extension/world.ts';
import { film } from './sample-film.ts';

const part = {
  bytes: new Blob(['frames']),
  sizes: [6],
  keys: [true],
  config: { codec: 'avc1', description: null },
};
const page = () => {
  const calls: string[] = [];
  return { calls, open: async () => void calls.push('open'), close: async () => void calls.push('close') };
};
type Page = ReturnType<typeof page>;
const filmsIn = (shown: Page) => {
  const making = createMaking(world, shown);
  return { ...making, ...createFilms(world, making) };
};
const cutsIn = (shown: Page) => {
  const making = createMaking(world, shown);
  return { ...making, ...createCuts(world, making) };
};

let world = testWorld();
let draftId = '';
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  world = testWorld();
  draftId = await saveClip(world, clip(), []);
});

it('a film that is asked for waits to be made, and its page is opened', async () => {
  const shown = page();
  await filmsIn(shown).keep({ draftId, film: film(), make: true });
  expect(await readFilm(draftId)).toMatchObject({ state: 'waiting', of: 900, error: null });
  expect(shown.calls).toEqual(['open']);
});

it('what was only chosen is kept, and nothing is made', async () => {
  const shown = page();
  await filmsIn(shown).keep({ draftId, film: film({ seconds: 20 }), make: false });
  expect(await readFilm(draftId)).toMatchObject({ state: 'kept', film: { seconds: 20 } });
  expect([shown.calls, await openFilms()]).toEqual([[], []]);
});

it('paused, resumed and canceled: parts stay for the first two and go with the last', async () => {
  const films = filmsIn(page());
  await films.keep({ draftId, film: film(), make: true });
  await keepPart(draftId, 0, part);
  await films.pause(draftId);
  expect([(await readFilm(draftId))?.state, await openFilms()]).toEqual(['paused', []]);
  await films.resume(draftId);
  expect((await readFilm(draftId))?.state).toBe('waiting');
  expect(await readPart(draftId, 0)).toBeDefined();
  await films.cancel(draftId);
  expect((await readFilm(draftId))?.state).toBe('kept');
  expect(await readPart(draftId, 0)).toBeUndefined();
});

it('another film is never made of the parts of the last; the same goes on from them', async () => {
  const films = filmsIn(page());
  await films.keep({ draftId, film: film(), make: true });
  await keepPart(draftId, 0, part);
  await films.keep({ draftId, film: film(), make: true });
  expect(await readPart(draftId, 0)).toBeDefined();
  await films.keep({ draftId, film: film({ ratio: '1:1' }), make: true });
  expect(await readPart(draftId, 0)).toBeUndefined();
});

it('a page that has rested is closed, unless more has come; a browser that was ended goes on', async () => {
  const shown = page();
  const films = filmsIn(shown);
  await films.keep({ draftId, film: film(), make: true });
  await films.rest();
  expect(shown.calls).toEqual(['open']);
  await films.cancel(draftId);
  await films.rest();
  expect(shown.calls).toEqual(['open', 'close']);
  await films.keep({ draftId, film: film(), make: true });
  const after = page();
  await filmsIn(after).goOn();
  expect(after.calls).toEqual(['open']);
});

const piece = { from: 1, to: 4, ratio: null, at: { x: 0.5, y: 0.5 }, mute: false, side: null };
const mediaId = async () => (await draftOf())?.media[0]?.id ?? '';

it('a cut that is asked for waits to be made in the same page; paused, it goes on from its parts', async () => {
  const shown = page();
  const cuts = cutsIn(shown);
  const key = { draftId, mediaId: await mediaId() };
  await cuts.begin({ ...key, cut: piece });
  expect(await readCut(key)).toMatchObject({ state: 'waiting', cut: piece, made: null, error: null });
  expect(shown.calls).toEqual(['open']);
  await keepCutPart(key, 0, part);
  await cuts.pause(key);
  expect([(await readCut(key))?.state, await openCuts()]).toEqual(['paused', []]);
  await cuts.resume(key);
  expect((await openCuts()).map(({ state }) => state)).toEqual(['waiting']);
  expect(await readCutPart(key, 0)).toBeDefined();
});

it('a cut that is given up leaves nothing; another piece is never made of the parts of the last', async () => {
  const cuts = cutsIn(page());
  const key = { draftId, mediaId: await mediaId() };
  await cuts.begin({ ...key, cut: piece });
  await keepCutPart(key, 0, part);
  await cuts.begin({ ...key, cut: { ...piece, to: 3 } });
  expect(await readCutPart(key, 0)).toBeUndefined();
  await keepCutPart(key, 0, part);
  await cuts.cancel(key);
  expect([await readCut(key), await readCutPart(key, 0)]).toEqual([undefined, undefined]);
  await expect(cuts.begin({ draftId, mediaId: 'gone', cut: piece })).rejects.toMatchObject({
    error: { code: 'draft-gone' },
  });
});

it('a background that starts again goes on with a cut, and its page stays while there is one', async () => {
  await cutsIn(page()).begin({ draftId, mediaId: await mediaId(), cut: piece });
  const after = page();
  const cuts = cutsIn(after);
  await cuts.goOn();
  await cuts.rest();
  expect(after.calls).toEqual(['open']);
  await cuts.cancel({ draftId, mediaId: await mediaId() });
  await cuts.rest();
  expect(after.calls).toEqual(['open', 'close']);
});

const thumb = {
  blob: new Blob(['small']),
  thumbhash: 'aGFzaA==',
  lookHash: '0'.repeat(16),
  width: 180,
  height: 320,
};
const poster = new Blob(['poster']);
const made = (bytes: string) =>
  ({
    file: new Blob([bytes]),
    mime: 'video/mp4',
    width: 1080,
    height: 1920,
    seconds: 30,
    coding: { pictures: 'avc', sound: 'aac' },
    thumb,
    poster,
  }) as const;
const draftOf = async () => (await (await database()).get('drafts', draftId))?.draft;

it('a finished film is a video of its draft, with its subtitles, in the place of the one before', async () => {
  const films = filmsIn(page());
  const subtitles = [{ from: 6, to: 9, text: 'Four floors of light' }];
  await films.keep({ draftId, film: film({ subtitles }), make: true });
  const job = await readFilm(draftId);
  if (!job) throw new Error('No job');
  const before = (await draftOf())?.media.length ?? 0;
  expect(await storeFilm(world.tell, job, made('one'))).toBe(true);
  const draft = await draftOf();
  expect(draft?.media).toHaveLength(before + 1);
  expect(draft?.media[0]).toMatchObject({
    kind: 'video',
    state: 'stored',
    mime: 'video/mp4',
    seconds: 30,
    coding: { pictures: 'avc', sound: 'aac' },
    poster: 1.2,
  });
  expect(draft?.media[0]?.subtitles[0]?.text).toContain('Four floors of light');
  expect((await readFilm(draftId))?.state).toBe('done');
  expect(draft?.picked).not.toContain(job.mediaId);

  await films.keep({ draftId, film: film(), make: true });
  const again = await readFilm(draftId);
  if (again) await storeFilm(world.tell, again, made('two'));
  expect((await draftOf())?.media).toHaveLength(before + 1);
});

it('its subtitles end with it, whatever length they were timed for', async () => {
  const films = filmsIn(page());
  const subtitles = [
    { from: 6, to: 9, text: 'Four floors of light' },
    { from: 28, to: 33.5, text: 'Open house on Saturday' },
    { from: 33.5, to: 36, text: 'Call us' },
  ];
  await films.keep({ draftId, film: film({ subtitles }), make: true });
  const job = await readFilm(draftId);
  if (job) await storeFilm(world.tell, job, made('one'));
  const text = (await draftOf())?.media[0]?.subtitles[0]?.text;
  expect(text).toContain('00:00:28.000 --> 00:00:30.000\nOpen house on Saturday');
  expect(text).not.toContain('Call us');
});

it('a film whose draft went, or that nobody wants any more, is not stored', async () => {
  const films = filmsIn(page());
  await films.keep({ draftId, film: film(), make: true });
  const job = await readFilm(draftId);
  if (!job) throw new Error('No job');
  await films.cancel(draftId);
  expect(await storeFilm(world.tell, job, made('one'))).toBe(false);
});

it('goes for good with its draft', async () => {
  const films = filmsIn(page());
  await films.keep({ draftId, film: film(), make: true });
  await keepPart(draftId, 0, part);
  const db = await database();
  const row = await db.get('drafts', draftId);
  if (row) await db.put('drafts', { ...row, deletedAt: 0 });
  await forgetDeleted(world);
  expect([await readFilm(draftId), await readPart(draftId, 0)]).toEqual([undefined, undefined]);
});
