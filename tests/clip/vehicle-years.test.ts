// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip } from './open-page.ts';

const year = (heading: string, more: string) => clip(`<h1>${heading}</h1>${more}`).facts.year?.value;
const FUEL_AND_GEARS = '<ul><li>Petrol</li><li>Automatic</li></ul>';

test.each([
  ['2019 Volvo V60 2.0 T4', FUEL_AND_GEARS, 2019],
  ['Used 2021 Honda Civic EX', '<p>28,340 mi</p>', 2021],
  ['Skoda Octavia 2.0 TDI, 2018', '<p>Diesel</p><p>150 PS</p>', 2018],
  ['2008 Beneteau Oceanis 40', '<table><tr><th>Engine hours</th><td>1,850</td></tr><tr><th>Fuel type</th><td>Diesel</td></tr></table>', 2008],
  ['Peugeot 2008 1.2 PureTech (2019)', FUEL_AND_GEARS, 2019],
  ['2019 Toyota', '<script type="application/ld+json">{"@type":"Car","name":"2019 Toyota"}</script>', 2019],
])('%s tells its year where the page is of a vehicle', (heading, more, told) => {
  expect(year(heading, more)).toBe(told);
}); // biome-ignore format: a table

test.each([
  ['1962 Lounge Chair', '<p>$450</p>'],
  ['Peugeot 2008 1.2 PureTech', FUEL_AND_GEARS],
  ['Two cars, 2017 and 2019', FUEL_AND_GEARS],
  ['2000 Elm Street', '<p>3 bedrooms</p><p>1,840 sq ft</p><p>Gas</p><p>Automatic</p>'],
])('%s tells none', (heading, more) => {
  expect(year(heading, more)).toBeUndefined();
});

test('a vehicle’s name with its year is no street with its number', () => {
  const { facts } = clip(`<title>Porsche 911, 1987</title><h1>Porsche 911, 1987</h1>${FUEL_AND_GEARS}`);
  expect(facts.address).toBeUndefined();
  expect(facts.year?.value).toBe(1987);
});
