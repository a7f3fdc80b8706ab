// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const HOME = '<p>2 Zimmer</p><p>61 m²</p>';
const LONG = Array.from(
  { length: 8 },
  (_, at) => `<dt>Merkmal ${at}</dt><dd>vorhanden und in gutem Zustand</dd>`,
).join('');
const price = (html: string, url?: string) => clip(html, url).facts.price?.value;

test.each([
  [`<h1>Altbau</h1><dl><dt>Nettokaltmiete</dt><dd>980 €</dd><dt>Kaution</dt><dd>2.940 €</dd>${LONG}</dl>`, 980],
  [`<h1>Altbau</h1>${HOME}<div><span>Miete</span><span>430 €</span></div>`, 430],
  ['<h1>Appartement</h1><p>2 chambres</p><p>68 m²</p><p>Loyer : 1 120 € CC</p><p>Dépôt de garantie : 1 050 €</p>', 1120],
  ['<h1>Byt</h1><p>24 500 Kč za měsíc</p><p>Vratná kauce 49 000 Kč</p>', 24_500],
  ['<h1>Lägenhet</h1><p>8 900 SEK per månad</p>', 8900],
  ['<h1>Trilocale</h1><p>€ 1.450/mese</p><p>Spese € 150/mese</p>', 1450],
])('%s is a rent by the month', (html, amount) => {
  expect(price(html)).toMatchObject({ amount, period: 'month' });
}); // biome-ignore format: a table

test.each([
  `<h1>Ferienwohnung</h1>${HOME}<div><span>Miete</span><span>70 €</span></div>`,
  `<h1>Bürofläche</h1>${HOME}<div><span>Mietpreis</span><span>7.000 €</span></div>`,
  '<h1>Bohrmaschine</h1><div><span>Miete</span><span>15 €</span></div>',
  '<h1>House</h1><p>2 bedrooms</p><div><span>Rent</span><span>£450</span></div>',
])('no word says for how long in %s', (html) => {
  expect(price(html)?.amount).toBeGreaterThan(0);
  expect(price(html)?.period).toBeUndefined();
});
