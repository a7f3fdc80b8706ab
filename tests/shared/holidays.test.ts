import { expect, test } from 'vitest';
import { COUNTRIES, type CountryCode } from '../../shared/countries.ts';
import { countryOf, easter, holidaysOf, isCountry } from '../../shared/holidays.ts';

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

test('Easter falls where the churches say', () => {
  // https://www.census.gov/data/software/x13as/genhol/easter-dates.html
  expect([2024, 2025, 2026, 2027, 2038].map((year) => day(easter(year)))).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ]);
});

test('holidays that move stand on their days', () => {
  const of = (country: CountryCode, year: number, name: string) =>
    [...holidaysOf(country, year)].filter(([, one]) => one === name).map(([date]) => date);
  expect(of('DE', 2026, 'Christi Himmelfahrt')).toEqual(['2026-05-14']);
  expect(of('AT', 2026, 'Fronleichnam')).toEqual(['2026-06-04']);
  expect(of('US', 2026, 'Thanksgiving Day')).toEqual(['2026-11-26']);
  expect(of('US', 2026, 'Memorial Day')).toEqual(['2026-05-25']);
  expect(of('CA', 2026, 'Victoria Day')).toEqual(['2026-05-18']);
  expect(of('CA', 2027, 'Victoria Day')).toEqual(['2027-05-24']);
  expect(of('IE', 2026, 'October holiday')).toEqual(['2026-10-26']);
});

test('in Britain a holiday on a weekend is made up for on the next free day', () => {
  // https://www.gov.uk/bank-holidays: Boxing Day of 2026 is a Saturday, Christmas of 2027 too.
  const days = holidaysOf('GB', 2026);
  expect(days.get('2026-12-28')).toBe('Boxing Day');
  expect(holidaysOf('GB', 2027).get('2027-12-27')).toBe('Christmas Day');
  expect(holidaysOf('GB', 2027).get('2027-12-28')).toBe('Boxing Day');
});

test('every rule of every country is a day of the year, and every source an address', () => {
  for (const country of Object.keys(COUNTRIES).filter(isCountry)) {
    expect(COUNTRIES[country].source).toMatch(/^https:\/\//);
    for (const year of [2025, 2026, 2031]) {
      const days = [...holidaysOf(country, year).keys()];
      expect(days.length).toBeGreaterThanOrEqual(COUNTRIES[country].days.length);
      for (const one of days) expect(day(Date.parse(`${one}T00:00:00Z`)), one).toBe(one);
    }
  }
});

test('a zone tells the country', () => {
  expect(countryOf('Europe/Berlin')).toBe('DE');
  expect(countryOf('America/Chicago')).toBe('US');
  expect(countryOf('Asia/Tokyo')).toBeNull();
});
