import { LEARNING } from '../weights.ts';
import type { Sighting } from './photos.ts';

/**
 * Keys, with signatures learned away: where one address has several long opaque values for a parameter and each value goes
 * with several photos, it signs the address and does not name the photo.
 */
export function sharedKeys(all: readonly Sighting[]): (sighting: Sighting) => string {
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
  const sizes = letterSizes(all);
  const sides = sidesBehind(all);
  const made = madeAnew(all);
  const folders = namingFolders(all);
  const shelves = letterFolders(all);
  return ({ name }) => {
    const mark = name.key.indexOf('?');
    const [, folder] = (folders && mark < 0 && FOLDER_AND_WORDS.exec(name.key)) || [];
    if (folder) return folder;
    const [, before = '', shelf, file] = (shelves.size > 0 && mark < 0 && SHELVED.exec(name.key)) || [];
    if (shelf && shelves.has(shelf)) return `${before}/${file}`;
    const [, named = '', side] = (sides.size > 0 && mark < 0 && SIDED.exec(name.key)) || [];
    if (side && sides.has(side)) return named;
    const [, lead, own] = (made.size > 0 && mark < 0 && MADE.exec(name.key)) || [];
    if (own && made.has(lead ?? '')) return `${lead}${own}`;
    const [, stem = '', letters] = (sizes.size > 0 && mark < 0 && LETTERED.exec(name.key)) || [];
    if (letters && sizes.has(letters)) return stem;
    if (mark < 0 || signed.size === 0) return name.key;
    const path = name.key.slice(0, mark);
    const kept = name.key
      .slice(mark + 1)
      .split('&')
      .filter((part) => !isSignature(path, part));
    return `${path}?${kept.join('&')}`;
  };
}

/** A folder that nobody typed, and behind it a file called by words alone, as search engines like it. */
const FOLDER_AND_WORDS = /\/((?=(?:[a-z-]*\d){6})[\da-z-]{20,})\/(?:[^/]{1,12}\/)?([a-z]+(?:-[a-z]+){2,})$/;

/** Whether on this page the folder names the photo, and not the file: most files share their words with those of other folders. */
function namingFolders(all: readonly Sighting[]): boolean {
  const named = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  for (const { name } of all) {
    const [, folder = '', words = ''] = FOLDER_AND_WORDS.exec(name.key) ?? [];
    if (!folder) continue;
    named.set(folder, (named.get(folder) ?? new Set()).add(words));
    holders.set(words, (holders.get(words) ?? new Set()).add(folder));
  }
  const folders = [...named.values()];
  const alike = folders.filter((names) => [...names].some((words) => (holders.get(words)?.size ?? 0) > 1));
  return (
    alike.length >= LEARNING.folders &&
    alike.length >= folders.length * LEARNING.alike &&
    folders.every(({ size }) => size <= LEARNING.namesInFolder)
  );
}

/** A name whose own long part has another part behind it: `csm-5abeb3ea6aa4bebe46dde716a1cb9466-b8accc7b6e`. */
const MADE = /^([^\d]*)([\da-f]{16,}|\d{9,})-[\da-z-]+$/;

/** Beginnings of names behind whose own part stands one that changes with every making: the page shows several as one photo. */
function madeAnew(all: readonly Sighting[]): Set<string> {
  const bonds = new Map<string, Set<string>>();
  for (const { name, bond } of all) {
    const [, before = '', own] = bond === undefined ? [] : (MADE.exec(name.key) ?? []);
    if (!own) continue;
    const id = `${before} ${own} ${bond}`;
    bonds.set(id, (bonds.get(id) ?? new Set()).add(name.key));
  }
  const makings = new Map<string, number>();
  for (const [id, keys] of bonds) {
    const [before = ''] = id.split(' ');
    if (keys.size > 1) makings.set(before, (makings.get(before) ?? 0) + keys.size - 1);
  }
  return new Set([...makings].filter(([, count]) => count >= LEARNING.makings).map(([before]) => before));
}

/** A name with a number behind it that may be a side in pixels: `villa-terrace-2560`. */
export const SIDED = /^(.+)-(\d{3,4})$/;
const isSide = (number: number): boolean => number >= 200 && (number % 8 === 0 || number % 50 === 0);

/** Numbers behind names that are sides in pixels on this page: at least two names come each with two of them. */
function sidesBehind(all: readonly Sighting[]): Set<string> {
  const stems = new Map<string, Set<string>>();
  for (const { name } of all) {
    const [, stem, side] = SIDED.exec(name.key) ?? [];
    if (stem && side && isSide(Number(side))) stems.set(stem, (stems.get(stem) ?? new Set()).add(side));
  }
  return twiceTogether([...stems.values()]);
}

/** What stands beside another of its kind at two names or more. */
function twiceTogether(kinds: readonly ReadonlySet<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const kind of kinds)
    if (kind.size > 1) for (const one of kind) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([one]) => one));
}

/** A name with letters behind it: `photo-c`, or right behind a number: `m3019156007rd`. */
export const LETTERED = /^(.+?(?:-(?=[a-z]$)|\d{4}(?=[a-z]{1,2}$)))([a-z]{1,2})$/;

/**
 * Letters that stand for sizes on this page: at least two names come each with two of them (photo-c, photo-r), and what else
 * such a name comes with.
 */
function letterSizes(all: readonly Sighting[]): Set<string> {
  const stems = new Map<string, Set<string>>();
  for (const { name } of all) {
    const [, stem, letters] = LETTERED.exec(name.key) ?? [];
    if (stem && letters) stems.set(stem, (stems.get(stem) ?? new Set()).add(letters));
  }
  const sizes = twiceTogether([...stems.values()]);
  for (const letters of stems.values())
    if ([...letters].some((one) => sizes.has(one)) && letters.size > 1)
      for (const one of letters) sizes.add(one);
  return sizes;
}

/** A file in a folder of one letter or two: `annunci/m/1fbad67514`. */
export const SHELVED = /^(.+)\/([a-z]{1,2})\/([^/]+)$/;

/** Folders of letters that stand for sizes on this page: at least two files stand each in two of them, or in one and above it. */
function letterFolders(all: readonly Sighting[]): Set<string> {
  const keys = new Set(all.map(({ name }) => name.key));
  const files = new Map<string, Set<string>>();
  for (const key of keys) {
    const [, before, folder, file] = SHELVED.exec(key) ?? [];
    if (!folder) continue;
    const plain = `${before}/${file}`;
    const known = files.get(plain) ?? new Set(keys.has(plain) ? [''] : []);
    files.set(plain, known.add(folder));
  }
  return twiceTogether([...files.values()]);
}
