import { expect, test } from 'vitest';
import { photoName } from '../../extension/clip/judge/photo-key.ts';

const sameKey: [string, string, string][] = [
  [
    'a size in the name',
    'https://a.example/p/living-room-800x600.jpg',
    'https://a.example/p/living-room.jpg',
  ],
  [
    'a size as a folder',
    'https://a.example/u/480/360/70aa11bb22cc33dd.jpg',
    'https://a.example/u/1024/768/70aa11bb22cc33dd.jpg',
  ],
  ['a word for a size', 'https://a.example/p/chair_grande.jpg?v=1', 'https://a.example/p/chair.jpg?v=2'],
  ['numbered hosts', 'https://img1.a.example/p/1547210217.jpg', 'https://img7.a.example/p/1547210217.jpg'],
  ['another format', 'https://a.example/p/1547210217.webp', 'https://a.example/p/1547210217.jpg'],
  [
    'a size in the query',
    'https://a.example/p/desk.jpg?w=300&h=200',
    'https://a.example/p/desk.jpg?w=1200&h=800',
  ],
  [
    'a size behind the file',
    'https://a.example/p/ab12cd34ef56ab78.jpg/120x90.jpg',
    'https://a.example/p/ab12cd34ef56ab78.jpg/1280x960.webp',
  ],
  [
    'a size word right behind a number',
    'https://a.example/p/755625034816lg.jpg',
    'https://a.example/p/755625034816.jpg',
  ],
  [
    'a word with a size',
    'https://a.example/374420431/Crop320x213',
    'https://a.example/374420431/Ensure1280x720',
  ],
  [
    'letters alone',
    'https://a.example/image/1804731801/m-c.jpg',
    'https://a.example/image/1804731801/xxl.jpg',
  ],
  [
    'sides behind dots',
    'https://a.example/gb100__62875.1409331404.50.50.jpg',
    'https://a.example/gb100__62875.1409331404.1280.1280.jpg',
  ],
  [
    'a making ordered in the query of a file',
    'https://a.example/p/tail_main-01.jpg?fcts=2017&resizeid=2&resizeh=540',
    'https://a.example/p/tail_main-01.jpg?fcts=2017',
  ],
  [
    'small sides as folders',
    'https://a.example/80/60/d6d1025cd36141157b66.jpg',
    'https://a.example/645/430/d6d1025cd36141157b66.jpg',
  ],
  [
    'a proxy with the address in its query',
    'https://a.example/_next/image?url=https%3A%2F%2Fb.example%2F99887766.jpg&w=640',
    'https://b.example/99887766.jpg',
  ],
  [
    'a proxy with the address as base64',
    `https://a.example/t/${Buffer.from('http://b.example/x/g4862_mw_99991308600_1.jpg').toString('base64')}/144/100/4/t.jpg`,
    'http://b.example/x/g4862_mw_99991308600_1.jpg',
  ],
];
test.each(sameKey)('variants are one photo: %s', (_, a, b) => {
  expect(photoName(a).key).toBe(photoName(b).key);
});

test.each([
  ['numbers at the end', 'https://a.example/p/house-1.jpg', 'https://a.example/p/house-2.jpg'],
  ['letters behind a number', 'https://a.example/p/wyo20176813a.jpg', 'https://a.example/p/wyo20176813b.jpg'],
  ['dates as folders', 'https://a.example/2017/05/view.jpg', 'https://a.example/2017/06/view.jpg'],
  ['numbers in the query of a script', 'https://a.example/Get.ashx?id=1', 'https://a.example/Get.ashx?id=2'],
  ['folders of one name', 'https://a.example/17/front.jpg', 'https://a.example/18/front.jpg'],
  [
    'two ids in one name',
    'https://a.example/6bbf18bf-3ab9-4fce-9148-90d4ed48e8e4_1.jpg',
    'https://a.example/6bbf18bf-3ab9-4fce-9148-90d4ed48e8e4_2.jpg',
  ],
])('photos stay apart: %s', (_, a, b) => {
  expect(photoName(a).key).not.toBe(photoName(b).key);
});

test.each([
  ['https://a.example/p/x-800x600.jpg', 800],
  ['https://a.example/p/x._SL1500_.jpg', 1500],
  ['https://a.example/files/ab/image;s=1280x1024;q=80', 1280],
  ['https://a.example/p/x.jpg?w=1920', 1920],
])('%s tells its pixels', (url, pixels) => {
  expect(photoName(url)).toMatchObject({ pixels, exact: true });
});
