// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const price = (body: string, lang: string) =>
  clip(`<!doctype html><html lang="${lang}"><title>Audi A3</title><body><h1>Audi A3</h1>${body}`).facts.price
    ?.value;

test.each([
  ['<div>£289.99 per month</div><div>£17,495</div><p>23,450 miles</p>', 'en-GB', 17_495],
  ['<div class="price">£289 per month</div><div class="price">£17,495</div><p>20,000 miles</p>', 'en-GB', 17_495],
  ['<div>ab 189 € mtl.</div><div>18.990 €</div><p>23.450 km</p>', 'de', 18_990],
  ['<div>Finanzierung ab 189 €/Monat</div><div>18.990 €</div><p>23.450 km</p>', 'de', 18_990],
])('%s: what a car costs a month on credit is not its price', (body, lang, amount) => {
  expect(price(body, lang)).toMatchObject({ amount });
  expect(price(body, lang)?.period).toBeUndefined();
}); // biome-ignore format: a table

test('a car that is only told by the month, and a home to rent, keep their monthly price', () => {
  expect(price('<div>£289 per month</div><p>20,000 miles</p>', 'en-GB')).toMatchObject({
    amount: 289,
    period: 'month',
  });
  expect(price('<div>£1,450 per month</div><div>£217,000</div><p>2 bedrooms</p>', 'en-GB')).toMatchObject({
    amount: 1450,
    period: 'month',
  });
});
