// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FilmJob } from '../../extension/film/job.ts';
import type { DraftChanges } from '../../extension/messages.ts';
import { type Films, giveFilms } from '../../extension/ui/film/films.ts';
import { MakeVideo, ready } from '../../extension/ui/film/MakeVideo.tsx';
import { film } from '../film/sample-film.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, townhouse } from '../screens/drafts.ts';
import { filmsFor } from '../screens/films.ts';
import { all, byId, click, draw, eventually, one } from './draw.tsx';

const pause = vi.fn<Films['pause']>();
const resume = vi.fn<Films['resume']>();
const cancel = vi.fn<Films['cancel']>();
const onChange = vi.fn<(changes: DraftChanges) => void>();
let job: FilmJob;
let changed = () => {};
const jobIs = (state: FilmJob['state'], more: Partial<FilmJob> = {}) => {
  job = {
    ...{ draftId: townhouse.id, film: film(), state, done: 330, of: 900, error: null, places: [] },
    ...{ mediaId: 'film', askedAt: NOW },
    ...more,
  };
  changed();
};
beforeEach(async () => {
  await ready;
  for (const spy of [pause, resume, cancel]) spy.mockReset().mockResolvedValue();
  onChange.mockReset();
  const watch: Films['watch'] = (_id, told) => {
    changed = told;
    return () => {};
  };
  giveFilms({ ...filmsFor('video'), read: async () => job, watch, pause, resume, cancel });
});
const open = (picked = townhouse.picked) =>
  draw(
    <MakeVideo
      draft={{ ...townhouse, picked }}
      remembered={rememberedWith([])}
      now={NOW}
      onChange={onChange}
    />,
  );

describe('a video that is being made', () => {
  test('says in seconds how far it is, and is paused, gone on with and thrown away', async () => {
    jobIs('making');
    await open();
    expect((await eventually(() => byId('film-progress'))).textContent).toBe(
      'Making the video: 11 of 30 seconds',
    );
    await click(byId('film-pause'));
    expect(pause).toHaveBeenCalledWith(townhouse.id);
    jobIs('paused');
    await click(await eventually(() => byId('film-resume')));
    expect(resume).toHaveBeenCalledWith(townhouse.id);
    await click(byId('film-cancel'));
    expect(cancel).toHaveBeenCalledWith(townhouse.id);
  });
  test('that failed says why, and goes on where it was', async () => {
    jobIs('failed', { error: { code: 'photo-unreadable', message: '' } });
    await open();
    await eventually(() => expect(document.body.textContent).toContain('A photo could not be drawn'));
    await click(byId('film-again'));
    expect(resume).toHaveBeenCalledOnce();
  });
  test('whose maker broke says so in words, and is tried again at one press', async () => {
    jobIs('failed', { error: { code: 'extension-broke', message: 'Inner words' } });
    await open();
    const said = await eventually(() => one('.film-making .problem'));
    expect(said.textContent).toContain('Something broke in the extension. Try again.');
    expect(said.textContent).not.toContain('Inner');
    await click(byId('film-again'));
    expect(resume).toHaveBeenCalledOnce();
  });
  test('and is done goes out instead of the photos at one press, once', async () => {
    jobIs('done');
    await open();
    await click(await eventually(() => byId('film-use')));
    expect(onChange).toHaveBeenCalledWith({ picked: ['film'] });
    await open(['film']);
    await eventually(() => expect(all('[data-testid=film-use]')).toEqual([]));
    expect(document.body.textContent).toContain('goes out with the video');
  });
  test('what could not be asked for is said in words', async () => {
    pause.mockRejectedValue({ error: { code: 'draft-gone', message: 'This draft has been deleted.' } });
    jobIs('making');
    await open();
    await click(await eventually(() => byId('film-pause')));
    await eventually(() => expect(all('.problem').length).toBe(1));
  });
});
