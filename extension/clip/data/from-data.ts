import { LIMITS } from '../budget.ts';
import type { PageIdentity } from '../page-identity.ts';
import type { Sightings } from '../sightings.ts';
import { largestIn } from '../sources/read-srcset.ts';
import { looksLikePhoto, writtenAsUrl } from '../urls.ts';
import { isTrack, kindOfVideo } from '../videos/video-kinds.ts';
import { namedSelf, PHOTO_KEY, PLAN, wordsApart } from '../vocabulary.ts';
import type { Cue } from '../weights.ts';
import { literalsIn, looseJson } from './embedded.ts';
import { filmOf } from './film-data.ts';
import { isSpeaker } from './from-json-ld.ts';
import { pictureNames } from './named-pictures.ts';
import { putTogether } from './numbered.ts';
import {
  entries,
  isBareHost,
  isCounted,
  isNamed,
  isObject,
  isSizes,
  isSizesByName,
  type Place,
  saysPlan,
  stepInto,
} from './place.ts';
import { startStores } from './stores.ts';
import { isCard, isOwn } from './whose-data.ts';

/** An object met in embedded data, with what is known of whose it is. */
export interface DataObject {
  value: Record<string, unknown>;
  from: string;
  own: boolean;
  foreign: boolean;
  depth: number;
  path: string;
  /** One of several listings: its first picture, as it is written. */
  cover?: string | undefined;
}

/** What an object says of its picture. */
interface Extra {
  alt?: string;
  pixels?: number;
  width?: number;
  height?: number;
}

const TEXT_KEY =
  /^(?:caption|alt|alttext|alternatetext|description|title|tag|label|name|text|type|subjecttype)$/i;
const MEASURE = (value: unknown): number => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{2,5}$/.test(value)
        ? Number(value)
        : 0;
  return number >= 16 && number <= 20_000 ? Math.round(number) : 0;
};

/** Levels below the listing's own object at which pictures are still the listing's. */
const OWN_REACH = 5;
/** Values that are put together lie no deeper in a page's data. */
const LIST_WITHIN = 8;
const MOST_VIDEOS = 100;
/** Where data speaks of the listing's films; and where of the site's own. */
const FILM = /video|contenturl|embedurl|tour|movie|film|reel|media|hls|dash|stream|matterport|youtube|vimeo/i;
const NO_FILM = /debug|dummy|block_?list|config|tutorial|help|advert|promo|locale|translation|i18n/i;

/**
 * Walks embedded data: pictures go to `sightings`, objects to `met`. Bounded in depth, values and time. Where `isOurs` is given the
 * data may have stayed from the page before: nothing in it is believed but the objects it says yes to, and what they hold.
 */
export function fromData(
  root: unknown,
  from: string,
  page: PageIdentity,
  sightings: Sightings,
  met: (object: DataObject) => void,
  isOurs?: (object: Record<string, unknown>) => boolean,
): void {
  const { budget } = sightings;
  const seen = new WeakSet<object>();

  const stores = startStores(page);
  const walk = (written: unknown, key: string, place: Place): void => {
    const value = stores.read(written);
    if (place.depth > LIMITS.depth || !budget.take('values', 1)) return;
    if (typeof value === 'string') text(value, key, place);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const whole = Array.isArray(value) && place.depth < LIST_WITHIN ? putTogether(value) : null;
    if (whole) walk(whole, key, place);
    else if (Array.isArray(value)) list(value, key, place);
    else if (isObject(value)) object(value, place);
  };

  const text = (value: string, key: string, place: Place): void => {
    const first = value.charCodeAt(0);
    if ((first === 123 || first === 91) && value.length > 20) {
      const inner = looseJson(value);
      if (inner && typeof inner === 'object') walk(inner, key, { ...place, depth: place.depth + 1 });
      return;
    }
    if (value.length > 4096) {
      if (/\{\s*\\?"|\[\s*\\?["{]/.test(value))
        for (const inner of literalsIn(value, budget)) walk(inner, key, { ...place, depth: place.depth + 2 });
      return;
    }
    if (value.length > 8 && writtenAsUrl(value)) address(value, key, place);
    else if (isBareHost(value, key, place)) address(`https://${value}`, key, place);
  };

  const address = (value: string, key: string, place: Place, extra?: Extra): void => {
    if (place.stale) return;
    if (isTrack(value)) {
      if (!place.foreign && sightings.tracks.length < MOST_VIDEOS) sightings.tracks.push(value);
      return;
    }
    const isPlayer = place.film !== undefined && /^embed_?url$/i.test(key);
    if (!kindOfVideo(value) && !isPlayer) photo(value, key, place, extra);
    else if (!place.foreign && sightings.videos.length < MOST_VIDEOS) {
      const about = `${place.path}.${key}`;
      if ((place.own || FILM.test(about)) && !NO_FILM.test(about + value))
        sightings.videos.push({
          url: value,
          from: place.from,
          ...place.film,
          ...(isPlayer ? { sure: 'embed' } : {}),
        });
    }
  };

  const photo = (written: string, key: string, place: Place, extra: Extra = {}): void => {
    const largest = largestIn(written);
    const value = largest?.url ?? written;
    const looks = looksLikePhoto(value);
    const named = PHOTO_KEY.test(key) || place.photoish;
    if (
      looks === 'no' ||
      (looks === 'maybe' && (!named || !/^(?:https?:)?\/\//.test(value) || /\.[a-z]+\/?$/i.test(value)))
    )
      return;
    if (looks === 'maybe' && !/[\d]/.test(value.replace(/^https?:\/\/[^/]+/, ''))) return;
    const cues: Cue[] = [...place.cues];
    if (isNamed(place)) cues.push('named');
    if (place.foreign) cues.push('card');
    else if (place.own && place.depth - (place.ownAt ?? 0) <= OWN_REACH) cues.push('own-data');
    // Of a list's name its place tells.
    if (key !== place.listed && namedSelf(wordsApart(key)).length > 0) cues.push('named');
    sightings.see(value, {
      from: place.from, list: place.list, bond: place.bond, cues, alt: extra.alt, width: extra.width, height: extra.height,
      plan: place.plan || PLAN.test(key) || PLAN.test(extra.alt ?? ''), key: key.slice(0, 60), pixels: largest?.pixels ?? extra.pixels,
    }); // biome-ignore format: one sighting
  };

  const list = (items: unknown[], key: string, place: Place): void => {
    const number = sightings.fresh();
    if (place.list) sightings.parents.set(number, place.list);
    const several = items.length < 5000 && items.filter(isObject).length > 1;
    const inner = { ...place, several, list: number, listed: key, bond: undefined, depth: place.depth + 1 };
    if (!place.foreign && !place.stale) {
      const names = pictureNames(items, place.photoish || PHOTO_KEY.test(key));
      const { from, plan } = place;
      const cues: Cue[] = isNamed(place) ? [...place.cues, 'named'] : [...place.cues];
      const own = place.own && place.depth - (place.ownAt ?? 0) <= OWN_REACH;
      if (names)
        sightings.name({
          list: number,
          from,
          names,
          plan: plan || PLAN.test(key),
          cues: own ? [...cues, 'own-data'] : cues,
        });
    }
    for (const written of items.length > 5000 ? items.slice(0, 5000) : items) {
      if (!budget.goesOn()) return;
      const item = stores.read(written);
      if (!isObject(item)) walk(item, key, inner);
      else if (!seen.has(item)) {
        seen.add(item);
        object(item, inner, items.length > 1);
      }
    }
  };

  const object = (value: Record<string, unknown>, place: Place, inList = false): void => {
    const members = stores.membersOf(value, place.depth);
    const ours = isOurs?.(value) ?? false;
    // One that only carries this page's number, and says what is not shown, is not this page's any more.
    const own = isOwn(members, page) && (!isOurs || ours);
    const stale = isOurs !== undefined && !ours && (place.stale === true || isCard(members));
    const inMap =
      members.length > 2 &&
      /\d{3}|:/.test(members[0]?.[0] ?? '') &&
      members.filter(([, member]) => isObject(member) && isCard(entries(member))).length > 1;
    const film = filmOf(members, sightings.fresh);
    const mayBeCard = !film && (inList || place.wrapped === true || place.path.endsWith('*'));
    const foreign = own ? false : place.foreign || (mayBeCard && isCard(members));
    const told = own ? stores.told(value, members) : value;
    const one: DataObject = {
      value: told,
      from: place.from,
      own: own || place.own,
      foreign: foreign || stale,
      depth: place.depth,
      path: place.path,
    };
    met(one);
    const start = sightings.all.length;
    const photos = members.filter(
      ([, member]) =>
        typeof member === 'string' &&
        member.length < 4096 &&
        looksLikePhoto(member) === 'yes' &&
        writtenAsUrl(member),
    );
    // photo1, photo2 … are photos, not sizes of one.
    const counted = isCounted(photos.map(([name]) => name));
    const together = !foreign && isSizesByName(members);
    const bond =
      foreign || counted
        ? undefined
        : together
          ? (place.bond ?? sightings.fresh())
          : photos.length > 1 || (inList && photos.length > 0)
            ? sightings.fresh()
            : place.bond;
    const words = members.filter(
      ([name, member]) =>
        typeof member === 'string' &&
        member.length < 300 &&
        TEXT_KEY.test(name) &&
        !writtenAsUrl(member as string),
    );
    const alt = words
      .map(([, member]) => member)
      .join(' ')
      .slice(0, 300);
    const side = (pattern: RegExp) => MEASURE(members.find(([name]) => pattern.test(name))?.[1]);
    const width = side(/^(?:width|w)$/i);
    const height = side(/^(?:height|h)$/i);
    const plan = place.plan || (inList && (PLAN.test(alt.slice(0, 80)) || saysPlan(members)));
    const here: Place = {
      ...place,
      own: own || place.own,
      ownAt: own ? place.depth : place.ownAt,
      namedAt: own ? undefined : isSpeaker(value) ? place.depth : place.namedAt,
      foreign,
      stale,
      plan,
      film,
      bond,
      ...(counted ? { list: sightings.fresh() } : {}),
      // What wraps each item of a list is no item: `{node}`, `{position, item}`.
      wrapped:
        inList && place.several === true && members.filter(([, member]) => isObject(member)).length === 1,
      depth: place.depth + 1,
    };
    for (const [name, member] of members) {
      if (!budget.goesOn()) return;
      if (typeof member === 'number' || typeof member === 'boolean' || !member) continue;
      const inner = stepInto(name, member, here, inMap);
      const bare = typeof member === 'string' && isBareHost(member, name, inner);
      if (
        typeof member === 'string' &&
        member.length > 8 &&
        member.length < 4096 &&
        (bare || writtenAsUrl(member))
      )
        address(
          bare ? `https://${member}` : member,
          name,
          { ...inner, photoish: place.photoish },
          {
            alt: words[0]?.[1] as string | undefined,
            pixels: Math.max(width, height) || undefined,
            width: width || undefined,
            height: height || undefined,
          },
        );
      else walk(member, name, { ...inner, bond: together || isSizes(member) ? bond : undefined });
    }
    if (mayBeCard && foreign) one.cover = sightings.all[start]?.url;
  };

  walk(root, '', {
    from,
    own: false,
    foreign: false,
    stale: isOurs !== undefined,
    cues: [],
    plan: false,
    photoish: false,
    depth: 0,
    path: '',
  });
}
