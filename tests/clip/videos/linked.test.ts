// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from '../open-page.ts';

test('a thumbnail that leads to a player is a film and no photo; a channel in the foot is none', () => {
  const { videos, photos } = clip(`<h1>Loft</h1>
    <a href="https://www.youtube.com/watch?v=aB3dE6gH9_k"><img src="/thumbs/film-881001.jpg" width="300" height="200"></a>
    <a href="https://www.youtube.com/channel/UC12345678">Our channel</a>
    <footer><a href="https://youtu.be/zzzzzzzzzzz">About us</a></footer>`);
  expect(videos).toMatchObject([{ kind: 'embed', foundIn: ['link'] }]);
  expect(photos).toEqual([]);
});

test('a link to a film’s file is the film, and one to timed text goes with the page’s only film', () => {
  expect(
    clip('<h1>Loft</h1><a href="/v/tour.mov">Film</a> <a href="/v/tour.srt">Subtitles</a>').videos,
  ).toMatchObject([
    {
      kind: 'file',
      url: 'https://listings.example/v/tour.mov',
      subtitles: [{ url: 'https://listings.example/v/tour.srt' }],
    },
  ]);
});
