import { readPrice } from './money.ts';

/** A part of a heading that only counts or measures: `/ 1br -`, `45 m²`, `3 bd`. */
const MEASURE =
  /^[^\p{L}\p{N}]*\d[\d.,\s]*\s?(?:m²|m2|qm|sq\.?\s?(?:m|ft)|sqft|ft²?|br|bd|bds|ba|beds?|baths?|rooms?|zimmer|pok\.?|hab\.?|km|mi)[^\p{L}\p{N}]*$/iu;
const NOTHING = /^[^\p{L}\p{N}]*$/u;
/** A word after which a place belongs to the sentence: `Chalet in`. */
const GOES_ON =
  /(?:^|\s)(?:in|at|on|of|near|en|de|del|à|a|au|la|le|im|am|an|bei|zu|auf|w|na|te|the|das|der)$/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A heading without the price, the measures and the place that stand in elements of their own before or behind its words.
 * `parts` are its texts in order; what would leave less than a title leaves the heading as it is.
 */
export function shortTitle(
  parts: readonly string[],
  address: string | undefined,
  country: string,
): string | undefined {
  const place = new Set(wordsOf(address ?? ''));
  const isPlace = (part: string) =>
    /^\(.{3,60}\)$/.test(part) || (place.size > 0 && wordsOf(part).every((word) => place.has(word)));
  const isPrice = (part: string) => part.length < 30 && /^\D{0,4}\d/.test(part) && readPrice(part, country);
  const goes = (part: string | undefined) =>
    part !== undefined && (NOTHING.test(part) || MEASURE.test(part) || isPlace(part) || isPrice(part));
  const kept = [...parts];
  while (goes(kept[0]) && kept.length > 1) kept.shift();
  while (goes(kept.at(-1)) && kept.length > 1) {
    if (isPlace(kept.at(-1) ?? '') && GOES_ON.test(kept.at(-2) ?? '')) break;
    kept.pop();
  }
  const title = kept.join(' ').replace(/\s([,.;:!?])(?=\s|$)/g, '$1');
  const own = wordsOf(title).filter((word) => !place.has(word));
  const isShorter = kept.length < parts.length && title.length >= 10 && own.length > 1;
  return isShorter && !GOES_ON.test(title) ? title : undefined;
}
