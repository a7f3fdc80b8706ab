// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const title = (heading: string, more = ''): string | undefined =>
  clip(`<title>x</title>${more}<h1>${heading}</h1>`).facts.title?.value;
const place = (html: string): string | undefined => clip(html).facts.address?.value.text;

test('a heading is told without the price, counts and place that stand in elements of their own', () => {
  expect(
    title(
      '<span>$3,850</span> <span>/ 1br - </span><span>Bright flat, one block from the park</span> <span>(Upper West Side)</span>',
    ),
  ).toBe('Bright flat, one block from the park');
  expect(
    title(
      '<span>Two-room flat to let</span> <span class="location"><span>Wrocław</span>, <span>Krzyki</span> - 45 m<sup>2</sup></span>',
      '<div class="address">Wrocław, Krzyki</div>',
    ),
  ).toBe('Two-room flat to let');
});

test('a heading that goes on into its place, or is only a place, stays whole', () => {
  const address = '<div class="address">12 Mill Lane, Ambleford AB1 2CD</div>';
  expect(
    title('<span>12</span> <span>Mill Lane</span>, <span>Ambleford</span> <span>AB1 2CD</span>', address),
  ).toBe('12 Mill Lane, Ambleford AB1 2CD');
  expect(
    title('<span>Chalet in</span> <span>Ambleford</span>', '<div class="address">Ambleford, Kent</div>'),
  ).toBe('Chalet in Ambleford');
});

test('a street is told with the district in the box behind it', () => {
  expect(
    place(
      '<h1>Piso en venta en Calle Goya, nº 54</h1><h2 class="position">Goya (Distrito Salamanca)</h2><p>172 m², 3 hab</p>',
    ),
  ).toBe('Calle Goya, nº 54, Goya (Distrito Salamanca)');
});

test('a town is told with the street that the trail of links to the page ends in', () => {
  const crumbs = ['Flats to let', 'Warszawa', 'Wola', 'Wronia'].map(
    (word) => `<li class="breadcrumb-item"><a href="/s/${word}">${word}</a></li>`,
  );
  expect(
    place(
      `<ul class="breadcrumb">${crumbs.join('')}</ul><h1>Three rooms and a kitchen</h1><a href="#map" class="address">Warszawa, Wola</a>`,
    ),
  ).toBe('Wronia, Wola, Warszawa');
});

test('a price is not held for something else because a price for each square metre stands beside it', () => {
  expect(
    clip('<h1>Stone house</h1><div><p>298 000 €</p><p>2 159 €/m²</p></div><p>From 1 412 €/mois</p>').facts
      .price?.value.amount,
  ).toBe(298_000);
});

test('facts that data writes as names and values are read', () => {
  const data = {
    id: 2714409981,
    subject: 'House',
    url: 'https://listings.example/item/2714409981',
    price: [298000],
    attributes: [{ key: 'bedrooms', value: '4' }],
  };
  const { facts } = clip(
    `<h1>House</h1><script type="application/json">${JSON.stringify({ ad: data })}</script>`,
    'https://listings.example/item/2714409981',
  );
  expect(facts.bedrooms?.value).toBe(4);
});

test('a sign that several countries use means the money of the country where the thing is', () => {
  const price = (address: string) =>
    clip(
      `<h1>Cabin</h1><div class="address">${address}</div><p class="price">kr 2,350 / night</p>`,
      'https://stays.example/cabin/1',
    ).facts.price?.value;
  expect(price('Strandvegen 41, 3570 Ål, Norway')).toMatchObject({ currency: 'NOK', period: 'day' });
  expect(price('Storgatan 2, 111 23 Stockholm, Sweden')).toMatchObject({ currency: 'SEK' });
});

test('a place that only data names is believed where a text by the heading repeats it', () => {
  const data = { a: { b: { car: { price: 9000, location: { city: 'Gdynia', region: 'pomorskie' } } } } };
  const page = (shown: string) =>
    `<h1>Volanta Arro</h1><p>${shown}</p><script type="application/json">${JSON.stringify(data)}</script>`;
  expect(place(page('Gdynia, pomorskie'))).toBe('Gdynia, pomorskie');
  expect(place(page('A fine car'))).toBeUndefined();
});

test('a box’s own name, notes and offers beside a place are no part of it', () => {
  const shown = (text: string) =>
    place(`<h1>Villa</h1><div class="address">${text}</div><p>3 beds, 140 m²</p>`);
  expect(shown('<span>Location</span> <span>Sidra Villas, Dubai Hills Estate, Dubai</span>')).toBe(
    'Sidra Villas, Dubai Hills Estate, Dubai',
  );
  expect(shown('35390 Gießen, Etagenwohnung zum Kauf')).toBe('35390 Gießen');
  expect(shown('2200 Pacific Ave Unit 1B, San Francisco, CA 94115 [Updated 2/16]')).toBe(
    '2200 Pacific Ave Unit 1B, San Francisco, CA 94115',
  );
});

test('a heading that is nothing but a place tells it on a page about a home', () => {
  expect(place('<h1>Sandland Grove, Nantwich</h1><p>4 beds</p><p>1,611 sq ft</p>')).toBe(
    'Sandland Grove, Nantwich',
  );
  expect(place('<h1>Hairpin Stool, Walnut</h1><p>Solid legs</p>')).toBeUndefined();
});

test('a page that says it sells a product, but measures a home, is one about a home', () => {
  const ld = { '@type': 'Product', name: 'Wohnung', offers: { price: 526000, priceCurrency: 'EUR' } };
  expect(
    place(
      `<script type="application/ld+json">${JSON.stringify(ld)}</script><h1>Wohnung in der Innenstadt</h1><p class="subtitle">35390 Gießen</p><p>4 Zimmer</p><p>150 m²</p>`,
    ),
  ).toBe('35390 Gießen');
});

test('a site’s own name in a heading is no title', () => {
  const { facts } = clip(
    '<title>Model S P100D | Marlow</title><h1>Marlow, Inc</h1><h1>P100D</h1>',
    'https://www.marlow.example/new/5YJSA1E49',
  );
  expect(facts.title?.value).toBe('Model S P100D');
});

test('digits inside a word are no price, and one in the margin is believed only in a box called so', () => {
  expect(clip('<h1>Sink</h1><p>Online Price <b>MzI5Ljk5</b> $</p>').facts.price).toBeUndefined();
  expect(
    clip('<h1>Car</h1><aside><p class="car-price">$138,200</p><p>$7,654 due at signing</p></aside>').facts
      .price?.value.amount,
  ).toBe(138_200);
});
