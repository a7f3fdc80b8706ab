import { describe, expect, test } from 'vitest';
import { de } from '../../shared/ad-hints/de.ts';
import { countryOf, type Hint, hintsFor, isHome } from '../../shared/ad-hints/find.ts';
import { uk } from '../../shared/ad-hints/uk.ts';
import { us } from '../../shared/ad-hints/us.ts';
import type { Facts } from '../../shared/clip.ts';

const told = <T>(value: T) => ({ value, foundIn: ['json-ld'] });
const home = (country: string, more: Partial<Facts> = {}) => ({
  facts: { bedrooms: told(3), address: told({ text: 'Mill Lane 3', country }), ...more },
  source: { site: 'homes.example' },
});
const said = (country: string, text: string): string[] =>
  hintsFor(home(country), [text]).map((hint: Hint) =>
    'about' in hint ? `${hint.about}: ${hint.found}` : hint.duty,
  );

describe('words that say who may live there', () => {
  test.each([
    ['US', 'Quiet house, no children please', ['family: no children']],
    [
      'US',
      'Perfect for empty-nesters. Adults only!',
      ['family: perfect for empty-nesters', 'family: adults only'],
    ],
    [
      'US',
      'A Christian home in a Hispanic neighborhood',
      ['religion: christian home', 'origin: hispanic neighborhood'],
    ],
    [
      'US',
      'Female tenants preferred; able-bodied',
      ['sex: female tenants preferred', 'disability: able-bodied'],
    ],
    [
      'GB',
      'Flat, £900 pcm. No DSS, professionals only',
      ['benefits: no dss', 'benefits: professionals only'],
    ],
    ['GB', '£900 pcm, not suitable for children', ['family: not suitable for children']],
    ['DE', 'Wohnung nur an Deutsche, Energieausweis liegt vor', ['origin: nur an deutsche']],
    ['DE', 'Nur für Frauen. 84 kWh', ['sex: nur für frauen']],
  ])('%s: “%s”', (country, text, expected) => {
    expect(said(country, text)).toEqual(expected);
  });
  test.each([
    [
      'US',
      'Master bedroom, family room, mother-in-law suite. Walking distance to the bus stop, quiet streets.',
    ],
    [
      'US',
      'Great view of the white church and the Chinese garden; near the Jewish museum. No bicycles, no pets.',
    ],
    ['US', 'Two bedrooms, wheelchair ramp, senior discount at the gym, children’s playground'],
    ['GB', 'Freehold, £425,000. A family home near good schools; suitable for professionals and families.'],
    ['DE', 'Familienfreundlich, Endenergiebedarf 84 kWh, barrierefrei. Deutsche Eiche im Garten.'],
  ])('%s: nothing is said of “%s”', (country, text) => {
    expect(said(country, text)).toEqual([]);
  });
});

describe('what an advertisement must tell', () => {
  test('energy in Germany, until a word of it stands there', () => {
    expect(said('DE', 'Haus am Kanal')).toEqual(['energy']);
    expect(said('DE', 'Haus am Kanal, Bedarfsausweis, 84 kWh/(m²·a), Gas, 1912, Klasse C')).toEqual([]);
  });
  test('price and tenure in the United Kingdom, tenure of what is sold alone', () => {
    expect(said('GB', 'House by the canal')).toEqual(['price', 'tenure']);
    expect(said('GB', 'House by the canal, £425,000, leasehold 99 years')).toEqual([]);
    expect(said('GB', 'Flat to let, £900 pcm')).toEqual([]);
  });
  test('nothing while nothing is written', () => {
    expect(said('DE', ' ')).toEqual([]);
  });
});

test('only homes are looked at, and only where a law is known', () => {
  expect(
    isHome({ facts: { make: told('Volvo'), area: told({ value: 2, unit: 'm2' }) }, source: { site: '' } }),
  ).toBe(false);
  expect(said('FR', 'Adults only')).toEqual([]);
  const chair = {
    facts: { price: told({ amount: 9, currency: 'USD', text: '' }) },
    source: { site: 'chairs.us' },
  };
  expect(hintsFor(chair, ['Adults only'])).toEqual([]);
});

test('the country is told by the address, else by the host, else by the money', () => {
  const at = (site: string, facts: Facts = {}) => countryOf({ facts, source: { site } });
  expect(at('homes.example', { address: told({ text: '', country: 'Germany' }) })).toBe('de');
  expect(at('www.rightmove.co.uk')).toBe('uk');
  expect(at('homes.com', { price: told({ amount: 1, currency: 'USD', text: '' }) })).toBe('us');
  expect(at('wohnen.at', { price: told({ amount: 1, currency: 'EUR', text: '' }) })).toBeUndefined();
});

test('every phrase and duty names the page it was read on, and the day', () => {
  for (const { phrases, duties } of [us, uk, de])
    for (const { source, read } of [
      ...phrases.map(({ words }) => words),
      ...duties.map(({ told }) => told),
    ]) {
      expect(source).toMatch(/^https?:\/\//);
      expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
});
