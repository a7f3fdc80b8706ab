// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from '../open-page.ts';

const found = (html: string) =>
  clip(`<h1>Loft</h1>${html}`).videos.map(({ url, foundIn }) => [url, ...foundIn]);

test.each(['src', 'data-src', 'data-lazy-src', 'data-cookieblock-src', 'data-litespeed-src'])(
  'a player in a frame is kept as a link, named by %s',
  (name) => {
    expect(
      found(`<iframe ${name}="https://www.youtube-nocookie.com/embed/aB3dE6gH9_k?rel=0"></iframe>`),
    ).toEqual([['https://www.youtube-nocookie.com/embed/aB3dE6gH9_k?rel=0', 'iframe']]);
  },
);

test('a lazy frame and its noscript twin are one film', () => {
  const at = 'https://my.matterport.com/show/?m=Zh14WDtkjdC';
  expect(
    found(`<iframe data-src="${at}"></iframe><noscript><iframe src="${at}&play=1"></iframe></noscript>`),
  ).toEqual([[at, 'iframe']]);
});

test('two tours at one service are two, and a frame with a map is none', () => {
  const tour = (id: string) => `<iframe src="https://my.matterport.com/show/?m=${id}"></iframe>`;
  expect(
    found(
      `${tour('Zh14WDtkjdC')}${tour('Qq14WDtkjdD')}<iframe src="https://maps.example/embed?q=1"></iframe>`,
    ),
  ).toHaveLength(2);
});
