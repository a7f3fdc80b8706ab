// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { Clip } from '../../shared/clip.ts';
import { openPage } from './open-page.ts';

const GALLERY = `<title>Boathouse</title><h1>Boathouse £450,000</h1><div class="gallery">${[1, 2, 3]
  .map((n) => `<img id="p${n}" src="/photos/881000${n}.jpg" width="900" height="600">`)
  .join('')}</div>`;
const read = (document: Document) => Clip.parse(clipPage(document, { now: 1 }));
const names = ({ photos }: Clip) => photos.map(({ url }) => url.split('/').at(-1));
const throwing = (element: object | null, ...members: string[]) => {
  for (const member of members)
    Object.defineProperty(element, member, {
      get() {
        throw new Error('not for you');
      },
    });
};
const codes = ({ problems }: Clip) => problems.map(({ code }) => code);

test.each(['attributes', 'getAttribute', 'parentElement', 'tagName', 'closest'])(
  'an element whose %s throws is passed by, the photos around it are found, and the clip says so',
  (member) => {
    const document = openPage(`${GALLERY}<form id="trap"><input></form>`);
    throwing(document.querySelector('#p2'), member);
    const clip = read(document);
    expect(names(clip)).toEqual(
      expect.arrayContaining(member === 'tagName' ? [] : ['8810001.jpg', '8810003.jpg']),
    );
    expect(codes(clip)).toContain('reader-stopped');
  },
);

test.each(['title', 'body', 'documentElement', 'baseURI', 'createTreeWalker', 'getSelection', 'defaultView'])(
  'a document whose %s throws still gives a clip',
  (member) => {
    const document = openPage(GALLERY);
    throwing(document, member);
    expect(codes(read(document))).toContain('reader-stopped');
  },
);

test('what a document does not tell stops no photo from being found', () => {
  const document = openPage(GALLERY);
  throwing(document, 'title', 'getSelection', 'defaultView');
  expect(names(read(document))).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
});

test('controls that take the names of what every element can do hide no photo', () => {
  const traps = [
    'attributes',
    'getAttribute',
    'tagName',
    'closest',
    'children',
    'querySelectorAll',
    'parentElement',
  ];
  const document = openPage(`<form id="trap">${GALLERY}</form>`);
  const form = document.querySelector('#trap');
  for (const trap of traps) Object.defineProperty(form, trap, { value: document.createElement('input') });
  expect(names(read(document))).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
});

test('a frame that shows its own page, and again, ends', () => {
  const document = openPage(`${GALLERY}<iframe src="/item/1"></iframe>`);
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: document });
  expect(names(read(document))).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
});

test('shadow roots in shadow roots are read to a depth, and no further', () => {
  const document = openPage('<h1>House</h1><div id="host"></div>');
  let host = document.querySelector('#host') as Element;
  for (let depth = 0; depth < 200; depth++) {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<img class="gallery-photo" src="/photos/99${String(10_000 + depth)}.jpg"><div></div>`;
    host = root.querySelector('div') as Element;
  }
  expect(names(read(document)).length).toBeLessThanOrEqual(6);
});

test('photos in a frame of the same site are found, and a frame of another site is not touched', () => {
  const document = openPage(
    '<h1>Boathouse</h1><iframe src="/item/1/gallery"></iframe><iframe src="https://ads.example/1"></iframe>',
  );
  const inner = openPage(GALLERY, 'https://listings.example/item/1/gallery');
  const [own, foreign] = document.querySelectorAll('iframe');
  Object.defineProperty(own, 'contentDocument', { value: inner });
  let touched = false;
  Object.defineProperty(foreign, 'contentDocument', {
    get() {
      touched = true;
      return null;
    },
  });
  const clip = read(document);
  expect(names(clip)).toEqual(['8810001.jpg', '8810002.jpg', '8810003.jpg']);
  expect(touched).toBe(false);
});

/** A page that says it has so many pictures: the same few elements, over and over, without holding them. */
function endless(count: number): { document: Document; looked: () => number } {
  const document = openPage(
    `<h1>House</h1><div class="gallery">${'<img src="/photos/8810001.jpg">'.repeat(50)}</div>`,
  );
  const images = [...document.querySelectorAll('img')];
  const all = document.querySelectorAll.bind(document);
  let looked = 0;
  document.querySelectorAll = ((where: string) =>
    where === '*'
      ? {
          length: count,
          *[Symbol.iterator]() {
            for (let at = 0; at < count; at++) {
              looked++;
              yield images[at % images.length];
            }
          },
        }
      : all(where)) as typeof document.querySelectorAll;
  return { document, looked: () => looked };
}

test('of a million pictures the first eight thousand are looked at, and no time is spent on the rest', () => {
  const { document, looked } = endless(1_000_000);
  const clip = read(document);
  expect(clip.photos.length).toBeLessThanOrEqual(300);
  expect(looked()).toBeLessThan(8_100);
}, 30_000);
