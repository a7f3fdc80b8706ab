// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WHOLE } from '../../extension/film/cut.ts';
import type { CutJob, CutMade } from '../../extension/film/cut-job.ts';
import { CutVideo } from '../../extension/ui/editor/CutVideo.tsx';
import { MendVideo } from '../../extension/ui/editor/MendVideo.tsx';
import { type Films, giveFilms } from '../../extension/ui/film/films.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { KindRules } from '../../shared/platforms/rules.ts';
import { photo } from '../screens/drafts.ts';
import { filmsFor } from '../screens/films.ts';
import { all, byId, choose, click, draw, enter, eventually } from './draw.tsx';

const video = photo('tour', 'Tour', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1920,
  height: 1080,
  seconds: 200,
});
let job: CutJob | null = null;
let changed = () => {};
const told = (now: Partial<CutJob> | null) => {
  const cut = { ...WHOLE, from: 0, to: 10 };
  job = now && {
    ...{ draftId: 'one', mediaId: 'tour', cut, state: 'waiting', done: 0, of: 0, error: null },
    ...{ places: [], pieceId: 'piece', askedAt: 1, made: null },
    ...now,
  };
  changed();
};
const made = (more: Partial<CutMade> = {}): CutMade => ({
  ...{ copied: true, mime: 'video/mp4', sound: 'aac', refusedBy: [] },
  ...more,
});
const cut = vi.fn<Films['cut']>();
const [pauseCut, resumeCut, cancelCut] = [vi.fn(), vi.fn(), vi.fn()];
const writes = vi.fn<Films['writes']>();
beforeEach(() => {
  told(null);
  for (const one of [cut, pauseCut, resumeCut, cancelCut]) {
    one.mockReset();
    one.mockResolvedValue(undefined);
  }
  writes.mockResolvedValue({ mime: 'video/mp4', sound: 'aac', refusingWebm: [], refusingOpus: [] });
  giveFilms({
    ...filmsFor('video'),
    ...{ cut, pauseCut, resumeCut, cancelCut, writes },
    readCut: async () => job,
    watch: (_, call) => {
      changed = call;
      return () => {};
    },
  });
});

const range = (id: string) => byId<HTMLInputElement>(id);

describe('a video that is looked at', () => {
  test('is cut from where to where, in which frame and with what sound is chosen', async () => {
    await draw(<CutVideo draftId="one" media={video} />);
    expect(byId('cut-video').textContent).toBe('Encode where needed');
    await enter(range('cut-from'), '10');
    expect(byId('cut-video').textContent).toBe('Cut the video');
    await enter(range('cut-to'), '40');
    await choose(byId<HTMLSelectElement>('cut-frame'), '9:16');
    await enter(range('cut-across'), '0.2');
    await click(byId('cut-mute'));
    await click(byId('cut-video'));
    expect(cut.mock.calls[0]?.slice(0, 3)).toEqual([
      'one',
      'tour',
      { from: 10, to: 40, ratio: 9 / 16, at: { x: 0.2, y: 0.5 }, mute: true, side: null },
    ]);
    told({ state: 'making' });
    await eventually(() => byId('cut-progress'));
    told({ state: 'done', made: made() });
    expect((await eventually(() => byId('cut-done'))).textContent).toContain('nothing was encoded again');
  });
  test('its end is never before its beginning', async () => {
    await draw(<CutVideo draftId="one" media={video} />);
    await enter(range('cut-from'), '100');
    await enter(range('cut-to'), '50');
    await click(byId('cut-video'));
    expect(cut.mock.calls[0]?.[2]).toMatchObject({ from: 49, to: 50 });
  });
  test('is taken whole too, for it may have to be encoded anew', async () => {
    await draw(<CutVideo draftId="one" media={video} />);
    await click(byId('cut-video'));
    expect(cut.mock.calls[0]?.[2]).toEqual({ ...WHOLE, from: 0, to: 200 });
  });
  test('says how far it is, is paused, goes on, and can be stopped', async () => {
    await draw(<CutVideo draftId="one" media={video} />);
    told({ state: 'making', done: 90, of: 300 });
    await eventually(() => expect(byId('cut-progress').textContent).toContain('3 of 10 seconds'));
    await click(byId('cut-pause'));
    expect(pauseCut.mock.calls).toEqual([['one', 'tour']]);
    told({ state: 'paused', done: 90, of: 300 });
    await click(await eventually(() => byId('cut-resume')));
    expect(resumeCut.mock.calls).toEqual([['one', 'tour']]);
    told({ state: 'making', done: 120, of: 300 });
    await click(await eventually(() => byId('cut-stop')));
    expect(cancelCut.mock.calls).toEqual([['one', 'tour']]);
    told(null);
    await eventually(() => byId('cut-video'));
    expect(all('.problem')).toEqual([]);
  });
  test('what went on while it was closed is shown when it opens, and what went wrong is begun again', async () => {
    told({ state: 'failed', error: { code: 'no-encoder', message: '' } });
    await draw(<CutVideo draftId="one" media={video} />);
    await eventually(() => expect(document.body.textContent).toContain('cannot encode video'));
    await click(byId('cut-again'));
    expect(resumeCut.mock.calls).toEqual([['one', 'tour']]);
  });
  test('what went wrong with the asking is said in words', async () => {
    cut.mockRejectedValue({ error: { code: 'media-gone', message: '' } });
    await draw(<CutVideo draftId="one" media={video} />);
    await enter(range('cut-to'), '10');
    await click(byId('cut-video'));
    await eventually(() => expect(document.body.textContent).toContain('no longer here'));
  });
  test('says beforehand which places take no sound in Opus, unless it is cut without', async () => {
    writes.mockResolvedValue({
      mime: 'video/mp4',
      sound: 'opus',
      refusingWebm: [],
      refusingOpus: ['Instagram', 'X'],
    });
    await draw(<CutVideo draftId="one" media={video} />);
    await eventually(() => expect(document.body.textContent).toContain('Opus, which Instagram and X'));
    await click(byId('cut-mute'));
    expect(document.body.textContent).not.toContain('Opus');
  });
  test('says beforehand and afterwards which places take no WebM', async () => {
    writes.mockResolvedValue({
      mime: 'video/webm',
      sound: 'opus',
      refusingWebm: ['LinkedIn'],
      refusingOpus: [],
    });
    await draw(<CutVideo draftId="one" media={video} />);
    await eventually(() => expect(all('.problem.warn')).toHaveLength(1));
    told({ state: 'making' });
    await eventually(() => byId('cut-progress'));
    told({ state: 'done', made: made({ copied: false, mime: 'video/webm', refusedBy: ['LinkedIn'] }) });
    await eventually(() => byId('cut-done'));
    expect(all('.problem.warn').at(-1)?.textContent).toContain('WebM, which LinkedIn');
  });
  test('only plays where nothing can be cut', async () => {
    await draw(<CutVideo draftId={undefined} media={video} />);
    expect(all('[data-testid=cut-video]')).toEqual([]);
  });
});

describe('a video that a place would refuse', () => {
  const reel = platforms
    .find(({ platform }) => platform === 'facebook')
    ?.kinds.find(({ kind }) => kind === 'reel') as KindRules;
  test('is made to fit with one press', async () => {
    await draw(<MendVideo draftId="one" accountId="page" media={[video]} kind={reel} name="Facebook" />);
    expect(byId('mend-video').textContent).toBe('Trim to 90 s for Facebook');
    await click(byId('mend-video'));
    expect(cut.mock.calls[0]?.[2]).toMatchObject({ from: 0, to: 90 });
    expect(cut.mock.calls[0]?.[3]).toBe('page');
  });
  test('tells while a piece for another place is cut, and says nothing of what became of that', async () => {
    await draw(<MendVideo draftId="one" accountId="page" media={[video]} kind={reel} name="Facebook" />);
    told({ accountId: 'other', state: 'making', done: 90, of: 300 });
    await eventually(() => byId('cut-progress'));
    told({ accountId: 'other', state: 'done', made: made() });
    await eventually(() => byId('mend-video'));
    expect(all('[data-testid=cut-done]')).toEqual([]);
    told({ accountId: 'other', state: 'failed', error: { code: 'no-encoder', message: '' } });
    await eventually(() => byId('mend-video'));
    expect(all('[data-testid=cut-again]')).toEqual([]);
  });
  test('is not offered where this browser writes what the place refuses as well, and that is said', async () => {
    writes.mockResolvedValue({
      mime: 'video/webm',
      sound: 'opus',
      refusingWebm: ['Facebook'],
      refusingOpus: [],
    });
    const square = { ...video, width: 1080, height: 1080, seconds: 30 };
    await draw(<MendVideo draftId="one" accountId="page" media={[square]} kind={reel} name="Facebook" />);
    await eventually(() => expect(all('[data-testid=mend-video]')).toEqual([]));
    expect(document.body.textContent).toContain('WebM, which Facebook');
  });
  test('is made to fit where only how it sounds is refused, without sound where this browser writes no AAC', async () => {
    const opus = {
      ...video,
      ...{ width: 1080, height: 1920, seconds: 30, coding: { pictures: 'avc', sound: 'opus' } as const },
    } as const;
    await draw(<MendVideo draftId="one" accountId="page" media={[opus]} kind={reel} name="Facebook" />);
    expect(document.body.textContent).toContain('Sound in Opus is not taken');
    expect(byId('mend-video').textContent).toBe('Make the video fit for Facebook');
    await click(byId('mend-video'));
    expect(cut.mock.calls[0]?.[2]).toEqual({ ...WHOLE, from: 0, to: 30 });
    writes.mockResolvedValue({ mime: 'video/mp4', sound: 'opus', refusingWebm: [], refusingOpus: [] });
    await draw(<MendVideo draftId="two" accountId="page" media={[opus]} kind={reel} name="Facebook" />);
    await eventually(() =>
      expect(byId('mend-video').textContent).toBe('Make the video fit for Facebook, without sound'),
    );
    await click(byId('mend-video'));
    expect(cut.mock.calls[1]?.[2]).toEqual({ ...WHOLE, from: 0, to: 30, mute: true });
  });
  test('says when only its sound was coded anew', async () => {
    told({ state: 'making' });
    await draw(<CutVideo draftId="one" media={video} />);
    await eventually(() => byId('cut-progress'));
    told({ state: 'done', made: made({ soundAnew: true }) });
    expect((await eventually(() => byId('cut-done'))).textContent).toContain('only the sound');
  });
  test('is left alone where it is taken', async () => {
    await draw(
      <MendVideo
        draftId="one"
        accountId="page"
        media={[{ ...video, width: 1080, height: 1920, seconds: 30 }]}
        kind={reel}
        name="Facebook"
      />,
    );
    expect(all('[data-testid=mend-video]')).toEqual([]);
  });
});
