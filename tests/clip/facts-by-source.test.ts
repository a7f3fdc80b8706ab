// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

/** What a page written for one source of facts tells: each fact, and where it was found. */
function told(name: string): Record<string, [unknown, string]> {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/facts', `${name}.html`), 'utf8');
  const { facts } = clip(html, 'https://listings.example/item/4711204178');
  return Object.fromEntries(
    Object.entries(facts).map(([fact, { value, foundIn }]) => [fact, [value, foundIn.join()]]),
  );
}

const CAR = {
  make: 'Volanta',
  model: 'Terra',
  year: 2019,
  mileage: { value: 54_300, unit: 'km' },
  seller: 'Autohaus Brink',
};

test.each([
  ['car-json-ld', 'json-ld', { condition: 'used', listingId: 'VT-20417' }],
  ['car-microdata', 'microdata', { condition: 'used', listingId: 'VT-20417' }],
  ['car-rdfa', 'rdfa', { condition: 'used', listingId: 'VT-20417' }],
  ['car-state', 'own-state', { condition: 'used', listingId: '4711204178' }],
  ['car-labels', 'text', { condition: 'Gebraucht', listingId: 'VT-20417' }],
])(
  '%s tells make, model, year, mileage, condition, seller and number, each found in %s',
  (name, from, more) => {
    const facts = told(name);
    for (const [fact, value] of Object.entries({ ...CAR, ...more }))
      expect([fact, ...(facts[fact] ?? [])]).toEqual([fact, value, expect.stringContaining(from)]);
    expect(facts.price?.[0]).toMatchObject({ amount: 18_900, currency: 'EUR' });
  },
);

test('what a page’s metas say of a product is heard: make, condition, number, price', () => {
  expect(told('car-metas')).toMatchObject({
    make: ['Volanta', 'meta'],
    condition: ['used', 'meta'],
    listingId: ['VT-20417', 'meta'],
    price: [{ amount: 18_900, currency: 'EUR' }, 'meta'],
  });
});

test.each([
  ['rent-json-ld', 'json-ld', 'month', 1180, 'EUR'],
  ['rent-microdata', 'microdata', 'month', 1180, 'EUR'],
  ['rent-state', 'own-state', 'month', 1180, 'EUR'],
  ['rent-text', 'text', 'month', 1180, 'EUR'],
  ['rent-week', 'text', 'week', 425, 'GBP'],
])('%s tells a rent, found in %s, by the %s', (name, from, period, amount, currency) => {
  const { price } = told(name);
  expect(price?.[0]).toMatchObject({ amount, currency, period });
  expect(price?.[1]).toContain(from);
});

test.each([
  ['rent-json-ld', 'json-ld'],
  ['rent-state', 'own-state'],
  ['rent-text', 'text'],
])('%s tells who lets it, and its number', (name, from) => {
  const facts = told(name);
  expect(facts.seller).toEqual(['Harrow Lane Homes', expect.stringContaining(from)]);
  expect(facts.listingId).toEqual([
    name === 'rent-state' ? '4711204178' : 'HL-204',
    expect.stringContaining(from),
  ]);
});
