import type { Facts } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import { metaContent, oneLine } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import type { labelledFacts } from './labelled.ts';
import { isDriven } from './mileage.ts';
import { clausesOf } from './neighbours.ts';
import { isVehicle, yearInHeading } from './vehicle.ts';
import { elect, type Vote } from './votes.ts';

type Words = 'seller' | 'make' | 'model' | 'condition' | 'listingId';
type Labels = ReturnType<typeof labelledFacts>;

const SAYS = WEIGHTS.thing;
/** Own data is heard on these where it tells two of them or more: a lone "model" may be anything. */
const KEYS: Record<Words | 'year', RegExp> = {
  seller: /^(?:seller|dealer|vendor|agency|agent|broker|advertiser)(?:_?name)?$/i,
  make: /^(?:make|manufacturer)(?:_?name)?$/i,
  model: /^model(?:_?name)?$/i,
  condition: /^(?:item_?)?condition$/i,
  listingId: /^(?:listing|property|ad|stock)_?(?:id|no|number)$/i,
  year: /^(?:(?:model|build|construction|registration)_?)?year(?:_?built)?$/i,
};
const WORDS: readonly Words[] = ['seller', 'make', 'model', 'condition', 'listingId'];
/** Names of metas that tell of a product or a vehicle (https://ogp.me and what shops add to it). */
const METAS: Partial<Record<Words, readonly string[]>> = {
  make: ['product:brand', 'og:brand', 'vehicle:make', 'product:make'],
  model: ['vehicle:model', 'product:model'],
  condition: ['product:condition', 'og:condition', 'product:item_condition'],
  listingId: ['product:retailer_item_id', 'product:sku', 'og:sku'],
};
/** What stands where a value is missing, or for machines. */
const NOTHING =
  /^(?:[A-Z]+(?:_[A-Z]+)+|n\/?a|none|null|undefined|unknown|other|unbranded|does not apply|k\.\s?a\.?|-+|–+|\?+)$/i;

const text = (value: unknown): string => {
  const named = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  const words =
    typeof named === 'string' || typeof named === 'number' ? oneLine(String(named)).slice(0, 100) : '';
  return NOTHING.test(words) ? '' : words;
};
const yearIn = (value: unknown): number | null => {
  const year = Number(/(?<![\d.,])(?:1[5-9]|20|21)\d\d(?![\d.,])/.exec(text(value))?.[0]);
  return year > 1500 && year < 2200 ? year : null;
};
const SAME = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Who sells, make and model, year, condition, number: as the page's descriptions, its own data and its labels tell.
 * `isKnownVehicle` where the page tells how far it was driven.
 */
export function findThing(evidence: Evidence, labels: Labels, isKnownVehicle = false): Facts {
  const votes: Record<Words, Vote<string>[]> = {
    seller: [],
    make: [],
    model: [],
    condition: [],
    listingId: [],
  };
  const years: Vote<number>[] = [];
  const add = (name: Words, from: string, weight: number, ...values: unknown[]) => {
    const value = values.map(text).find(Boolean);
    if (value) votes[name].push({ value, from, weight });
  };
  const addYear = (from: string, weight: number, value: unknown) => {
    const year = yearIn(value);
    if (year) years.push({ value: year, from, weight });
  };
  if (evidence.trusted)
    for (const entity of evidence.entities) {
      const from = originOf(entity);
      const offer = ([entity.offers].flat()[0] ?? {}) as Record<string, unknown>;
      const says = (name: Words, ...values: unknown[]) => add(name, from, SAYS['json-ld'], ...values);
      says('seller', entity.seller, offer.seller, offer.offeredBy, entity.provider, entity.broker);
      says('make', entity.manufacturer, entity.brand);
      says('model', entity.model);
      says('condition', conditionOf(String(entity.itemCondition ?? offer.itemCondition ?? '')));
      says('listingId', entity.sku, entity.productID, entity.identifier);
      addYear(from, SAYS['json-ld'], entity.vehicleModelDate ?? entity.productionDate ?? entity.yearBuilt);
    }
  if (evidence.trusted)
    for (const [name, members] of Object.entries(METAS) as [Words, readonly string[]][])
      add(name, 'meta', SAYS.meta, ...metaContent(evidence.metas, ...members));
  for (const { value, own, foreign } of evidence.objects) {
    if (!own || foreign) continue;
    const entries = Object.entries(value);
    const telling = entries.filter(([key]) => Object.values(KEYS).some((pattern) => pattern.test(key)));
    if (telling.length < DECIDING.thing.together) continue;
    for (const [key, member] of telling) {
      for (const name of WORDS) if (KEYS[name].test(key)) add(name, 'own-state', SAYS.own, member);
      if (KEYS.year.test(key)) addYear('own-state', SAYS.own, member);
    }
  }
  for (const name of WORDS) add(name, 'text', SAYS.text, labels[name]?.value);
  addYear('text', SAYS.text, labels.year?.value);
  // Titles of vehicles tell the year first or last; others may name any number.
  if (isKnownVehicle || labels.mileage || isVehicle(evidence))
    addYear('title', SAYS.address, yearInHeading(evidence.headings[0] ?? ''));
  else if (votes.make.length + votes.model.length > 0)
    addYear('title', SAYS.address, /^(?:\D+\s)?((?:19|20)\d\d)\b/.exec(evidence.headings[0] ?? '')?.[1]);
  // Beside how far it was driven stands when it was built: `2018`, `2018 (68 reg)`.
  if (isDriven(evidence.lines))
    for (const { text: told, distance } of evidence.lines)
      for (const clause of distance <= DECIDING.measures.near ? clausesOf(told) : [])
        if (/^(?:19|20)\d\d(?:\s\(\d\d\sreg\))?$/i.test(clause)) addYear('text', SAYS.address, clause);
  add('listingId', 'address', SAYS.address, evidence.page.ids[0]);
  const facts: Facts = {};
  for (const name of WORDS) {
    const fact = elect(votes[name], SAME);
    if (fact) facts[name] = fact;
  }
  const year = elect(years, (a, b) => a === b);
  if (year) facts.year = year;
  return facts;
}

/** `NewCondition` and its address mean "new" (https://schema.org/OfferItemCondition); other words stay as they are. */
function conditionOf(told: string): string {
  const [, name] = /(\w+)Condition$/.exec(told) ?? [];
  return name ? name.toLowerCase() : told.replace(/^.*\//, '');
}
