// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { seePage } from '../../extension/clip/see-page.ts';
import { clip, openPage, photoUrls } from './open-page.ts';

const HOST = 'https://img.homes.example';
const script = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;
const problems = (html: string, url?: string) => clip(html, url).problems;

describe('photos that a style sheet paints', () => {
  test('are seen in a gallery, and nowhere else', () => {
    const read =
      clip(`<head><style>.a{background-image:url(${HOST}/p/7710001_1600.jpg)} .b{background-image:url(${HOST}/p/7710002_1600.jpg)}
      .wall{background-image:url(${HOST}/p/wallpaper-9910002.jpg)}</style></head>
      <body><div class="wall"></div><h1>Boathouse</h1><div class="gallery"><div class="slide a"></div><div class="slide b"></div></div></body>`);
    expect(photoUrls(read)).toEqual([`${HOST}/p/7710001_1600.jpg`, `${HOST}/p/7710002_1600.jpg`]);
  });
});

describe('photos that data only names', () => {
  const names = ['a11c0ffee0badcafe0123', 'b22c0ffee0badcafe0123', 'c33c0ffee0badcafe0123'];
  const shown = (name: string) => `<img src="${HOST}/u/1024/768/${name}.jpg" width="1024" height="768">`;

  test('are found where the shown one of them is', () => {
    const data = { listing: { images: names.map((name) => ({ filename: `${name}.jpg`, caption: '' })) } };
    const read = clip(
      `<h1>House</h1><div class="gallery">${shown('a11c0ffee0badcafe0123')}</div>${script(data)}`,
    );
    expect(photoUrls(read)).toEqual(names.map((name) => `${HOST}/u/1024/768/${name}.jpg`));
    expect(read.photos[1]?.foundIn).toEqual(['pattern']);
  });

  test('are not guessed when the page shows none of them, or shows one as another listing', () => {
    const data = { images: names };
    const card = `<section class="similar"><h3>Similar homes</h3><a href="/item/2">${shown('a11c0ffee0badcafe0123')}</a></section>`;
    expect(clip(`<h1>House</h1>${script(data)}`).photos).toEqual([]);
    expect(clip(`<h1>House</h1>${card}${script(data)}`).photos).toEqual([]);
  });
});

describe('sizes by letter, and the order of the page', () => {
  test('a letter is a size beside another size of the photo, and a photo above the gallery comes first', () => {
    const at = (name: string) => `${HOST}/img/${name}.jpg`;
    const gallery = ['flat-02', 'flat-03', 'flat-04'].map(
      (name) => `<img src="${at(`${name}_xl`)}" width="900" height="600">`,
    );
    const read = clip(`<meta property="og:image" content="${at('flat-01_m')}"><h1>Bright flat</h1>
      <img src="${at('flat-01_xl')}" width="1200" height="800"><div class="gallery">${gallery.join('')}</div>`);
    expect(photoUrls(read)).toEqual(['flat-01_xl', 'flat-02_xl', 'flat-03_xl', 'flat-04_xl'].map(at));
    expect(read.photos[0]?.variants).toEqual([at('flat-01_m')]);
  });
});

describe('a gallery that says it holds more than was found', () => {
  const photo = `<img src="${HOST}/p/8810001.jpg" width="1200" height="800">`;
  const behind = (count: string) =>
    problems(
      `<h1>House</h1><div class="gallery">${photo}<span>${count}</span></div><p>Quiet and bright.</p>`,
    );

  test.each(['1/24', '1 of 24', 'Show all 24 photos', '24 Bilder', 'Photo 1 of 24'])(
    '"%s" is told to the user',
    (text) => {
      expect(behind(text)).toEqual([{ code: 'photos-behind-gallery', detail: '24' }]);
    },
  );

  test.each(['1/1', '24 rooms', '4/5 stars', 'Built in 1924'])('"%s" says nothing of photos', (text) => {
    expect(behind(text)).toEqual([]);
  });

  test('nothing is said when all are there', () => {
    const all = [1, 2, 3].map((n) => `<img src="${HOST}/p/881000${n}.jpg" width="1200" height="800">`);
    expect(problems(`<h1>House</h1><div class="gallery">${all.join('')}<span>1/3</span></div>`)).toEqual([]);
  });
});

describe('a page of many listings', () => {
  const card = (n: number) =>
    `<li class="result"><a href="/homes/${91000 + n}-house"><img src="${HOST}/p/${5510000 + n}.jpg" width="400" height="300"></a><h3>House ${n}</h3><span>£${n}50,000</span></li>`;
  const cards = [1, 2, 3, 4, 5].map(card).join('');

  test('is not mixed into one: the user is asked which, by title and cover', () => {
    const read = clip(
      `<h1>Homes for sale in Kent</h1><ul>${cards}</ul>`,
      'https://homes.example/search?area=kent',
    );
    expect(read.photos).toEqual([]);
    expect(read.problems[0]).toMatchObject({ code: 'many-listings' });
    expect(read.problems[0]?.listings).toHaveLength(5);
    expect(read.problems[0]?.listings?.[1]).toEqual({
      url: 'https://homes.example/homes/91002-house',
      title: 'House 2',
      cover: `${HOST}/p/5510002.jpg`,
    });
  });

  test('is not seen in a listing that shows others below its own photos', () => {
    const own = [1, 2, 3, 4].map(
      (n) => `<img src="${HOST}/p/881000${n}_1600.jpg" width="1600" height="1000">`,
    );
    const read = clip(
      `<h1>Mill House</h1><div class="gallery">${own.join('')}</div><ul>${cards}</ul>`,
      'https://homes.example/homes/70001-mill',
    );
    expect(read.problems).toEqual([]);
    expect(photoUrls(read)).toHaveLength(4);
  });

  test('is not seen where the page describes one thing, even without a photo of it', () => {
    const ld = { '@type': 'House', name: 'Mill House' };
    const read = clip(
      `<h1>Mill House</h1><script type="application/ld+json">${JSON.stringify(ld)}</script><ul>${cards}</ul>`,
      'https://homes.example/homes/mill',
    );
    expect(read.problems.map(({ code }) => code)).toEqual(['nothing-found']);
  });
});

describe('videos that are not the listing’s', () => {
  test('the site’s own settings, head and other listings give none', () => {
    const settings = {
      player: { blockList: ['https://www.youtube.com/watch?v=abcdefghijk'] },
      debug: { video: 'https://homes.example/dash_debug.mpd' },
    };
    const read =
      clip(`<header><video src="/how-it-works.mp4"></video></header><h1>House</h1>${script(settings)}
      <a href="/item/2"><video src="/preview-2.mp4"></video></a><div class="similar"><iframe src="https://www.youtube.com/embed/zzzzzzzzzzz"></iframe></div>`);
    expect(read.videos).toEqual([]);
  });

  test('its tour and its film stay', () => {
    const data = { listing: { videoTours: [{ url: 'https://youtu.be/MWnT3C5IxlY' }] } };
    const read = clip(`<h1>House</h1><a href="https://youtu.be/MWnT3C5IxlY">Video tour</a>${script(data)}`);
    expect(read.videos).toMatchObject([{ kind: 'embed', foundIn: ['link', 'state'] }]);
  });
});

test('a link around a thumbnail leads to its photo, even when only code opens it', () => {
  const thumb = (n: number) =>
    `<a href="javascript:show('big/boat0${n}.jpg')"><img src="small/x0${n}.jpg" width="120" height="90"></a>`;
  const read = clip(
    `<h1>Ketch</h1><img src="big/boat00.jpg" width="900" height="600"><div>${[1, 2, 3].map(thumb).join('')}</div>`,
  );
  expect(photoUrls(read).map((url) => url.split('/').at(-1))).toEqual([
    'boat00.jpg',
    'boat01.jpg',
    'boat02.jpg',
    'boat03.jpg',
  ]);
});

test('things that data keeps apart and refers to are put together, and not those of other listings', () => {
  const photo = (n: number) => ({
    id: n,
    urls: { small: `${HOST}/${n}/s.jpg`, large: `${HOST}/${n}/xxl.jpg` },
  });
  const state = {
    ROOT_QUERY: { similar: [{ __ref: 'Listing:900002' }] },
    'Photo:7700001': photo(7700001),
    'Photo:7700002': photo(7700002),
    'Photo:7700009': photo(7700009),
    'Listing:900001': {
      id: 900001,
      title: 'House',
      price: 1,
      rooms: 3,
      photos: [{ __ref: 'Photo:7700001' }, { __ref: 'Photo:7700002' }],
    },
    'Listing:900002': {
      id: 900002,
      title: 'Other',
      price: 2,
      url: '/homes/900002',
      photos: [{ __ref: 'Photo:7700009' }],
    },
    'Listing:900003': { id: 900003, photos: [{ __ref: 'Listing:900003' }] },
  };
  const shown = `<div class="gallery"><img src="${HOST}/7700001/s.jpg"></div>`;
  const read = clip(
    `<h1>House</h1>${shown}<script>window.__APOLLO_STATE__=${JSON.stringify(state)};</script>`,
    'https://homes.example/homes/900001',
  );
  expect(photoUrls(read)).toEqual([`${HOST}/7700001/xxl.jpg`, `${HOST}/7700002/xxl.jpg`]);
});

describe('a video that hides its address', () => {
  const read = (loaded: readonly string[], videos = 1) => {
    const document = openPage(
      `<h1>Boathouse</h1>${'<video src="blob:https://boats.example/1"></video>'.repeat(videos)}`,
      'https://boats.example/4711',
    );
    const entries = (type: string) => (type === 'resource' ? loaded.map((name) => ({ name })) : []);
    Object.defineProperty(document.defaultView, 'performance', { value: { getEntriesByType: entries } });
    const { videos: found, problems } = clipPage(document, { now: 0 });
    return { urls: found.map(({ url }) => url), codes: problems.map(({ code }) => code) };
  };
  test('is known by the list of pieces that the page loaded, whatever files an advertisement loaded', () => {
    const { urls } = read([
      'https://ads.example/ad.mp4',
      'https://cdn.example/a.m3u8',
      'https://cdn.example/a-720.m3u8',
    ]);
    expect(urls).toEqual(['https://cdn.example/a.m3u8']);
  });
  test('is a problem where it cannot be told which was loaded for it', () => {
    for (const { urls, codes } of [
      read(['https://ads.example/ad.m3u8', 'https://cdn.example/a.m3u8']),
      read(['https://cdn.example/a.m3u8'], 2),
      read(['https://ads.example/ad.mp4', 'https://cdn.example/tour.mp4']),
    ]) {
      expect(urls).toEqual([]);
      expect(codes).toContain('video-stream');
    }
  });
});

test('the time of a reading counts what kept the page busy before it', () => {
  const { ms } = seePage(openPage('<h1>Loft</h1>'), { now: 0, clock: () => 0, busy: 12.34 });
  expect(ms).toBe(12.3);
});
