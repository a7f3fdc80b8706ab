import type { Facts } from '../../../../shared/clip.ts';
import type { Evidence } from '../../seen.ts';
import { findAddress } from './address.ts';
import { countryOf } from './country.ts';
import { labelledFacts } from './labelled.ts';
import { findMeasures } from './measures.ts';
import { moreOfPlace } from './more-of-place.ts';
import { inPlainFigures, plainFigures } from './plain-figures.ts';
import { findPrice } from './price.ts';
import { shortTitle } from './short-title.ts';
import { findThing } from './thing.ts';
import { findTitle } from './title.ts';

/** Facts of the listing, each with where it was found. */
export function findFacts(shown: Evidence): Facts {
  const facts: Facts = {};
  // A title stays as the page writes it.
  const title = findTitle(shown);
  const evidence = inPlainFigures(shown);
  const told = title && plainFigures(title.value);
  if (title) facts.title = title;
  const labelled = labelledFacts(evidence.lines);
  const address = findAddress(evidence, told, labelled.mileage !== undefined);
  if (address) {
    const more = moreOfPlace(address.value.text, evidence);
    facts.address = more ? { ...address, value: { ...address.value, text: more } } : address;
  }
  const country = countryOf(evidence, facts.address?.value);
  const heading = shown.headings.indexOf(title?.value ?? '');
  const short = shortTitle(shown.headingParts[heading] ?? [], facts.address?.value.text, evidence.country);
  if (title && short) title.value = short;
  const measures = findMeasures(evidence, plainFigures(title?.value ?? ''), labelled);
  const price = findPrice({ ...evidence, country }, measures.mileage !== undefined);
  if (price) facts.price = price;
  return {
    ...facts,
    ...measures,
    ...findThing(evidence, labelled, measures.mileage !== undefined),
  };
}
