import type { Address } from '../../../../shared/clip.ts';
import { type Entity, isEntity } from '../../data/from-json-ld.ts';
import { clean } from './place-words.ts';

const named = (value: unknown): string =>
  clean(isEntity(value) ? (value.name ?? value.fullName) : Array.isArray(value) ? value[0] : value);

/** What data calls the parts of an address, most usual first. */
const PARTS = {
  number: 'number houseNumber streetNumber numero número hausnummer civico huisnummer'.split(' '),
  line: (
    'streetAddress street streetName street1 addressLine1 line line1 address_line addressLine address1 ' +
    'calle rue strasse straße straat via ulica rua'
  ).split(' '),
  locality: (
    'addressLocality city locality town suburb cityName municipality district ' +
    'ciudad localidad municipio poblacion población ville commune ort stadt città citta comune plaats miasto cidade'
  ).split(' '),
  region: (
    'addressRegion state region province county state_code stateOrProvinceName ' +
    'provincia departement département bundesland provincie województwo estado'
  ).split(' '),
  postalCode: (
    'postalCode zip zipcode zipCode postcode postCode postal_code ' +
    'codigoPostal codigo_postal codePostal code_postal plz postleitzahl cap kodPocztowy cep'
  ).split(' '),
  country: 'addressCountry country pais país pays paese kraj'.split(' '),
} as const;

/** A schema.org or plain object with the parts of an address; null when it has none. */
export function structured(value: Entity): Address | null {
  const pick = (keys: readonly string[]) => keys.map((key) => named(value[key])).find(Boolean);
  const number = pick(PARTS.number);
  const line = pick(PARTS.line);
  const street = line && number && !line.includes(number) ? `${line} ${number}` : line;
  const locality = pick(PARTS.locality);
  const region = pick(PARTS.region);
  const postalCode = pick(PARTS.postalCode);
  const country = pick(PARTS.country);
  const told = pick(['displayAddress', 'fullAddress', 'formattedAddress', 'text', 'full_address']);
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
