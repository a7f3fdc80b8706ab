// @vitest-environment happy-dom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aimsOf } from '../../extension/send/post-input.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { giveFilms } from '../../extension/ui/film/films.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { photo } from '../screens/drafts.ts';
import { filmsFor } from '../screens/films.ts';
import { facebook, youtube } from '../screens/places.ts';
import { all, byId, click, eventually } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const tour = photo('tour', 'Tour', {
  ...{ kind: 'video', mime: 'video/mp4', width: 1080, height: 1920, seconds: 200 },
});
const piece = { ...tour, id: 'piece', sha256: 'b'.repeat(64), seconds: 90 };
const form = targetForm([facebook, youtube]);
const reel: Partial<Target> = { kind: 'reel', instead: { tour: 'piece' } };
const toYoutube: Target = {
  accountId: youtube.id,
  kind: 'video',
  title: 'A tour',
  options: { madeForKids: 'no' },
};
const picked: Partial<Draft> = { media: [piece, tour], picked: ['tour'] };
const goingOut = (draft: Draft) => aimsOf(draft, form.remembered.accounts).map(({ media }) => media);

beforeAll(() => Promise.all([loadPlatformWords(platforms.map(({ platform }) => platform)), loadChecking()]));
beforeEach(() => giveFilms(filmsFor('video')));
afterAll(() => vi.dynamicImportSettled());

test('a piece made for one place goes out there alone, and the whole video everywhere else', async () => {
  await form.open(facebook, reel, picked);
  await eventually(() => byId('piece-here'));
  expect(byId('piece-here').textContent).toContain(
    'Facebook gets this piece of the video (90 s, 1080 × 1920)',
  );
  expect(form.problems()).toEqual([]);
  const [first] = form.now.targets as [Target];
  const draft = { ...form.now, targets: [{ ...first, when: undefined }, toYoutube] };
  expect(goingOut(draft)).toEqual([['piece'], ['tour']]);
});

test('one press has the whole video go out there again, and what is wrong with it is told again', async () => {
  await form.open(facebook, { ...reel, media: ['piece'] }, picked);
  await click(await eventually(() => byId('whole-here')));
  expect(form.target.instead).toBeUndefined();
  expect(form.target.media).toEqual(['tour']);
  expect(form.problems()).toEqual(['media.0: video-too-long']);
  await eventually(() => byId('mend-video'));
  expect(all('[data-testid=piece-here]')).toEqual([]);
});

test('a piece that is picked beside its video goes out once', async () => {
  await form.open(facebook, reel, { ...picked, picked: ['piece', 'tour'] });
  expect(goingOut(form.now)).toEqual([['piece']]);
});

test('nothing is said of a piece whose video is no longer picked', async () => {
  await form.open(facebook, reel, { ...picked, picked: ['piece'] });
  await vi.dynamicImportSettled();
  expect(all('[data-testid=piece-here]')).toEqual([]);
  expect(goingOut(form.now)).toEqual([['piece']]);
});
