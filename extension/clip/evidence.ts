import type { DataObject } from './from-data.ts';
import type { Entity } from './from-json-ld.ts';
import { fromText } from './from-text.ts';
import { oneLine, partsOf, spacedText } from './page-words.ts';
import type { Evidence } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_OBJECTS = 800;
/** Members of data that speak of facts. */
const FACT_KEY =
  /price|rent|cost|amount|currency|offer|isocode|address|location|street|direccion|ubication|bed|bath|room|habitaciones|dormitorios|baños|banos|zimmer|pokoje|area|surface|size|sqft|space|feet|unit|mileage|odometer|make|model|year/i;
const LONGEST = 600;
/** What only pages of shops have. */
const SHOP = [
  '[itemtype$="/Product"]',
  ...['id', 'class', 'name'].flatMap((name) =>
    ['add-to-cart', 'addtocart', 'add_to_cart'].map((word) => `[${name}*="${word}" i]`),
  ),
].join();

const brief = (value: unknown): boolean => {
  if (value === null || value === '' || typeof value === 'boolean') return false;
  if (typeof value !== 'object') return String(value).length <= LONGEST;
  return Array.isArray(value) ? value.length === 1 : Object.keys(value).length <= 20;
};

/** Objects that may tell facts, the listing's own first, with only the members that do. */
function tellingObjects(objects: readonly DataObject[]): DataObject[] {
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

/** One level of a small object: texts and numbers only. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? undefined : value[0];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, member]) => typeof member !== 'object' && String(member).length <= LONGEST,
    ),
  );
}

function propertiesOf(document: Document, around: (element: Element) => Surroundings): [string, string][] {
  const found: [string, string][] = [];
  for (const element of document.querySelectorAll('[itemprop]')) {
    if (found.length >= 60) break;
    const name = element.getAttribute('itemprop') ?? '';
    if (
      !/^(?:name|price|lowPrice|priceCurrency)$/.test(name) ||
      (name === 'name' &&
        !/^H[12]$/.test(element.tagName) &&
        !element.querySelector('h1') &&
        !element.closest('h1'))
    )
      continue;
    const { cues } = around(element);
    if (cues.includes('similar') || cues.includes('other-page')) continue;
    const content = oneLine(element.getAttribute('content') ?? element.textContent);
    if (content) found.push([name, content.slice(0, 300)]);
  }
  return found;
}

interface Gathered {
  metas: [string, string][];
  headings: readonly Element[];
  entities: readonly Entity[];
  objects: readonly DataObject[];
  around: (element: Element) => Surroundings;
  title: string;
  site: string;
}

/** What facts are read from, as plain data of bounded size. */
export function gatherEvidence(
  document: Document,
  { metas, headings, entities, objects, around, title, site }: Gathered,
): Partial<Evidence> {
  const region = /-([a-z]{2})$/i.exec(document.documentElement?.lang ?? '')?.[1]?.toLowerCase();
  const end = site.split('.').at(-1) ?? '';
  const country = end.length === 2 ? end : (region ?? end);
  return {
    country,
    title: title.slice(0, 300),
    headings: headings.map((heading) => spacedText(heading).slice(0, 500)),
    headingParts: headings.slice(0, 3).map((heading) => partsOf(heading).slice(0, 20)),
    metas,
    properties: propertiesOf(document, around),
    isProduct: document.querySelector(SHOP) !== null,
    entities: entities.slice(0, 12),
    objects: tellingObjects(objects),
    lines: fromText(document, headings[0], around),
  };
}
