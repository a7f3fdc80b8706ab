import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCuts } from '../../extension/background/cuts.ts';
import { createFilms } from '../../extension/background/films.ts';
import { createMaking } from '../../extension/background/making.ts';
import { readCut } from '../../extension/draft/cuts.ts';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { changeFilm, openFilms, readFilm } from '../../extension/draft/films.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { WHOLE } from '../../extension/film/cut.ts';
import type { FilmJob } from '../../extension/film/job.ts';
import { ready as errors, errorWords } from '../../extension/ui/words/errors.ts';
import { attended } from '../../extension/video/attended.ts';
import { startWork, type Work } from '../../extension/video/work.ts';
import { clip } from '../extension/clips.ts';
import { freshDatabase, testWorld } from '../extension/world.ts';
import { film } from './sample-film.ts';

/** A worker that comes to grief as `how` says, some time after it was begun. */
type How = 'says so' | 'dies' | 'does not even start';
let how: How;
const ended = vi.fn();
class BrokenWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    if (how === 'does not even start') throw new Error('No such script');
    setTimeout(() => (how === 'dies' ? this.onerror?.() : this.onmessage?.({ data: 'broken' })), 5);
  }
  terminate = ended;
}

const making = createMaking(testWorld(), { open: async () => {}, close: async () => {} });
let draftId = '';
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  ended.mockClear();
  vi.stubGlobal('Worker', BrokenWorker);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  draftId = await saveClip(testWorld(), clip(), []);
  await errors;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const askFilm = () => createFilms(testWorld(), making).keep({ draftId, film: film(), make: true });
const [attendFilms, attendCuts] = attended as [() => Promise<void>, () => Promise<void>];

describe.each<How>(['says so', 'dies', 'does not even start'])('a worker that %s', (way) => {
  beforeEach(() => {
    how = way;
  });
  it('leaves its film failed, with words, and nothing waiting for ever', async () => {
    await askFilm();
    await attendFilms();
    const job = await readFilm(draftId);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'extension-broke' } });
    expect(job?.error && errorWords(job.error)).toBe('Something broke in the extension. Try again.');
    expect(await openFilms()).toEqual([]);
    expect(ended).toHaveBeenCalledTimes(way === 'does not even start' ? 0 : 1);
  });
  it('leaves its cut failed as well, and what is asked for again is tried again', async () => {
    const mediaId = (await (await database()).get('drafts', draftId))?.draft.media[0]?.id ?? '';
    const cuts = createCuts(testWorld(), making);
    await cuts.begin({ draftId, mediaId, cut: { ...WHOLE, from: 0, to: 2 } });
    await attendCuts();
    const failed = { state: 'failed', error: { code: 'extension-broke' } };
    expect(await readCut({ draftId, mediaId })).toMatchObject(failed);
    await cuts.resume({ draftId, mediaId });
    expect((await readCut({ draftId, mediaId }))?.state).toBe('waiting');
    await attendCuts();
    expect(await readCut({ draftId, mediaId })).toMatchObject(failed);
  });
});

it('work that throws in the middle fails that film with words, tells nothing of its inside, and goes on', async () => {
  await askFilm();
  const said = vi.fn();
  vi.stubGlobal('postMessage', said);
  const work: Work<FilmJob> = {
    changed: 'film',
    file: 'film',
    open: openFilms,
    read: () => readFilm(draftId),
    change: (_job, change) => changeFilm(() => {}, draftId, change),
    make: async (_job, { told }) => {
      told(15, 900);
      throw new TypeError('secret inside');
    },
  };
  await startWork(work);
  const job = await readFilm(draftId);
  expect(job).toMatchObject({ state: 'failed', error: { code: 'extension-broke' } });
  expect(JSON.stringify(job?.error)).not.toContain('secret');
  expect(said.mock.calls).toEqual([['rested']]);
});
