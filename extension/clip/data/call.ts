import {
  after,
  BLANK,
  type Read,
  readBare,
  readLiteral,
  type Scope,
  stringAt,
  type Work,
} from './literal.ts';

/** A function that begins: its names. */
const FUNCTION = /\(\s*function\s*\(([\w$,\s]*)\)\s*\{\s*/y;
/** What such a function does before it returns: it fills what it was given, `a.url="…";`. */
const FILLING = /([\w$]+)\.([\w$]+)\s*=\s*/y;
const RETURN = /return\b\s*/y;
const END = /\s*;?\s*/y;
/** Calls within calls that are read. */
const DEEPEST = 4;
const LONGEST_ARGUMENTS = 2_000_000;

/** Index of the bracket that closes the one at `at`; -1 where there is none. Strings are stepped over. */
function closing(text: string, at: number, work: Work): number {
  let open = 0;
  for (let i = at; i < text.length; i++) {
    if (work.left-- < 0) return -1;
    const c = text.charCodeAt(i);
    if (c === 34 || c === 39 || c === 96) {
      const string = stringAt(text, i, work);
      if (!string) return -1;
      i = string.end - 1;
    } else if (c === 40 || c === 91 || c === 123) open++;
    else if ((c === 41 || c === 93 || c === 125) && --open <= 0) return i;
  }
  return -1;
}

/** Where `(` stands behind a body that ends at `at`, inside the brackets around the function or behind them; -1 where it does not. */
function argumentsAt(text: string, at: number): number {
  const next = after(BLANK, text, at + 1);
  if (text[next] === '(') return next;
  const behind = text[next] === ')' ? after(BLANK, text, next + 1) : -1;
  return text[behind] === '(' ? behind : -1;
}

/**
 * A function called where it stands, which returns a literal: `(function(a,b){return {url:a,beds:b}}("https://…",2))`, as page
 * frameworks write their data (https://github.com/Rich-Harris/devalue). Arguments are put in the places of their names; nothing is
 * run. Null for any other code.
 */
export function readCall(text: string, at: number, depth: number, outer: Scope): Read | null {
  FUNCTION.lastIndex = at;
  const [begins, names = ''] = FUNCTION.exec(text) ?? [];
  if (begins === undefined || outer.calls >= DEEPEST) return null;
  const { work } = outer;
  const body = at + begins.length;
  if (after(RETURN, text, body) === body && after(FILLING, text, body) === body) return null;
  const end = closing(text, text.lastIndexOf('{', body), work);
  const open = end < 0 ? -1 : argumentsAt(text, end);
  const close = open < 0 ? -1 : closing(text, open, work);
  if (close < 0 || close - open > LONGEST_ARGUMENTS) return null;
  const given = readLiteral(`[${text.slice(open + 1, close)}]`, 0, work)?.value;
  const own = new Map(outer.names);
  const values = Array.isArray(given) ? given : [];
  for (const [index, name] of names.split(',').entries()) own.set(name.trim(), values[index]);
  const scope: Scope = { names: own, calls: outer.calls + 1, work };
  const start = afterFillings(text, body, depth, scope);
  const returned = after(RETURN, text, start);
  const read = returned > start ? readBare(text, returned, depth + 1, scope) : null;
  // Behind what it returns the function ends: more would be a sum, a choice, a member.
  if (!read || after(END, text, read.end) !== end) return null;
  // The bracket around the function ends before its arguments, or behind them.
  const isInside = open === after(BLANK, text, end + 1);
  return { value: read.value, end: isInside ? after(BLANK, text, close + 1) + 1 : close + 1 };
}

/** Steps over what fills the arguments, and fills them. */
function afterFillings(text: string, at: number, depth: number, scope: Scope): number {
  let i = at;
  for (;;) {
    if (scope.work.left-- < 0) return i;
    FILLING.lastIndex = i;
    const [written, name = '', member = ''] = FILLING.exec(text) ?? [];
    if (written === undefined) return i;
    const read = readBare(text, i + written.length, depth + 1, scope);
    if (!read) return i;
    const holder = scope.names.get(name);
    // Only what was read here is filled: it has no prototype, so that no name can do harm.
    if (typeof holder === 'object' && holder !== null && !Array.isArray(holder))
      Object.defineProperty(holder, member, {
        value: read.value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    i = after(END, text, read.end);
  }
}
