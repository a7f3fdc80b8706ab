import type { Address, Facts, Price } from '../../shared/clip.ts';
import { OWN_TABLE } from '../../shared/own.ts';
import { currencyIn, periodIn, readNumber, readPrice } from '../clip/judge/facts/money.ts';
import type { Field } from './fields.ts';

/** The facts of a listing out of the cells of a row. */

type AreaUnit = NonNullable<Facts['area']>['value']['unit'];
type Cell = (field: Field) => string;

const fact = <T>(value: T) => ({ value, foundIn: [OWN_TABLE] });

const PERIODS = ['month', 'week', 'day', 'year'] as const;

/** `exact`: Clipcast wrote it, so a point is a point. */
function numberIn(cell: string, exact: boolean): number | null {
  if (exact) return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : null;
  return readNumber(cell.replace(/^\D*(?=\d)|(?<=\d)\D*$/g, ''));
}

/** A price and the words around it. A bare number is a price, too; its currency stands beside it or nowhere. */
function priceIn(cell: Cell, exact: boolean): Price | null {
  const text = cell('price').slice(0, 200);
  const said = cell('currency').trim();
  const currency = /^[A-Za-z]{3}$/.test(said) ? said.toUpperCase() : currencyIn(said, '');
  const told = cell('period').trim().toLowerCase();
  const period = PERIODS.find((one) => one === told) ?? (told ? periodIn(`/${told}`) : undefined);
  const more = period ? { period } : {};
  const bare = numberIn(text, exact);
  if (exact && bare !== null)
    return { amount: bare, currency, ...more, text: [text, currency].filter(Boolean).join(' ') };
  const read = readPrice(text, '');
  if (read) return { ...read, currency: read.currency ?? currency, ...more };
  return bare === null
    ? { amount: null, currency: null, text }
    : { amount: bare, currency, ...more, text: [text, currency].filter(Boolean).join(' ') };
}

function areaUnitIn(text: string): AreaUnit | null {
  if (/ft|feet|square foot|pies|pieds/i.test(text)) return 'sqft';
  if (/acre|akr/i.test(text)) return 'acre';
  if (/\bha\b|hect/i.test(text)) return 'ha';
  return /m2|m²|sqm|qm|m\^2|met|mèt/i.test(text) ? 'm2' : null;
}

function addressIn(cell: Cell): Address | null {
  const parts: [keyof Omit<Address, 'text'>, string][] = [
    ['street', cell('street').slice(0, 300)],
    ['postalCode', cell('postalCode').slice(0, 40)],
    ['locality', cell('city').slice(0, 200)],
    ['region', cell('region').slice(0, 200)],
    ['country', cell('country').slice(0, 100)],
  ];
  const filled = parts.filter(([, value]) => value !== '');
  const [street, code, city, ...rest] = parts.map(([, value]) => value);
  const joined = [street, [code, city].filter(Boolean).join(' '), ...rest].filter(Boolean).join(', ');
  const text = (cell('address') || joined).slice(0, 500);
  return text === '' ? null : { text, ...Object.fromEntries(filled) };
}

export interface ReadFacts {
  facts: Facts;
  /** Fields whose cell holds no number where one belongs. */
  unreadable: Field[];
}

/** `areaHead`: what the column of the area is called, for its unit often stands there. */
export function factsOf(
  cell: Cell,
  title: string,
  exact: boolean,
  areaHead = '',
  mileageHead = '',
): ReadFacts {
  const facts: Facts = {};
  const unreadable: Field[] = [];
  const number = (field: Field): number | null => {
    const text = cell(field);
    if (text === '') return null;
    const value = numberIn(text, exact);
    if (value === null) unreadable.push(field);
    return value;
  };
  const words = (field: Field, most: number): string => cell(field).slice(0, most);

  if (title) facts.title = fact(title);
  if (cell('price') !== '') {
    const price = priceIn(cell, exact);
    if (price) facts.price = fact(price);
  }
  const address = addressIn(cell);
  if (address) facts.address = fact(address);
  for (const name of ['bedrooms', 'bathrooms', 'rooms'] as const) {
    const value = number(name);
    if (value !== null) facts[name] = fact(value);
  }
  const area = number('area');
  if (area) {
    const unit = areaUnitIn(cell('areaUnit')) ?? areaUnitIn(cell('area')) ?? areaUnitIn(areaHead) ?? 'm2';
    facts.area = fact({ value: area, unit });
  }
  const year = number('year');
  if (year !== null && Number.isInteger(year)) facts.year = fact(year);
  const mileage = number('mileage');
  if (mileage !== null) {
    const inMiles = /mi/i.test(
      `${cell('mileageUnit')} ${cell('mileage')} ${mileageHead.replace(/mileage|kilom\S*/gi, '')}`,
    );
    facts.mileage = fact({ value: mileage, unit: inMiles ? 'mi' : 'km' });
  }
  const named = { make: 100, model: 200, condition: 100, seller: 200, listingId: 100 } as const;
  for (const name of Object.keys(named) as (keyof typeof named)[]) {
    const value = words(name, named[name]);
    if (value) facts[name] = fact(value);
  }
  return { facts, unreadable };
}
