import type { Entity } from '../data/from-json-ld.ts';
import { type PageIdentity, pageIdentity, pathOf } from '../page-identity.ts';
import type { Card, Evidence, Sighting } from '../seen.ts';
import { namingParameters } from '../soft-navigation.ts';
import { COUNTING } from '../weights.ts';
import { readPrice } from './facts/money.ts';
import { isOldPrice } from './facts/old-price.ts';

/** A place without a street and without an offer is a town or a region: where the page's things are. */
const isThing = (entity: Entity): boolean =>
  !/^(?:Place|Landform|CreativeWork)$/.test([entity['@type']].flat().join()) ||
  entity.offers !== undefined ||
  (typeof entity.address === 'object' && entity.address !== null && 'streetAddress' in entity.address);

/** The page's own description, or its data, speaks of one thing. */
export function describesOneThing(
  { entities, isBought, metas, objects }: Evidence,
  sightings: readonly Sighting[],
): boolean {
  const types = entities.filter(isThing).map((entity) => String(entity['@type']));
  const single = types.length > 0 && new Set(types).size === types.length;
  return (
    isBought === true ||
    single ||
    objects.some(({ own }) => own) ||
    metas.some(([name, content]) => name === 'og:type' && /product|item|listing/i.test(content)) ||
    sightings.some(({ cues }) => cues.includes('own-data'))
  );
}

const LONGEST_PRICE = 40;
/** Boxes in which prices are asked for. */
const ASKS = /filter|search|range|slider|facet|select/i;

/** How many prices the page tells between its heading and its cards, and how many among these. */
export function pricesAround(
  { country, lines }: Evidence,
  cards: readonly Card[],
): { own: number; cards: number } {
  const isCards = (text: string) => text.length > 3 && cards.some(({ title }) => title.startsWith(text));
  const first = lines.findIndex(({ text, cues }) => cues.includes('other-page') || isCards(text));
  const priced = lines.map(
    (line) =>
      line.text.length <= LONGEST_PRICE &&
      /\d/.test(line.text) &&
      !ASKS.test(line.label) &&
      !isOldPrice(line) &&
      readPrice(line.text, country)?.currency != null,
  );
  const isOwn = (at: number) => {
    const { cues, distance } = lines[at] ?? { cues: [], distance: Infinity };
    return distance <= COUNTING.priceWithin && !cues.some((cue) => cue === 'frame' || cue === 'similar');
  };
  const places = [...priced.keys()].filter((at) => priced[at]);
  return {
    own: first < 0 ? 0 : places.filter((at) => at < first && isOwn(at)).length,
    cards: first < 0 ? 0 : places.filter((at) => at >= first).length,
  };
}

const folderOf = (url: URL): string => pathOf(url).replace(/[^/]*$/, '');
const isNumbered = (url: URL): boolean =>
  namingParameters(url).length > 0 || pageIdentity(url.href).ids.length > 0;

/** The page has a number where its cards have theirs: it is one of them. */
export function isOneOfThem({ url }: PageIdentity, cards: readonly Card[]): boolean {
  const here = new URL(url);
  const siblings = cards.filter((card) => {
    const there = new URL(card.url);
    return isNumbered(there) && folderOf(there) === folderOf(here);
  });
  return isNumbered(here) && siblings.length * 2 > cards.length;
}
