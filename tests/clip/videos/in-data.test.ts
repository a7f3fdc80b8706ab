// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from '../open-page.ts';

const described = (value: unknown, more = '') =>
  clip(`<h1>Loft</h1><script type="application/ld+json">${JSON.stringify(value)}</script>${more}`).videos;
const film = (name: string) => ({
  '@type': 'VideoObject',
  name,
  url: `https://loft.example/films/${name}`,
  contentUrl: `https://v.example/${name}.mp4`,
  embedUrl: `https://players.example/embed/${name}`,
  thumbnailUrl: [`https://v.example/${name}-cover.jpg`],
  uploadDate: '2026-01-01',
  duration: 'PT45S',
});

test('a film that JSON-LD describes with a file and a player is one, and its file is taken', () => {
  expect(described({ '@type': 'Apartment', name: 'Loft', video: film('tour') })).toMatchObject([
    {
      kind: 'file',
      url: 'https://v.example/tour.mp4',
      seconds: 45,
      poster: 'https://v.example/tour-cover.jpg',
      foundIn: ['json-ld'],
    },
  ]);
});

test('the player that the page shows of it is the same film', () => {
  const own = { ...film('tour'), embedUrl: 'https://player.vimeo.com/video/76979871' };
  expect(described(own, '<iframe src="https://player.vimeo.com/video/76979871?h=1"></iframe>')).toMatchObject(
    [{ kind: 'file', foundIn: ['iframe', 'json-ld'] }],
  );
});

test('several films of one listing stay several, and a player of a service nobody knows is kept as a link', () => {
  const { contentUrl, ...player } = film('drone');
  expect(described({ '@type': 'House', name: 'Loft', video: [film('tour'), player] })).toMatchObject([
    { kind: 'file', url: contentUrl.replace('drone', 'tour') },
    { kind: 'embed', url: 'https://players.example/embed/drone' },
  ]);
});

test('two files in one folder of a service are two films', () => {
  const read = clip(
    '<h1>Loft</h1><video src="https://res.example/video/upload/v1/a.mp4"></video><video src="https://res.example/video/upload/v1/b.mp4"></video>',
  );
  expect(read.videos).toHaveLength(2);
});
