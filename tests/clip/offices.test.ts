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

test('where guests go is no head office', () => {
  expect(
    place(
      '<h1>Lakeside cabin</h1><p>$210 / night</p>',
      '<footer><p>Head office: 1 Market Square, London EC1A 1BB</p></footer>',
    ),
  ).toBeUndefined();
});

test('a town and its country right by the heading are where a boat lies; the same farther off is not', () => {
  expect(place('<h1>Oceanis 40</h1><p>Palma de Mallorca, Spain</p><p>€129,500</p>', '')).toBe(
    'Palma de Mallorca, Spain',
  );
  expect(place('<h1>Cosy cabin</h1><p>Entire cabin in Hemsedal, Norway</p>', '')).toBe('Hemsedal, Norway');
  expect(place('<h1>Oceanis 40</h1><p>Michael, Jordan</p><p>Teak, Stainless</p>', '')).toBeUndefined();
});

test('what a broker of homes sells does not stand at the broker’s, whatever the page measures', () => {
  const agent =
    '<section><h2>About the agent</h2><p>Smith & Sons, 22 High Street, Bristol BS8 1AA</p></section>';
  expect(place(`<h1>Elm Grove</h1>${agent}`, '')).toBeUndefined();
});

test('who sells is told without where', () => {
  const { facts } = clip(
    '<h1>Ford Focus</h1><p>£8,450</p><dl><dt>Dealer</dt><dd>City Cars, 5 Dock Road, Bristol BS1 4TR</dd></dl>',
  );
  expect(facts.seller?.value).toBe('City Cars');
});

test('that a firm or a person sells is no name', () => {
  for (const kind of ['Private seller', 'Dealer', 'Gewerblicher Anbieter', 'Rivenditore'])
    expect(clip(`<h1>Lamp</h1><dl><dt>Seller</dt><dd>${kind}</dd></dl>`).facts.seller).toBeUndefined();
});
