// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clipPage } from '../../../extension/clip/clip-page.ts';
import { clip, openPage } from '../open-page.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

test('a film that OpenGraph names under two schemes is one', () => {
  const { videos } = clip(
    `${meta('og:video', 'http://v.example/tour.mp4')}${meta('og:video:secure_url', 'https://v.example/tour.mp4')}<h1>Loft</h1>`,
  );
  expect(videos).toMatchObject([{ kind: 'file', foundIn: ['og'] }]);
});

test('a player that og:video names is the film that the page shows in a frame', () => {
  const { videos } = clip(
    `${meta('og:video:url', 'https://www.youtube.com/embed/aB3dE6gH9_k')}<h1>Loft</h1><iframe src="https://www.youtube.com/embed/aB3dE6gH9_k?rel=0"></iframe>`,
  );
  expect(videos).toMatchObject([{ kind: 'embed', foundIn: ['iframe', 'og'] }]);
});

test('player and stream of Twitter’s card are one film, and its bytes are taken', () => {
  const card = meta('twitter:player', 'https://loft.example/player/9');
  expect(clip(`${card}<h1>Loft</h1>`).videos).toMatchObject([{ kind: 'embed', foundIn: ['twitter'] }]);
  expect(
    clip(`${card}${meta('twitter:player:stream', 'https://v.example/9')}<h1>Loft</h1>`).videos,
  ).toMatchObject([{ kind: 'file', url: 'https://v.example/9', foundIn: ['twitter'] }]);
});

test('after a soft navigation the films that the head names are those of the page before', () => {
  const document = openPage(
    `${meta('og:video', 'https://v.example/before.mp4')}<h1>Loft</h1>`,
    'https://loft.example/b',
  );
  const entry = { name: 'https://loft.example/a' };
  Object.defineProperty(document.defaultView, 'performance', { value: { getEntriesByType: () => [entry] } });
  expect(clipPage(document, { now: 0 }).videos).toEqual([]);
});
