import { metaContent } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING } from '../../weights.ts';

/** Texts by the heading that measure a home, one kind of each. */
const HOME_MEASURES = [
  /\d\s?-?(?:bed|bd\b|br\b|zimmer|schlafzimmer|pok(?:oje|oi|ój|\.)|hab|dorm|quartos|chambres?|pièces|locali|kamers|bhk)/i,
  /\d\s?(?:m²|m2|qm|mq|sq\.?\s?ft|sqft|square feet|acres?)/i,
  /\d\s?-?(?:bath|ba\b|badezimmer|baños|bagni|łazien|salles? de bain)/i,
];

/** Measures of homes, of different kinds, that a page tells by its heading. */
function homeMeasures(lines: Evidence['lines']): number {
  const near = lines.filter(
    ({ distance, cues }) =>
      distance <= DECIDING.home.within && !cues.includes('similar') && !cues.includes('other-page'),
  );
  return HOME_MEASURES.filter((measure) =>
    near.some(({ text, beside }) => measure.test(`${text} ; ${beside.replaceAll(', ', ' ')}`)),
  ).length;
}

/** A page that tells two measures of homes by its heading is about one, whatever else it says it is. */
export const isHome = (lines: Evidence['lines']): boolean => homeMeasures(lines) >= DECIDING.home.sure;
/** One measure of homes says little: enough where something else speaks for a home, too. */
export const mayBeHome = (lines: Evidence['lines']): boolean => homeMeasures(lines) >= DECIDING.home.maybe;

/** A page of a shop names addresses of shops. */
export const isShop = ({ entities, isProduct, metas, lines }: Evidence): boolean => {
  const types = entities.map((entity) => String(entity['@type'])).join();
  const stands = /RealEstate|House|Apartment|Residence|Accommodation|Car\b|Vehicle|Motorcycle/.test(types);
  return (
    !stands &&
    !isHome(lines) &&
    (isProduct ||
      /Product/.test(types) ||
      metaContent(metas, 'og:type').some((type) => /product/i.test(type)))
  );
};
