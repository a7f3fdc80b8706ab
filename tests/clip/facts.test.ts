// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
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

describe('a thing told by label and value', () => {
  const facts = (html: string) => {
    const found = clip(`<h1>Volanta Terra</h1>${html}`).facts as Record<string, { value: unknown }>;
    return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
  };

  test('is read from a list of terms, a table, boxes of two and lines with a colon, in several languages', () => {
    expect(
      facts('<dl><dt>Kilometerstand</dt><dd>54.300 km</dd><dt>Erstzulassung</dt><dd>03/2019</dd></dl>'),
    ).toMatchObject({ mileage: { value: 54_300, unit: 'km' }, year: 2019 });
    expect(
      facts(
        '<table><tr><th>Marque</th><td>Volanta</td></tr><tr><th>Modèle</th><td>Terra</td></tr><tr><th>État</th><td>Très bon état</td></tr></table>',
      ),
    ).toMatchObject({ make: 'Volanta', model: 'Terra', condition: 'Très bon état' });
    expect(
      facts('<div><span>Bedrooms</span><span>3</span></div><div><span>Year built</span><b>1998</b></div>'),
    ).toMatchObject({ bedrooms: 3, year: 1998 });
    expect(facts('<p>Listed by: Harrow Lane Homes</p><p>Ref: HL-204</p>')).toMatchObject({
      seller: 'Harrow Lane Homes',
      listingId: 'HL-204',
    });
  });

  test('is not told by the head of a table, by a label without a value, or when two values differ', () => {
    const told = facts(
      `<table><tr><th>Year</th><th>Make</th><th>Price</th></tr><tr><td>2011</td><td>Arro</td></tr></table>
       <p>Condition:</p><p>Seller:</p><div><span>Brand</span><span>One</span></div><div><span>Brand</span><span>Two</span></div>
       <p>Model: n/a</p>`,
    );
    for (const name of ['year', 'make', 'model', 'condition']) expect(told).not.toHaveProperty(name);
  });

  test('is not taken from a card of another thing', () => {
    const cards = ['a', 'b', 'c'].map(
      (name) =>
        `<li><a href="/car/${name}"><span>Year:</span> <span>20${name.charCodeAt(0) % 10}1</span></a></li>`,
    );
    expect(facts(`<section><h2>Similar cars</h2><ul>${cards.join('')}</ul></section>`)).not.toHaveProperty(
      'year',
    );
  });

  test('is read from the listing’s own data where that tells more than one, sources that agree beside each other', () => {
    const data = (car: object) =>
      clip(
        `<h1>Volanta Terra</h1><p>Make: Volanta</p><script type="application/json">${JSON.stringify({ ad: { id: 'AB123456', price: 9000, ...car } })}</script>`,
        'https://cars.example/ad/AB123456',
      ).facts;
    expect(data({ make: 'Volanta', model: 'Terra', year: '2019', condition: 'PC_USED_GOOD' })).toMatchObject({
      make: { value: 'Volanta', foundIn: ['own-state', 'text'] },
      model: { value: 'Terra' },
      year: { value: 2019, foundIn: ['own-state'] },
    });
    expect(data({ model: 'listing-v2' }).model).toBeUndefined();
  });
});

test.each([
  'Price on application',
  'Prix sur demande',
  'Nous consulter',
  'Prijs op aanvraag',
  'Trattativa riservata',
  'Cena na zapytanie',
])('a price that is told only to who asks is kept in the page’s words: %s', (words) => {
  const read = clip(`<title>Boathouse</title><h1>Boathouse</h1><p class="price">${words}</p>`);
  expect(read.facts.price?.value).toMatchObject({ amount: null, text: words });
});

test.each([
  ['<span class="text-gray line-through">£129</span><span>£89</span>', 89],
  ['<span class="line-through">£475,000</span> £450,000', 450_000],
  ['<span style="text-decoration: line-through">£129</span> <b>£89</b>', 89],
  ['<span class="was">£129</span><span class="now">£89</span>', 89],
  ['<span class="old">£129</span><span class="new">£89</span>', 89],
  ['<span class="price price--was">£129</span><span class="price price--now">£89</span>', 89],
  ['<span class="regular-price">£129</span><span class="sale-price">£89</span>', 89],
  ['<div class="has-old-price"><p class="old-price">£129</p><p class="special-price">£89</p></div>', 89],
  ['<span class="regular-price">£129</span>', 129],
  ['Was £129 Now £89', 89],
  ['Statt 129 € jetzt nur 89 €', 89],
  ['Was <b>£129</b> Now <b>£89</b>', 89],
])('a price from before is not held for the price: %s', (words, amount) => {
  expect(clip(`<h1>Bright thing</h1><div class="price">${words}</div>`).facts.price?.value.amount).toBe(
    amount,
  );
});
