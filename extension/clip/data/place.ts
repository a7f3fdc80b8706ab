import { keyPixels } from '../judge/key-pixels.ts';
import { looksLikePhoto } from '../urls.ts';
import { namedSelf, OTHER_LISTINGS, PHOTO_KEY, PLAN, wordsApart } from '../vocabulary.ts';
import type { Cue } from '../weights.ts';
import type { FilmData } from './film-data.ts';
import { isPriced } from './whose-data.ts';

/** Levels below a member named so at which its pictures are of an agent, a firm, a map. */
const NAMED_REACH = 5;
/** Where in the data a value stands, and what that says of it. */
export interface Place {
  from: string;
  own: boolean;
  foreign: boolean;
  /** It may have stayed from the page before: it is only looked through for objects that are this page's. */
  stale?: boolean;
  cues: readonly Cue[];
  /** Depth of the nearest member whose name is no thing's: an agent, a logo. */
  namedAt?: number;
  plan: boolean;
  photoish: boolean;
  list?: number;
  /** The name that the list has. */
  listed?: string;
  bond?: number;
  /** The film that the nearest object describes. */
  film?: FilmData;
  /** Depth of the nearest object that is the listing itself. */
  ownAt?: number;
  /** The list holds several objects. */
  several?: boolean;
  /** The nearest object but wraps what an item of a list is. */
  wrapped?: boolean;
  depth: number;
  path: string;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own keys and values; a getter that throws reads as nothing. */
export function entries(value: object): [string, unknown][] {
  try {
    return Object.entries(value).slice(0, 5000);
  } catch {
    return [];
  }
}

/** Below a member named for an agent, a firm, a map, and not far. */
export const isNamed = ({ depth, namedAt = -NAMED_REACH }: Place): boolean => depth - namedAt < NAMED_REACH;

/** A picture's address without its scheme: `img.fahrpark.example/api/v1/5c/5c0f…`. */
export const isBareHost = (value: string, key: string, place: Place): boolean =>
  (place.photoish || PHOTO_KEY.test(key)) &&
  value.length < 500 &&
  /^(?:[a-z\d-]+\.)+(?!(?:jpe?g|png|webp|avif|gif)\/)[a-z]{2,8}\/\S{6,}$/i.test(value);

/** Names that only count: `photo1`, `photo2`. */
export const isCounted = (names: readonly string[]): boolean => {
  const stems = names.map((name) => /^(.*[^\dx])\d{1,2}$/i.exec(name)?.[1]);
  return names.length > 1 && stems[0] !== undefined && stems.every((stem) => stem === stems[0]);
};

/** An object whose every value is the address of a picture: the sizes of one photo. */
export const isSizes = (value: unknown): boolean =>
  isObject(value) &&
  !isCounted(Object.keys(value)) &&
  (entries(value).every(([, member]) => typeof member === 'string' && looksLikePhoto(member) === 'yes') ||
    isSizesByName(entries(value)));

const MOST_SIZES = 16;
/** `{small: {url, width}, large: {url, width}}`: each member one address and its measures, and the names or measures tell sizes. */
export function isSizesByName(members: readonly [string, unknown][]): boolean {
  if (members.length < 2 || members.length > MOST_SIZES) return false;
  const widths = new Set<unknown>();
  for (const [, member] of members) {
    if (!isObject(member)) return false;
    const inner = Object.values(member);
    if (inner.length > 6 || inner.some((one) => typeof one === 'object' && one !== null)) return false;
    if (inner.filter((one) => typeof one === 'string' && looksLikePhoto(one) === 'yes').length !== 1)
      return false;
    widths.add(member.width ?? member.w);
  }
  return (
    (widths.size === members.length && !widths.has(undefined)) ||
    members.filter(([name]) => keyPixels(name)).length > 1
  );
}

/** What tells a plan from a photo in data: a kind, a label, a mark. */
export const saysPlan = (members: readonly [string, unknown][]): boolean =>
  members.some(([name, member]) =>
    member === true
      ? PLAN.test(name) || /^is_?(?:layout|plan)$/i.test(name)
      : [member]
          .flat(1)
          .some(
            (word) => typeof word === 'string' && word.length < 40 && !word.includes('/') && PLAN.test(word),
          ),
  );

/**
 * Whether a member's name says that its pictures are of no thing. A word that may mean the thing, too, says nothing of what has a
 * price and a name itself, nor of the listing's own list of pictures.
 */
function namesNoThing(name: string, value: unknown, { depth, own, ownAt }: Place): boolean {
  if (name.length >= 60) return false;
  const words = wordsApart(name);
  const [named] = namedSelf(words);
  if (named !== 'maybe-named') return named === 'named';
  if (isObject(value)) return !isPriced(entries(value));
  return !(Array.isArray(value) && value.length > 1 && own && depth - 1 === ownAt && PHOTO_KEY.test(words));
}

export function stepInto(name: string, value: unknown, place: Place, inMap: boolean): Place {
  const cues: Cue[] = [];
  if (name.length < 60) {
    if (OTHER_LISTINGS.test(name)) cues.push('foreign-data');
  }
  const named = namesNoThing(name, value, place);
  return {
    ...place,
    cues: cues.length ? [...place.cues, ...cues] : place.cues,
    ...(named ? { namedAt: place.depth } : {}),
    plan: place.plan || PLAN.test(name),
    photoish:
      PHOTO_KEY.test(name) ||
      (place.photoish &&
        /^\d|^(?:jpe?g|webp|sources?|items|edges|node|ur[il]|href|src|mixedsources)$/i.test(name)),
    path: `${place.path}.${name}${inMap ? '*' : ''}`.slice(-200),
  };
}
