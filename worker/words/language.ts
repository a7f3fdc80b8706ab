/** Languages in which the Worker's own pages and letters speak. */
export const PAGE_LANGUAGES = ['en', 'de', 'es', 'fr', 'nl', 'pl'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** One of ours, as it was stored; null for all else. */
export const knownLanguage = (stored: string | null | undefined): PageLanguage | null =>
  PAGE_LANGUAGES.find((one) => one === stored) ?? null;

/** The language of ours that an `Accept-Language` likes best; English where it names none. */
export function languageFor(accepted: string | undefined): PageLanguage {
  const wishes = (accepted ?? '').split(',').map((wish, at) => {
    const [tag = '', ...rest] = wish.trim().toLowerCase().split(';');
    const weight = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
    return { language: tag.split('-')[0], weight, at };
  });
  const liked = wishes
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at);
  for (const { language } of liked) {
    const found = PAGE_LANGUAGES.find((one) => one === language);
    if (found) return found;
  }
  return 'en';
}
