import { describe, expect, it } from 'vitest';
import { HELD } from '../../worker/publish/notify.ts';
import { CONSENT } from '../../worker/words/consent.ts';
import { counted } from '../../worker/words/count.ts';
import { DOCUMENTS } from '../../worker/words/documents.ts';
import { DOORS } from '../../worker/words/doors.ts';
import { FORGOTTEN } from '../../worker/words/forgotten.ts';
import { GUEST } from '../../worker/words/guest.ts';
import { languageFor, PAGE_LANGUAGES, type PageLanguage } from '../../worker/words/language.ts';
import { LETTER_FOOT } from '../../worker/words/letter-foot.ts';
import { LETTERS } from '../../worker/words/letters.ts';
import { OWN_ACCOUNT } from '../../worker/words/own-account.ts';
import { PASSKEY } from '../../worker/words/passkey.ts';
import { RECEIPT } from '../../worker/words/receipt.ts';
import { REVIEW_PAGE } from '../../worker/words/review.ts';

const CATALOGUES: Record<string, Record<PageLanguage, unknown>> = {
  CONSENT,
  DOCUMENTS,
  DOORS,
  FORGOTTEN,
  GUEST,
  LETTER_FOOT,
  LETTERS,
  OWN_ACCOUNT,
  PASSKEY,
  RECEIPT,
  REVIEW_PAGE,
};
/** Every text by its path; what takes values is given some that stand out. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const given = Array.from({ length: words.length }, (_, at) => `«${at}»`);
    return [[path, words(...given)]];
  }
  return Object.entries(words as object).flatMap(([key, one]) => texts(one, `${path}/${key}`));
}
/** Polish tells few from many where others do not. */
const pathsOf = (words: unknown) =>
  texts(words)
    .flatMap(([path]) => (path.endsWith('/few') ? [] : [path]))
    .toSorted();

/** The same in another language too. */
const ALIKE = new Set(['Clipcast', 'Code «0»', 'Video «0» von «1»', 'Foto «0» van «1»', 'E-mail', 'Passkey']);
const isBare = (text: string): boolean => ALIKE.has(text) || text.replace(/[«»\d\s\W]/g, '').length < 6;

describe.each(Object.entries(CATALOGUES))('the words of %s', (_, catalogue) => {
  it.each(PAGE_LANGUAGES.filter((one) => one !== 'en'))(
    'are all there in %s, and none is left in English',
    (lang) => {
      expect(pathsOf(catalogue[lang])).toEqual(pathsOf(catalogue.en));
      const english = new Map(texts(catalogue.en));
      const left = texts(catalogue[lang]).filter(
        ([path, text]) => text === english.get(path) && !isBare(text) && !path.startsWith('/binds'),
      );
      expect(left).toEqual([]);
    },
  );

  it.each(PAGE_LANGUAGES)('say every value that they are given, in %s', (lang) => {
    const said = (words: unknown) =>
      texts(words).map(([path, text]) => [path, [...new Set(text.match(/«\d»/g))].toSorted()] as const);
    const english = new Map(said(catalogue.en));
    for (const [path, values] of said(catalogue[lang]))
      if (!path.endsWith('/few')) expect(values, path).toEqual(english.get(path));
  });
});

describe('a language', () => {
  it('is the first of ours that a browser likes; English where it likes none', () => {
    expect(languageFor('pt-BR, de-CH;q=0.8, fr;q=0.9')).toBe('fr');
    expect(languageFor('*')).toBe('en');
    expect(languageFor(undefined)).toBe('en');
    expect(languageFor('ja;q=1, nl;q=0')).toBe('en');
  });

  it('counts as it does: Polish knows one, a few and many', () => {
    const forms = { one: 'post', few: 'posty', other: 'postów' };
    expect([1, 2, 5, 22, 112].map((n) => counted('pl', n, forms))).toEqual([
      '1 post',
      '2 posty',
      '5 postów',
      '22 posty',
      '112 postów',
    ]);
  });
});

describe('letters', () => {
  it('know every reason for which a post is held, in the words that are stored of it', () => {
    expect(LETTERS.en.held).toEqual(HELD);
  });
});
