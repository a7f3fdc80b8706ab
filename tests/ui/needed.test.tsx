// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { tell } from '../../extension/changes.ts';
import { isNeeding } from '../../extension/ui/editor/later-parts.ts';
import { Needed } from '../../extension/ui/editor/Needed.tsx';
import type { Draft, DraftSubtitles } from '../../shared/draft.ts';
import { photo, townhouse } from '../screens/drafts.ts';
import { all, byId, click, draw, eventually, one } from './draw.tsx';

const onFetch = vi.fn();
const onAllow = vi.fn();
beforeEach(() => vi.clearAllMocks());

const track: DraftSubtitles = { url: 'https://cdn.example/tour.vtt' };
const withTracks = (...subtitles: DraftSubtitles[]): Draft => ({
  ...townhouse,
  media: [photo('film', 'Tour', { kind: 'video', mime: 'video/mp4', seconds: 8, subtitles })],
});
const show = (draft: Draft) =>
  draw(<Needed draft={draft} onAllow={onAllow} onFetch={onFetch} onStop={() => {}} />);

test('subtitles that could not be fetched say so, and can be tried again', async () => {
  const draft = withTracks({ ...track, trouble: 'not-found' });
  expect([isNeeding(draft), isNeeding(withTracks({ ...track, text: 'WEBVTT' }))]).toEqual([true, false]);
  await show(draft);
  expect(one('.problem').textContent).toContain('A video’s subtitles could not be taken: No longer there');
  await click(byId('retry-subtitles'));
  expect(onFetch).toHaveBeenCalledWith(['film']);
});

test('subtitles in no format for subtitles say so, and nobody is asked to try again', async () => {
  await show(withTracks({ ...track, trouble: 'not-subtitles' }, { ...track, trouble: 'not-subtitles' }));
  expect(one('.problem').textContent).toBe('2 subtitle tracks could not be taken: Neither WebVTT nor SRT');
  expect(all('[data-testid=retry-subtitles]')).toEqual([]);
});

test('how much of a long video is here stands beside what is still coming, and goes with it', async () => {
  const film = { ...(withTracks().media[0] as Draft['media'][number]), state: 'fetching' as const };
  const draft = { ...townhouse, media: [film, photo('front', 'Front')] };
  await show(draft);
  expect(one('[role=status]').textContent).toBe('Fetching 1 of 2');
  expect(all('[data-testid=arrived]')).toEqual([]);
  const arriving = { changed: 'bytes', mediaId: 'film', bytes: 112_000_000 } as const;
  tell({ ...arriving, of: 340_000_000 });
  await eventually(() => expect(byId('arrived').textContent).toBe('112 MB of 340 MB'));
  tell({ ...arriving, of: null });
  await eventually(() => expect(byId('arrived').textContent).toBe('112 MB'));
  await show({
    ...draft,
    media: [{ ...film, state: 'stored' }, photo('back', 'Back', { state: 'fetching' })],
  });
  expect(one('[role=status]').textContent).toBe('Fetching 1 of 2');
  expect(all('[data-testid=arrived]')).toEqual([]);
});

test('subtitles on another site are allowed with one press', async () => {
  await show(withTracks({ ...track, trouble: 'permission-needed', origin: 'https://words.example' }));
  expect(byId('retry-subtitles').textContent).toBe('Allow');
  await click(byId('retry-subtitles'));
  expect(onAllow).toHaveBeenCalledWith(['https://words.example/*']);
});
