import type { ClipListing } from '../../../shared/clip.ts';
import type { Entity } from '../data/from-json-ld.ts';
import { pathOf } from '../page-identity.ts';
import type { Card, Evidence, Sighting } from '../seen.ts';
import { COUNTING } from '../weights.ts';
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

/**
 * The listings that a page of many shows, or null where the page is one listing: where it describes one thing, or has photos
 * of its own beside its cards.
 */
export function manyListings(
  all: readonly Card[],
  evidence: Evidence,
  sightings: readonly Sighting[],
  chosen: readonly Photo[],
): ClipListing[] | null {
  const shapes = new Map<string, Card[]>();
  for (const card of all) {
    const shape = shapeOf(card.url);
    shapes.set(shape, [...(shapes.get(shape) ?? []), card]);
  }
  const [cards = []] = [...shapes.values()].sort((a, b) => b.length - a.length);
  if (cards.length < COUNTING.cards || isOneThing(evidence, sightings)) return null;
  const covers = new Set(all.map(({ cover }) => cover));
  const own = chosen.filter(({ sightings }) => !sightings.some(({ url }) => covers.has(url)));
  return own.length > COUNTING.ownPhotos ? null : cards.slice(0, 50);
}

/** A place without a street and without an offer is a town or a region: where the page's things are. */
const isThing = (entity: Entity): boolean =>
  !/^(?:Place|Landform|CreativeWork)$/.test([entity['@type']].flat().join()) ||
  entity.offers !== undefined ||
  (typeof entity.address === 'object' && entity.address !== null && 'streetAddress' in entity.address);

/** The page's own description, or its data, speaks of one thing. */
function isOneThing(
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
