// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from '../open-page.ts';

test('a film that microdata describes is one, its file before its player, with its picture and its length', () => {
  const read = clip(`<h1>Loft</h1><div itemscope itemtype="https://schema.org/VideoObject">
    <meta itemprop="embedUrl" content="https://players.example/embed/4711"><link itemprop="contentUrl" href="/v/tour.mp4">
    <meta itemprop="thumbnailUrl" content="/p/tour.jpg"><meta itemprop="duration" content="PT1M30S"></div>`);
  expect(read.videos).toEqual([
    {
      url: 'https://listings.example/v/tour.mp4',
      kind: 'file',
      poster: 'https://listings.example/p/tour.jpg',
      seconds: 90,
      foundIn: ['microdata'],
      subtitles: [],
    },
  ]);
});

test('a player that only microdata or RDFa names is kept as a link', () => {
  const read = clip(
    '<h1>Loft</h1><div typeof="VideoObject"><a property="embedUrl" href="https://players.example/embed/4711">Tour</a></div>',
  );
  expect(read.videos).toMatchObject([
    { kind: 'embed', url: 'https://players.example/embed/4711', foundIn: ['rdfa'] },
  ]);
  expect(read.problems.map(({ code }) => code)).toContain('video-embed');
});
