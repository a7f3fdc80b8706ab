/** Languages with a whole catalogue. */
export const LANGUAGES = ['en', 'de'] as const;
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

/** Read before anything is drawn, so from where nothing has to be awaited; null where nobody chose, or nothing can be kept. */
function readChosen(): string | null {
  try {
    return localStorage[KEY] || null;
  } catch {
    return null;
  }
}

/** The language that was chosen in the settings; null: the browser's. */
export const chosenLanguage = readChosen();
const ofBrowser: readonly string[] = globalThis.navigator?.languages ?? [];

export const language = languageOf(chosenLanguage ? [chosenLanguage] : ofBrowser);
/** For numbers and dates: our language as written where the person lives. */
export const locale = ofBrowser.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
