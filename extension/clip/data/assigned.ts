import type { Budget } from '../budget.ts';
import { looksLikePhoto } from '../urls.ts';
import { readLiteral, stringAt, type Work } from './literal.ts';

/** Where code puts one more thing into a list, `photos.push(…` and `photos[2] = …`, or makes one, `new Array(…`. */
const PUT = /(?:\.push\(|\[\d{1,4}\]\s{0,9}=|\bnew Array\()\s{0,99}(?=["'`{])/g;
/** The name before it. */
const NAME = /[\w$]{1,60}$/;
const LONGEST_NAME = 60;
/** Longer code is a program, not a page's own. Characters. */
const LONGEST = 2_000_000;
const MOST_PUT = 2000;
const NEXT = /\s*,\s*(?=["'`{])/y;

/** A picture's address, or an object that names one. */
const namesPhoto = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length < 4096 && looksLikePhoto(value) === 'yes'
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((member) => typeof member === 'string' && namesPhoto(member));

/**
 * Lists of pictures that code makes piece by piece, by the name each has: `{photos: ["…", "…"]}`. The code is read, not run:
 * what it leaves out under a condition stays in.
 */
export function assignedLists(text: string, budget: Budget, work: Work): Record<string, unknown[]>[] {
  if (text.length > LONGEST) return [];
  const lists = new Map<string, unknown[]>();
  const put = new RegExp(PUT);
  let made = 0;
  for (let count = 0, match = put.exec(text); match && count < MOST_PUT; match = put.exec(text), count++) {
    if (!budget.goesOn() || work.left < 0) break;
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const name = match[0].startsWith('new') ? `images${++made}` : (NAME.exec(before)?.[0] ?? '');
    const list = lists.get(name) ?? [];
    for (let at = match.index + match[0].length; list.length < MOST_PUT; ) {
      const read = text[at] === '{' ? readLiteral(text, at, work) : stringAt(text, at, work);
      if (!read) break;
      list.push(read.value);
      put.lastIndex = read.end;
      NEXT.lastIndex = read.end;
      const next = NEXT.test(text) ? NEXT.lastIndex : 0;
      if (!next) break;
      at = next;
    }
    lists.set(name, list);
  }
  return [...lists]
    .map(([name, list]): [string, unknown[]] => [name, list.filter(namesPhoto)])
    .filter(([, list]) => list.length > 1)
    .map(([name, list]) => ({ [name]: list }));
}
