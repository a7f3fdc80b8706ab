import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../extension/ui/words/language.ts';
import { PLATFORMS } from '../shared/platforms/rules.ts';

/**
 * What a platform is made of. Whoever adds a name to PLATFORMS is told here, piece by piece, what else there must be;
 * what the compiler asks for by itself (a line in a table) is asked for by the compiler.
 */

interface Piece {
  /** As the README's list names it. */
  place: string;
  /** What to do about it, for a person who is adding a platform. */
  todo: string;
  is(text: string, name: string): boolean;
}

const full = (text: string): boolean => text.trim() !== '';
const PIECES: Piece[] = [
  {
    place: 'shared/platforms/NAME.ts',
    todo: 'write the Rules, every number through cited(address, date)',
    is: full,
  },
  {
    place: 'worker/providers/NAME.ts',
    todo: 'write the oauth record and the verbs of providers/provider.ts, in their order',
    is: full,
  },
  {
    place: 'worker/env.ts',
    todo: 'let the settings know the app’s id and secret',
    is: (text, name) =>
      ['ID|KEY', 'SECRET'].every((end) => new RegExp(`\\b${name.toUpperCase()}_CLIENT_(${end}):`).test(text)),
  },
  {
    place: '.dev.vars.example',
    todo: 'name the two settings for whoever deploys',
    is: (text, name) => new RegExp(`^${name.toUpperCase()}_CLIENT_SECRET=`, 'm').test(text),
  },
  {
    place: 'extension/ui/words/platforms/NAME.ts',
    todo: 'make the catalogue of its words',
    is: full,
  },
  {
    place: 'shared/platforms/words/NAME.en.ts',
    todo: 'name its kinds, options, consents and problems in English',
    is: full,
  },
  ...LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    place: `shared/platforms/words/NAME.${language}.ts`,
    todo: `the same in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`,
    is: full,
  })),
  {
    place: 'extension/ui/look/signs.svg',
    todo: 'draw its sign, `sign-mark-NAME`, on 16 by 16',
    is: (text, name) => text.includes(`id="sign-mark-${name}"`),
  },
  {
    place: 'shared/platforms/shown/NAME.ts',
    todo: 'say where it folds a text and in which shapes it shows pictures, every number cited',
    is: full,
  },
  {
    place: 'extension/ui/editor/preview/NAME.tsx',
    todo: 'draw a post as its people see it',
    is: full,
  },
  {
    place: 'tests/fakes/NAME.ts',
    todo: 'write a strict, stateful stand-in from the platform’s documentation',
    is: full,
  },
  {
    place: 'tests/fakes/all.ts',
    todo: 'let the sandbox play it',
    is: (text, name) => new RegExp(`\\b${name}: ${name}Fake\\(`).test(text),
  },
  {
    place: 'tests/providers/NAME.test.ts',
    todo: 'hold the Provider to its contract with one Staging',
    is: (text) => /\bcontract\(/.test(text),
  },
  {
    place: 'tests/providers/rows/NAME.test.ts',
    todo: 'hold its table of errors, row by row: what the stand-in refuses, and what we make of it',
    is: (text) => /\beveryRow\(/.test(text),
  },
  {
    place: 'tests/faults/played/NAME.ts',
    todo: 'say how a run of faults plays it',
    is: full,
  },
];

const at = (place: string, name: string): string => place.replace('NAME', name);
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

test.each(PLATFORMS)('%s has every piece of a platform', (name) => {
  const missing = PIECES.filter(({ place, is }) => !is(textOf(at(place, name)), name));
  expect(missing.map(({ place, todo }) => `${at(place, name)}: ${todo}`)).toEqual([]);
});

/** The rooms where everything is called by its platform, and what else lies there, for all of them. */
const ROOMS: Record<string, string> = {
  'shared/platforms': 'index rules safe-zones shown words',
  'shared/platforms/shown': 'folds more shown',
  'shared/platforms/words': 'told words',
  'extension/ui/editor/preview':
    'Card Comment FoldNote Frame FullScreen Grid Head Previews Swipe Words pieces previews seen',
  'worker/providers': 'check-app cover index measure meta own-words provider request upload webhook',
  'extension/ui/words/platforms': '',
  'tests/fakes':
    'all attend authenticator by-hand fake form growth ids long-movie mail meta moods movie page parts picture probe receiver sandbox ' +
    'sandbox-site serve sha256 shelf sign-in-pages small-media stripe stripe-pages',
  'tests/providers': 'contract long-upload measure measures media meta request rows stage told',
  'tests/providers/rows': 'every-row graph',
  'tests/faults/played': 'index played',
};

test.each(Object.entries(ROOMS))('%s belongs to the named platforms and to nobody else', (room, ofAll) => {
  const there = new Set(readdirSync(room).map((entry) => entry.split('.')[0] as string));
  const named = [...PLATFORMS, ...ofAll.split(' ').filter(Boolean)];
  expect(
    [...there]
      .filter((name) => !named.includes(name))
      .map((name) => `${room}/${name}: name it in PLATFORMS, or, if it is for all of them, in ROOMS here`),
  ).toEqual([]);
  expect(
    named.filter((name) => !there.has(name)).map((name) => `${room}/${name}: is named, but missing`),
  ).toEqual([]);
});

/** Names that a text gives to platforms. */
const OTHER_NAMES: Record<string, RegExp> = {
  'shared/platforms/index.ts': /from '\.\/(?!rules\b)(\w+)\.ts'/g,
  'worker/env.ts': /\b([A-Z]+)_CLIENT_SECRET:/g,
  '.dev.vars.example': /^([A-Z]+)_CLIENT_SECRET=/gm,
  'extension/ui/look/signs.svg': /id="sign-mark-(\w+)"/g,
  'tests/fakes/all.ts': /\b(\w+): \1Fake\(/g,
};

test.each(Object.entries(OTHER_NAMES))(
  '%s speaks of the named platforms and of no other',
  (place, pattern) => {
    const spoken = [...textOf(place).matchAll(pattern)].map((match) => match[1]?.toLowerCase());
    expect(spoken.toSorted()).toEqual([...PLATFORMS].toSorted());
  },
);

test('the README names every piece, in the words of this list', () => {
  const readme = textOf('README.md').replace(/^[\s\S]*\n## Add a platform\n/, '');
  for (const { place } of PIECES) expect(readme).toContain(`\`${place}\``);
});
