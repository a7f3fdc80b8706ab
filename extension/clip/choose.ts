import { LIMITS } from './budget.ts';
import type { Photo } from './photos.ts';
import type { Sightings } from './sightings.ts';
import { CHOOSING } from './weights.ts';

interface List {
  members: Photo[];
  score: number;
}

const HIGHEST = 12;

/** Lists of photos that the page makes itself: in its data, and by putting them into one element. */
function listsOf(photos: readonly Photo[], sightings: Sightings): List[] {
  const members = new Map<number | Element, Set<Photo>>();
  const add = (list: number | Element, photo: Photo) => {
    const known = members.get(list);
    if (known) known.add(photo);
    else members.set(list, new Set([photo]));
  };
  for (const photo of photos)
    for (const sighting of photo.sightings) {
      if (sighting.list !== undefined) add(sighting.list, photo);
      let at = sighting.element?.parentElement ?? null;
      for (let height = 0; at && height < HIGHEST; height++) {
        add(at, photo);
        at = at.parentElement;
      }
    }
  for (const [list, photosOf] of members) {
    const parent = typeof list === 'number' ? sightings.parents.get(list) : undefined;
    if (parent !== undefined && photosOf.size === 1) for (const photo of photosOf) add(parent, photo);
  }
  const seen = new Set<string>();
  const lists: List[] = [];
  const number = new Map(photos.map((photo, index) => [photo, index]));
  for (const photosOf of members.values()) {
    if (photosOf.size < 2) continue;
    const print = [...photosOf].map((photo) => number.get(photo)).join();
    if (seen.has(print)) continue;
    seen.add(print);
    lists.push({ members: [...photosOf], score: 0 });
  }
  return lists;
}

function judgeList(list: List): void {
  const { members } = list;
  const bad = members.filter((photo) => photo.score < 0).length / members.length;
  const mean =
    members.reduce((sum, photo) => sum + Math.max(-6, Math.min(8, photo.score)), 0) / members.length;
  const seeds = members.some((photo) => photo.seed && photo.score >= 0);
  list.score =
    bad > CHOOSING.impurity
      ? Number.NEGATIVE_INFINITY
      : mean + CHOOSING.perDoubling * Math.log2(members.length) + (seeds ? CHOOSING.holdsSeed : 0) - bad * 10;
}

/**
 * The photos of this listing, in page order. The best list is taken, then what agrees with it: lists that share most of their
 * photos with it, and photos that speak for themselves.
 */
export function choosePhotos(photos: readonly Photo[], sightings: Sightings): Photo[] {
  const lists = listsOf(photos, sightings);
  for (const list of lists) judgeList(list);
  lists.sort((a, b) => b.score - a.score);
  const chosen = new Set<Photo>();
  const order: Photo[] = [];
  const take = (photo: Photo) => {
    if (chosen.has(photo)) return;
    chosen.add(photo);
    order.push(photo);
  };
  const best = lists[0];
  if (best && best.score > CHOOSING.alone)
    for (const photo of best.members) if (photo.score > -3) take(photo);
  for (let round = 0; round < 2; round++)
    for (const list of lists) {
      if (list.score === Number.NEGATIVE_INFINITY || list === best) continue;
      const shared = list.members.filter((photo) => chosen.has(photo)).length;
      if (shared / list.members.length >= CHOOSING.overlap)
        for (const photo of list.members) if (photo.score >= 0) take(photo);
    }
  for (const photo of photos)
    if (
      photo.score >= CHOOSING.alone &&
      (photo.seed || chosen.size === 0 || photo.score >= 2 * CHOOSING.alone)
    )
      take(photo);
  return order.slice(0, LIMITS.photos);
}
