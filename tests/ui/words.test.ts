import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytes, lateness } from '../../extension/ui/words/amounts.ts';
import { de as boardDe } from '../../extension/ui/words/board.de.ts';
import { en as boardEn } from '../../extension/ui/words/board.en.ts';
import { de as clipDe } from '../../extension/ui/words/clip.de.ts';
import { en as clipEn } from '../../extension/ui/words/clip.en.ts';
import { de as editingDe } from '../../extension/ui/words/editing.de.ts';
import { en as editingEn } from '../../extension/ui/words/editing.en.ts';
import { de as errorsDe } from '../../extension/ui/words/errors.de.ts';
import { en as errorsEn } from '../../extension/ui/words/errors.en.ts';
import { errorWords } from '../../extension/ui/words/errors.ts';
import { de as filmDe } from '../../extension/ui/words/film.de.ts';
import { en as filmEn } from '../../extension/ui/words/film.en.ts';
import { moment, price, zoneName } from '../../extension/ui/words/format.ts';
import { languageOf } from '../../extension/ui/words/language.ts';
import { de as outcomeDe } from '../../extension/ui/words/outcome.de.ts';
import { en as outcomeEn } from '../../extension/ui/words/outcome.en.ts';
import { de as problemsDe } from '../../extension/ui/words/problems.de.ts';
import { en as problemsEn } from '../../extension/ui/words/problems.en.ts';
import { de as reviewDe } from '../../extension/ui/words/review.de.ts';
import { en as reviewEn } from '../../extension/ui/words/review.en.ts';
import { ClipProblem } from '../../shared/clip.ts';
import { MediaTrouble } from '../../shared/draft.ts';
import { FAILURE_KINDS } from '../../shared/failure.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { Rules } from '../../shared/platforms/rules.ts';
import type { PlatformWords } from '../../shared/platforms/words/words.ts';
import { HOLD_REASONS, STATUSES } from '../../shared/publication.ts';
import { NOW, ZONE } from '../screens/drafts.ts';

const editing = { en: editingEn, de: editingDe };
const wordsOf = async ({ platform }: Rules, language: 'en' | 'de'): Promise<PlatformWords> => {
  const file = await import(`../../shared/platforms/words/${platform}.${language}.ts`);
  return file[language];
};

describe.each([
  ['en', problemsEn, clipEn],
  ['de', problemsDe, clipDe],
] as const)('in %s', (language, problems, clip) => {
  test.each(platforms.map((rules) => [rules.name, rules] as const))(
    'every kind of post and option of %s, each of its values and every line to agree to has words',
    async (_name, rules) => {
      const words = await wordsOf(rules, language);
      expect(Object.keys(words.kinds).sort()).toEqual(rules.kinds.map(({ kind }) => kind).sort());
      for (const option of rules.options) {
        const named = words.options[option.name];
        expect(named?.label, option.name).toBeTruthy();
        if (option.type === 'choice')
          expect(Object.keys(named?.choices ?? {}).sort()).toEqual([...option.choices].sort());
      }
      for (const { code } of [...rules.conflicts, ...rules.needs]) expect(words.problems[code]).toBeDefined();
      for (const { code, links } of rules.consents) {
        const linked = words.consents[code]?.filter((part) => typeof part !== 'string') ?? [];
        expect(linked).toHaveLength(links.length);
      }
    },
  );
  test('whatever the check can find has words', () => {
    const source = readFileSync('shared/check.ts', 'utf8');
    const codes = [...source.matchAll(/code: '([a-z-]+)'/g)].map((match) => match[1] as string);
    const known = { ...problems.problems, ...editing[language].problems };
    expect(codes.filter((code) => !(code in known))).toEqual([]);
  });
  test('whatever keeps a photo or a page from being taken has words', () => {
    for (const trouble of MediaTrouble.options) expect(clip.trouble[trouble]).toBeTruthy();
    for (const code of ClipProblem.shape.code.options) expect(clip.problems[code], code).toBeTruthy();
  });
});

test('every status, reason to wait and kind of failure has words in both languages', () => {
  for (const words of [outcomeEn, outcomeDe]) {
    for (const status of STATUSES) expect(words.status[status]).toBeTruthy();
    for (const reason of HOLD_REASONS) expect(words.holds[reason]).toBeTruthy();
    for (const kind of FAILURE_KINDS) expect(words.failures[kind]).toBeTruthy();
  }
});

/** Everything that is thrown with a code for a person, by code; what platforms are told in their own talk is not. */
function thrownCodes(): Map<string, string> {
  const product = globSync(['extension/**/*.{ts,tsx}', 'worker/**/*.ts']).filter(
    (file) => !/^worker\/(providers\/|routes\/hooks\.ts|routes\/paying\.ts)/.test(file),
  );
  const ways = [
    /new (?:Refusal|Unreached)\(\s*'([a-z-]+)'/g,
    /new Refusal\([^,']*\?\s*'([a-z-]+)'\s*:/g,
    /new Refusal\([^,']*\?\s*'[a-z-]+'\s*:\s*'([a-z-]+)'/g,
    /new ApiFailure\(\s*\d+,\s*'([a-z-]+)'/g,
    /\b(?:conflict|refused)\(\s*'([a-z-]+)'/g,
    /\bforbidden\([^)]*,\s*'([a-z-]+)'/g,
  ];
  const found = new Map<string, string>();
  for (const file of product) {
    const source = readFileSync(file, 'utf8');
    // In the Worker's inner rooms a code and a message make a Failure, whose kind has words.
    const isAnswer = /^(extension\/|worker\/(http\/|app\.ts))/.test(file);
    const all = isAnswer ? [...ways, /\bcode: '([a-z-]+)',\s*message:/g] : ways;
    for (const way of all) for (const [, code] of source.matchAll(way)) found.set(code as string, file);
  }
  return found;
}

test('whatever the extension or the Worker throws for a person has words in both languages', () => {
  const thrown = thrownCodes();
  expect(thrown.size).toBeGreaterThan(50);
  // Those of the board, of a review and of a film come with their rooms.
  const all = [
    { ...errorsEn, ...boardEn.errors, ...reviewEn.errors, ...filmEn.errors },
    { ...errorsDe, ...boardDe.errors, ...reviewDe.errors, ...filmDe.errors },
  ];
  for (const words of all)
    expect([...thrown].filter(([code]) => !(code in words)).map((one) => one.join(' in '))).toEqual([]);
});

test('words that only frame what a platform said keep it', () => {
  const error = { code: 'account-blocked', message: 'Confirm who you are at X.' };
  expect(errorWords(error)).toBe(
    'The platform lets this account post nothing now: Confirm who you are at X.',
  );
  expect(errorWords({ code: 'from-tomorrow', message: 'New words.' })).toBe('New words.');
});

test('both languages have the same errors and problems', () => {
  expect(Object.keys(errorsDe).sort()).toEqual(Object.keys(errorsEn).sort());
  for (const part of ['problems', 'repairs'] as const)
    expect(Object.keys(problemsDe[part]).sort()).toEqual(Object.keys(problemsEn[part]).sort());
});

describe('times, prices and sizes', () => {
  test('a time is told as people say it', () => {
    const at = (time: string) => Date.parse(time);
    expect(moment(at('2026-11-22T17:30:00Z'), NOW, ZONE)).toMatch(/^today (18:30|6:30\sPM)$/);
    expect(moment(at('2026-11-23T08:00:00Z'), NOW, ZONE)).toMatch(/^tomorrow 0?9:00/);
    expect(moment(at('2026-11-24T09:15:30Z'), NOW, ZONE)).toMatch(/Tue,? .*24.*10:15:30/);
    expect(zoneName('America/New_York')).toBe('New York');
  });
  test('a price without an amount is told in the page’s own words', () => {
    expect(price({ amount: null, currency: null, text: 'Price on application' })).toBe(
      'Price on application',
    );
    expect(price({ amount: 495_000, currency: 'EUR', text: '' })).toBe('€495,000');
  });
  test('lateness and sizes are short', () => {
    expect(lateness(184)).toBe('+0.2 s');
    expect(lateness(0)).toBe('0 s');
    expect(lateness(240_000)).toBe('+4 min');
    expect(bytes(11_200_000)).toBe('11 MB');
    expect(bytes(840_000)).toBe('840 kB');
    expect(bytes(1_812_000_000)).toBe('1.8 GB');
  });
});

test('the first language that is spoken here wins, English where none is', () => {
  expect(languageOf(['it-IT', 'de-AT', 'en'])).toBe('de');
  expect(languageOf(['fr'])).toBe('fr');
  expect(languageOf(['it'])).toBe('en');
  expect(languageOf([])).toBe('en');
});
