import { SIZES } from '../sizes.ts';
import { looksLikePhoto } from '../urls.ts';
import { keyPixels } from './key-pixels.ts';
import { LETTER_SIZES, SOME_LETTER } from './photo-key.ts';
import type { Photo, Sighting } from './photos.ts';
import { LETTERED, SHELVED, SIDED } from './shared-keys.ts';
import { SIZE_TOKENS, SIZE_WORDS } from './size-grammar.ts';

/** Pixels of one address among its variants: what it says in numbers, then what the page declares, then words; bare means original. */
export function pixelsOf({ name, pixels }: Sighting): number {
  if (name.exact) return name.pixels ?? 0;
  // Its own address calls it the original: what a member of data calls it says less.
  if ((name.word ?? 0) >= SIZES.original) return name.word ?? 0;
  return pixels ?? name.pixels ?? SIZES.original;
}

/** Of two places that name one address, the one that says a size is believed, and the larger of two that do. */
const order = (sighting: Sighting): number =>
  (sighting.pixels ?? sighting.name.pixels) === undefined ? 0 : pixelsOf(sighting);

/** An address that orders a making. */
const MADE = /[?&](?:webp|format|fm|fmt|auto|q|quality|qlt|fit|crop|f)=/;

const hostOf = (url: string): string => url.split('/', 3)[2] ?? '';

/** Of two addresses of one size: the whole picture before a crop, formats that every platform takes before the others. */
function liking(url: string): number {
  if (/uncropped/i.test(url)) return 2;
  if (/webp[=/](?:true|1|yes)|=webp|\/webp\//i.test(url)) return -1;
  return /\.(?:jpe?g|png)(?:$|[?#/;])/i.test(url) ? 1 : 0;
}

/** Pixels of an address that differs from another of the photo only by a number or letters behind its name. */
function behindPixels(key: string, keys: readonly string[]): number | undefined {
  const [, named, side] = SIDED.exec(key) ?? [];
  if (side && keys.some((other) => other !== key && SIDED.exec(other)?.[1] === named)) return Number(side);
  const [, before, shelf = '', file] = SHELVED.exec(key) ?? [];
  if (shelf && keys.some((other) => other !== key && isBeside(other, `${before}/${file}`)))
    return LETTER_SIZES[shelf] ?? SOME_LETTER;
  const [, stem, letters = ''] = LETTERED.exec(key) ?? [];
  const others = keys.filter((other) => other !== key && LETTERED.exec(other)?.[1] === stem);
  return stem && others.length ? (LETTER_SIZES[letters] ?? SOME_LETTER) : undefined;
}

/** The two addresses differ in one folder alone, and there in one word: that word of each. */
function differingWords(url: string, other: string): [string, string] | undefined {
  const [parts, others] = [url.split('/'), other.split('/')];
  if (parts.length !== others.length) return undefined;
  const at = parts.flatMap((part, index) => (part === others[index] ? [] : [index]));
  const [index = 0] = at;
  if (at.length !== 1 || index < 3 || index > parts.length - 2) return undefined;
  const [mine, theirs] = [parts[index]?.split(/[-_]/) ?? [], others[index]?.split(/[-_]/) ?? []];
  const words = mine.flatMap((word, place) => (word === theirs[place] ? [] : [place]));
  const [place = 0] = words;
  return mine.length === theirs.length && words.length === 1
    ? [mine[place] ?? '', theirs[place] ?? '']
    : undefined;
}
const isSide = (word: string): boolean => /^\d{2,4}$/.test(word) && Number(word) >= 40;

/** What the page itself tells of an address that says nothing known: by another of the photo that differs in one word alone. */
function sizeBeside(url: string, urls: readonly string[]): number | undefined {
  for (const other of urls) {
    const [mine, theirs] = (other !== url && differingWords(url, other)) || ['', ''];
    const isSized = (SIZE_WORDS[theirs.toLowerCase()] ?? 0) > 0;
    if (isSide(mine) && (isSide(theirs) || isSized)) return Number(mine);
    if (isSized && mine) return SIZES.someFolder;
    if (other !== url && isMakingBeside(url, other)) return SIZES.someFolder;
  }
  return undefined;
}

/** A folder called by a making, `itemgallery_cut`, where another address of the photo has nothing but a size: `1024x`. */
function isMakingBeside(url: string, other: string): boolean {
  const [parts, others] = [url.split('/'), other.split('/')];
  const [at = 0, ...more] = parts.flatMap((part, index) => (part === others[index] ? [] : [index]));
  return (
    parts.length === others.length &&
    more.length === 0 &&
    at > 2 &&
    at < parts.length - 1 &&
    /^[a-z]+(?:[-_][a-z]+)+$/i.test(parts[at] ?? '') &&
    SIZE_TOKENS.some((grammar) => grammar.test(others[at] ?? ''))
  );
}
const isBeside = (key: string, plain: string): boolean => {
  const [, before, , file] = SHELVED.exec(key) ?? [];
  return key === plain || `${before}/${file}` === plain;
};

const isLedTo = ({ cues, from }: Sighting): boolean => from === 'link' && cues.includes('links-to-photo');

/** Data calls this address the whole picture. */
const isCalledWhole = ({ key }: Sighting): boolean => (keyPixels(key ?? '') ?? 0) >= SIZES.original;

/** A lazy image waits for its photo at least as large as what stands in until then. */
const awaited = ({ from }: Sighting): number => (from === 'lazy' ? 1 : 0);

/** Pixels to a point, as a srcset or the address says: `front@2x.jpg`. */
const densityOf = ({ density, url }: Sighting): number =>
  density ?? Number(/[@_-](\d(?:\.\d)?)x(?=[_-]|\.\w{3,4}(?:$|[?#]))/i.exec(url)?.[1] ?? 1);

/** The addresses of a photo, largest first, each once. `ownHost` is the page's. */
export function variantsOf(photo: Photo, ownHost: string): Sighting[] {
  const best = new Map<string, Sighting>();
  for (const sighting of photo.sightings) {
    const known = best.get(sighting.url);
    const kept = !known || order(sighting) > order(known) ? sighting : known;
    const density = sighting.density ?? known?.density;
    best.set(sighting.url, density && !kept.density ? { ...kept, density } : kept);
  }
  const urls = [...best.keys()];
  const elsewhere = urls.some((url) => hostOf(url) !== ownHost);
  const named = urls.some((url) => looksLikePhoto(url) === 'yes');
  const leads = new Set(photo.sightings.filter(isLedTo).map(({ url }) => url));
  const words = new Set(photo.sightings.map(({ name }) => name.word));
  const shared = words.size === 1 && urls.length > 1 ? [...words][0] : undefined;
  const keys = [...new Set(photo.sightings.map(({ name }) => name.key))];
  const rank = (sighting: Sighting) => {
    const { name, pixels, url } = sighting;
    // A word that all sizes of the photo share is part of its name.
    const said = shared !== undefined && name.word === shared ? undefined : name.pixels;
    const bare = !name.exact && pixels === undefined && said === undefined;
    if (bare && elsewhere && hostOf(url) === ownHost) return SIZES.copy;
    // The beginning of an address to which code adds a size and an ending is no address.
    if (named && bare && looksLikePhoto(url) !== 'yes') return 0;
    const lettered = bare ? behindPixels(name.key, keys) : undefined;
    // Letters say little: where a link or a srcset says more, that is believed.
    if (lettered) return leads.has(url) || (sighting.density ?? 1) > 1 ? SIZES.ledTo : lettered;
    const beside = bare ? sizeBeside(url, urls) : undefined;
    if (beside) return beside;
    return bare ? (MADE.test(url) ? SIZES.made : SIZES.original) : pixelsOf(sighting);
  };
  return [...best.values()].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      Number(isCalledWhole(b)) - Number(isCalledWhole(a)) ||
      Number(leads.has(b.url)) - Number(leads.has(a.url)) ||
      densityOf(b) - densityOf(a) ||
      liking(b.url) - liking(a.url) ||
      awaited(b) - awaited(a) ||
      Number(b.url.startsWith('https:')) - Number(a.url.startsWith('https:')) ||
      a.url.length - b.url.length,
  );
}
