// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const NAV = '<header><a href="/">Wheels &amp; Things</a><nav><a href="/buy">Buy</a></nav></header>';
const place = (main: string, foot: string, head = NAV) =>
  clip(`${head}<main>${main}</main>${foot}`).facts.address?.value.text;
const CAR = '<h1>Ford Focus</h1><p>£8,450</p><p>41,200 miles</p>';

test.each([
  '<footer><p>Head office: 1 Market Square, London EC1A 1BB. Tel 020 7946 0000</p></footer>',
  '<footer><p>1 Market Square, London EC1A 1BB</p></footer>',
  '<footer><p>Wheels S.p.A. – Via Roma 12, 10121 Torino – P.IVA 0123</p></footer>',
  '<div class="page-footer"><p>Hauptstraße 1, 10115 Berlin</p></div>',
  '<p>© 2026 Wheels Ltd, 14 rue de la Paix, 75002 Paris</p>',
])('no car and no thing lies where the site is run: %s', (foot) => {
  expect(place(CAR, foot)).toBeUndefined();
  expect(place('<h1>Brass lamp</h1><p>£84</p>', foot)).toBeUndefined();
});

test('a car stands at its dealer’s, though the site’s own office is told below', () => {
  expect(
    place(
      `${CAR}<section class="dealer-box"><h3>Autohaus Muster</h3><p>Industriestraße 5, 70565 Stuttgart</p></section>`,
      '<footer><p>Hauptstraße 1, 10115 Berlin</p></footer>',
    ),
  ).toMatch(/Industriestraße 5, 70565 Stuttgart$/);
});

test('a car lies where its page says, even at the office', () => {
  expect(
    place(
      `${CAR}<dl><dt>Vehicle location</dt><dd>1 Market Square, London EC1A 1BB</dd></dl>`,
      '<footer><p>1 Market Square, London EC1A 1BB</p></footer>',
    ),
  ).toBe('1 Market Square, London EC1A 1BB');
});

test('who lets by the night lets where the page’s foot says', () => {
  expect(
    place(
      '<h1>Strandhaus</h1><p>95 € pro Nacht</p><p>4 guests</p>',
      '<footer><p>Strandstraße 17, 25980 Sylt</p></footer>',
    ),
  ).toBe('Strandstraße 17, 25980 Sylt');
});

test('a town and its country right by the heading are where a boat lies; the same farther off is not', () => {
  expect(place('<h1>Oceanis 40</h1><p>Palma de Mallorca, Spain</p><p>€129,500</p>', '')).toBe(
    'Palma de Mallorca, Spain',
  );
  expect(place('<h1>Cosy cabin</h1><p>Entire cabin in Hemsedal, Norway</p>', '')).toBe('Hemsedal, Norway');
  expect(place('<h1>Oceanis 40</h1><p>Michael, Jordan</p><p>Teak, Stainless</p>', '')).toBeUndefined();
});
