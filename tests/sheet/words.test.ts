import { expect, it } from 'vitest';
import { sheetLanguage, sheetWords } from '../../extension/sheet/words.ts';

const SPOKEN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'nb', 'da'];

it.each(SPOKEN)('labels are there in %s, and are no other language’s', (language) => {
  const words = Object.values(sheetWords(language));
  expect(words.every((word) => word.trim() !== '')).toBe(true);
  expect(new Set(words).size).toBe(words.length);
  if (language !== 'en') expect(sheetWords(language)).not.toEqual(sheetWords('en'));
});

it('the listing’s language comes before the browser’s, and English stands in for both', () => {
  expect(sheetLanguage('fr-BE', 'de')).toBe('fr-BE');
  expect(sheetLanguage('ja', 'de-CH')).toBe('de-CH');
  expect(sheetLanguage(undefined, 'ja')).toBe('en');
  expect(sheetLanguage('no', 'de')).toBe('no');
  expect(sheetWords('no')).toEqual(sheetWords('nb'));
  expect(sheetWords('constructor')).toEqual(sheetWords('en'));
});
