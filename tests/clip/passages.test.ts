// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../extension/clip/judge/boilerplate.ts';
import { clip } from './open-page.ts';

const WORDS =
  'A log cabin with a wood stove and sauna, twenty minutes from the lifts. The river runs just below the terrace.';
const SELLS =
  'We have been selling lamps and chairs since 1950, run three branches in the north of England and answer every question within a day.';
const text = (body: string) => clip(`<title>Cosy place</title><h1>Cosy place</h1><p>£450</p>${body}`).text;

test.each([
  '<div data-section-id="DESCRIPTION_DEFAULT"><span>WORDS</span></div>',
  '<div class="comment"><div class="adCommentsLanguage expandable"><p>WORDS</p></div></div>',
  '<section class="annonce-texte"><p>WORDS</p></section>',
  '<div class="product__text">WORDS</div>',
  '<div class="boat-details"><p>WORDS</p></div>',
  '<div id="tab-description"><h2>Description</h2><p>WORDS</p></div>',
  '<details><summary>Description</summary><p>WORDS</p></details>',
  '<h2>Property description</h2><div><p>WORDS</p></div>',
  '<div class="comment"><h2>Comentario del anunciante</h2><div><p>WORDS</p></div></div>',
])('the words of the listing are found in %s', (box) => {
  expect(text(box.replace('WORDS', WORDS))).toBe(WORDS);
});

test('what stands in a box under a heading may have lesser headings of its own', () => {
  expect(
    text(
      `<h2>About this place</h2><div><p>${WORDS}</p><h3>The space</h3><p>Two rooms below, one above.</p></div>`,
    ),
  ).toBe(`${WORDS}\n\nThe space\n\nTwo rooms below, one above.`);
});

describe('words about something else', () => {
  const boxes = [
    '<div class="seller-description">SELLS</div>',
    '<div class="sellerDescription"><p>SELLS</p></div>',
    '<div class="shop-description">SELLS</div>',
    '<div class="category-description">SELLS</div>',
    '<section class="agent-details"><div class="description"><p>SELLS</p></div></section>',
    '<div class="reviews"><div class="review-comment"><p>SELLS</p></div></div>',
  ];

  test.each(boxes)('are not the listing’s, though longer: %s', (box) => {
    expect(text(`<div class="description">${WORDS}</div>${box.replace('SELLS', SELLS)}`)).toBe(WORDS);
  });

  test.each(boxes.slice(0, 4))('are none where nothing else is told: %s', (box) => {
    expect(text(box.replace('SELLS', SELLS))).toBe('');
  });

  test('on parcels and payment are not taken for prose about the thing', () => {
    const terms =
      'This amount of the cosy offer includes shipping and customs duties. See the terms and conditions of checkout, and how to get a refund within thirty days.';
    expect(text(`<div><p>${terms}</p></div>`)).toBe('');
  });
});

test.each([
  'Read more', 'Show more', 'View all 24 photos', 'Translate', 'Translated by Google', 'Show original', 'Show number', 'Mehr anzeigen',
  'Nummer anzeigen', 'Übersetzen', 'Voir le numéro', 'Lire la suite', 'Traduire', 'Leer más', 'Ver teléfono', 'Mostrar número', 'Traducir',
  'Leggi tutto', 'Mostra numero', 'Lees meer', 'Toon telefoonnummer', 'Pokaż numer telefonu', 'Zobacz więcej', 'Visa mer', 'Devamını oku',
  'اقرأ المزيد', 'إظهار الرقم', 'ترجمة', 'もっと見る', '展开全部', '더보기', '912 345 ***', '07xxx xxxxxx', '+48 512 …', 'Contact seller',
  'Report this ad', 'We use cookies to improve your experience.', 'Wir verwenden Cookies.', 'Cookie settings', 'QR Code Link to This Post',
  'Information deemed reliable but not guaranteed.',
])('%s is no part of a description', (line) => {
  expect(isBoilerplate(line)).toBe(true);
}); // biome-ignore format: a table

test.each([
  'Stoneware jar for cookies, with its lid.', 'More than 200 m² of garden', 'Show flat, never lived in', 'Call 020 7946 0000 for a viewing',
  'Print by Hokusai, framed', 'Built 1912', '3 … 5 minutes to the sea', 'Shared garden', 'Merkurstraße is a quiet road.',
])('%s may be', (line) => {
  expect(isBoilerplate(line)).toBe(false);
}); // biome-ignore format: a table

test('a button’s words behind a text, and a text’s beginning beside the whole of it, are left out', () => {
  expect(text(`<div class="description"><p>${WORDS} Read more</p></div>`)).toBe(WORDS);
  expect(text(`<div class="description"><p>${WORDS.slice(0, 40)}…</p><p>${WORDS}</p></div>`)).toBe(WORDS);
});
