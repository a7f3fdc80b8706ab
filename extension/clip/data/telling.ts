import type { DataObject } from './from-data.ts';

const MOST_OBJECTS = 800;
/** Members of data that speak of facts. */
const FACT_KEY =
  /price|rent|cost|amount|currency|offer|isocode|address|location|street|post_?code|postal|zip|city|town|suburb|locality|municipality|direcci[oó]n|ubicaci[oó]n|ubication|adresse|anschrift|indirizzo|endere[cç]o|^adres$|localisation|bed|bath|room|habitaciones|dormitorios|baños|banos|zimmer|pokoje|area|surface|size|sqft|space|feet|unit|mileage|odometer|make|brand|manufacturer|model|year|condition|seller|dealer|vendor|agen[ct]|broker|advertiser|^(?:state|region|province|country|display)$|period|frequency|interval|qualifier|kilomet|^(?:listing|property|ad|stock)_?(?:id|no|number)$/i;
const LONGEST = 600;
const brief = (value: unknown): boolean => {
  if (value === null || value === '' || typeof value === 'boolean') return false;
  if (typeof value !== 'object') return String(value).length <= LONGEST;
  return Array.isArray(value) ? value.length === 1 : Object.keys(value).length <= 20;
};

/** Objects that may tell facts, the listing's own first, with only the members that do. */
export function tellingObjects(objects: readonly DataObject[]): DataObject[] {
  const telling: DataObject[] = [];
  for (const object of [...objects.filter(({ own }) => own), ...objects.filter(({ own }) => !own)]) {
    if (telling.length >= MOST_OBJECTS) break;
    const members = [...named(object.value), ...Object.entries(object.value)].filter(
      ([key, value]) => FACT_KEY.test(key) && brief(value),
    );
    if (members.length > 0)
      telling.push({
        ...object,
        value: Object.fromEntries(
          members.map(([key, value]) => [key.replace(/\s+/g, '').slice(0, 60), flat(value)]),
        ),
      });
  }
  return telling;
}

/** A member written as an object of its own: `{key: 'bedrooms', value: '4'}`. */
function named({ key, name, propertyID, value }: Record<string, unknown>): [string, unknown][] {
  return value === undefined
    ? []
    : [key, name, propertyID].filter((word) => typeof word === 'string').map((word) => [word, value]);
}

/** A part of a place that is an object with a name: `{city: {name: 'Almada'}}`. */
const nameOf = (member: unknown): unknown =>
  typeof member === 'object' && member !== null && 'name' in member && typeof member.name === 'string'
    ? member.name
    : member;

/** One level of a small object: texts and numbers only. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? undefined : value[0];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, nameOf(member)] as const)
      .filter(([, member]) => typeof member !== 'object' && String(member).length <= LONGEST),
  );
}
