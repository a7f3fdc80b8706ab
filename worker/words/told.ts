import type { PageLanguage } from './language.ts';
import { de } from './told/de.ts';
import { en, type Told } from './told/en.ts';
import { es } from './told/es.ts';
import { fr } from './told/fr.ts';
import { nl } from './told/nl.ts';
import { pl } from './told/pl.ts';

/**
 * What the Worker says by itself of posts and connections is kept in English and known again by its words, so that each
 * reader has it in their own language: also what was kept before they chose it. What a platform said stays as it is.
 */

type Code = keyof Told;
/** One sentence: which, and what is named in it; or words that are none of ours, in their place beside ours. */
type Piece = { code: Code; named: Readonly<Record<string, string>> } | { said: string };

const WORDS: Record<Exclude<PageLanguage, 'en'>, Told> = { de, es, fr, nl, pl };

/** What may stand in the place of a name. */
const FITS: Readonly<Record<string, string>> = {
  p: '[A-Za-z]+',
  n: '[\\d.,]+',
  of: '\\d+',
  over: '[\\d.,]+',
  max: '[\\d.,]+',
  min: '[\\d.,]+',
  most: '\\d+',
  day: '\\S+',
  code: '\\S+?',
  why: '[\\s\\S]+',
  changes: '[\\s\\S]+',
};

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function sentenceOf(code: Code) {
  const [first = '', ...rest] = en[code].split('{');
  const slots = rest.map((part) => part.split('}') as [string, string]);
  const pattern = slots.map(([name, after]) => `(?<${name}>${FITS[name] ?? '.+?'})${plain(after)}`);
  const own = first.length + slots.reduce((sum, [, after]) => sum + after.length, 0);
  return { code, own, pattern: new RegExp(`^${plain(first)}${pattern.join('')}$`) };
}

let made: ReturnType<typeof sentenceOf>[] | undefined;
/** Those with the most words of their own first: of two that fit it is that. */
const sentences = () =>
  (made ??= (Object.keys(en) as Code[]).map(sentenceOf).toSorted((a, b) => b.own - a.own));

/** As a provider puts a platform's own words beside ours. */
const QUOTED = /^\(\w+: “[\s\S]*”\)$/;

function known(text: string): Piece | null {
  if (QUOTED.test(text)) return { said: text };
  for (const { code, pattern } of sentences()) {
    const fits = pattern.exec(text);
    if (fits) return { code, named: { ...fits.groups } };
  }
  return null;
}

/** So many sentences we never say at once. */
const MOST = 40;

/** The sentences of a text, where all of it is ours. */
function read(text: string): Piece[] | null {
  const whole = known(text);
  if (whole) return [whole];
  const ends = [...text.matchAll(/(?<=[.!?)]) /g)];
  if (ends.length > MOST) return null;
  for (const { index } of ends) {
    const head = known(text.slice(0, index));
    const rest = head && read(text.slice(index + 1));
    if (rest) return [head, ...rest];
  }
  return null;
}

/** More of a text is no sentence of ours. */
const LONGEST = 4000;

/** What was told lately, for many posts wait for the same reason. */
const lately = new Map<string, string>();
const KEPT = 500;

/** The same in another language; what is not all our own words stays as it is. */
export function toldIn(lang: PageLanguage, text: string): string {
  if (lang === 'en' || text.length > LONGEST) return text;
  const key = `${lang} ${text}`;
  const told = lately.get(key) ?? tell(lang, text);
  if (lately.size >= KEPT) lately.clear();
  lately.set(key, told);
  return told;
}

function tell(lang: Exclude<PageLanguage, 'en'>, text: string): string {
  const words = WORDS[lang];
  const pieces = read(text);
  if (!pieces) return text;
  const say = (piece: Piece): string =>
    'said' in piece
      ? piece.said
      : words[piece.code].replace(/\{(\w+)\}/g, (_, name: string) => {
          const value = piece.named[name] ?? '';
          // A reason may be a sentence of ours again.
          return name === 'why' || name === 'changes' ? toldIn(lang, value) : value;
        });
  return pieces.map(say).join(' ');
}

/** Where in an answer such words stand, alone or in a list. */
const FIELDS: ReadonlySet<string> = new Set(['message', 'blocked', 'deadReason', 'why', 'changes']);

/** An answer as its reader has it. */
export function answerIn<T>(lang: PageLanguage, answer: T): T {
  if (lang === 'en' || typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((one) => answerIn(lang, one)) as T;
  const words = (value: unknown): unknown => {
    if (typeof value === 'string') return toldIn(lang, value);
    return Array.isArray(value) ? value.map(words) : answerIn(lang, value);
  };
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      FIELDS.has(name) ? words(value) : answerIn(lang, value),
    ]),
  ) as T;
}
