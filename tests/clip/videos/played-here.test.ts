// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clipPage } from '../../../extension/clip/clip-page.ts';
import { clip, openPage } from '../open-page.ts';

const urls = (html: string) => clip(html).videos.map(({ url }) => url);

test('of a film with several sources the file is kept, not the list of pieces before it', () => {
  const { videos } = clip(
    '<h1>Loft</h1><video><source src="/v/tour.m3u8"><source src="/v/tour.mp4"><track src="/v/tour.en.vtt" srclang="en"></video>',
  );
  expect(videos).toMatchObject([
    { kind: 'file', url: 'https://listings.example/v/tour.mp4', subtitles: [{ language: 'en' }] },
  ]);
});

test('a film whose address waits in another attribute is found', () => {
  expect(urls('<h1>Loft</h1><video data-mp4="/v/one.mp4"></video>')).toEqual([
    'https://listings.example/v/one.mp4',
  ]);
  expect(urls('<h1>Loft</h1><video><source data-src="/v/two.webm"></video>')).toEqual([
    'https://listings.example/v/two.webm',
  ]);
});

test('films in open shadow roots and in frames of the same site are found, their addresses read where they stand', () => {
  const document = openPage(
    '<h1>Boat</h1><film-box></film-box><iframe src="/item/1/tour/"></iframe><section class="similar"><film-box id="other"></film-box></section>',
  );
  const put = (where: string, html: string) => {
    const root = document.querySelector(where)?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = html;
  };
  put('film-box', '<div><video src="/v/bow.mp4"></video></div>');
  put('#other', '<video src="/v/other-boat.mp4"></video>');
  const inner = openPage(
    '<video src="stern.mp4"></video><iframe src="https://player.vimeo.com/video/76979871"></iframe>',
    'https://listings.example/item/1/tour/',
  );
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
  expect(clipPage(document, { now: 0 }).videos.map(({ url }) => url)).toEqual([
    'https://listings.example/v/bow.mp4',
    'https://listings.example/item/1/tour/stern.mp4',
    'https://player.vimeo.com/video/76979871',
  ]);
});

test('films of advertisements and of what stands under a heading of other listings are none of the listing', () => {
  expect(
    urls(`<h1>Loft</h1><div class="ad-slot"><video src="/v/soap.mp4"></video></div><video src="https://ads.example/car.mp4"></video>
      <video src="/v/tour.mp4"></video><h2>Similar homes</h2><div><h3>Loft 2</h3><video src="/v/loft-2.mp4"></video></div>`),
  ).toEqual(['https://listings.example/v/tour.mp4']);
});

test('on a page of classifieds a box called after the ad is the listing’s own', () => {
  expect(
    urls('<h1>Van</h1><div class="advert-gallery ad-details"><video src="/v/van.mp4"></video></div>'),
  ).toEqual(['https://listings.example/v/van.mp4']);
});

test('a list of pieces is known by its type, whatever its address is', () => {
  for (const type of ['application/x-mpegURL', 'application/vnd.apple.mpegurl', 'application/dash+xml']) {
    const read = clip(`<h1>Loft</h1><video><source type="${type}" src="/play?id=1"></video>`);
    expect(read.videos).toMatchObject([{ kind: 'manifest', url: 'https://listings.example/play?id=1' }]);
    expect(read.problems.map(({ code }) => code)).toEqual(['video-manifest']);
  }
});

test('a film that comes in pieces by DASH is kept as a link, and a stream that hides its address is only told of', () => {
  const dash = clip('<h1>Loft</h1><video><source src="/v/tour.mpd"></video>');
  expect(dash.videos).toMatchObject([{ kind: 'manifest', url: 'https://listings.example/v/tour.mpd' }]);
  expect(dash.problems.map(({ code }) => code)).toEqual(['video-manifest']);
  const hidden = clip('<h1>Loft</h1><video src="blob:https://listings.example/7f3a"></video>');
  expect(hidden.videos).toEqual([]);
  expect(hidden.problems.map(({ code }) => code)).toContain('video-stream');
});
