// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isCounted } from '../../extension/clip/judge/facts/counted.ts';
import { clip } from './open-page.ts';

const address = (body: string, lang: string, host: string): string | undefined =>
  clip(
    `<!doctype html><html lang="${lang}"><title>Bright house</title><body><h1>Bright house</h1>${body}`,
    `https://${host}/l/72334455`,
  ).facts.address?.value.text;

describe('what only counts something', () => {
  test.each([
    '2 Badezimmer', '2 Bäder', '3 Zimmer', 'Zimmer 3', 'Zimmer, 3', 'Anzahl Zimmer 3', 'Zimmer', 'Etage 3', 'Piano 3', 'Floor 3',
    'Baujahr 1998', 'Year built 1998', '4 Türen', '5 doors', 'Stellplätze 2', 'Stellplatz 2', 'Parking 2', '2 Parking Spaces',
    'Bedrooms 3', '3 chambres', '2 baños', '4 kamers', '3 pokoje', 'Euro 6', 'Euro 6d', '2.5 Baths', '1 Bad',
  ])('%s is told from a street', (text) => {
    expect(isCounted(text)).toBe(true);
  }); // biome-ignore format: a table

  test.each([
    'Seefeldstrasse 45', 'Platz der Republik 1', '12 Garage Road', 'Bad Aibling 5', 'Bath BA1 5AB', 'Bath', 'Via Piano 3', 'Euro 6.500',
    '1820 Larkspur Lane', 'Kämpchen 12', 'Am Zimmerplatz 3', 'Flat 3',
  ])('%s is none of it', (text) => {
    expect(isCounted(text)).toBe(false);
  }); // biome-ignore format: a table
});

test.each([
  ['<div>2 Badezimmer</div><div>14467 Potsdam</div>', 'de', 'x.example.de', '14467 Potsdam'],
  ['<div>Baujahr 1998</div><div>14467 Potsdam</div>', 'de', 'x.example.de', '14467 Potsdam'],
  ['<div>Piano 3</div><div>20121 Milano</div>', 'it', 'x.example.it', '20121 Milano'],
  ['<p>Bedrooms 3</p><p>London SW1A 1AA</p>', 'en-GB', 'x.example.co.uk', 'London SW1A 1AA'],
  ['<p>Parking 2</p><p>Austin, TX 78701</p>', 'en-US', 'x.example', 'Austin, TX 78701'],
  ['<dl><dt>Zimmer</dt><dd>3</dd><dt>PLZ/Ort</dt><dd>10827 Berlin</dd></dl>', 'de', 'x.example.de', '10827 Berlin'],
  ['<div>Kämpchen 12</div><div>14467 Potsdam</div>', 'de', 'x.example.de', 'Kämpchen 12, 14467 Potsdam'],
])('%s: a count before a town is no street', (body, lang, host, told) => {
  expect(address(body, lang, host)).toBe(told);
}); // biome-ignore format: a table

test.each([
  '5 bedrooms sold nearby',
  '12 similar 5 bedroom homes',
  'Studio - 2 bedrooms',
  '1 to 3 bedrooms',
  '2 and 3 bedroom flats',
  '5 bedroom houses for sale in this area',
  '5 Zimmer verkauft in der Nähe',
])('%s counts nothing of this home', (text) => {
  const { facts } = clip(`<h1>Land at Mill Lane</h1><p>£45,000</p><p>${text}</p>`);
  expect(facts.bedrooms).toBeUndefined();
  expect(facts.rooms).toBeUndefined();
});

test('a number of guests before one of rooms begins no range', () => {
  expect(clip('<h1>Cottage</h1><p>Sleeps 4 - 2 bedrooms - 1 bathroom</p>').facts.bedrooms?.value).toBe(2);
});

test('a home with shops nearby, and one that is sold, keep their rooms', () => {
  for (const text of [
    '3 bedroom house with shops nearby',
    'Sold: 3 bedroom house',
    '3 bedrooms, sold as seen',
  ])
    expect(clip(`<h1>Mill Lane</h1><p>${text}</p>`).facts.bedrooms?.value).toBe(3);
});
