import { language } from './language.ts';
import { loadWords } from './load-words.ts';

/**
 * A theme of the words, English at hand and the others loaded when they are the person's, from `THEME.LANGUAGE.ts`. One
 * that lacks a word does not compile. Show nothing before `ready`.
 */
export function catalogue<Words extends object>(
  en: Words,
  theme: string,
): { t: Words; ready: Promise<unknown> } {
  const t = { ...en };
  return {
    t,
    ready:
      language === 'en'
        ? Promise.resolve()
        : loadWords(theme, language).then((words) => Object.assign(t, words)),
  };
}

/** The right form for a number: `plural(3, 'photo', 'photos')`. For languages with these two forms. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
