import { expect, test } from 'vitest';
import { readNumber, readPrice } from '../../extension/clip/judge/facts/money.ts';

test.each([
  ['1.234.567,89', 1_234_567.89],
  ['1,234,567.89', 1_234_567.89],
  ['1 234 567', 1_234_567],
  ["1'234'567", 1_234_567],
  ['12,34,567', 1_234_567],
  ['990.000', 990_000],
  ['16.99', 16.99],
  ['1,5', 1.5],
])('the number %s is read as people mean it', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ['£995 pcm', 'uk', { amount: 995, currency: 'GBP', period: 'month' }],
  ['1.180 € pro Monat', 'de', { amount: 1180, currency: 'EUR', period: 'month' }],
  ['£1.2m', 'uk', { amount: 1_200_000, currency: 'GBP' }],
  ['MN 1,500,000', 'mx', { amount: 1_500_000, currency: 'MXN' }],
  ['$12,600', 'mx', { amount: 12_600, currency: 'MXN' }],
  ['2 800 zł/miesiąc', 'pl', { amount: 2800, currency: 'PLN', period: 'month' }],
  ['€ 749,000', 'be', { amount: 749_000, currency: 'EUR' }],
  ['POA', 'uk', { amount: null, currency: null }],
])('the price %s on a page of %s is understood', (text, country, price) => {
  expect(readPrice(text, country)).toMatchObject(price);
});

test.each([
  ['Diesel, Euro 6, 9.000 €', 9000],
  ['Euro 6.500', 6500],
  ['Euro 5,-', 5],
  ['Euro 2 Mio.', 2_000_000],
])('%s tells a price, whatever norm stands before it', (text, amount) => {
  expect(readPrice(text, 'de')).toMatchObject({ amount, currency: 'EUR' });
});

test.each([
  '26.07.2026',
  '3 beds',
  'telephone 24',
  '149 m²',
  'Euro 6',
  'EURO 5',
  'Euro 6d',
  'Euro 6d-TEMP',
  'Euro-6',
  '2019 Euro 6',
])('%s is no price', (text) => {
  expect(readPrice(text, 'us')).toBeNull();
});
