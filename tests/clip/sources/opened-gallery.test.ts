// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readSeen } from '../../../extension/background/read-tab.ts';
import { seePage } from '../../../extension/clip/see-page.ts';
import { pageOf } from './found.ts';

const opened = [1, 2, 3].map((n) => `https://img.homes.example/p/771000${n}_1600.jpg`);

test('what a gallery showed when it was looked through is found, once', () => {
  const { photos } = readSeen(seePage(pageOf('opened-gallery'), { now: 0 }), opened);
  expect(photos.map(({ url }) => url)).toEqual(opened);
  expect(photos[2]?.foundIn).toEqual(['gallery']);
});

test('an answer of the page that is no list of addresses adds nothing', () => {
  for (const answer of [null, 'x', { 0: 'x' }, [7, null, {}, 'javascript:alert(1)//a.jpg']])
    expect(readSeen(seePage(pageOf('opened-gallery'), { now: 0 }), answer).photos).toHaveLength(1);
});
