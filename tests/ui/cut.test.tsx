// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
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
const cut = vi.fn<Films['cut']>();
beforeEach(() => {
  cut.mockReset();
  cut.mockResolvedValue({ copied: true });
  giveFilms({ ...filmsFor('video'), cut });
});

const range = (id: string) => byId<HTMLInputElement>(id);

describe('a video that is looked at', () => {
  test('is cut from where to where, in which frame and with what sound is chosen', async () => {
    await draw(<CutVideo draftId="one" media={video} />);
    expect(byId('cut-video').getAttribute('aria-disabled')).toBe('true');
    await enter(range('cut-from'), '10');
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
    expect((await eventually(() => byId('cut-done'))).textContent).toContain('nothing was encoded again');
  });
  test('its end is never before its beginning', async () => {
    await draw(<CutVideo draftId="one" media={video} />);
    await enter(range('cut-from'), '100');
    await enter(range('cut-to'), '50');
    await click(byId('cut-video'));
    expect(cut.mock.calls[0]?.[2]).toMatchObject({ from: 49, to: 50 });
  });
  test('says how far it is, and can be stopped', async () => {
    let signal: AbortSignal | undefined;
    cut.mockImplementation((_draft, _media, _cut, told, given) => {
      signal = given;
      told(90, 300);
      return new Promise((_, reject) => given.addEventListener('abort', () => reject(given.reason)));
    });
    await draw(<CutVideo draftId="one" media={video} />);
    await enter(range('cut-to'), '10');
    await click(byId('cut-video'));
    await eventually(() => expect(document.body.textContent).toContain('3 of 10 seconds'));
    await click(byId('cut-stop'));
    expect(signal?.aborted).toBe(true);
    await eventually(() => byId('cut-video'));
    expect(all('.problem')).toEqual([]);
  });
  test('what went wrong is said in words', async () => {
    cut.mockRejectedValue({ code: 'no-encoder', message: '' });
    await draw(<CutVideo draftId="one" media={video} />);
    await enter(range('cut-to'), '10');
    await click(byId('cut-video'));
    await eventually(() => expect(document.body.textContent).toContain('cannot encode video'));
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
    await draw(<MendVideo draftId="one" media={[video]} kind={reel} name="Facebook" />);
    expect(byId('mend-video').textContent).toBe('Trim to 90 s for Facebook');
    await click(byId('mend-video'));
    expect(cut.mock.calls[0]?.[2]).toMatchObject({ from: 0, to: 90 });
  });
  test('is left alone where it is taken', async () => {
    await draw(
      <MendVideo
        draftId="one"
        media={[{ ...video, width: 1080, height: 1920, seconds: 30 }]}
        kind={reel}
        name="Facebook"
      />,
    );
    expect(all('[data-testid=mend-video]')).toEqual([]);
  });
});
