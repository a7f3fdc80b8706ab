import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../extension/ui/words/language.ts';
import { loadWords } from '../../extension/ui/words/load-words.ts';

const ROOM = 'extension/ui/words/';
/** What only one platform knows is read by the Worker too. */
const OF_PLATFORMS = 'shared/platforms/words/';
const themesIn = (room: string, as = '') =>
  globSync(`${room}*.en.ts`).map((path) => `${as}${path.slice(room.length, -'.en.ts'.length)}`);
const themes = [...themesIn(ROOM), ...themesIn(OF_PLATFORMS, 'platforms/')].sort();
const others = LANGUAGES.filter((language) => language !== 'en');

/** Every key, with those inside of it: `roles.owner`. Of a line with its links, its length. */
function keysOf(words: object, inside = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = `${inside}${key}`;
    return typeof value === 'object' && value && !Array.isArray(value) ? keysOf(value, `${path}.`) : [path];
  });
}

const productFiles = globSync('extension/**/*.{ts,tsx}').filter(
  (file) => !/\.(?:[a-z]{2})\.ts$|\.d\.ts$/.test(file),
);
const sources = new Map(productFiles.map((file) => [file, readFileSync(file, 'utf8')]));
/** Codes of errors are said by the Worker, and those of Problems by what both read. */
const elsewhere = globSync('{worker,shared}/**/*.ts')
  .filter((file) => !file.startsWith(OF_PLATFORMS))
  .map((file) => readFileSync(file, 'utf8'));

describe.each(others)('in %s', (language) => {
  test.each(themes)('the words of %s are whole: no key is missing, none is left over', async (theme) => {
    const [words, english] = await Promise.all([loadWords(theme, language), loadWords(theme, 'en')]);
    expect(keysOf(words).sort()).toEqual(keysOf(english).sort());
  });
});

test.each(themes)('every word of %s is said somewhere', async (theme) => {
  const all = [...sources.values(), ...elsewhere].join('\n');
  const keys = Object.keys(await loadWords(theme, 'en'));
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(all))).toEqual([]);
});

/** Attributes that a person reads or hears. */
const SAID = /^(?:label|title|placeholder|alt|hint|aria-label|aria-description|aria-valuetext)$/;
/** Letters, but not a sign, a unit or a name that is the same in every language. */
const WORDS = /\p{L}{2,}/u;
const NAMES = /^(?:Clipcast|px|kB|MB)$/;

interface Node {
  type: string;
  [part: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** A text that stands there by itself, or in braces. */
const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'JSXExpressionContainer') return textOf(node.expression);
  return (node.type === 'Literal' || node.type === 'JSXText') && typeof node.value === 'string'
    ? node.value.trim()
    : undefined;
};

/** What stands in a screen as it is written there: between the tags, or in what a reader of the screen says. */
function writtenThere(file: string, source: string): string[] {
  const found: (string | undefined)[] = [];
  const see = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(see);
    if (!isNode(node)) return;
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      found.push(...(node.children as Node[]).map(textOf));
    if (node.type === 'JSXAttribute' && SAID.test(String((node.name as Node).name)))
      found.push(textOf(node.value));
    Object.values(node).forEach(see);
  };
  see(parseSync(file, source).program);
  return found.filter((text) => text !== undefined && WORDS.test(text) && !NAMES.test(text)) as string[];
}

test('no screen says anything that is not in the catalogue', () => {
  const found = [...sources]
    .filter(([file]) => file.endsWith('.tsx'))
    .flatMap(([file, source]) => writtenThere(file, source).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});
