import { LIMITS } from '../budget.ts';
import { SIZES } from '../sizes.ts';
import { CHOOSING } from '../weights.ts';
import type { Photo } from './photos.ts';
import { SIZE_WORDS } from './size-grammar.ts';
import { pixelsOf } from './variants.ts';

type Parents = readonly (readonly [number, number])[];

interface List {
  members: Photo[];
  score: number;
  /** From the page's data, not from an element. */
  data: boolean;
}

/** Lists of photos that the page makes itself: in its data, and by putting them into one element. */
function listsOf(photos: readonly Photo[], parents: Parents): List[] {
  const members = new Map<number, Set<Photo>>();
  const add = (list: number, photo: Photo) => {
    const known = members.get(list);
    if (known) known.add(photo);
    else members.set(list, new Set([photo]));
  };
  const fromData = new Set<number>();
  for (const photo of photos)
    for (const sighting of photo.sightings) {
      if (sighting.list !== undefined) {
        fromData.add(sighting.list);
        add(sighting.list, photo);
      }
      for (const box of sighting.boxes ?? []) add(box, photo);
      // Those that stand in a box themselves, without what stands in boxes of it; numbers below zero are given by no page.
      const [nearest] = sighting.boxes ?? [];
      if (nearest !== undefined) add(-nearest, photo);
    }
  for (const [list, parent] of parents) {
    const only = members.get(list);
    if (only?.size === 1) for (const photo of only) add(parent, photo);
  }
  const seen = new Set<string>();
  const lists: List[] = [];
  const number = new Map(photos.map((photo, index) => [photo, index]));
  for (const [key, photosOf] of members) {
    if (photosOf.size < 2) continue;
    const print = [...photosOf].map((photo) => number.get(photo)).join();
    if (seen.has(print)) continue;
    seen.add(print);
    lists.push({ members: [...photosOf], score: 0, data: fromData.has(key) });
  }
  return lists;
}

/** Where the page shows it first, in elements; at no place where only data names it. */
const placeOf = ({ sightings }: Photo): number =>
  Math.min(...sightings.map(({ at, boxes, guess }) => (boxes && !guess ? (at ?? Infinity) : Infinity)));

/** Where pictures come from: the host without numbers and the folders with names. Photos of one listing share it. */
function familiesOf(photo: Photo): Set<string> {
  const families = new Set<string>();
  for (const { url } of photo.sightings) {
    const [, , host = '', ...path] = url.replace(/[?#].*$/, '').split('/');
    const folders = path
      .slice(0, -1)
      .filter(
        (folder) => /^[a-z][a-z_-]{2,13}$/.test(folder) && !Object.hasOwn(SIZE_WORDS, folder.toLowerCase()),
      );
    families.add(`${host.replace(/\d+/g, '')}/${folders.slice(0, 4).join('/')}`);
  }
  return families;
}

/** The family most members are of, and their share. */
function mainFamily(members: readonly Photo[]): { family: string; share: number } {
  const counts = new Map<string, number>();
  for (const photo of members)
    for (const family of familiesOf(photo)) counts.set(family, (counts.get(family) ?? 0) + 1);
  const [family = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { family, share: count / members.length };
}

const MISSES = { shown: CHOOSING.missesShown, named: CHOOSING.missesSeed } as const;
/** Said of the page in its head, not shown in it. */
const HEAD = /^(?:og|json-ld|preload)$/;

type Anchored = 'shown' | 'named' | null;

/** Whether the page names a picture of its own description surely, and whether it shows that one, too. */
function anchoredBy(photos: readonly Photo[]): Anchored {
  const anchors = photos.filter((photo) => photo.seed && photo.score >= CHOOSING.anchor);
  if (anchors.some((photo) => photo.score - photo.merit >= CHOOSING.inSight)) return 'shown';
  return anchors.length ? 'named' : null;
}

/** Something about it says a photo of the listing: not only that an attribute somewhere names it. */
const speaksForItself = ({ merit, sightings }: Photo): boolean =>
  merit > 0 || sightings.some(({ from }) => from !== 'attribute');

function judgeList(list: List, anchored: Anchored, isBare: boolean): void {
  const { members } = list;
  const bad = members.filter((photo) => photo.score < 0).length / members.length;
  const mean =
    members.reduce(
      (sum, photo) => sum + Math.max(CHOOSING.leastSay, Math.min(CHOOSING.mostSay, photo.score)),
      0,
    ) / members.length;
  const { family, share } = mainFamily(members);
  const seeds = members.filter((photo) => photo.seed && photo.score >= 0);
  const kin = seeds.some((photo) => familiesOf(photo).has(family));
  const sure = members.some((photo) => photo.score >= CHOOSING.anchor && familiesOf(photo).has(family));
  const shown = members.some((photo) => photo.seed || photo.sightings.some(({ boxes }) => boxes));
  list.score =
    bad > CHOOSING.impurity || share < CHOOSING.oneFamily || !members.some(speaksForItself)
      ? Number.NEGATIVE_INFINITY
      : mean +
        CHOOSING.perDoubling * Math.log2(members.length) +
        (kin ? CHOOSING.holdsSeed : anchored && !sure && !isBare ? MISSES[anchored] : 0) +
        (shown ? 0 : isBare ? CHOOSING.nothingShown : CHOOSING.unseen) +
        bad * CHOOSING.spoiled;
}

/** A photo that is shown and so much surer than a list without it, and from elsewhere, that the list is of something else. */
const isAbove = (photo: Photo, { members, score }: List): boolean =>
  photo.score >= CHOOSING.anchor &&
  photo.score > photo.merit &&
  photo.merit >= CHOOSING.alone &&
  photo.score >= score + CHOOSING.above &&
  !members.includes(photo) &&
  !familiesOf(photo).has(mainFamily(members).family);

/** Where nothing speaks louder: the one picture by the heading that looks like a photo of the thing. */
function onlyOne(photos: readonly Photo[]): Photo[] {
  const [best] = photos
    .filter(({ merit, score }) => merit > 0 && score >= CHOOSING.only)
    .sort((a, b) => b.score - a.score);
  return best ? [best] : [];
}

/** The page draws it, or names it where it would be drawn. */
const isDrawn = ({ sightings }: Photo): boolean => sightings.some(({ boxes, guess }) => boxes && !guess);

/**
 * The photos of this listing, in page order. Where the page draws none of them, as one of placeholders does, what its data tells is
 * taken without.
 */
export function choosePhotos(photos: readonly Photo[], parents: Parents): Photo[] {
  const seen = chooseFrom(photos, parents, false);
  if (seen.length > 1 || seen.some(isDrawn)) return seen;
  const told = chooseFrom(photos, parents, true);
  return told.length > seen.length ? told : seen;
}

/**
 * The photos of the best list, then of what agrees with it: lists that share most of their photos with it, and photos that speak
 * for themselves. `isBare` is a page that draws no photo.
 */
function chooseFrom(photos: readonly Photo[], parents: Parents, isBare: boolean): Photo[] {
  const lists = listsOf(photos, parents);
  const anchored = anchoredBy(photos);
  for (const list of lists) judgeList(list, anchored, isBare);
  lists.sort((a, b) => b.score - a.score);
  const chosen = new Set<Photo>();
  const best = lists.find((list) => !photos.some((photo) => isAbove(photo, list)));
  const families = new Set<string>();
  const belongs = (photo: Photo) =>
    photo.merit >= CHOOSING.alone ||
    (photo.score >= 0 && [...familiesOf(photo)].some((family) => families.has(family)));
  if (best && best.score > CHOOSING.alone) {
    families.add(mainFamily(best.members).family);
    for (const photo of best.members) if (belongs(photo)) chosen.add(photo);
  }
  for (let round = 0; round < 2; round++)
    for (const list of lists) {
      if (list.score === Number.NEGATIVE_INFINITY || list === best) continue;
      const shared = list.members.filter((photo) => chosen.has(photo)).length;
      // Data may name more photos than the page shows: such a list holds what was chosen and goes on.
      const goesOn = list.data && shared >= CHOOSING.shares && shared / chosen.size >= CHOOSING.goesOn;
      if (goesOn || shared / list.members.length >= CHOOSING.overlap)
        for (const photo of list.members) if (belongs(photo)) chosen.add(photo);
    }
  // Most sites have one picture that stands for themselves: it is named for every page and shown on none. And what a page only
  // names as its one picture is one of those it shows, under another address.
  const fromHead = photos.filter(({ sightings }) => sightings.every(({ from }) => HEAD.test(from)));
  const isEmblem = (photo: Photo) =>
    chosen.size >= CHOOSING.many &&
    fromHead.length <= CHOOSING.fewNamed &&
    fromHead.includes(photo) &&
    ![...familiesOf(photo)].some((family) => families.has(family));
  const before: Photo[] = [];
  const start = Math.min(...[...chosen].map(placeOf));
  for (const photo of photos) {
    if (chosen.has(photo) || isEmblem(photo)) continue;
    const isFirst = chosen.size + before.length === 0;
    const alone = photo.seed || isFirst ? CHOOSING.alone : CHOOSING.strange * CHOOSING.alone;
    if (photo.merit < alone) continue;
    if (placeOf(photo) < start) before.push(photo);
    else chosen.add(photo);
  }
  if (chosen.size + before.length === 0) for (const photo of onlyOne(photos)) chosen.add(photo);
  // Plans stand apart from the gallery.
  else for (const photo of photos) if (photo.plan && photo.score >= 0 && isDrawn(photo)) chosen.add(photo);
  return withoutPortraits([...before, ...chosen]).slice(0, LIMITS.photos);
}

/** Pictures of which the page only names a small size, in no gallery, among photos that all come large: faces and signs. */
function withoutPortraits(photos: readonly Photo[]): Photo[] {
  const sizes = new Map(photos.map((photo) => [photo, Math.max(...photo.sightings.map(pixelsOf))]));
  const told = [...sizes.values()].filter((size) => size > 0).sort((a, b) => a - b);
  if (photos.length < CHOOSING.many || (told[told.length >> 1] ?? 0) < SIZES.full) return [...photos];
  return photos.filter(
    (photo) =>
      photo.seed ||
      (sizes.get(photo) ?? 0) > SIZES.portrait ||
      !photo.sightings.every(
        ({ name, list, cues, pixels }) =>
          (name.exact || pixels !== undefined) && list === undefined && !cues.includes('gallery'),
      ),
  );
}
