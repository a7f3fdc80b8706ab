import { type Budget, LIMITS } from '../budget.ts';
import type { DataText } from '../data-texts.ts';
import { assignedLists } from './assigned.ts';
import { decoded } from './encoded.ts';
import { readLiteral, stringAt, type Work } from './literal.ts';

/** One piece of data that the page carries as text. */
export interface Embedded {
  from: DataText['from'];
  value: unknown;
}

/** Where a literal, or a string with one inside, may begin in code. */
const BEGINNING =
  /[[{](?=\s*(?:["'{[]|[\w$]+\s*:))|\((?=function\([\w$,\s]*\)\s*\{\s*(?:return\b|[\w$]+\.[\w$]+=))|["'`](?=\s*[[{]\s*\\?["'{[]|%(?:7|5)[Bb]|eyJ|W3si|W1si|WyJ)/g;
const WORTH = /https?:|\.(?:jpe?g|png|webp|avif)|image|photo|picture|price|\batob\(/i;
const SHORTEST = 30;

/** What keeps JSON from being run as code. */
const GUARD = /^(?:\{\}\s*&&|for\s*\(;;\);|while\s*\(1\);|\)\]\}',?)\s*/;

/** JSON as pages write it: control characters inside strings, text behind it, Angular's own quotes. */
export function looseJson(text: string): unknown {
  const trimmed = text
    .trim()
    .replace(GUARD, '')
    .replace(/^(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>|;)$/g, '')
    .trim();
  try {
    return JSON.parse(trimmed);
  } catch {
    const plain = trimmed.startsWith('{&q;')
      ? trimmed.replaceAll('&q;', '"').replaceAll('&a;', '&').replaceAll('&s;', "'")
      : trimmed;
    const start = plain.search(/[[{]/);
    return start < 0 || start > 200 ? undefined : readLiteral(plain, start)?.value;
  }
}

/** JSON that begins at `at`, read by the browser's own parser where it can: ten times as fast; what it cost where it cannot. */
function readFast(text: string, at: number, last: number): { value: unknown; end: number } | number {
  // Most scripts end with their data, so the first try takes all of it.
  if (last - at < SHORTEST) return 0;
  const rest = text.slice(at, last);
  try {
    return { value: JSON.parse(rest), end: last };
  } catch (error) {
    // Without a position the text ended too soon: all of it was read.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? rest.length);
    if (position < SHORTEST || position === rest.length) return position;
    try {
      return { value: JSON.parse(rest.slice(0, position)), end: at + position };
    } catch {
      return 2 * position;
    }
  }
}

/** Functions called at once that are looked into, in one text: each is stepped over once to find its arguments. */
const MOST_CALLS = 12;

const readAs = (isString: boolean, text: string, at: number, work: Work) =>
  isString ? stringAt(text, at, work) : readLiteral(text, at, work);

/** Every literal in a text that is not only code, outermost first. */
export function literalsIn(text: string, budget: Budget): unknown[] {
  const found: unknown[] = [];
  if (!WORTH.test(text) || !budget.take('text', text.length)) return found;
  const beginning = new RegExp(BEGINNING);
  let calls = 0;
  const work: Work = { left: LIMITS.text };
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  for (let match = beginning.exec(text); match && budget.goesOn(); match = beginning.exec(text)) {
    const at = match.index;
    const isString = /["'`]/.test(match[0]);
    const isCall = match[0] === '(';
    if (isCall && ++calls > MOST_CALLS) continue;
    const before = work.left;
    const fast = isString || isCall ? 0 : readFast(text, at, last);
    const read = typeof fast === 'object' ? fast : readAs(isString, text, at, work);
    if (!read || (isString && read.end - at < SHORTEST)) {
      // What led to nothing is paid for by what it took: a hostile text has no end of beginnings.
      if (!read && !budget.take('text', 200 + before - work.left + (typeof fast === 'number' ? fast : 0)))
        break;
      continue;
    }
    if (read.end - at >= SHORTEST)
      found.push((isString && typeof read.value === 'string' && decoded(read.value)) || read.value);
    beginning.lastIndex = read.end;
  }
  return found;
}

/** Where a piece of a stream begins in code. */
const FLIGHT = /self\.__next_f\.push\(\s*(?=\[)/;

/** All data in the texts of a page, read as text; nothing is run. */
export function embeddedData(texts: readonly DataText[], budget: Budget): Embedded[] {
  const found: Embedded[] = [];
  let flight = '';
  const work: Work = { left: LIMITS.text };
  for (const { from, kind, text } of texts) {
    if (!budget.goesOn()) break;
    if (kind === 'json') {
      if (!budget.take('text', text.length)) break;
      found.push({ from, value: looseJson(text) });
    } else if (kind === 'flight') {
      const at = text.search(FLIGHT);
      const piece = at < 0 ? undefined : readLiteral(text, text.indexOf('[', at))?.value;
      if (Array.isArray(piece) && typeof piece[1] === 'string') flight += piece[1];
    } else
      for (const value of [...literalsIn(text, budget), ...assignedLists(text, budget, work)])
        found.push({ from, value });
  }
  for (const value of literalsIn(flight, budget)) found.push({ from: 'state', value });
  return found;
}
