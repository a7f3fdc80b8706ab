import type { Facts } from '../../../../shared/clip.ts';
import { originOf } from '../../data/from-json-ld.ts';
import { oneLine } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { findAddress } from './address.ts';
import { countryOf } from './country.ts';
import { findMeasures } from './measures.ts';
import { moreOfPlace } from './more-of-place.ts';
import { findPrice } from './price.ts';
import { shortTitle } from './short-title.ts';
import { findTitle } from './title.ts';
import type { Fact } from './votes.ts';

/** Facts of the listing, each with where it was found. */
export function findFacts(evidence: Evidence): Facts {
  const facts: Facts = {};
  const title = findTitle(evidence);
  if (title) facts.title = title;
  const address = findAddress(evidence, title?.value);
  if (address) {
    const more = moreOfPlace(address.value.text, evidence);
    facts.address = more ? { ...address, value: { ...address.value, text: more } } : address;
  }
  const country = countryOf(evidence, facts.address?.value);
  const price = findPrice({ ...evidence, country });
  if (price) facts.price = price;
  const heading = evidence.headings.indexOf(title?.value ?? '');
  const short = shortTitle(evidence.headingParts[heading] ?? [], facts.address?.value.text, evidence.country);
  if (title && short) title.value = short;
  return { ...facts, ...findMeasures(evidence, title?.value ?? ''), ...fromEntities(evidence) };
}

const text = (value: unknown): string => {
  const named = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof named === 'string' || typeof named === 'number' ? oneLine(String(named)).slice(0, 100) : '';
};

/** What only the page's own description of the thing tells: who sells, make and model, year, condition, number. */
function fromEntities({ entities, trusted, page }: Evidence): Facts {
  const facts: Facts = {};
  if (!trusted) return facts;
  for (const entity of entities) {
    const origin = originOf(entity);
    const found = (...values: unknown[]): Fact<string> | undefined => {
      const value = values.map(text).find(Boolean);
      return value ? { value, foundIn: [origin] } : undefined;
    };
    const offer = ([entity.offers].flat()[0] ?? {}) as Record<string, unknown>;
    const year = Number.parseInt(
      text(entity.vehicleModelDate ?? entity.productionDate ?? entity.yearBuilt),
      10,
    );
    facts.seller ??= found(entity.seller, offer.seller, offer.offeredBy, entity.provider, entity.broker);
    facts.make ??= found(entity.manufacturer, entity.brand);
    facts.model ??= found(entity.model);
    facts.condition ??= found(
      String(entity.itemCondition ?? offer.itemCondition ?? '').replace(/^.*\/|Condition$/g, ''),
    );
    facts.listingId ??= found(entity.sku, entity.productID, entity.identifier);
    if (year > 1500 && year < 2200) facts.year ??= { value: year, foundIn: [origin] };
  }
  if (page.ids[0]) facts.listingId ??= { value: page.ids[0], foundIn: ['address'] };
  for (const key of Object.keys(facts) as (keyof Facts)[]) if (facts[key] === undefined) delete facts[key];
  return facts;
}
