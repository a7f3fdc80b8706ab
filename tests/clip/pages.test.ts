// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clipPage } from '../../extension/clip/clip-page.ts';
import { seePage } from '../../extension/clip/see-page.ts';
import { Clip } from '../../shared/clip.ts';
import { clip, fixture, openPage, photoUrls } from './open-page.ts';

test('a page described by JSON-LD gives photos, price, address, rooms and words, even with a raw line break in the JSON', () => {
  const read = clip(fixture('json-ld'), 'https://homefinder.example/homes/8841207');
  expect(photoUrls(read)).toEqual([
    'https://cdn.homefinder.example/8841207/front-1600x1067.jpg',
    'https://cdn.homefinder.example/8841207/garden-1600x1067.jpg',
  ]);
  expect(read.facts.title?.value).toBe('Orchard Cottage, Mill Lane');
  expect(read.facts.price?.value).toMatchObject({ amount: 425000, currency: 'GBP' });
  expect(read.facts.price?.foundIn).toContain('json-ld');
  expect(read.facts.address?.value).toMatchObject({ street: '3 Mill Lane', locality: 'Ambleford' });
  expect(read.facts.bedrooms?.value).toBe(3);
  expect(read.facts.area?.value).toEqual({ value: 96, unit: 'm2' });
  expect(read.text).toContain('forty years');
});

test('a page that only has OpenGraph still gives its picture, price and words', () => {
  const read = clip(fixture('open-graph'), 'https://workshop.example/desks/oak');
  expect(photoUrls(read)).toEqual(['https://img.workshop.example/desks/oak-desk-0042.jpg']);
  expect(read.facts.price?.value).toMatchObject({ amount: 1249, currency: 'USD' });
  expect(read.text).toContain('oiled by hand');
  expect(read.facts.address).toBeUndefined();
});

test('pictures named only in a script are found at their largest, the plan last, and not those of similar listings', () => {
  const read = clip(fixture('embedded-state'), 'https://wohnen.example/expose/5520931');
  expect(photoUrls(read).map((url) => url.slice(-40))).toEqual([
    '09b7d2e48f6a1f4c09b7d2e48f6_1600x1200.jpg'.slice(-40),
    '09b7d2e48f6a1f4c09b7d2e48f6_1600x1200.jpg'.slice(-40),
    '09b7d2e48f6a1f4c09b7d2e48f6_1600x1200.jpg'.slice(-40),
  ]);
  expect(read.photos.map(({ kind }) => kind)).toEqual(['photo', 'photo', 'floorplan']);
  expect(read.photos[0]?.variants).toEqual([expect.stringContaining('_320x240')]);
  expect(read.facts.price?.value).toMatchObject({ amount: 1180, currency: 'EUR' });
  expect(read.facts.address?.value.text).toBe('Parkweg 7, 10115 Berlin');
});

test('data encoded twice is read without running it', () => {
  const read = clip(fixture('double-encoded'), 'https://cars.example/used/99120045');
  expect(photoUrls(read)).toHaveLength(3);
  expect(read.facts.price?.value).toMatchObject({ amount: 8900, currency: 'GBP' });
});

test('data that a page sends in pieces is joined before it is read', () => {
  const read = clip(fixture('flight'), 'https://lets.example/details/61200345');
  expect(photoUrls(read)).toEqual([
    'https://m.lets.example/u/1024/768/70aa11bb22cc33dd44ee55ff66007788.jpg',
    'https://m.lets.example/u/1024/768/81aa11bb22cc33dd44ee55ff66007788.jpg',
  ]);
});

test('lazy attributes, links, backgrounds, noscript twins and hidden lists all give photos, each once, against the base', () => {
  const read = clip(fixture('lazy-gallery'), 'https://domy.example/oferta/111');
  const names = photoUrls(read).map((url) => /1000\d+-\w+/.exec(url)?.[0]);
  expect(new Set(names)).toEqual(
    new Set([
      '1000101-jezioro_1920x1280',
      '1000102-salon_1920x1280',
      '1000103-taras_1920x1280',
      '1000104-kuchnia_1920x1280',
      '1000105-pomost_1920x1280',
    ]),
  );
  expect(names).toHaveLength(5);
  expect(read.facts.price?.value).toMatchObject({ amount: 1_250_000, currency: 'PLN' });
});

test('a video keeps its subtitles; players and streams stay links, and the user is told', () => {
  const read = clip(fixture('video-subtitles'), 'https://v.lofts.example/loft/9');
  expect(read.videos).toMatchObject([
    {
      kind: 'file',
      url: 'https://v.lofts.example/v/tour.mp4',
      poster: 'https://v.lofts.example/p/poster.jpg',
      subtitles: [{ language: 'en', label: 'English' }],
    },
    { kind: 'embed' },
    { kind: 'manifest' },
  ]);
  expect(read.problems.map(({ code }) => code)).toEqual(['video-embed', 'video-manifest']);
});

test('a photo under two signatures is one photo', () => {
  const read = clip(fixture('signed-slides'), 'https://ranches.example/771');
  expect(photoUrls(read)).toHaveLength(2);
});

test('a page without photos gives none: its fallback icon is not taken, and a date is no price', () => {
  const read = clip(fixture('no-photo'), 'https://brett.example/show/4411223');
  expect(read.photos).toEqual([]);
  expect(read.problems).toEqual([{ code: 'nothing-found' }]);
  expect(read.facts.price?.value).toMatchObject({ amount: 75, currency: 'EUR', period: 'month' });
});

test('pictures in open shadow roots are seen', () => {
  const document = openPage('<h1>Boat</h1><photo-box></photo-box>', 'https://boats.example/b/1');
  const root = document.querySelector('photo-box')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<img src="https://boats.example/p/8812345-bow.jpg">';
  const seen = seePage(document, { now: 0 });
  expect(seen.sightings.map(({ url }) => url)).toContain('https://boats.example/p/8812345-bow.jpg');
});

test('what the page tells is plain JSON, so it survives the way out of the page', () => {
  const seen = seePage(openPage(fixture('embedded-state'), 'https://wohnen.example/expose/5520931'), {
    now: 5,
  });
  expect(JSON.parse(JSON.stringify(seen))).toEqual(JSON.parse(JSON.stringify(structuredClone(seen))));
});

test('after a soft navigation what the head says of the page before is not believed', () => {
  const document = openPage(fixture('open-graph'), 'https://workshop.example/chairs/elm');
  const before = { name: 'https://workshop.example/desks/oak' };
  Object.defineProperty(document.defaultView, 'performance', { value: { getEntriesByType: () => [before] } });
  const read = clipPage(document, { now: 0 });
  expect(read.problems.map(({ code }) => code)).toContain('stale-metadata');
  expect(read.photos).toEqual([]);
  expect(read.source.canonicalUrl).toBe('https://workshop.example/chairs/elm');
});

test('a listing that is named by a parameter is another one after a soft navigation, another view of it is not', () => {
  const after = (now: string, before: string, more = '') => {
    const document = openPage(
      more + fixture('open-graph').replace(/<meta property="og:url"[^>]*>/, ''),
      `https://boats.example/ad.html?${now}`,
    );
    const entry = { name: `https://boats.example/ad.html?${before}` };
    Object.defineProperty(document.defaultView, 'performance', {
      value: { getEntriesByType: () => [entry] },
    });
    return clipPage(document, { now: 0 }).problems.map(({ code }) => code);
  };
  expect(after('adId=388214410', 'adId=111111111')).toContain('stale-metadata');
  expect(after('adId=111111111&photo=3', 'adId=111111111&photo=1')).not.toContain('stale-metadata');
  // The parameter came only with the listing: before, the page was a list.
  expect(after('adId=388214410', 'sort=price')).toContain('stale-metadata');
  expect(
    after('object=1207', '', '<meta property="og:url" content="https://boats.example/ad.html">'),
  ).toContain('stale-metadata');
  expect(after('sort=price&object=1207', '')).toContain('stale-metadata');
  expect(after('gclid=EAIaIQob12345&sid=99120045&photo=12', '')).not.toContain('stale-metadata');
});

test('words that were marked on the page describe it; one marked by accident does not', () => {
  const marked = (id: string) => {
    const document = openPage(
      `<h1>Boathouse</h1><div class="description">${'A boathouse by the river with a slipway. '.repeat(3)}</div><p id="part">Moorings for two\n   boats</p><b id="word">Boats</b>`,
    );
    const part = document.querySelector(`#${id}`);
    if (part) document.getSelection()?.selectAllChildren(part);
    return Clip.parse(clipPage(document, { now: 1 }));
  };
  expect(marked('part')).toMatchObject({
    selection: 'Moorings for two\nboats',
    text: 'Moorings for two\nboats',
  });
  expect(marked('word').selection).toBeUndefined();
  expect(marked('word').text).toContain('slipway');
});
