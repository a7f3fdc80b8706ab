import { decoded, innerPhoto } from './inner-photo.ts';
import { MAKING_TOKEN, SHOP_SIZES, SIZE_PARAMETERS, SIZE_TOKENS, SIZE_WORDS } from './size-grammar.ts';

export interface PhotoName {
  /** The same for all variants of one photo. */
  key: string;
  /** Long side in pixels as the address tells it; undefined when it tells nothing. */
  pixels?: number;
  /** True when a number, not only a word, told the pixels. */
  exact: boolean;
  /** Pixels that a word for a size stands for, also where a number says more. */
  word?: number;
}

/** A run of letters and digits that nobody typed: a hash, a UUID, a long number. */
const UNIQUE =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?=[a-z]*\d)[\da-f]{16,}|\d{7,}|(?=\w*\d)(?=\w*[a-z])[\w]{14,}/i;
/** Long and with many digits: no other photo of the page is called so. */
const isLong = (name: string): boolean => name.length >= 20 && name.replace(/\D/g, '').length >= 6;
/** A file's name that only says that it is a picture. */
const CALLED_SO = /^(?:image|img|main|photo|picture|pic|default|cover|file|primary|hero|source|asset)$/i;
/** A folder that nobody typed. */
const isOpaque = (part: string): boolean =>
  /^(?:[\da-f]{20,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(part) ||
  (/^[\w-]{18,}$/.test(part) && (/\d.*\d/.test(part) || /^(?=.*[a-z])(?=.*[A-Z])\w+$/.test(part)));
/** A file called by its side in pixels. */
const isSide = (name: string): boolean =>
  /^\d{3,4}$/.test(name) && (Number(name) % 10 === 0 || Number(name) % 8 === 0);
/** A file called by the second, or millisecond, of its making: many photos of one page may share it. */
const isTime = (name: string): boolean => /^1[4-9]\d{8}(?:\d{3})?$/.test(name);
/** A side behind a letter, between the folder that names the photo and its file: `f800`. */
const SIZE_FOLDER = /^[a-z](\d{3,4})$/;
/** A path part that orders a transformation from a resizing service. */
const ORDER = /^(?:resize|fit-in|compr|crop|rs:|[wh]_\d|c_[a-z]+,|f_auto|q_auto)/i;
/** A picture's own file: what its query asks for is a making of it. */
const NAMED_FILE =
  /\/(?!(?:image|img|photo|picture|pic|thumb|thumbnail|file|media|get|show|default|render)\.)[^/]{4,}\.(?:jpe?g|png|webp|avif)$/i;
const SERVED_BY_SCRIPT = /\.(?:ashx|aspx?|php|cgi|jsp|dll)$/i;

/** Fewer pixels are no size but a number: `x02`, `x16`. */
const LEAST = 32;
/** Two folders of numbers are a width and a height from here; smaller ones are dates and shelves. */
const LEAST_PAIR = 40;
/** No photo is so much longer than it is wide. */
const LONGEST_PAIR = 4;

/** A size's word right behind a number: `755625034816lg`. */
const NUMBER_AND_WORD = /^(\w*\d{4})(sm|md|lg|xl|xxl|tn|thumb|small|medium|large)$/i;

/** `w_1920`, `c_fill,w_1920,h_1080`: a side behind its own letter. */
const SIDE_NAMED = /(?<![a-z\d])(?:w|h|width|height)[_-](\d{2,4})(?![a-z\d])/gi;

/** `rs:fit:800:600`, `w:1200`. */
const SIDES_BEHIND_COLONS = /^(?:rs|resize|s|size|w|width|h|height)(?::[a-z]+)*:(\d{2,4})(?::(\d{2,4}))?.*$/i;
/** `dimension=1920x10000:format=jpg`: the height is only a bound. */
const DIMENSION = /^(?:dimension|dim|size|resize)=(\d{2,4})(?:x\d{2,5})?(?::.*)?$/i;
const SHOP_SIZE = new RegExp(`(?<=^\\d+)-(${Object.keys(SHOP_SIZES).join('|')})$`);

/** What one path part says of size; returns what is left of it. */
function withoutSize(part: string, said: { exact: number; word: number }): string {
  const left: string[] = [];
  let mark = '';
  const unsized = part
    .replace(SIDE_NAMED, (_, side: string) => {
      said.exact = Math.max(said.exact, Number(side));
      return '';
    })
    .replace(SIDES_BEHIND_COLONS, (_, one: string, other = '') => {
      said.exact = Math.max(said.exact, Number(one), Number(other));
      return '';
    })
    .replace(DIMENSION, (_, one: string) => {
      said.exact = Math.max(said.exact, Number(one));
      return '';
    })
    .replace(SHOP_SIZE, (_, word: string) => {
      said.exact = Math.max(said.exact, SHOP_SIZES[word] ?? 0);
      return '';
    });
  for (const written of unsized.split(/([-_.,;~^+!@>]+)/)) {
    if (/^[-_.,;~^+!@>]*$/.test(written)) {
      mark = written;
      continue;
    }
    const [, number, word] = NUMBER_AND_WORD.exec(written) ?? [];
    if (word) said.word ||= SIZE_WORDS[word.toLowerCase()] ?? 0;
    const token = number ?? written;
    const lower = token.toLowerCase();
    const size = SIZE_TOKENS.map((grammar) => grammar.exec(token)).find(
      (found) => found && !(Number(found[1]) < LEAST && Number(found[2] ?? 0) < LEAST),
    );
    if (size) said.exact = Math.max(said.exact, Number(size[1] ?? 0), Number(size[2] ?? 0));
    else if (Object.hasOwn(SIZE_WORDS, lower))
      said.word = said.word ? Math.min(said.word, SIZE_WORDS[lower] || said.word) : (SIZE_WORDS[lower] ?? 0);
    else if (!MAKING_TOKEN.test(token))
      left.push(left.length ? (mark.length === 1 ? '-' : mark) + token : token);
  }
  return left.join('');
}

/** For a variant whose word is known to no table. */
const SOME_SIZE = 700;
/** For a letter that stands for a size, but nobody says which. */
export const SOME_LETTER = 1000;
const LETTERS_ALONE = /^[a-z]{1,2}(?:-[a-z])?$/i;
export const LETTER_SIZES: Record<string, number> = { s: 300, m: 600, l: 1100, b: 1024, o: 2000, t: 120 };

/** Drops what stands behind the part that names the file when it is only words and sizes. */
function withoutTail(name: string, said: { exact: number; word: number }): string {
  const found = UNIQUE.exec(name);
  if (!found) return name;
  const end = found.index + found[0].length;
  const tail = name.slice(end);
  const sides = /^\.(\d{2,4})\.(\d{2,4})$/.exec(tail);
  if (sides) {
    said.exact = Math.max(said.exact, Number(sides[1]), Number(sides[2]));
    return name.slice(0, end);
  }
  const number = /^[-_](?:[a-z]+[-_])*(\d{2,4})(?:[-_](\d{2,4}))?$/i.exec(tail);
  if (number && found[0].length >= 16 && Number(number[1]) >= 40) {
    said.exact = Math.max(said.exact, Number(number[1]), Number(number[2] ?? 0));
    return name.slice(0, end);
  }
  if (found[0].length < 16 || !/^(?:[-_][a-z]{1,12})+$/i.test(tail)) return name;
  withoutSize(tail, said);
  said.word ||= LETTER_SIZES[tail.slice(1)] ?? SOME_SIZE;
  return name.slice(0, end);
}

/** A side or two, at the beginning of a parameter's value and not of a longer code: `w-800`, `800x600`, never `ba977ec1`. */
const SIDES = /^(?:\D{0,3}[^\da-z]|[a-z]{1,5}-?)?(\d{2,4})(?:x(\d{2,4}))?(?:px)?(?![\da-z])/i;
/** Where a file names itself, a number of this size in its query is a side, whatever the parameter is called; these are none. */
const SIDE_ALONE = /^[1-5]?\d{3}$/;
const NO_SIDE = /^(?:q|ql|qlt|quality|v|ver|version|t|ts|rev|year|y)$|id|no|num|token|key|hash|time|date/i;

function fromQuery(
  query: URLSearchParams,
  { whole, isFile }: { whole: boolean; isFile: boolean },
  said: { exact: number; word: number },
): string {
  const kept: string[] = [];
  for (const [name, value] of query) {
    if (SIZE_PARAMETERS.test(name)) {
      const digits = SIDES.exec(value) ?? /_(\d{2,4})x(\d{2,4})/.exec(value);
      const speaksOfSize = /^(?:w|h|s|sz|mw|mh|q?imwidth|rule|stp|size|resize|dim|tr)$|wid|hei|width/i.test(
        name,
      );
      const isCode = /^(?:rule|size|preset|impolicy)$/i.test(name);
      if (digits && speaksOfSize && !(isCode && Number(digits[1]) < 100))
        said.exact = Math.max(said.exact, Number(digits[1]), Number(digits[2] ?? 0));
      else {
        const word = value
          .toLowerCase()
          .split(/[-_.$]/)
          .find((part) => Object.hasOwn(SIZE_WORDS, part) && SIZE_WORDS[part]);
        if (word) said.word = SIZE_WORDS[word] ?? 0;
        else if (isCode && value) said.word ||= SOME_SIZE;
      }
      const nested = /(\d{2,4})x(\d{2,4})/.exec(value);
      if (nested && speaksOfSize) said.exact = Math.max(said.exact, Number(nested[1]), Number(nested[2]));
    } else if (/size|resiz|wid|hei/i.test(name) && /^\d{2,4}$/.test(value))
      said.exact = Math.max(said.exact, Number(value));
    else if (isFile && SIDE_ALONE.test(value) && !NO_SIDE.test(name))
      said.exact = Math.max(said.exact, Number(value));
    else if (whole) kept.push(`${name}=${value}`);
  }
  return kept.sort().join('&');
}

/** Reads an absolute address. Never throws. */
export function photoName(url: string, depth = 0): PhotoName {
  let at: URL;
  try {
    at = new URL(url);
  } catch {
    return { key: url, exact: false };
  }
  const said = { exact: 0, word: 0 };
  const inner = depth < 2 ? innerPhoto(at, said) : null;
  if (inner) {
    const name = photoName(inner, depth + 1);
    fromQuery(at.searchParams, { whole: false, isFile: false }, said);
    const pixels = said.exact || name.pixels;
    return { key: name.key, pixels, exact: said.exact > 0 || name.exact };
  }
  let pair = 0;
  const parts = decoded(at.pathname)
    .replace(/\/-\/[a-z_]+\/[^/]*(?=\/|$)/g, (operation) => {
      const size = /(\d{2,4})x(\d{2,4})?/.exec(operation);
      if (size) said.exact = Math.max(said.exact, Number(size[1]), Number(size[2] ?? 0));
      return '';
    })
    .replace(/\/(\d{2,4})\/(\d{2,4})(?=\/)/g, (folders, a: string, b: string) => {
      const [less = 0, more = 0] = [Number(a), Number(b)].sort((x, y) => x - y);
      if (less < LEAST_PAIR || more > less * LONGEST_PAIR) return folders;
      pair = more;
      return '';
    })
    .split('/')
    .filter((part) => part && part !== '.');
  // What stands behind a file is an order to its maker, and so is all before one: /resize-w800/photo.jpg/quality/90
  const fileAt = parts.findIndex((part) => /\.(?:jpe?g|png|webp|avif)$/i.test(part));
  const ordered = { exact: 0, word: 0 };
  if (fileAt >= 0) for (const order of parts.splice(fileAt + 1)) withoutSize(order, ordered);
  const order = parts.findLastIndex((part) => ORDER.test(part));
  if (order >= 0 && /\d{4}/.test(parts.slice(order + 1).join('/')))
    for (const part of parts.splice(0, order + 1)) withoutSize(part, ordered);
  const script = SERVED_BY_SCRIPT.test(at.pathname);
  const isFile = NAMED_FILE.test(at.pathname);
  let file = (parts.pop() ?? '').replace(/:\w$/, '');
  // A last part that is only a size stands behind the file it belongs to: /photo.jpg/1280x960.jpg
  let name = nameOf(file, said);
  while (!name && parts.length) {
    file = parts.pop() ?? '';
    name = nameOf(file, said);
  }
  // A letter or two behind the part that names the photo is a size of it: /1804731801/xl.jpg, /1804731801/m-c.jpg
  if (LETTERS_ALONE.test(name) && UNIQUE.test(parts.at(-1) ?? '')) {
    said.word ||= LETTER_SIZES[name.charAt(0).toLowerCase()] ?? SOME_LETTER;
    name = parts.pop() ?? '';
  }
  // A file that is only called what it is has its name in the folder: /5c0f…/image.jpg
  if (CALLED_SO.test(name) || isSide(name) || isTime(name)) {
    const holder = parts.findLastIndex(
      (part) => !SIZE_FOLDER.test(part) && withoutSize(part, { exact: 0, word: 0 }) !== '',
    );
    if (isOpaque(parts[holder] ?? '')) {
      if (isSide(name)) said.exact = Math.max(said.exact, Number(name));
      for (const part of parts.splice(holder + 1)) {
        said.exact = Math.max(said.exact, Number(SIZE_FOLDER.exec(part)?.[1] ?? 0));
        withoutSize(part, said);
      }
      name = parts.pop() ?? '';
    }
  }
  const whole = script || !(UNIQUE.test(name) || isLong(name));
  // A letter before a file that names itself is its size, too: /xl/4069718529.jpg, /l/4069718529.jpg
  if (!whole && /^[sml]$/i.test(parts.at(-1) ?? ''))
    said.word ||= LETTER_SIZES[(parts.at(-1) ?? '').toLowerCase()] ?? 0;
  const asked = { exact: 0, word: said.word };
  const query = fromQuery(at.searchParams, { whole: whole && !isFile, isFile }, asked);
  const folders = parts.map((part) => (UNIQUE.test(part) ? part : withoutSize(part, said))).filter(Boolean);
  // What is ordered is what comes, however large the file says its original is: `a1b2-4000x2667.jpg?w=800`.
  said.exact = asked.exact || ordered.exact || said.exact;
  said.word = asked.word || ordered.word || said.word;
  const size = {
    pixels: said.exact || said.word || pair || undefined,
    exact: said.exact > 0 || (pair > 0 && !said.word),
    ...(said.word ? { word: said.word } : {}),
  };
  if (!whole) return { key: name.toLowerCase(), ...size };
  const host = at.hostname.split('.').slice(-2).join('.').replace(/\d+/g, '');
  const path = [UNIQUE.test(folders.join('/')) ? '' : host, ...folders, name].join('/').toLowerCase();
  return { key: query ? `${path}?${query}` : path, ...size };
}

function nameOf(file: string, said: { exact: number; word: number }): string {
  const bare = file.replace(/(?:\.(?:jpe?g|png|webp|avif|gif|jfif|heic))+(?:@\w{3,4}$)?(?=$|[,;])/gi, '');
  const amazon = bare.replace(/\._[\w,]+_$/, (made) => {
    for (const size of made.matchAll(/[SU][LXYSR](\d{2,4})(?!\d)/g))
      said.exact = Math.max(said.exact, Number(size[1]));
    return '';
  });
  return withoutSize(withoutTail(amazon.replace(/,[A-Z_]+$/, ''), said), said);
}
