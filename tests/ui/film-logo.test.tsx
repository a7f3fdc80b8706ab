// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FilmJob } from '../../extension/film/job.ts';
import { NO_BRAND } from '../../extension/film/timeline.ts';
import { aimsOf } from '../../extension/send/post-input.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { type Films, giveFilms } from '../../extension/ui/film/films.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { film } from '../film/sample-film.ts';
import { harrow as tiktok } from '../screens/accounts.ts';
import { NOW, photo } from '../screens/drafts.ts';
import { filmsFor } from '../screens/films.ts';
import { instagram } from '../screens/places.ts';
import { all, byId, click, eventually } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const made = photo('film', 'Tour', {
  ...{ kind: 'video', mime: 'video/mp4', width: 1080, height: 1920, seconds: 30, logo: true },
  foundIn: ['film'],
});
const { logo: _logo, ...plain } = made;
const marked = film({ brand: { ...NO_BRAND, logo: 'a mark' }, covering: ['reels'] });
const jobOf = (more: Partial<FilmJob> = {}): FilmJob => ({
  ...{ draftId: 'any', film: marked, state: 'done', done: 900, of: 900, error: null, places: [] },
  ...{ mediaId: 'film', askedAt: NOW },
  ...more,
});
const form = targetForm([tiktok, instagram]);
let job = jobOf();
let changed = () => {};
const keep = vi.fn<Films['keep']>();
beforeAll(() => Promise.all([loadPlatformWords(platforms.map(({ platform }) => platform)), loadChecking()]));
beforeEach(() => {
  job = jobOf();
  keep.mockReset();
  keep.mockResolvedValue();
  giveFilms({
    ...filmsFor('video'),
    keep,
    read: async () => job,
    watch: (_id, told) => {
      changed = told;
      return () => {};
    },
  });
});
// What comes with the form by itself is not left half-way.
afterAll(() => vi.dynamicImportSettled());
const video = (media = made) => ({ media: [media], picked: ['film'] });

describe('a video with a logo that goes to TikTok after all', () => {
  test('is a Problem beside the target, and is not sent', async () => {
    await form.open(tiktok, {}, video());
    await eventually(() => byId('logo-barred'));
    expect(byId('logo-barred').textContent).toContain('TikTok allows no logo');
    expect(form.problems()).toContain('media.0: logo-barred');
    expect(() => aimsOf(form.now, form.remembered.accounts)).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'logo-barred' }) }),
    );
  });
  test('is made again without it by one press, and says how far that is', async () => {
    await form.open(tiktok, {}, video());
    await click(await eventually(() => byId('mend-logo')));
    expect(keep.mock.calls[0]).toEqual([form.now.id, marked, true]);
    job = jobOf({ state: 'making', done: 300 });
    changed();
    await eventually(() => expect(byId('logo-barred').textContent).toContain('10 of 30 seconds'));
    job = jobOf({ state: 'failed', error: { code: 'no-encoder', message: '' } });
    changed();
    await eventually(() => expect(byId('logo-barred').textContent).toContain('cannot encode video'));
    expect(byId('mend-logo').textContent).toBe('Make it again without the logo');
  });
  test('is only told of where it cannot be made again: a piece that was cut out of it', async () => {
    job = jobOf({ mediaId: 'another' });
    await form.open(tiktok, {}, video());
    await eventually(() => byId('logo-barred'));
    expect(all('[data-testid=mend-logo]')).toEqual([]);
  });
});

test('a logo is no Problem elsewhere, nor a video without one at TikTok', async () => {
  await form.open(instagram, {}, video());
  await eventually(() => byId('option-coverAt'));
  expect([form.problems(), all('[data-testid=logo-barred]')]).toEqual([[], []]);
  await form.open(tiktok, {}, video(plain));
  await eventually(() => byId('option-coverAt'));
  expect(form.problems().filter((one) => one.includes('logo'))).toEqual([]);
});
