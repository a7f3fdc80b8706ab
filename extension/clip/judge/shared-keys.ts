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
  const letters = letterSizes(all);
  return ({ name }) => {
    const mark = name.key.indexOf('?');
    if (letters.size && mark < 0 && letters.has(name.key.at(-1) ?? '') && name.key.at(-2) === '-')
      return name.key.slice(0, -2);
    if (mark < 0 || signed.size === 0) return name.key;
    const path = name.key.slice(0, mark);
    const kept = name.key
      .slice(mark + 1)
      .split('&')
      .filter((part) => !isSignature(path, part));
    return `${path}?${kept.join('&')}`;
  };
}

/** Letters that stand for sizes on this page: at least two names come each with two of them (photo-c, photo-r). */
function letterSizes(all: readonly Sighting[]): Set<string> {
  const stems = new Map<string, Set<string>>();
  for (const { name } of all) {
    const [, stem, letter] = /^(.+)-([a-z])$/.exec(name.key) ?? [];
    if (stem && letter) stems.set(stem, (stems.get(stem) ?? new Set()).add(letter));
  }
  const counts = new Map<string, number>();
  for (const letters of stems.values())
    if (letters.size > 1) for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([letter]) => letter));
}
