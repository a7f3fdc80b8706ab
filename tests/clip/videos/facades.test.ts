// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from '../open-page.ts';

const urls = (html: string) => clip(`<h1>Loft</h1>${html}`).videos.map(({ url }) => url);
const YOUTUBE = 'https://www.youtube.com/watch?v=aB3dE6gH9_k';
const VIMEO = 'https://vimeo.com/76979871';

test.each([
  ['<lite-youtube videoid="aB3dE6gH9_k"></lite-youtube>', YOUTUBE],
  ['<lite-vimeo videoid="76979871"></lite-vimeo>', VIMEO],
  ['<amp-youtube data-videoid="aB3dE6gH9_k"></amp-youtube>', YOUTUBE],
  ['<div data-plyr-provider="vimeo" data-plyr-embed-id="76979871"></div>', VIMEO],
  [
    '<div data-plyr-provider="youtube" data-plyr-embed-id="https://youtu.be/aB3dE6gH9_k"></div>',
    'https://youtu.be/aB3dE6gH9_k',
  ],
  ['<button data-provider="youtube" data-video-id="aB3dE6gH9_k">Play</button>', YOUTUBE],
  ['<div class="youtube-player" data-id="aB3dE6gH9_k"></div>', YOUTUBE],
  ['<img class="vimeo-thumb" data-video="76979871" src="/t.jpg">', VIMEO],
  [
    '<div data-video="https://player.vimeo.com/video/76979871"></div>',
    'https://player.vimeo.com/video/76979871',
  ],
  [
    '<a href="#tour" data-src="https://www.youtube.com/embed/aB3dE6gH9_k">Tour</a>',
    'https://www.youtube.com/embed/aB3dE6gH9_k',
  ],
  ['<div data-matterport-id="Zh14WDtkjdC"></div>', 'https://my.matterport.com/show/?m=Zh14WDtkjdC'],
  ['<div data-video-src="/v/tour.mp4"></div>', 'https://listings.example/v/tour.mp4'],
])('%s stands for its film', (html, url) => {
  expect(urls(html)).toEqual([url]);
});

test('a number without a known player is no film, and another listing’s facade is not this one’s', () => {
  expect(urls('<div data-video-id="123456789"></div>')).toEqual([]);
  expect(urls('<a href="/item/2"><lite-youtube videoid="aB3dE6gH9_k"></lite-youtube></a>')).toEqual([]);
  expect(
    urls('<div class="similar-homes"><lite-youtube videoid="aB3dE6gH9_k"></lite-youtube></div>'),
  ).toEqual([]);
});

test('a facade and the player that comes in its place are one film', () => {
  expect(
    urls(
      '<lite-youtube videoid="aB3dE6gH9_k"><iframe src="https://www.youtube.com/embed/aB3dE6gH9_k"></iframe></lite-youtube>',
    ),
  ).toHaveLength(1);
});
