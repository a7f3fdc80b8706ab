// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

/** Facts of a page, without what only names it. */
function factsOf(html: string): Record<string, unknown> {
  const { facts } = clip(html);
  const { title, address, listingId, ...told } = facts;
  return Object.fromEntries(Object.entries(told).map(([name, { value }]) => [name, value]));
}
const car = (html: string) => factsOf(`<title>x</title><h1>Volanta Terra</h1>${html}`);
const home = (html: string) => factsOf(`<title>x</title><h1>Corner house</h1>${html}`);
const items = (...texts: string[]): string => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
const spans = (...texts: string[]): string =>
  `<div>${texts.map((text) => `<span>${text}</span>`).join(' ')}</div>`;
const km = (value: number) => ({ value, unit: 'km' });
const m2 = (value: number) => ({ value, unit: 'm2' });
const sqft = (value: number) => ({ value, unit: 'sqft' });

test('a page of numbers beside numbers tells each as it stands there', () => {
  const page = readFileSync(join(import.meta.dirname, '../fixtures/facts/neighbouring-numbers.html'), 'utf8');
  expect(factsOf(page)).toEqual({
    price: { amount: 18_900, currency: 'EUR', text: '18 900 €' },
    mileage: km(85_000),
    year: 2019,
    seller: 'Autohaus Brink GmbH',
  });
});

test.each([
  [items('2019', '34,000 miles'), { mileage: { value: 34_000, unit: 'mi' }, year: 2019 }],
  [items('EZ 03/2019', '85.000 km'), { mileage: km(85_000), year: 2019 }],
  [items('2019', '85 000 km'), { mileage: km(85_000), year: 2019 }],
  [spans('2019', '85.000', 'km'), { mileage: km(85_000), year: 2019 }],
  [spans('85.000', 'km', '150', 'PS'), { mileage: km(85_000) }],
  [spans('EZ', '2019', 'km', '85.000'), { mileage: km(85_000), year: 2019 }],
  ['<p>2019 | 34,000 miles | Petrol</p>', { mileage: { value: 34_000, unit: 'mi' }, year: 2019 }],
  ['<p>Petrol · 34k miles</p><p>Mileage: 34,000 miles</p>', { mileage: { value: 34_000, unit: 'mi' } }],
  [items('85.000 km', '4,5 l/100 km', '180 km/h', 'Range 4.000 km'), { mileage: km(85_000) }],
])('beside other numbers how far it went is told as it stands: %s', (html, facts) => {
  expect(car(html)).toEqual(facts);
});

test.each([
  [items('3', '2', '1,200 sq ft'), { area: sqft(1200) }],
  [items('3', '120 m²'), { area: m2(120) }],
  [spans('Built 1998', '250 m²'), { area: m2(250), year: 1998 }],
  [spans('3', 'beds', '2', 'baths', '1,200', 'sq ft'), { bedrooms: 3, bathrooms: 2, area: sqft(1200) }],
  [spans('Bedrooms', '4', 'Bathrooms', '2'), { bedrooms: 4, bathrooms: 2 }],
  [items('Plot 800 m²', '120 m²'), { area: m2(120) }],
  [spans('Plot', '800 m²') + spans('Living area', '120 m²'), { area: m2(120) }],
  [items('Ref 47113', '3 beds', 'Tel 020 7946 0958', '96 m²'), { bedrooms: 3, area: m2(96) }],
  [items('€ 12,50 m²', '84,5 m²'), { area: m2(84.5) }],
  ['<p>A tower of 120 bedrooms</p>', {}],
])('beside other numbers rooms and floor are told as they stand: %s', (html, facts) => {
  const { price, ...told } = home(html);
  expect(told).toEqual(facts);
});

test('a heading of several texts joins none of their numbers', () => {
  const heading = '<h1><span>House 3</span> <span>120 m²</span></h1>';
  expect(factsOf(`<title>x</title>${heading}`)).toEqual({ area: m2(120) });
});

test.each([
  [spans('5', '285 000 €'), 285_000, 'EUR'],
  [spans('4711', '€ 285.000'), 285_000, 'EUR'],
  [spans('€', '285.000'), 285_000, 'EUR'],
  [spans('3', '2', '1.200 €/mes'), 1200, 'EUR'],
  [spans('020 7946 0958', '£450,000'), 450_000, 'GBP'],
])('beside other numbers a price is told as it stands: %s', (html, amount, currency) => {
  expect(home(html).price).toMatchObject({ amount, currency });
});

test.each([
  'EZ 03/2019', 'Erstzulassung 03/2019', 'Erstzulassung: 15.03.2019', 'Baujahr 2019', 'First registered 03/2019',
  'First registered 15 March 2019', 'Built in 2019', '1re mise en circulation 15/03/2019', 'Mise en circulation 03/2019',
  'Primera matriculación 03.2019', 'Matriculación 03/2019', 'Eerste registratie 03-2019', 'Bouwjaar 2019',
  'Pierwsza rejestracja 03/2019', 'Rok produkcji 2019', 'Immatricolazione 03/2019', 'Första registrering 2019',
])('the year is heard in %s', (words) => {
  expect(car(items(words, 'Diesel'))).toMatchObject({ year: 2019 });
}); // biome-ignore format: a table

test.each([
  ['Marketed by Smith &amp; Co', 'Smith & Co'],
  ['Listed by Jane Doe, Acme Realty', 'Jane Doe, Acme Realty'],
  ['Anbieter: Meier Immobilien GmbH', 'Meier Immobilien GmbH'],
  ['Angeboten von Meier Immobilien', 'Meier Immobilien'],
  ['Proposé par Agence du Port', 'Agence du Port'],
  ['Anunciado por Casas del Sur', 'Casas del Sur'],
  ['Aangeboden door De Vries Makelaars', 'De Vries Makelaars'],
  ['Oferowane przez Dom i Ogród', 'Dom i Ogród'],
])('who sells is heard in %s', (words, seller) => {
  expect(home(`<p>${words}</p>`)).toMatchObject({ seller });
});

test.each(['Sold by auction', 'Sold by Auction', 'Listed by 3 weeks ago', 'Marketed by the seaside'])(
  'nobody sells in %s',
  (words) => {
    expect(home(`<p>${words}</p>`)).not.toHaveProperty('seller');
  },
);
