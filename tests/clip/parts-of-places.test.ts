// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const URL = 'https://listings.example/item/2714409981';
const place = (member: Record<string, unknown>) => {
  const data = JSON.stringify({
    ad: { id: 2714409981, title: 'Canal loft', url: URL, price: 298_000, ...member },
  });
  return clip(
    `<title>Canal loft</title><h1>Canal loft</h1><script type="application/json">${data}</script>`,
    URL,
  ).facts.address?.value;
};

test.each([
  [
    'direccion',
    { calle: 'Calle Cádiz', numero: '58', ciudad: 'Valencia', codigoPostal: '46006' },
    'Calle Cádiz 58, 46006 Valencia',
  ],
  [
    'adresse',
    { rue: '14 rue des Tanneurs', ville: 'Angers', codePostal: '49100' },
    '14 rue des Tanneurs, 49100 Angers',
  ],
  [
    'anschrift',
    { strasse: 'Lindenstraße', hausnummer: '7', ort: 'Potsdam', plz: '14467' },
    'Lindenstraße 7, 14467 Potsdam',
  ],
  [
    'indirizzo',
    { via: 'Via Garibaldi', civico: '23', comune: 'Monza', cap: '20900' },
    'Via Garibaldi 23, 20900 Monza',
  ],
])('a place is told under %s and by parts in its language', (name, parts, text) => {
  expect(place({ [name]: parts })?.text).toBe(text);
});
