import { beforeEach, expect, it } from 'vitest';
import { createFilms } from '../../extension/background/films.ts';
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
  await createFilms(world, shown).keep({ draftId, film: film(), make: true });
  expect(await readFilm(draftId)).toMatchObject({ state: 'waiting', of: 900, error: null });
  expect(shown.calls).toEqual(['open']);
});

it('what was only chosen is kept, and nothing is made', async () => {
  const shown = page();
  await createFilms(world, shown).keep({ draftId, film: film({ seconds: 20 }), make: false });
  expect(await readFilm(draftId)).toMatchObject({ state: 'kept', film: { seconds: 20 } });
  expect([shown.calls, await openFilms()]).toEqual([[], []]);
});

it('paused, resumed and canceled: parts stay for the first two and go with the last', async () => {
  const films = createFilms(world, page());
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
  const films = createFilms(world, page());
  await films.keep({ draftId, film: film(), make: true });
  await keepPart(draftId, 0, part);
  await films.keep({ draftId, film: film(), make: true });
  expect(await readPart(draftId, 0)).toBeDefined();
  await films.keep({ draftId, film: film({ ratio: '1:1' }), make: true });
  expect(await readPart(draftId, 0)).toBeUndefined();
});

it('a page that has rested is closed, unless more has come; a browser that was ended goes on', async () => {
  const shown = page();
  const films = createFilms(world, shown);
  await films.keep({ draftId, film: film(), make: true });
  await films.rest();
  expect(shown.calls).toEqual(['open']);
  await films.cancel(draftId);
  await films.rest();
  expect(shown.calls).toEqual(['open', 'close']);
  await films.keep({ draftId, film: film(), make: true });
  const after = page();
  await createFilms(world, after).goOn();
  expect(after.calls).toEqual(['open']);
});

const thumb = {
  blob: new Blob(['small']),
  thumbhash: 'aGFzaA==',
  lookHash: '0'.repeat(16),
  width: 180,
  height: 320,
};
const made = (bytes: string) =>
  ({ file: new Blob([bytes]), mime: 'video/mp4', width: 1080, height: 1920, seconds: 30, thumb }) as const;
const draftOf = async () => (await (await database()).get('drafts', draftId))?.draft;

it('a finished film is a video of its draft, with its subtitles, in the place of the one before', async () => {
  const films = createFilms(world, page());
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

it('a film whose draft went, or that nobody wants any more, is not stored', async () => {
  const films = createFilms(world, page());
  await films.keep({ draftId, film: film(), make: true });
  const job = await readFilm(draftId);
  if (!job) throw new Error('No job');
  await films.cancel(draftId);
  expect(await storeFilm(world.tell, job, made('one'))).toBe(false);
});

it('goes for good with its draft', async () => {
  const films = createFilms(world, page());
  await films.keep({ draftId, film: film(), make: true });
  await keepPart(draftId, 0, part);
  const db = await database();
  const row = await db.get('drafts', draftId);
  if (row) await db.put('drafts', { ...row, deletedAt: 0 });
  await forgetDeleted(world);
  expect([await readFilm(draftId), await readPart(draftId, 0)]).toEqual([undefined, undefined]);
});
