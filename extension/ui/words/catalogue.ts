import { type Language, language } from './language.ts';

/**
 * A part of the words, English at hand and the others loaded when they are the person's. A catalogue that
 * lacks a word does not compile. Show nothing before `ready`.
 */
export function catalogue<Words extends object>(
  en: Words,
  others: Record<Exclude<Language, 'en'>, () => Promise<NoInfer<Words>>>,
): { t: Words; ready: Promise<void> } {
  const t = { ...en };
  const load = language === 'en' ? undefined : others[language];
  return { t, ready: load ? load().then((words) => void Object.assign(t, words)) : Promise.resolve() };
}

/** The right form for a number: `plural(3, 'photo', 'photos')`. For languages with these two forms. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
