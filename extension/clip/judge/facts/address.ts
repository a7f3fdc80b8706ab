import type { Address } from '../../../../shared/clip.ts';
import { type Entity, isEntity } from '../../from-json-ld.ts';
import { metaContent, oneLine } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { elect, type Fact, type Vote } from './votes.ts';

const SAYS = { 'json-ld': 3, own: 3, microdata: 2.5, title: 2, meta: 2, text: 2.2, state: 1 } as const;
const LONGEST = 160;
const KEY =
  /^(?:address|displayaddress|fulladdress|full_address|formattedaddress|addressline|streetaddress|location|locationname|address_?text|ubication|direccion)$/i;
const BOX =
  /(?:^|[-_\s])(?:address|adresse?|direccion|ubicacion|ubication|location|lokalizacja|localisation|standort|anschrift|map-?address|postingtitle-?location|locality|position)(?:$|[-_\s\d])|address|Location(?![a-z])/;
/** A street with a number, or a code with a town: what only addresses look like. */
const LOOKS =
  /\d{1,5}[a-z]?\s+[\p{Lu}\d][\p{L}.'-]+.*,|[\p{L}.]+\s(?:nº\s?)?\d{1,4}[a-z]?,\s|\b\d{5}\s\p{Lu}|,\s[A-Z]{2}\s\d{5}|\b[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?$/u;
const LEAD =
  /(?:for sale|to rent|for rent|to let|rental|in vendita|en venta|en alquiler|zu vermieten|zu verkaufen|na sprzedaż|na wynajem|à vendre|à louer|te koop)\s+(?:in|at|en|a|à|w|te)\s+(.{6,120})$/i;

const NO_ADDRESS = /[?!:€$£]|\d{6,}|^(?:show|view|see|map|karte|mapa)\b/i;

const clean = (text: unknown): string =>
  oneLine(typeof text === 'string' ? text : '')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,(·|-]+|[\s,)·|-]+$/g, '')
    .slice(0, 500);

const named = (value: unknown): string =>
  clean(isEntity(value) ? value.name : Array.isArray(value) ? value[0] : value);

/** A schema.org or plain object with the parts of an address; null when it has none. */
function structured(value: Entity): Address | null {
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
  );
  const street = line && number && !line.includes(number) ? `${line} ${number}` : line;
  const locality = pick(
    'addressLocality',
    'city',
    'locality',
    'town',
    'cityName',
    'municipality',
    'district',
  );
  const region = pick('addressRegion', 'state', 'region', 'province', 'state_code', 'stateOrProvinceName');
  const postalCode = pick('postalCode', 'zip', 'zipcode', 'zipCode', 'postcode', 'postal_code');
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

const words = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** Two wordings of one place: the shorter's words are nearly all in the longer. */
function samePlace(a: Address, b: Address): boolean {
  const [few, many] = [words(a.text), words(b.text)].sort((x, y) => x.size - y.size);
  if (!few?.size || !many) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= 0.75;
}

/** Where the thing is. Shop pages name addresses of shops: there only the page's own data is believed. */
export function findAddress(evidence: Evidence, title: string | undefined): Fact<Address> | undefined {
  const { entities, objects, lines, metas } = evidence;
  const votes: Vote<Address>[] = [];
  const add = (address: Address | null, from: string, weight: number) => {
    if (address && address.text.length > 3 && address.text.length < LONGEST && /\p{L}{3}/u.test(address.text))
      votes.push({ value: address, from, weight });
  };
  const shop = isShop(evidence);
  if (evidence.trusted)
    for (const entity of entities)
      for (const holder of [
        entity,
        entity.location,
        entity.itemOffered,
        entity.contentLocation,
        entity.availableAtOrFrom,
        entity.object,
      ]) {
        if (!isEntity(holder)) continue;
        const value = holder.address;
        if (isEntity(value)) add(structured(value), 'json-ld', SAYS['json-ld']);
        else if (typeof value === 'string') add({ text: clean(value) }, 'json-ld', SAYS['json-ld']);
      }
  for (const object of objects) {
    if (object.foreign || (!object.own && (object.depth > 6 || shop))) continue;
    for (const [key, value] of Object.entries(object.value)) {
      if (!KEY.test(key)) continue;
      const weight = object.own ? SAYS.own : SAYS.state;
      if (isEntity(value)) add(structured(value), object.own ? 'own-state' : 'state', weight);
      else if (typeof value === 'string' && !/^https?:|[{<]/.test(value))
        add({ text: clean(value) }, object.own ? 'own-state' : 'state', weight);
    }
  }
  const street = metaContent(metas, 'og:street-address')[0];
  if (street)
    add(
      {
        text: clean(
          [
            street,
            metaContent(metas, 'og:locality')[0],
            [metaContent(metas, 'og:region')[0], metaContent(metas, 'og:postal-code')[0]]
              .filter(Boolean)
              .join(' '),
          ]
            .filter(Boolean)
            .join(', '),
        ),
        street,
      },
      'meta',
      SAYS.meta,
    );
  if (shop) return elect(votes, samePlace);
  for (const text of [title ?? '', evidence.title]) {
    const lead = LEAD.exec(text.split(/\s[|–-]\s/)[0] ?? '')?.[1];
    if (lead) add({ text: clean(lead) }, 'title', SAYS.title);
    else if (LOOKS.test(text) && text.length < 100)
      add({ text: clean(text.split(/\s[|–]\s/)[0]) }, 'title', SAYS.title);
  }
  let rank = 0;
  const said = new Set<string>();
  for (const line of lines) {
    if (line.distance > 250 || rank > 6) continue;
    const boxed = BOX.test(line.label);
    const looks = line.text.length < 100 && LOOKS.test(line.text);
    if (
      (!boxed && !looks) ||
      line.cues.some((cue) => cue === 'similar' || cue === 'other-page' || cue === 'frame')
    )
      continue;
    const text = clean(boxed && line.beside ? line.beside : line.text);
    if (said.has(text) || text.length < 5 || text.length > 120 || NO_ADDRESS.test(text)) continue;
    said.add(text);
    add({ text }, 'text', SAYS.text - rank * 0.2 - (looks ? 0 : 0.3));
    rank++;
  }
  return elect(votes, samePlace);
}

const isShop = ({ entities, isProduct, metas }: Evidence): boolean => {
  const types = entities.map((entity) => String(entity['@type'])).join();
  const isHome = /RealEstate|House|Apartment|Residence|Accommodation/.test(types);
  return (
    !isHome &&
    (isProduct ||
      /Product/.test(types) ||
      metaContent(metas, 'og:type').some((type) => /product/i.test(type)))
  );
};
