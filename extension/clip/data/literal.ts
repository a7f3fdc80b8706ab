import { LIMITS } from '../budget.ts';
import { readCall } from './call.ts';

export interface Read {
  value: unknown;
  /** Index after the last character read. */
  end: number;
}

const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
};
export const BLANK = /(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/y;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const NAME = /[\w$]+/y;
const WORD = /true|false|null|undefined|NaN|!0|!1|void 0/y;
const WORDS: Record<string, unknown> = { true: true, '!0': true, false: false, '!1': false };
const LONGEST_EXPRESSION = 20_000;
const QUOTE = /["'`]/;

/** Text of the string that begins with a quote at `at`; null when it does not end. */
export function readString(text: string, at: number): Read | null {
  const quote = text[at];
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  let value = '';
  let from = at + 1;
  for (;;) {
    const end = text.indexOf(quote, from);
    if (end < 0) return null;
    // Looked for only within: the next one may be at the other end of a long script.
    const part = text.slice(from, end);
    const mark = part.indexOf('\\');
    if (mark < 0) return { value: value + part, end: end + 1 };
    const slash = from + mark;
    value += text.slice(from, slash);
    const letter = text[slash + 1] ?? '';
    const code = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
    const hex = text.slice(slash + 2, slash + 2 + code);
    if (code && /^[\da-f]+$/i.test(hex) && hex.length === code)
      value += String.fromCharCode(Number.parseInt(hex, 16));
    else value += ESCAPES[letter] ?? letter;
    from = slash + 2 + (code && hex.length === code ? code : 0);
  }
}

export function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Steps over code that is no literal (a call, a function, a sum) up to the `,` `}` or `]` that ends it; -1 if none is near. */
function overExpression(text: string, at: number, work: Work): number {
  let open = 0;
  const last = Math.min(text.length, at + LONGEST_EXPRESSION);
  for (let i = at; i < last; i++) {
    if (work.left-- < 0) return -1;
    const c = text[i];
    if (c === '"' || c === "'" || c === '`') {
      const string = stringAt(text, i, work);
      if (!string) return -1;
      i = string.end - 1;
    } else if (c === '(' || c === '[' || c === '{') open++;
    else if (open === 0 && (c === ',' || c === '}' || c === ']')) return i;
    else if (c === ')' || c === ']' || c === '}') {
      if (--open < 0) return -1;
    } else if (c === ';' && open === 0) return -1;
  }
  return -1;
}

/** Characters that one reading may still step over: what is hostile is stepped over again and again. */
export interface Work {
  left: number;
}
const MOST_WORK = 30_000_000;

/** What holds where something is read. */
export interface Scope {
  /** What bare names stand for: the arguments of the call around. */
  names: ReadonlyMap<string, unknown>;
  /** Calls around. */
  calls: number;
  work: Work;
}

/** `readString`, counted. One that does not end has been looked for to the end of the text. */
export function stringAt(text: string, at: number, work: Work): Read | null {
  const string = readString(text, at);
  work.left -= (string?.end ?? text.length) - at;
  return string;
}

function readMembers(text: string, at: number, depth: number, scope: Scope): Read | null {
  const isList = text[at] === '[';
  const close = isList ? ']' : '}';
  const list: unknown[] = [];
  // No prototype: a key called __proto__ is a key like any other.
  const members: Record<string, unknown> = Object.create(null);
  let i = after(BLANK, text, at + 1);
  for (;;) {
    if (scope.work.left-- < 0) return null;
    if (text[i] === close) return { value: isList ? list : members, end: i + 1 };
    if (i >= text.length) return null;
    let name = '';
    if (!isList) {
      const string = QUOTE.test(text[i] ?? '') ? stringAt(text, i, scope.work) : null;
      const end = string?.end ?? after(NAME, text, i);
      if (end === i) return null;
      name = string ? String(string.value) : text.slice(i, end);
      i = after(BLANK, text, end);
      if (text[i] !== ':') return null;
      i = after(BLANK, text, i + 1);
    }
    const member = text[i] === ',' ? { value: undefined, end: i } : readValue(text, i, depth + 1, scope);
    if (!member) return null;
    if (isList) list.push(member.value);
    else members[name] = member.value;
    i = after(BLANK, text, member.end);
    if (text[i] === ',') i = after(BLANK, text, i + 1);
    else if (text[i] !== close) return null;
  }
}

/** What begins at `at`, whatever stands behind it. */
export function readBare(text: string, at: number, depth: number, scope: Scope): Read | null {
  if (depth > LIMITS.depth) return null;
  const c = text[at] ?? '';
  if (c === '{' || c === '[') return readMembers(text, at, depth, scope);
  if (QUOTE.test(c)) return stringAt(text, at, scope.work);
  if (c === '(') return readCall(text, at, depth, scope);
  if (text.startsWith('JSON.parse(', at)) {
    const string = stringAt(text, after(BLANK, text, at + 11), scope.work);
    return string && { value: string.value, end: text.indexOf(')', string.end) + 1 };
  }
  const { names } = scope;
  const name = names.size > 0 ? after(NAME, text, at) : at;
  const called = text.slice(at, name);
  if (name > at && names.has(called)) return { value: names.get(called), end: name };
  const word = after(WORD, text, at);
  if (word > at) return { value: WORDS[text.slice(at, word)] ?? null, end: word };
  const number = after(NUMBER, text, at);
  return number > at ? { value: Number(text.slice(at, number)), end: number } : null;
}

function readValue(text: string, at: number, depth: number, scope: Scope): Read | null {
  if (depth > LIMITS.depth) return null;
  const read = readBare(text, at, depth, scope);
  const next = read ? text[after(BLANK, text, read.end)] : '';
  if (read && (next === ',' || next === '}' || next === ']')) return read;
  const end = overExpression(text, at, scope.work);
  return end < 0 ? null : { value: read?.value ?? null, end };
}

/**
 * Reads a JavaScript literal (object or list) at `at` from the text of a script without running anything: JSON, and also
 * bare names, single quotes, trailing commas and comments, and a function that is called at once and only returns one, its
 * arguments in the places of its names. Other code between is read as null. Null when it is no literal.
 */
export function readLiteral(text: string, at: number, work: Work = { left: MOST_WORK }): Read | null {
  return readBare(text, at, 0, { names: new Map(), calls: 0, work });
}
