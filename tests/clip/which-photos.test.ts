// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, photoUrls } from './open-page.ts';

const HOST = 'https://img.homes.example';
const script = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;
const names = (html: string, url?: string) =>
  photoUrls(clip(html, url)).map((address) => address.replace(/^.*\//, ''));

describe('one photo once', () => {
  test('a photo with many makings, whose names nobody could know, is one photo', () => {
    const hash = (n: number) => `5abeb3ea6aa4bebe46dde716a1cb94${60 + n}`;
    const making = (n: number, m: number) =>
      `${HOST}/p/csm_${hash(n)}_${(0xb8accc7b6e + n * 99 + m).toString(16)}.webp`;
    const photo = (n: number) =>
      `<picture>${[1, 2, 3, 4, 5, 6].map((m) => `<source srcset="${making(n, m)}">`).join('')}<img src="${making(n, 7)}"></picture>`;
    const again = `<img src="${making(2, 9)}">`;
    expect(
      names(`<h1>Flat</h1><div class="gallery">${[1, 2, 3].map(photo).join('')}${again}</div>`),
    ).toHaveLength(3);
  });

  test('what stands in until photos come is none, and joins none', () => {
    const lazy = (n: number) =>
      `<img src="/grey.png" data-src="${HOST}/p/771000${n}.jpg" width="800" height="600">`;
    expect(names(`<h1>Flat</h1><div class="gallery">${[1, 2, 3, 4].map(lazy).join('')}</div>`)).toEqual([
      '7710001.jpg',
      '7710002.jpg',
      '7710003.jpg',
      '7710004.jpg',
    ]);
  });

  test('letters that stand for sizes are learnt from the page', () => {
    const at = (n: number, size: string) => `${HOST}/a1-m30191560${n}${size}.jpg`;
    const data = { photos: [10, 11, 12, 13].map((n) => ({ href: at(n, 's') })) };
    const shown = [10, 11].map((n) => `<img src="${at(n, 'rd-w1280_h960')}">`).join('');
    const head = `<meta property="og:image" content="${at(10, 'od-w640_h480')}">`;
    expect(names(`${head}<h1>Flat</h1><div class="gallery">${shown}</div>${script(data)}`)).toEqual([
      'a1-m3019156010rd-w1280_h960.jpg',
      'a1-m3019156011rd-w1280_h960.jpg',
      'a1-m3019156012s.jpg',
      'a1-m3019156013s.jpg',
    ]);
  });

  test('photos that data only counts, or that one attribute lists, are several', () => {
    const at = (name: string) => `${HOST}/p/${name}.jpg`;
    const data = {
      id: 441200,
      title: 'Flat',
      price: 1,
      rooms: 3,
      images: { photo1: at('hall'), photo2: at('kitchen'), photo3: at('bath') },
    };
    const url = 'https://homes.example/441200';
    expect(
      names(`<h1>Flat</h1><div class="gallery"><img src="${at('hall')}"></div>${script(data)}`, url),
    ).toEqual(['hall.jpg', 'kitchen.jpg', 'bath.jpg']);
    const stack = `<img src="${at('hall')}" data-images="${['hall', 'kitchen', 'bath'].map(at).join('|')}">`;
    expect(names(`<h1>Flat</h1><div class="gallery">${stack}</div>`)).toHaveLength(3);
  });
});

describe('this listing only', () => {
  const own = (n: number) => `<img src="${HOST}/own/881000${n}.jpg" width="900" height="600">`;

  test('pictures that each stand beside a price of their own are other things, however the page links them', () => {
    const card = (n: number) =>
      `<div class="row" data-id="${n}"><div class="photo"><img src="${HOST}/thumbs/99100${n}.jpg"></div><p>${n} rooms</p><p>£${n}50,000</p></div>`;
    const cards = [10, 11, 12, 13, 14, 15, 16, 17].map(card).join('');
    expect(
      names(
        `<h1>Mill House</h1><div class="gallery">${own(1)}${own(2)}</div><div class="slider">${cards}</div>`,
      ),
    ).toEqual(['8810001.jpg', '8810002.jpg']);
  });

  test('a long strip of pictures by buyers does not outdo the one photo that the page is about', () => {
    const ld = { '@type': 'Product', name: 'Felt mat', image: `${HOST}/own/8810001.jpg` };
    const review = (n: number) => `<img data-src="${HOST}/by/99100${n}.jpg" width="300">`;
    const strip = Array.from({ length: 20 }, (_, n) => review(n + 10)).join('');
    const page = `<script type="application/ld+json">${JSON.stringify(ld)}</script><div class="gallery">${own(1)}</div><h1>Felt mat</h1><div class="carousel">${strip}</div>`;
    expect(names(page)).toEqual(['8810001.jpg']);
  });

  test('icons that an attribute names are no photos of a listing without any', () => {
    const icon = (name: string) => `<li data-icon="/images/poi/${name}.png">${name}</li>`;
    expect(
      names(`<h1>Plot</h1><ul>${['cinema', 'school-bus', 'bank', 'post'].map(icon).join('')}</ul>`),
    ).toEqual([]);
  });

  test('links to the photos themselves are no other listings', () => {
    const shown = (letter: string) =>
      `<a href="/images/property/wyo20176813${letter}.jpg"><img src="/images/property/wyo20176813${letter}.jpg" width="75" alt="House"></a>`;
    const read = clip(
      `<h1>Property</h1><div id="gallery">${['', 'a', 'b', 'c', 'd'].map(shown).join('')}</div>`,
    );
    expect(read.problems).toEqual([]);
    expect(read.photos).toHaveLength(5);
  });

  test('a class called epc makes no floor plan of a photo', () => {
    const read = clip(`<h1>Shovel</h1><div class="epc-main gallery">${own(1)}${own(2)}</div>`);
    expect(read.photos.map(({ kind }) => kind)).toEqual(['photo', 'photo']);
  });

  test('the one picture a page names in its head is not added to those it shows', () => {
    const head = '<meta property="og:image" content="https://cdn.portal.example/share/88.jpg">';
    expect(
      names(`${head}<h1>Flat</h1><div class="gallery">${[1, 2, 3, 4].map(own).join('')}</div>`),
    ).toHaveLength(4);
  });
});

describe('data that is written in other ways', () => {
  const photo = (n: number) => `${HOST}/i/${7_700_000 + n}/1600.webp`;

  test('what data writes as a srcset is the largest photo that it offers', () => {
    const at = (n: number, size: number) =>
      `${HOST}/images/1a2b3c4d-1111-4222-8333-44445555666${n}_${size}.jpg`;
    const shown = `<h1>Golf</h1><div class="gallery"><img src="${at(6, 640)}"></div>`;
    const clipped = (image: (n: number) => object) =>
      names(
        shown + script({ ad: { id: 391122334, title: 'Golf', price: 19950, images: [6, 7, 8].map(image) } }),
        'https://x.example/details?id=391122334',
      ).map((name) => name.slice(-10));
    const srcset = (n: number) => `${at(n, 360)} 360w, ${at(n, 1600)} 1600w, ${at(n, 640)} 640w`;
    const largest = ['6_1600.jpg', '7_1600.jpg', '8_1600.jpg'];
    expect(clipped((n) => ({ src: at(n, 640), srcset: srcset(n) }))).toEqual(largest);
    expect(clipped((n) => ({ srcset: srcset(n) }))).toEqual(largest);
    expect(clipped((n) => ({ src: at(n, 640), srcset: `${at(n, 640)} 1x, ${at(n, 1600)} 2.5x` }))).toEqual(
      largest,
    );
  });

  test('values that name each other by number are put together; other things among them stay apart', () => {
    const values = [
      ['ShallowReactive', 1],
      { data: 2 },
      { listing: 3, others: 12 },
      { id: 4, title: 5, rent: 6, photos: 7, slug: 5 },
      5530917,
      'Studio with terrace',
      1090,
      [8, 9, 10],
      photo(1),
      photo(2),
      photo(3),
      -1,
      [13],
      { id: 14, title: 15, rent: 6, url: 16, cover: 17 },
      5530001,
      'Room',
      '/rooms/5530001',
      photo(9),
    ];
    const page = `<h1>Studio with terrace</h1><div class="gallery"><img src="${photo(1)}"></div><script type="application/json" id="__NUXT_DATA__">${JSON.stringify(values)}</script>`;
    expect(photoUrls(clip(page, 'https://rooms.example/rooms/5530917/studio'))).toEqual([1, 2, 3].map(photo));
  });

  test('a ring of values that name each other ends', () => {
    const values = [{ a: 1 }, { b: 0, photos: 2 }, [1, 1, 2]];
    expect(clip(`<h1>x</h1>${script(values)}`).problems.map(({ code }) => code)).toEqual(['nothing-found']);
  });

  test('a guard before JSON, an address without its scheme and one with a gap are read as the page’s own code reads them', () => {
    const guarded = { text: `{}&&${JSON.stringify({ photos: [photo(1), photo(2)] })}` };
    expect(
      names(`<h1>House</h1><div class="gallery"><img src="${photo(1)}"></div>${script(guarded)}`),
    ).toHaveLength(2);
    const bare = { images: [1, 2, 3].map((n) => ({ uri: photo(n).replace('https://', '') })) };
    expect(
      names(`<h1>House</h1><div class="gallery"><img src="${photo(1)}"></div>${script(bare)}`),
    ).toHaveLength(3);
    const gaps = { images: [1, 2, 3].map((n) => ({ url: `${HOST}/a/{resize}/${7_700_000 + n}.jpg` })) };
    const shown = `<div class="gallery"><img src="${HOST}/a/w800/7700001.jpg"></div>`;
    expect(photoUrls(clip(`<h1>House</h1>${shown}${script(gaps)}`))).toEqual(
      [1, 2, 3].map((n) => `${HOST}/a/w800/${7_700_000 + n}.jpg`),
    );
  });

  test('an agent far above in the names of data takes no photo away', () => {
    const data = {
      'ReactAgent.cache': {
        answers: { home: { res: { body: { media: { photos: [photo(1), photo(2), photo(3)] } } } } },
      },
    };
    expect(
      names(`<h1>House</h1><div class="gallery"><img src="${photo(1)}"></div>${script(data)}`),
    ).toHaveLength(3);
  });
});
