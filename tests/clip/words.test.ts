// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { clip, fixture } from './open-page.ts';

const FIRST =
  'A bright corner house with a large south-facing garden and a new kitchen, five minutes from the station.';
const SECOND = 'Two floors, oak boards, wood stove; the garden was planted in 1990.';
const BOTH = `${FIRST}\n\n${SECOND}`;

test.each([
  'class="descrizione"', 'class="omschrijving"', 'class="descricao"', 'id="beskrivning"', 'id="popis"', 'class="beschrijving-tekst"',
  'class="property-description"', 'data-testid="beschreibung"',
])('the description is found in a box with %s', (name) => {
  const page = `<h1>House</h1><div ${name}><p>${FIRST}</p><p>Disclaimer: no part of any contract.</p><p>Lire la suite</p></div>`;
  expect(clip(page).text).toBe(FIRST);
}); // biome-ignore format: a table

describe('under a heading', () => {
  test('it ends at the next one, and is without what stands on every page', () => {
    expect(clip(fixture('words-without-name')).text).toBe(BOTH);
  });

  test.each([
    'Description', 'Beschreibung', 'Objektbeschreibung', 'Descripción', 'Description du bien', 'Omschrijving', 'Opis', 'Descrizione',
    'Descrição', 'About this home', 'Dealer comments', 'Item description from the seller', 'Beschrijving van de verkoper', 'Beskrivning', 'الوصف', 'وصف العقار', '物件概要', '房源描述', '상품 설명', 'תיאור הנכס',
  ])('it is found below %s', (heading) => {
    expect(clip(`<h1>House</h1><div><h3>${heading}</h3></div><p>${FIRST}</p><p>${SECOND}</p>`).text).toBe(BOTH);
  }); // biome-ignore format: a table

  test('words under another heading are not it', () => {
    const page = `<h1>House</h1><h2>Description</h2><p>${FIRST}</p><h2>Our agency</h2><p>${`${SECOND} `.repeat(9)}</p>`;
    expect(clip(page).text).toBe(FIRST);
  });
});

describe('without any name', () => {
  const about =
    '<meta name="description" content="One line about a house that is for sale in the town of Ambleford.">';
  const long = 'Terms and conditions apply to everything that is said on this page by anyone. '.repeat(8);

  test('the longest prose of the main part is it, and no prose of the frame', () => {
    const page = `${about}<h1>House</h1><div id="about"><p>${FIRST}</p><p>${SECOND}</p></div>`;
    const frame = `<footer><p>${long}</p></footer><div class="cookie-note"><p>${long}</p></div><div role="dialog"><p>${long}</p></div>`;
    expect(clip(page + frame).text).toBe(BOTH);
  });

  test('lines that only breaks part are prose, too', () => {
    const page = `<title>House with garden</title><h1>House</h1><div class="css-1x9">${FIRST}<br><br>${SECOND}</div>`;
    expect(clip(page).text).toBe(BOTH);
  });

  test('prose that shares no word with the page’s own is not it', () => {
    expect(clip(`${about}<h1>House</h1><div><p>${long}</p></div>`).text).toBe(
      'One line about a house that is for sale in the town of Ambleford.',
    );
  });

  test('a box called so is preferred to longer prose', () => {
    const page = `${about}<h1>House</h1><div class="description"><p>${FIRST}</p></div><div><p>${`${SECOND} `.repeat(9)}</p></div>`;
    expect(clip(page).text).toBe(FIRST);
  });
});
