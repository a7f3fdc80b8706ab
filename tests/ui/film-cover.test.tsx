// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aimsOf, postInputOf } from '../../extension/send/post-input.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import type { Media } from '../../shared/media.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { NOW, photo, townhouse } from '../screens/drafts.ts';
import { facebook, instagram, youtube } from '../screens/places.ts';
import { all, byId, click, enter, eventually } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const made = photo('film', 'Tour', {
  ...{ kind: 'video', mime: 'video/mp4', width: 1080, height: 1920, seconds: 30, poster: 1.2 },
  foundIn: ['film'],
});
const { poster: _poster, ...found } = made;
const form = targetForm([instagram, facebook, youtube]);
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

describe('the thumbnail of a video made here', () => {
  const posterImage = { sha256: 'b'.repeat(64), bytes: 400_000 };
  const film = { ...made, posterImage };
  const choice = () => eventually(() => byId<HTMLInputElement>('poster'));

  test('is its best moment until its owner says no', async () => {
    await form.open(youtube, {}, { media: [film], picked: ['film'] });
    expect((await choice()).checked).toBe(true);
    await click(await choice());
    expect(form.target.poster).toBe(false);
    await click(await choice());
    expect(form.target).not.toHaveProperty('poster');
  });
  test('is asked about only where it would be it', async () => {
    const beside = townhouse.media[0] as Draft['media'][number];
    for (const [account, media] of [
      [instagram, [film]],
      [facebook, [film]],
      [youtube, [made]],
      [youtube, [{ ...film, posterImage: { ...posterImage, bytes: 60_000_000 } }]],
      [youtube, [film, beside]],
    ] as const) {
      await form.open(account, {}, { media: [...media], picked: media.map(({ id }) => id) });
      await eventually(() => byId('other-words'));
      expect(all('[data-testid="poster"]')).toEqual([]);
    }
  });
});
