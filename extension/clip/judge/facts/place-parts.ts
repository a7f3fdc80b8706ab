import type { Address } from '../../../../shared/clip.ts';
import { type Entity, isEntity } from '../../data/from-json-ld.ts';
import { clean } from './place-words.ts';

const named = (value: unknown): string =>
  clean(isEntity(value) ? (value.name ?? value.fullName) : Array.isArray(value) ? value[0] : value);

/** A schema.org or plain object with the parts of an address; null when it has none. */
export function structured(value: Entity): Address | null {
  const pick = (...keys: string[]) => keys.map((key) => named(value[key])).find(Boolean);
  const number = pick('number', 'houseNumber', 'streetNumber');
  const line = pick(
    'streetAddress',
    'street',
    'streetName',
    'street1',
    'addressLine1',
    'line',
    'line1',
    'address_line',
    'addressLine',
    'address1',
  );
  const street = line && number && !line.includes(number) ? `${line} ${number}` : line;
  const locality = pick(
    'addressLocality',
    'city',
    'locality',
    'town',
    'suburb',
    'cityName',
    'municipality',
    'district',
  );
  const region = pick(
    'addressRegion',
    'state',
    'region',
    'province',
    'county',
    'state_code',
    'stateOrProvinceName',
  );
  const postalCode = pick('postalCode', 'zip', 'zipcode', 'zipCode', 'postcode', 'postCode', 'postal_code');
  const country = pick('addressCountry', 'country');
  const told = pick('displayAddress', 'fullAddress', 'formattedAddress', 'text', 'full_address');
  const american = region && /^[A-Z]{2}$/.test(region) && postalCode ? `${region} ${postalCode}` : undefined;
  const town = american ? locality : [postalCode, locality].filter(Boolean).join(' ');
  const parts = [street, town, american ?? region].filter(
    (part, index, all) => part && all.indexOf(part) === index && !(index > 0 && all[0]?.includes(part)),
  );
  const text = told ?? parts.join(', ');
  if (!text || (!street && !locality && !told)) return null;
  const fields = { street, locality, region, postalCode, country };
  return {
    text: text.slice(0, 500),
    ...Object.fromEntries(Object.entries(fields).filter(([, part]) => part)),
  };
}

/** An object that tells its place by members of its own: a street, or a town and what it lies in. */
export const hasPlace = (value: Entity): boolean =>
  'streetAddress' in value ||
  (TOWN.some((name) => isName(value[name])) && [...REGION, ...STREET].some((name) => isName(value[name])));
const STREET = ['street', 'addressLine1', 'address1', 'line1'];
const TOWN = ['city', 'town', 'locality', 'municipality', 'suburb'];
const REGION = ['region', 'province', 'county', 'state', 'postcode', 'postCode', 'postalCode', 'zip'];
const isName = (value: unknown): boolean => /^[\p{Lu}\d]/u.test(named(value)) && named(value).length > 1;
