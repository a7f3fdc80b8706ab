import type { PageLanguage } from './language.ts';

/** How a thing is called by its number: Polish tells few from many. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How each language writes numbers and dates; English as in Britain, for dates. */
export const LOCALES: Record<PageLanguage, string> = {
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  nl: 'nl-NL',
  pl: 'pl-PL',
};

/** `1 post`, `1,204 posts`. */
export function counted(lang: PageLanguage, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(LOCALES[lang]).select(n)] ?? forms.other;
  return `${n.toLocaleString(LOCALES[lang])} ${form}`;
}
