// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { DraftForm } from '../../extension/ui/editor/DraftForm.tsx';
import { focusField } from '../../extension/ui/editor/focus-field.ts';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import { givePictures } from '../../extension/ui/parts/pictures.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Account } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, photo, townhouse, ZONE } from '../screens/drafts.ts';
import { facebook, instagram, linkedin, x, youtube } from '../screens/places.ts';
import { all, byId, choose, click, draw, enter, eventually, one } from './draw.tsx';
import { targetForm } from './target-form.tsx';

const accounts = [facebook, instagram, linkedin, x, youtube];
const ready: Draft = {
  ...townhouse,
  when: { wall: '2026-11-22T18:30:00', timeZone: ZONE },
  rightsAt: NOW,
};
const film = photo('film', 'Tour', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1080,
  height: 1920,
  seconds: 8,
});
const form = targetForm(accounts);
beforeAll(() => Promise.all([loadPlatformWords(platforms.map(({ platform }) => platform)), loadChecking()]));

const kind = () => eventually(() => byId<HTMLSelectElement>('kind'));

describe('the kind of post', () => {
  test('is offered where several can be made of what is picked, in the platform’s words', async () => {
    await form.open(instagram);
    expect([...(await kind()).options].map((each) => each.textContent)).toEqual([
      'Carousel',
      'Photo',
      'Story',
    ]);
    await choose(await kind(), 'story');
    expect(form.target.kind).toBe('story');
    expect((await eventually(() => byId('which-media'))).textContent).toContain('1 of 8 go out here');
    expect(form.problems()).toEqual([]);
  });
  test('must be chosen where a video and photos do not go together', async () => {
    const mixed = { media: [film, ...townhouse.media], picked: ['film', 'townhouse-01'] };
    await form.open(linkedin, {}, mixed);
    expect(form.problems()).toEqual(['kind: mixed-media']);
    await choose(await kind(), 'video');
    expect(form.problems()).toEqual([]);
    expect((await eventually(() => byId('which-media'))).textContent).toContain('1 of 2 go out here');
  });
  test('a link post begins with the page’s own address, a document with its title', async () => {
    await form.open(facebook);
    await choose(await kind(), 'link');
    expect(form.target.options.link).toBe(townhouse.source.canonicalUrl);
    expect((await eventually(() => byId<HTMLInputElement>('option-link'))).type).toBe('url');
    await form.open(linkedin);
    await choose(await kind(), 'document');
    expect(form.target.title).toBe(townhouse.title);
    expect(form.problems()).toEqual([]);
  });
  test('words alone make a post where the platform takes them', async () => {
    await form.open(x, {}, { picked: [] });
    expect(form.problems()).toEqual([]);
    await form.open(instagram, {}, { picked: [] });
    expect(form.problems()).toEqual(['media: no-media']);
  });
});

describe('a title', () => {
  test('begins as the page’s, and a missing one is named and led to', async () => {
    await form.open(youtube, { options: { madeForKids: 'no' } }, { media: [film], picked: ['film'] });
    const title = await eventually(() => byId<HTMLInputElement>('target-title'));
    expect(title.value).toBe(townhouse.title);
    await enter(title, '  ');
    expect(form.problems()).toEqual(['title: title-missing']);
    focusField('title', youtube.id);
    expect(document.activeElement).toBe(title);
    await enter(title, 'a'.repeat(101));
    expect(form.problems()).toEqual(['title: title-too-long']);
    expect(one('.target-more .count.wrong').textContent).toBe('101 / 100');
  });
});

describe('words of its own', () => {
  test('begin as the caption, are counted as the platform counts, and can be given up again', async () => {
    await form.open(x, {}, { picked: ['townhouse-01'] });
    await click(await eventually(() => byId('other-words')));
    const own = byId<HTMLTextAreaElement>('own-caption');
    expect(own.value).toBe(townhouse.caption);
    await enter(own, 'Look: https://harrowlane.example/a/very/long/address/indeed');
    expect(form.target.caption).toContain('Look');
    expect(one('.target-more .field .count').textContent).toBe('29 / 280');
    expect(form.now.caption).toBe(townhouse.caption);
    await click(byId('other-words'));
    expect(form.target).not.toHaveProperty('caption');
  });
  test('a story carries none, and says so', async () => {
    await form.open(instagram, { kind: 'story' });
    expect((await eventually(() => one('.target-more'))).textContent).toContain('carries no words');
  });
});

describe('which media', () => {
  test('go out here can be chosen one by one, and all again', async () => {
    await form.open(x);
    const which = await eventually(() => byId('which-media'));
    expect(which.textContent).toContain('4 of 8 go out here');
    const pick = (at: number) =>
      click(all('[data-testid=which-media] button[aria-pressed]')[at] as HTMLElement);
    await pick(0);
    expect(form.target.media).toEqual(['townhouse-02', 'townhouse-03', 'townhouse-04']);
    await pick(7);
    expect(form.target.media).toEqual(['townhouse-02', 'townhouse-03', 'townhouse-04', 'townhouse-08']);
    expect(form.problems()).toEqual([]);
    await click(one('[data-testid=which-media] .link'));
    expect(form.target).not.toHaveProperty('media');
  });
  test('what does not fit and was not chosen is told, not hidden', async () => {
    await form.open(x);
    expect(readiness(form.now, form.remembered, NOW).repairs['leave-out']).toBe(4);
  });
  test('how many of them have words for people who cannot see is told', async () => {
    await form.open(x);
    expect((await eventually(() => one('.target-more'))).textContent).toContain('4 of 4 photos have words');
  });
});

describe('a thread', () => {
  const parts = () => all('.thread textarea') as HTMLTextAreaElement[];
  test('is written post by post, each with its own count and photos', async () => {
    await form.open(x, { kind: 'thread', caption: 'Four floors of light.' });
    await eventually(() => byId('part-0'));
    await click(byId('add-part'));
    await enter(parts()[1] as HTMLTextAreaElement, 'Open house on Saturday.');
    expect(form.target.caption).toBe('Four floors of light.\n---\nOpen house on Saturday.');
    expect(one('.thread .part label').textContent).toBe('Post 1, with 4 photos');
    expect(all('.thread .count').map((each) => each.textContent)).toEqual(['21 / 280', '23 / 280']);
    await click(one('[aria-label="Move post 2 up"]'));
    expect(form.target.caption).toBe('Open house on Saturday.\n---\nFour floors of light.');
    await click(one('[aria-label="Take post 1 away"]'));
    expect(form.target.caption).toBe('Four floors of light.');
    expect(form.problems()).toEqual([]);
  });
  test('can be made of the caption', async () => {
    await form.open(
      x,
      { kind: 'thread' },
      { caption: Array.from({ length: 20 }, (_, at) => `Room ${at} looks onto the canal.`).join(' ') },
    );
    await click(await eventually(() => byId('split-parts')));
    expect(parts().length).toBeGreaterThan(1);
    expect(form.problems()).toEqual([]);
  });
});

test('every option made of text has a field, in the kinds that have it', async () => {
  await form.open(linkedin, { kind: 'poll' }, { picked: [] });
  await eventually(() => byId('option-pollQuestion'));
  expect(form.problems()).toEqual([
    'options.pollQuestion: option-missing',
    'options.pollAnswer1: option-missing',
    'options.pollAnswer2: option-missing',
  ]);
  for (const name of ['pollQuestion', 'pollAnswer1', 'pollAnswer2'])
    await enter(byId<HTMLInputElement>(`option-${name}`), name);
  expect(form.problems()).toEqual([]);
  expect(byId('option-firstComment').tagName).toBe('TEXTAREA');
});

describe('before it is scheduled', () => {
  test('an account says what its platform charges, and what reading the numbers will cost', async () => {
    await form.open(x, { caption: 'Four rooms' });
    const note = await eventually(() => byId(`note-${x.id}`));
    expect(note.textContent).toContain('X charges $0.0');
    expect(note.textContent).toContain('up to $0.03 more');
    // With alt text on its four photos.
    await form.open(x, { caption: 'Four rooms https://clipcast.example/1' });
    await eventually(() =>
      expect(byId(`note-${x.id}`).textContent).toContain('$0.22 for this post: one with a link is dearer'),
    );
  });
  test('an account says how many posts it has left today, where its platform told', async () => {
    const counted = { ...instagram, id: 'counted', limits: { quota: { used: 47, total: 50 } } };
    const known = rememberedWith([counted]);
    const targets = [{ ...newTarget(counted.id, ready, known) }];
    const draft = { ...ready, targets };
    await draw(
      <DraftForm
        draft={draft}
        remembered={known}
        readiness={readiness(draft, known, NOW)}
        now={NOW}
        onChange={() => {}}
        onConnect={() => {}}
      />,
    );
    const note = await eventually(() => byId('note-counted'));
    expect(note.textContent).toContain('3 of 50 posts left today');
  });
  test('where the platform does not tell, what went out from here stands beside what it takes about', async () => {
    const counted = { ...linkedin, id: 'ours', platform: 'tiktok', sent: { count: 12, cap: 15 } } as Account;
    const known = rememberedWith([counted]);
    const draft = { ...ready, targets: [{ ...newTarget(counted.id, ready, known) }] };
    await draw(
      <DraftForm
        draft={draft}
        remembered={known}
        readiness={readiness(draft, known, NOW)}
        now={NOW}
        onChange={() => {}}
        onConnect={() => {}}
      />,
    );
    const { textContent } = await eventually(() => byId('note-ours'));
    expect(textContent).toContain('12 posts went out from here in the last 24 hours.');
    expect(textContent).toContain(
      'TikTok takes about 15 from all apps together, and does not tell how many are left.',
    );
  });
});

describe('the listing sheet', () => {
  const asDocument = { kind: 'document', title: 'Townhouse', options: { pages: 'sheet' } };
  const page = (text: string) => ({
    words: [{ text, x: 42, y: 100, width: 200, size: 24, weight: 600, colour: '#14181d' }],
    lines: [],
    photos: [{ sha256: 'a', x: 0, y: 0, width: 595, height: 392 }],
  });
  const none = { thumb: async () => null, full: async () => null, release: () => {} };

  test('is shown before it goes out, page by page, with the title and photos it will have', async () => {
    const asked: unknown[] = [];
    givePictures({
      ...none,
      sheet: async (input) => {
        asked.push(input);
        return { language: 'de', pages: [page('Reihenhaus'), page('Garten')] };
      },
    });
    await form.open(linkedin, asDocument);
    await click(await eventually(() => byId('see-sheet')));
    await eventually(() => expect(all('[data-testid="sheet-page"]')).toHaveLength(2));
    expect(asked).toEqual([{ draftId: ready.id, title: 'Townhouse', photos: expect.any(Array) }]);
    expect(all('[data-testid="sheet-page"] text').map((one) => one.textContent)).toEqual([
      'Reihenhaus',
      'Garten',
    ]);
    expect(one('[data-testid="sheet-page"]').getAttribute('lang')).toBe('de');
    expect(one('[data-testid="sheet-page"] title').textContent).toBe('Page 1 of 2');
  });

  test('that cannot be laid out says why', async () => {
    const error = { code: 'draft-gone', message: 'This draft has been deleted.' };
    givePictures({ ...none, sheet: () => Promise.reject({ error }) });
    await form.open(linkedin, asDocument);
    await click(await eventually(() => byId('see-sheet')));
    await eventually(() => expect(byId('sheet').textContent).toMatch(/deleted|gone/i));
  });

  test('is offered for a document of facts and photos, and for nothing else', async () => {
    await form.open(linkedin, { ...asDocument, options: { pages: 'photos' } });
    await eventually(() => byId('target-title'));
    expect(all('[data-testid="see-sheet"]')).toEqual([]);
  });
});
