/** Languages with a whole catalogue. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'nl', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first language the person prefers that we speak; English where we speak none of them. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

export const KEY = 'language';

/**
 * The language that was chosen in the settings; empty: the browser's. Read from where nothing has to be awaited, for it
 * is wanted before anything is drawn.
 */
export let chosenLanguage = '';
try {
  chosenLanguage = localStorage[KEY] ?? '';
} catch {
  // Nothing is kept here: a test, or a browser that forbids it.
}

const ofBrowser: readonly string[] = globalThis.navigator?.languages ?? [];

export const language = languageOf(chosenLanguage ? [chosenLanguage] : ofBrowser);
/** For numbers and dates: our language as written where the person lives. */
export const locale = ofBrowser.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
