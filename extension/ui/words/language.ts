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

const preferred: readonly string[] = globalThis.navigator?.languages ?? [];

export const language = languageOf(preferred);
/** For numbers and dates: our language as written where the person lives. */
export const locale = preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
