// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aimsOf, postInputOf } from '../../extension/send/post-input.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import type { Media } from '../../shared/media.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { NOW, photo, townhouse } from '../screens/drafts.ts';
import { facebook, instagram } from '../screens/places.ts';
import { byId, enter, eventually } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const made = photo('film', 'Tour', {
  ...{ kind: 'video', mime: 'video/mp4', width: 1080, height: 1920, seconds: 30, poster: 1.2 },
  foundIn: ['film'],
});
const { poster: _poster, ...found } = made;
const form = targetForm([instagram, facebook]);
beforeAll(() => Promise.all([loadPlatformWords(platforms.map(({ platform }) => platform)), loadChecking()]));

// What comes with the form by itself is not left half-way.
afterAll(() => vi.dynamicImportSettled());

const cover = () => eventually(() => byId<HTMLInputElement>('option-coverAt'));

/** The options that the open form's post is sent with. */
const sent = (draft: Draft): Target['options'] | undefined => {
  const aims = aimsOf(draft, form.remembered.accounts);
  const media: Media = {
    ...{ sha256: 'a'.repeat(64), kind: 'video', mime: 'video/mp4', bytes: 9_000_000 },
    ...{ width: 1080, height: 1920, seconds: 30 },
    provenance: { pageUrl: 'https://a.example/', mediaUrl: 'https://a.example/film', at: NOW },
  };
  return postInputOf(draft, aims, [{ media: new Map([['film', media]]) }]).targets[0]?.options;
};

describe('the cover of a video made here', () => {
  test('is the second it is best shown by, in sight and in what is sent', async () => {
    await form.open(instagram, {}, { media: [made], picked: ['film'] });
    expect((await cover()).value).toBe('1.2');
    expect(sent(form.now)).toMatchObject({ coverAt: '1.2' });
  });
  test('is another where its owner says so, and the platform’s where they empty it', async () => {
    await form.open(instagram, {}, { media: [made], picked: ['film'] });
    await enter(await cover(), '4');
    expect(sent(form.now)).toMatchObject({ coverAt: '4' });
    await enter(await cover(), '');
    expect((await cover()).value).toBe('');
    expect(sent(form.now)).toMatchObject({ coverAt: '' });
  });
  test('is nobody’s guess for a video of the page, nor where no platform takes one', async () => {
    await form.open(instagram, {}, { media: [found], picked: ['film'] });
    expect((await cover()).value).toBe('');
    expect(sent(form.now)).not.toHaveProperty('coverAt');
    await form.open(facebook, {}, { media: [made], picked: ['film'] });
    expect(sent(form.now)).not.toHaveProperty('coverAt');
    await form.open(instagram, {}, { media: townhouse.media });
    expect(form.target.options).not.toHaveProperty('coverAt');
  });
});
