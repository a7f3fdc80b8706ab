// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { Previews } from '../../extension/ui/editor/preview/Previews.tsx';
import { piecesOf } from '../../extension/ui/editor/preview/pieces.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Account } from '../../shared/api.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { harrow, rememberedWith } from '../screens/accounts.ts';
import { photo, townhouse } from '../screens/drafts.ts';
import { facebook, instagram, linkedin, x, youtube } from '../screens/places.ts';
import { all, byId, click, draw, eventually, one, press } from './draw.tsx';

const accounts = [facebook, instagram, linkedin, x, harrow, youtube];
const remembered = rememberedWith(accounts);
const long = `${'A house by the canal with a garden. '.repeat(20)}#openhouse`;
const film = photo('film', 'Tour', {
  kind: 'video',
  mime: 'video/mp4',
  width: 1080,
  height: 1920,
  seconds: 8,
});

beforeAll(() => loadPlatformWords(platforms.map(({ platform }) => platform)));

let drawn = 0;
async function show(account: Account, more: Partial<Target> = {}, draft: Partial<Draft> = {}): Promise<void> {
  const changed = { ...townhouse, caption: long, ...draft };
  const targets = [{ ...newTarget(account.id, changed, remembered), ...more }];
  drawn += 1;
  await draw(<Previews key={drawn} draft={{ ...changed, targets }} remembered={remembered} />);
  await eventually(() => one('article.seen'));
}
const words = () => one('article.seen [data-testid="seen-words"]').textContent ?? '';
const shapes = () => all('[data-testid="frame"]').map((frame) => Number.parseFloat(frame.style.aspectRatio));
const on = (screen: 'phone' | 'computer') => click(byId(`screen-${screen}`));

describe('a caption is folded where the platform folds it', () => {
  test.each([
    ['Instagram', instagram, 125, 125],
    ['Facebook', facebook, 110, 480],
    ['LinkedIn', linkedin, 140, 210],
    ['TikTok', harrow, 80, 80],
  ] as const)('%s: on a phone and on a computer', async (_name, account, phone, computer) => {
    await show(account);
    const room = (most: number) => {
      const text = words()
        .replace(/^harrowlane /, '')
        .replace(/(…|Show).*$/, '')
        .trim();
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text.length).toBeGreaterThan(most - 50);
    };
    room(phone);
    await on('computer');
    room(computer);
  });
  test('“… more” opens the rest and folds it again, and the note says how much was in sight', async () => {
    await show(instagram);
    const more = byId('seen-more');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(one('[data-testid="fold-note"] a').getAttribute('href')).toBe(
      'https://help.instagram.com/1643471055915254',
    );
    expect(words()).not.toContain('#openhouse');
    await click(more);
    expect(words()).toContain('#openhouse');
    await click(byId('seen-more'));
    expect(words()).not.toContain('#openhouse');
  });
  test('X folds nothing that fits a post, however long its link is, and folds what only subscribers may write', async () => {
    await show(x, { caption: `Come and see. https://harrowlane.example/${'very-'.repeat(60)}long` });
    expect(all('[data-testid="seen-more"]')).toEqual([]);
    expect(words()).toContain('harrowlane.example/');
    expect(words()).not.toContain('https://');
    await show(x, { caption: long });
    expect(byId('seen-more').textContent).toBe('Show more');
  });
  test('a title of YouTube ends earlier on a phone', async () => {
    const title = 'Brick townhouse with walled garden between the canal and the market, Lübeck';
    await show(
      youtube,
      { title, options: { madeForKids: 'no' } },
      { media: [{ ...film, width: 1920, height: 1080 }], picked: ['film'] },
    );
    const seen = () => one('.seen-title').textContent ?? '';
    expect(seen()).not.toContain('market');
    await on('computer');
    expect(seen()).toContain('market');
  });
});

describe('links and hashtags have their colour where the platform makes links of them', () => {
  const text = 'See https://harrowlane.example/1, ask @ida. #lübeck';
  const marked = () => all('article.seen .marked').map((each) => each.textContent);
  test.each([
    ['Instagram: no addresses', instagram, ['@ida', '#lübeck']],
    ['Facebook', facebook, ['https://harrowlane.example/1', '@ida', '#lübeck']],
    ['LinkedIn: no names', linkedin, ['https://harrowlane.example/1', '#lübeck']],
    ['X, without what every address begins with', x, ['harrowlane.example/1', '@ida', '#lübeck']],
  ] as const)('%s', async (_name, account, expected) => {
    await show(account, {}, { caption: text });
    expect(marked()).toEqual(expected);
  });
  test('a hashtag within an address is none', () => {
    const pieces = piecesOf('https://a.example/#top #top', ['link', 'hashtag']);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
      'https://a.example/#top',
      '#top',
    ]);
  });
});

describe('pictures are cut as the platform cuts them, and it is said', () => {
  const upright = townhouse.media.map((each, at) =>
    at === 1 ? { ...each, width: 2000, height: 3000 } : each,
  );
  test('a carousel of Instagram has the shape of its first photo', async () => {
    await show(instagram, {}, { media: upright });
    expect(shapes()).toEqual([1.5]);
    expect(byId('preview').textContent).toContain('in the shape of the first: 1 is cut at the edges');
    await click(one('[aria-label="The next one"]'));
    expect(shapes()).toEqual([1.5]);
    expect(one('.swipe .where').textContent).toBe('2/8');
  });
  test('a photo that is too tall for its kind stands before a border, whole', async () => {
    const tall = [{ ...(townhouse.media[0] as Draft['media'][0]), width: 1000, height: 3000 }];
    await show(instagram, {}, { media: tall, picked: ['townhouse-01'] });
    expect(shapes()).toEqual([0.8]);
    expect(all('.sent.bordered')).toHaveLength(1);
  });
  test('photos that their owner gave a shape have it, around the point that stays in sight', async () => {
    const shape = { ratio: '4:5', fill: true } as const;
    await show(instagram, { shape, focus: { 'townhouse-01': { x: 0, y: 0.5 } } }, { media: upright });
    expect(shapes()).toEqual([0.8]);
    expect(one('.sent').style.getPropertyValue('--at')).toBe('0% 50%');
    expect(byId('preview').textContent).not.toContain('in the shape of the first');
  });
  test('more photos than Facebook has places for are counted on the last', async () => {
    await show(facebook);
    expect(shapes()).toHaveLength(5);
    expect(one('.more-of').textContent).toBe('+3');
  });
  test('a thread shows every post with its photos', async () => {
    await show(x, { kind: 'thread', caption: 'One.\n---\nTwo.\n---\nThree.' });
    expect(all('.x-post')).toHaveLength(3);
    expect(all('.x-post').map((post) => post.querySelectorAll('[data-testid="frame"]').length)).toEqual([
      4, 4, 0,
    ]);
  });
  test('a reel fills the screen', async () => {
    await show(instagram, {}, { media: [film], picked: ['film'] });
    expect(shapes()).toEqual([0.5625]);
  });
});

test('an upright film of a minute is a Short at YouTube, whatever it was meant to be, and it is said', async () => {
  await show(
    youtube,
    { kind: 'video', title: 'Tour', options: { madeForKids: 'no' } },
    { media: [film], picked: ['film'] },
  );
  expect(all('.full-screen')).toHaveLength(1);
  expect(byId('preview').textContent).toContain('YouTube makes a Short of it');
});

test('whose post it is, and its first comment, stand there', async () => {
  await show(instagram, { options: { firstComment: 'The floor plan: ask us.' } });
  expect(one('.seen-head').textContent).toContain('harrowlane');
  expect(one('[aria-label="First comment"]').textContent).toContain('The floor plan: ask us.');
});

test('accounts are gone through by arrow keys', async () => {
  const targets = accounts.map((account) => newTarget(account.id, townhouse, remembered));
  await draw(<Previews draft={{ ...townhouse, targets }} remembered={remembered} />);
  await eventually(() => one('.on-facebook article.seen'));
  const tab = (at: number) => all('[role="tab"]')[at] as HTMLElement;
  tab(0).focus();
  await press(tab(0), 'ArrowRight');
  await eventually(() => one('.on-instagram article.seen'));
  expect(document.activeElement).toBe(tab(1));
  expect(tab(1).getAttribute('aria-selected')).toBe('true');
  await press(tab(1), 'ArrowLeft');
  await press(tab(0), 'ArrowLeft');
  expect(document.activeElement).toBe(tab(5));
});

test('without an account it says what to do', async () => {
  await draw(<Previews draft={{ ...townhouse, targets: [] }} remembered={remembered} />);
  expect(one('.preview').textContent).toContain('Choose an account');
});
