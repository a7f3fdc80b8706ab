import type { Budget } from '../budget.ts';
import type { DataText } from '../data-texts.ts';
import { readLiteral, readString } from './literal.ts';

/** One piece of data that the page carries as text. */
export interface Embedded {
  from: DataText['from'];
  value: unknown;
}

/** Where a literal, or a string with one inside, may begin in code. */
const BEGINNING =
  /[[{](?=\s*(?:["'{[]|[\w$]+\s*:))|\((?=function\([\w$,\s]*\)\s*\{\s*(?:return\b|[\w$]+\.[\w$]+=))|["'`](?=\s*[[{]\s*\\?["'{[])/g;
const WORTH = /https?:|\.(?:jpe?g|png|webp|avif)|image|photo|picture|price/i;
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

/** JSON that begins at `at`, read by the browser's own parser where it can: ten times as fast. */
function readFast(text: string, at: number): { value: unknown; end: number } | null {
  // Most scripts end with their data, so the first try takes all of it.
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  const rest = text.slice(at, last);
  try {
    return { value: JSON.parse(rest), end: last };
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    if (position < SHORTEST) return null;
    try {
      return { value: JSON.parse(rest.slice(0, position)), end: at + position };
    } catch {
      return null;
    }
  }
}

/** Functions called at once that are looked into, in one text: each is stepped over once to find its arguments. */
const MOST_CALLS = 12;

/** Every literal in a text that is not only code, outermost first. */
export function literalsIn(text: string, budget: Budget): unknown[] {
  const found: unknown[] = [];
  if (!WORTH.test(text) || !budget.take('text', text.length)) return found;
  const beginning = new RegExp(BEGINNING);
  let calls = 0;
  for (let match = beginning.exec(text); match && budget.goesOn(); match = beginning.exec(text)) {
    const at = match.index;
    const isString = /["'`]/.test(match[0]);
    const isCall = match[0] === '(';
    if (isCall && ++calls > MOST_CALLS) continue;
    const read = isString
      ? readString(text, at)
      : ((isCall ? null : readFast(text, at)) ?? readLiteral(text, at));
    if (!read || (isString && read.end - at < SHORTEST)) {
      if (!read && !budget.take('text', 200)) break;
      continue;
    }
    if (read.end - at >= SHORTEST) found.push(read.value);
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
  for (const { from, kind, text } of texts) {
    if (!budget.goesOn()) break;
    if (kind === 'json') {
      if (!budget.take('text', text.length)) break;
      found.push({ from, value: looseJson(text) });
    } else if (kind === 'flight') {
      const at = text.search(FLIGHT);
      const piece = at < 0 ? undefined : readLiteral(text, text.indexOf('[', at))?.value;
      if (Array.isArray(piece) && typeof piece[1] === 'string') flight += piece[1];
    } else for (const value of literalsIn(text, budget)) found.push({ from, value });
  }
  for (const value of literalsIn(flight, budget)) found.push({ from: 'state', value });
  return found;
}
