// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  endsWithTown,
  isAddress,
  isCodeAndTown,
  streetOf,
} from '../../extension/clip/judge/facts/place-shapes.ts';
import { clip } from './open-page.ts';

const page = (body: string, lang = 'en', title = 'Three rooms by the canal'): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
const address = (html: string, url?: string) => clip(html, url).facts.address?.value.text;

describe('a street with its number', () => {
  test.each([
    ['1820 Larkspur Lane', '1820 Larkspur Lane'],
    ['7/28 Raglan Street, Mosman NSW 2088', '7/28 Raglan Street'],
    ['Flat 3, 12 Oak Street, London', 'Flat 3, 12 Oak Street'],
    ['1410 BANK STREET', '1410 BANK STREET'],
    ['14 rue des Tanneurs, 49100 Angers', '14 rue des Tanneurs'],
    ["Avenue de l'Hippodrome 112 bte 4, 1050 Ixelles", "Avenue de l'Hippodrome 112 bte 4"],
    ['Calle Cádiz, 58', 'Calle Cádiz, 58'],
    ['Rua Augusta, 1508 - Consolação', 'Rua Augusta, 1508'],
    ['Via Garibaldi 23, Monza', 'Via Garibaldi 23'],
    ['Karl-Marx-Str. 12a, 10115 Berlin', 'Karl-Marx-Str. 12a'],
    ['Seefeldstrasse 45', 'Seefeldstrasse 45'],
    ['Lauriergracht 118-B', 'Lauriergracht 118-B'],
    ['Bjerregaards gate 24C, 0172 Oslo', 'Bjerregaards gate 24C'],
    ['Mannerheimintie 45 A 12, 00250 Helsinki', 'Mannerheimintie 45 A 12'],
    ['Strandvejen 112, 2. tv.', 'Strandvejen 112'],
  ])('is seen in %s', (text, street) => {
    expect(streetOf(text)).toBe(street);
  });

  test.each([
    '5 min walk',
    '2 minutes drive to the centre',
    'Avant 2020',
    'Golf 7 Variant',
    '3 rooms in a quiet street',
  ])('is not seen in %s', (text) => {
    expect(streetOf(text)).toBeUndefined();
  });
});

describe('a town with its postal code', () => {
  test.each([
    '76137 Karlsruhe',
    '1016 RR Amsterdam',
    '422 46 Hisings Backa',
    '31-038 Kraków',
    '4000-442 Porto',
    '8008 Zürich',
    'Boise, Idaho 83702',
    'Chattanooga, TN 37421',
    'Ottawa, Ontario K1S 2L3',
    'Mosman NSW 2088',
    'Altrincham, WA15 9QJ',
    '20900 Monza (MB)',
  ])('is %s', (text) => {
    expect(isCodeAndTown(text)).toBe(true);
  });

  test.each(['2018 Volvo', '1410 BANK STREET', '3 Zimmer', 'Ref. 48213'])('is not %s', (text) => {
    expect(isCodeAndTown(text)).toBe(false);
  });

  test('is seen behind what else an address tells', () => {
    expect(endsWithTown('Strandvejen 112, 2. tv., 2900 Hellerup')).toBe(true);
    expect(isAddress('Three rooms, two baths')).toBe(false);
  });
});

test('a street and the town in the line below are one address', () => {
  const html = page('<h1>Lauriergracht 118-B</h1><p>1016 RR Amsterdam</p><p>€ 875.000 k.k.</p>', 'nl');
  expect(address(html)).toBe('Lauriergracht 118-B, 1016 RR Amsterdam');
});

test('an address is put together from what stands behind labels, whoever writes them in pairs, rows or terms', () => {
  const told = 'Calle Cádiz 58, Ruzafa, 46006 Valencia';
  const h1 = '<h1>Piso con terraza</h1><p>245.000 €</p>';
  const rows =
    '<table><tr><td>Dirección</td><td>Calle Cádiz 58</td></tr><tr><td>Zona</td><td>Ruzafa</td></tr><tr><td>CP</td><td>46006</td></tr><tr><td>Población</td><td>Valencia</td></tr></table>';
  const terms =
    '<dl><dt>Dirección</dt><dd>Calle Cádiz 58</dd><dt>Zona</dt><dd>Ruzafa</dd><dt>CP</dt><dd>46006</dd><dt>Población</dt><dd>Valencia</dd></dl>';
  const turns =
    '<div><div class="d">Dirección</div><div class="d">Calle Cádiz 58</div><div class="d">Zona</div><div class="d">Ruzafa</div><div class="d">CP</div><div class="d">46006</div><div class="d">Población</div><div class="d">Valencia</div></div>';
  for (const facts of [rows, terms, turns]) expect(address(page(h1 + facts, 'es'))).toBe(told);
});

describe('the office of who sells', () => {
  const office =
    '<footer><p>Harbour Lane Real Estate</p><p>Shop 2, 741 Military Road, Mosman NSW 2088</p></footer>';
  const rooms = '<ul><li>2 bedrooms</li><li>1 bathroom</li></ul>';

  test('is never taken for where a home is', () => {
    const html = page(`<h1>Garden apartment</h1>${rooms}${office}`, 'en-AU');
    expect(address(html)).toBeUndefined();
  });

  test('does not outweigh the home’s own address', () => {
    const organization = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Harbour Lane","address":{"@type":"PostalAddress","streetAddress":"Shop 2, 741 Military Road","addressLocality":"Mosman","addressRegion":"NSW","postalCode":"2088"}}</script>`;
    const html = page(
      `${organization}<h1>7/28 Raglan Street</h1>${rooms}${office}`,
      'en-AU',
      '7/28 Raglan Street, Mosman NSW 2088 | Harbour Lane',
    );
    expect(address(html)).toBe('7/28 Raglan Street, Mosman NSW 2088');
  });

  test('is where a car stands, when nothing else is told', () => {
    const html = page(
      '<h1>Volvo V60 D4</h1><p>Mileage: 94,800 km</p><p>$21,900</p><div class="dealer"><p>Northlake Motors</p><p>4411 Grand Avenue, Duluth, MN 55807</p></div>',
    );
    expect(address(html)).toContain('4411 Grand Avenue, Duluth, MN 55807');
  });
});

test('a heading that is a street is told with the names that stand below it and in the page’s title', () => {
  const html = page(
    '<h1>Karlbergsvägen 41B</h1><p>Vasastan, Stockholm</p><p>2 rum, 54 m²</p><div class="maklare"><p>Odengatan 80, 113 22 Stockholm</p></div>',
    'sv',
    'Karlbergsvägen 41B - Vasastan, Stockholm | Mäklarhuset',
  );
  expect(address(html)).toBe('Karlbergsvägen 41B, Vasastan, Stockholm');
});

test('what a link to a map, a map in the page or an attribute asks for is where the thing is', () => {
  const asked = 'Kapellensteenweg 302, 2930 Brasschaat';
  const query = asked.replaceAll(' ', '+');
  for (const map of [
    `<a href="https://www.google.com/maps/search/?api=1&amp;query=${query}">Kaart</a>`,
    `<a href="https://maps.google.com/?q=${query}">Kaart</a>`,
    `<iframe src="https://www.google.com/maps/embed/v1/place?key=x&amp;q=${query}"></iframe>`,
    `<a href="https://www.google.com/maps/place/${query}/@51.2,4.5,15z">Kaart</a>`,
    `<div id="map" data-address="${asked}"></div>`,
  ])
    expect(address(page(`<h1>Villa met zwembad</h1><p>€ 1.295.000</p>${map}`, 'nl-BE'))).toBe(asked);
  const point = '<a href="https://www.google.com/maps?q=51.2912,4.4917">Kaart</a>';
  expect(address(page(`<h1>Villa met zwembad</h1><p>€ 1.295.000</p>${point}`, 'nl-BE'))).toBeUndefined();
});

test('texts made to be hard to read as addresses are read in good time', () => {
  const long = ['A '.repeat(70), `${'Aa '.repeat(45)}1`, `${'calle '.repeat(22)}1`, `${'1 '.repeat(68)}X`];
  const start = performance.now();
  for (let round = 0; round < 50; round++)
    for (const text of long) [streetOf(text), isCodeAndTown(text), isAddress(text)];
  expect(performance.now() - start).toBeLessThan(2000);
});
