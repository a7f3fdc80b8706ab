import type { Sighting, Sightings } from './sightings.ts';
import { weigh } from './weights.ts';

/** One photo: all sightings that show it. */
export interface Photo {
  sightings: Sighting[];
  /** The best that can be said of it from one place, and of its addresses. */
  score: number;
  /** Named by the page's own description. */
  seed: boolean;
  plan: boolean;
  first: number;
}

/** A partner that turns up with this many different photos is no variant of any: a logo, a placeholder. */
const PROMISCUOUS = 3;

/** Groups sightings into photos: by what their addresses share, and by the page showing them as one. */
export function groupPhotos(sightings: Sightings): Photo[] {
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(key, at);
    return at;
  };
  const keyOf = sharedKeys(sightings.all);
  const bonds = new Map<number, Set<string>>();
  for (const sighting of sightings.all) {
    const key = keyOf(sighting);
    if (!leader.has(key)) leader.set(key, key);
    if (sighting.bond === undefined) continue;
    const bond = bonds.get(sighting.bond);
    if (bond) bond.add(key);
    else bonds.set(sighting.bond, new Set([key]));
  }
  const partners = new Map<string, Set<string>>();
  for (const bond of bonds.values())
    for (const key of bond) {
      const known = partners.get(key) ?? new Set();
      for (const other of bond) if (other !== key) known.add(other);
      partners.set(key, known);
    }
  for (const bond of bonds.values()) {
    const true_ = [...bond].filter((key) => (partners.get(key)?.size ?? 0) < PROMISCUOUS);
    const [head, ...rest] = true_;
    if (head && bond.size <= 12) for (const key of rest) leader.set(find(key), find(head));
  }
  const photos = new Map<string, Photo>();
  sightings.all.forEach((sighting, index) => {
    const key = find(keyOf(sighting));
    const photo = photos.get(key);
    if (photo) photo.sightings.push(sighting);
    else photos.set(key, { sightings: [sighting], score: 0, seed: false, plan: false, first: index });
  });
  return [...photos.values()];
}

/**
 * Keys, with signatures learned away: where one address has several long opaque values for a parameter and each value goes
 * with several photos, it signs the address and does not name the photo.
 */
function sharedKeys(all: readonly Sighting[]): (sighting: Sighting) => string {
  const signed = new Map<string, Map<string, Set<string>>>();
  for (const { name } of all) {
    const mark = name.key.indexOf('?');
    if (mark < 0) continue;
    const path = name.key.slice(0, mark);
    const parts = name.key.slice(mark + 1).split('&');
    for (const part of parts) {
      if (part.length < 24) continue;
      const id = `${path}?${part.split('=')[0]}`;
      const values = signed.get(id) ?? new Map<string, Set<string>>();
      signed.set(id, values);
      const others = values.get(part) ?? new Set();
      values.set(part, others.add(parts.filter((other) => other !== part).join('&')));
    }
  }
  const isSignature = (path: string, part: string) => {
    const values = signed.get(`${path}?${part.split('=')[0]}`);
    return values ? [...values.values()].every((others) => others.size > 1) : false;
  };
  return ({ name }) => {
    const mark = name.key.indexOf('?');
    if (mark < 0 || signed.size === 0) return name.key;
    const path = name.key.slice(0, mark);
    const kept = name.key
      .slice(mark + 1)
      .split('&')
      .filter((part) => !isSignature(path, part));
    return `${path}?${kept.join('&')}`;
  };
}

/** Pixels of one address among its variants: what it says in numbers, then what the page declares, then words; bare means original. */
export function pixelsOf({ name, pixels }: Sighting): number {
  if (name.exact) return name.pixels ?? 0;
  return pixels ?? name.pixels ?? 4000;
}

/** The addresses of a photo, largest first, each once. */
export function variantsOf(photo: Photo): Sighting[] {
  const best = new Map<string, Sighting>();
  for (const sighting of photo.sightings) {
    const known = best.get(sighting.url);
    if (!known || (sighting.pixels !== undefined && known.pixels === undefined))
      best.set(sighting.url, sighting);
  }
  const rank = (sighting: Sighting) =>
    pixelsOf(sighting) * 10 + (/\.(?:jpe?g|png)(?:$|[?#:;/])/i.test(sighting.url) ? 1 : 0);
  return [...best.values()].sort((a, b) => rank(b) - rank(a));
}

/** Judges each photo by the best place it stands in, and by its own address. */
export function judgePhotos(photos: readonly Photo[], ids: readonly string[], title: string): void {
  const words = title.toLowerCase().slice(0, 200);
  for (const photo of photos) {
    let place = Number.NEGATIVE_INFINITY;
    const seeds = new Set<Sighting['cues'][number]>();
    let ownId = false;
    let altTitle = false;
    for (const sighting of photo.sightings) {
      place = Math.max(place, weigh(sighting.cues));
      for (const cue of sighting.cues)
        if (cue === 'open-graph' || cue === 'json-ld' || cue === 'microdata') seeds.add(cue);
      ownId ||= ids.some((id) => id.length >= 6 && sighting.url.includes(id));
      altTitle ||=
        !!sighting.alt &&
        sighting.alt.length > 8 &&
        words.length > 8 &&
        (sighting.alt.toLowerCase().startsWith(words) || words.startsWith(sighting.alt.toLowerCase()));
      photo.plan ||= !!sighting.plan;
    }
    photo.seed = seeds.size > 0;
    const largest = Math.max(
      ...photo.sightings.map((sighting) => (sighting.name.exact || sighting.pixels ? pixelsOf(sighting) : 0)),
    );
    photo.score =
      place +
      weigh([
        ...(ownId ? (['own-id'] as const) : []),
        ...(altTitle ? (['alt-title'] as const) : []),
        ...(largest >= 500 ? (['large'] as const) : []),
        ...(largest > 0 && largest < 64 ? (['small'] as const) : []),
      ]);
  }
}
