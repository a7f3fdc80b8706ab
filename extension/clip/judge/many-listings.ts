import type { ClipListing } from '../../../shared/clip.ts';
import { pathOf } from '../page-identity.ts';
import type { Card, Evidence, Sighting } from '../seen.ts';
import { COUNTING } from '../weights.ts';
import { describesOneThing, isOneOfThem, pricesAround } from './one-listing.ts';
import type { Photo } from './photos.ts';

/** Cards whose addresses are built alike: the folders are the same, or all are of one depth. */
const shapeOf = (url: string): string => {
  const parts = pathOf(new URL(url)).split('/').filter(Boolean);
  return `${parts.length} ${parts
    .slice(0, -1)
    .filter((part) => !/\d/.test(part))
    .slice(0, 1)
    .join()}`;
};

/** The most cards that are built alike. */
function alike(all: readonly Card[]): readonly Card[] {
  const shapes = new Map<string, Card[]>();
  for (const card of all) {
    const shape = shapeOf(card.url);
    shapes.set(shape, [...(shapes.get(shape) ?? []), card]);
  }
  return [...shapes.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * The listings that a page of many shows or, where it shows none, that its data lists; null where the page is one listing: where
 * it describes one thing, has photos of its own beside its cards, or one and a price above them.
 */
export function manyListings(
  { shown, told }: { shown: readonly Card[]; told: readonly Card[] },
  evidence: Evidence,
  sightings: readonly Sighting[],
  chosen: readonly Photo[],
): ClipListing[] | null {
  const inPage = alike(shown);
  const isTold = inPage.length < COUNTING.fewest;
  const all = isTold ? told : shown;
  const cards = isTold ? alike(told) : inPage;
  if (cards.length < COUNTING.fewest || describesOneThing(evidence, sightings)) return null;
  const covers = new Set(all.map(({ cover }) => cover));
  const own = chosen.filter((photo) => !photo.sightings.some(({ url }) => covers.has(url))).length;
  const prices = pricesAround(evidence, all);
  const isPriced = prices.own > 0 && prices.own <= COUNTING.ownPrices;
  const isOne = own > 0 && (isPriced || isOneOfThem(evidence.page, cards));
  if (isOne || own > COUNTING.ownPhotos) return null;
  const isSure = isTold || cards.length >= COUNTING.cards;
  if ((isTold || !isSure) && (isPriced || own > 0)) return null;
  if (!isSure && prices.cards < cards.length) return null;
  return cards.slice(0, 50).map(({ url, title, cover }) => ({ url, title, cover }));
}
