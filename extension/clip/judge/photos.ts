import type { PageIdentity } from '../page-identity.ts';
import type { Sighting as Seen } from '../seen.ts';
import { SIZES } from '../sizes.ts';
import { looksLikePhoto } from '../urls.ts';
import { CHOOSING, type Cue, weigh } from '../weights.ts';
import { isFurniture } from './furniture.ts';
import { keyPixels } from './key-pixels.ts';
import { type PhotoName, photoName } from './photo-key.ts';
import { isCalledPlan, isPlanAddress } from './plans.ts';
import { sharedKeys } from './shared-keys.ts';
import { standInsOf } from './stand-ins.ts';
import { pixelsOf } from './variants.ts';

/** A sighting whose address has been read. */
export type Sighting = Seen & { name: PhotoName };

/** One photo: all sightings that show it. */
export interface Photo {
  sightings: Sighting[];
  /** The best that can be said of it from one place, and of its addresses. */
  score: number;
  /** The same without where on the page it stands: what it is worth alone. */
  merit: number;
  /** Named by the page's own description. */
  seed: boolean;
  plan: boolean;
  first: number;
}

/** Addresses of one photo, at most: more are a list. */
const MOST_SIZES = 24;

/** Sizes by letter, which mean something only beside another size of the same photo. Pixels. */
const LETTERS: Record<string, number> = { s: 300, m: 600, l: 1100 };

/** `house_m.jpg` is a size of `house_xl.jpg`; alone, it may be a name. */
function withLetters(named: readonly Sighting[]): Sighting[] {
  const sized = new Set(named.filter(({ name }) => name.pixels !== undefined).map(({ name }) => name.key));
  return named.map((sighting) => {
    const [, key = '', letter = ''] = /^(.+)-([sml])$/.exec(sighting.name.key) ?? [];
    return sized.has(key) ? { ...sighting, name: { key, pixels: LETTERS[letter], exact: false } } : sighting;
  });
}

/** Reads all addresses, each once; guesses stay only where the photo is known without them. */
function nameAll(seen: readonly Seen[]): Sighting[] {
  const names = new Map<string, PhotoName>();
  const named = seen.map((sighting) => {
    const name = names.get(sighting.url) ?? photoName(sighting.url);
    names.set(sighting.url, name);
    const pixels = (sighting.key && keyPixels(sighting.key)) || sighting.pixels;
    // What its own address calls furniture is none of the page's pictures, wherever it is named.
    const cues: readonly Cue[] = isFurniture(sighting.url)
      ? [...sighting.cues.filter((cue) => !isSeed(cue)), 'named']
      : sighting.cues;
    return { ...sighting, cues, pixels, name };
  });
  const lettered = withLetters(named);
  const known = new Set(lettered.filter(({ guess }) => !guess).map(({ name }) => name.key));
  return lettered.filter(({ guess, name }) => !guess || known.has(name.key));
}

/** Characters of addresses that are read; a page of thousands of photos has fewer. */
const MOST_CHARACTERS = 3_000_000;

/** The first sightings, as far as their addresses can be read in good time: some are made to be hard to read. */
function withinMeasure(seen: readonly Seen[]): readonly Seen[] {
  const known = new Set<string>();
  let characters = 0;
  return seen.filter(({ url }) => {
    if (!known.has(url)) characters += url.length;
    known.add(url);
    return characters <= MOST_CHARACTERS;
  });
}

/** Groups sightings into photos: by what their addresses share, and by the page showing them as one. */
export function groupPhotos(seen: readonly Seen[]): Photo[] {
  const sightings = nameAll(withinMeasure(seen));
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(key, at);
    return at;
  };
  const keyOf = sharedKeys(sightings);
  const bonds = new Map<number, Set<string>>();
  for (const sighting of sightings) {
    const key = keyOf(sighting);
    if (!leader.has(key)) leader.set(key, key);
    if (sighting.bond === undefined) continue;
    const bond = bonds.get(sighting.bond);
    if (bond) bond.add(key);
    else bonds.set(sighting.bond, new Set([key]));
  }
  const standIns = standInsOf([...bonds.values()]);
  for (const bond of bonds.values()) {
    const [head, ...rest] = [...bond].filter((key) => !standIns.has(key));
    if (head && bond.size <= MOST_SIZES) for (const key of rest) leader.set(find(key), find(head));
  }
  const photos = new Map<string, Photo>();
  sightings.forEach((sighting, index) => {
    const own = keyOf(sighting);
    const key = find(own);
    const seen: Sighting = standIns.has(own) ? { ...sighting, cues: [...sighting.cues, 'named'] } : sighting;
    const photo = photos.get(key);
    if (photo) photo.sightings.push(seen);
    else photos.set(key, { sightings: [seen], score: 0, merit: 0, seed: false, plan: false, first: index });
  });
  return [...photos.values()];
}

/** The listing's id in the address of the picture itself: not from the page's own address, not in a tracker's query. */
const carriesId = (url: string, page: PageIdentity): boolean => {
  if (url.startsWith(page.url.replace(/[?#].*$/, '').replace(/\/$/, ''))) return false;
  const path = url.replace(/[?#].*$/, '');
  return page.ids.some(
    (id) =>
      path.includes(id) ||
      (looksLikePhoto(path) !== 'no' && /image|media|photo/i.test(path) && url.includes(id)),
  );
};

/** Path parts with the listing's id in them, as `index:length` of the path before it. */
function placesOfId(photos: readonly Photo[], page: PageIdentity): Set<string> {
  const places = new Set<string>();
  for (const { sightings } of photos)
    for (const { url } of sightings) {
      if (!carriesId(url, page)) continue;
      const path = url.replace(/[?#].*$/, '').split('/');
      const at = path.findIndex((part) => page.ids.includes(part));
      if (at > 0) places.add(path.slice(2, at).join('/'));
    }
  return places;
}

/** Another number where this listing's photos have its id: a photo of another listing. */
function carriesOtherId(url: string, places: ReadonlySet<string>, page: PageIdentity): boolean {
  const path = url.replace(/[?#].*$/, '').split('/');
  return [...places].some((place) => {
    const at = place.split('/').length + 2;
    const part = path[at] ?? '';
    return path.slice(2, at).join('/') === place && /^\d{4,}$/.test(part) && !page.ids.includes(part);
  });
}

/** Something calls it, or the box it stands in, no photo of the thing. */
const CALLED = /^(?:in-)?named/;
const isSeed = (cue: Cue): boolean => cue === 'open-graph' || cue === 'json-ld' || cue === 'microdata';

const saysTitle = (alt: string | undefined, title: string): boolean => {
  const words = alt?.toLowerCase() ?? '';
  return words.length > 12 && title.length > 20 && (words.startsWith(title) || title.startsWith(words));
};

/** Judges each photo by the best place it is shown in, and by its own address. */
export function judgePhotos(
  photos: readonly Photo[],
  page: PageIdentity,
  title: string,
  heading: number | undefined,
): void {
  const words = title.toLowerCase().slice(0, 200);
  const places = placesOfId(photos, page);
  for (const photo of photos) {
    const { sightings } = photo;
    const best = (seen: readonly Sighting[]) => Math.max(...seen.map(({ cues }) => weigh(cues)));
    const shown = sightings.filter(({ boxes, guess, from }) => (boxes && !guess) || from === 'gallery');
    const own: Cue[] = [];
    // Where the page shows it counts for more than that its data names it too.
    const shownAt = shown.length
      ? Math.min(best(shown), CHOOSING.mostPlace)
      : Math.min(best(sightings), CHOOSING.mostPlace);
    const isOurs = sightings.some(({ cues }) => cues.includes('own-data') && weigh(cues) > 0);
    const place = isOurs ? Math.max(shownAt, CHOOSING.ours) : shownAt;
    for (const { cues, url, alt, caption, plan } of sightings) {
      const isCalled = cues.some((cue) => CALLED.test(cue));
      for (const cue of cues) if (isSeed(cue) || (cue === 'own-data' && !isCalled)) own.push(cue);
      if (carriesId(url, page)) own.push('own-id');
      else if (places.size && carriesOtherId(url, places, page)) own.push('other-id');
      if (saysTitle(alt, words)) own.push('alt-title');
      photo.plan ||= !!plan || isPlanAddress(url) || isCalledPlan(alt, caption);
    }
    const largest = Math.max(
      ...sightings.map((sighting) => (sighting.name.exact || sighting.pixels ? pixelsOf(sighting) : 0)),
    );
    if (largest >= SIZES.large || sightings.some(({ cues }) => cues.includes('large'))) own.push('large');
    const merit = place + weigh(own);
    const drawn = shown.filter(({ from }) => from !== 'attribute');
    if (drawn.length && place >= 0) own.push('shown');
    if (
      heading !== undefined &&
      place >= 0 &&
      drawn.some(({ at }) => Math.abs((at ?? 0) - heading) <= CHOOSING.near)
    )
      own.push('near-title');
    if (largest > 0 && largest < SIZES.small) own.push('small');
    photo.seed = own.some(isSeed);
    photo.merit = merit;
    photo.score = place + weigh(own);
  }
}
