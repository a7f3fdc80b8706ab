// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip } from './open-page.ts';

const WORDS = 'A bright flat by the canal with two balconies, a cellar and a place for bicycles in the yard.';
const text = (data: unknown): string =>
  clip(
    `<title>Bright flat</title><h1>Bright flat</h1><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    'https://listings.example/item/2714409981',
  ).text;
const listing = (member: Record<string, unknown>) => ({
  id: 2714409981,
  title: 'Bright flat',
  url: 'https://listings.example/item/2714409981',
  price: 298_000,
  bedrooms: 2,
  ...member,
});

describe('the words that the listing’s own data has', () => {
  test.each([
    'description',
    'fullDescription',
    'longDescription',
    'htmlDescription',
    'descriptionHtml',
    'body',
    'remarks',
    'descripcion',
    'beschreibung',
  ])('are read where it calls them %s', (key) => {
    expect(text({ ad: listing({ [key]: `<p>${WORDS}</p>` }) })).toBe(WORDS);
  });

  test('are none of another listing’s', () => {
    const other = { ...listing({ body: WORDS }), id: 55, url: 'https://listings.example/item/55' };
    expect(text({ ad: listing({}), similar: [other] })).not.toContain('canal');
  });
});

describe('the notice that ends a long description', () => {
  const long = `${WORDS} `.repeat(14).trim();
  const shown = (words: string) =>
    clip(`<title>Flat</title><h1>Bright flat</h1><div class="description"><p>${words}</p></div>`).text;

  test.each([
    'Important notice: these particulars are set out as a general outline.',
    'Disclaimer. Measures are approximate.',
    'Haftungsausschluss: alle Angaben ohne Gewähr.',
  ])('is no part of it: %s', (notice) => {
    expect(shown(`${long} ${notice}`)).toBe(long);
  });

  test('but what stands before the half of it is', () => {
    expect(shown(`${WORDS} Disclaimer: the cat stays. ${long}`)).toContain('the cat stays');
  });
});
