import type { PageLanguage } from './language.ts';

/** What stands around the policy and the terms. `day` is written as 2026-11-27. */

const en = {
  titles: { privacy: 'Privacy policy', terms: 'Terms of use' },
  changes: (day: string): string => `What changes on ${day}`,
  since: (day: string): string => `In effect since ${day}.`,
  versions: 'Versions',
  version: (version: string): string => `Version ${version}`,
  from: (day: string): string => `shown here from ${day}`,
  old: (title: string, version: string): string => `${title}, version ${version}`,
  was: (day: string): string => `As it was shown here from ${day}.`,
  current: 'The one that holds now',
  /** In other languages: which one binds. */
  binds: '',
};

export type DocumentWords = typeof en;

export const DOCUMENTS: Record<PageLanguage, DocumentWords> = {
  en,
  de: {
    titles: { privacy: 'Datenschutzerklärung', terms: 'Nutzungsbedingungen' },
    changes: (day) => `Was sich am ${day} ändert`,
    since: (day) => `In Kraft seit ${day}.`,
    versions: 'Fassungen',
    version: (version) => `Fassung ${version}`,
    from: (day) => `hier gezeigt ab ${day}`,
    old: (title, version) => `${title}, Fassung ${version}`,
    was: (day) => `Wie sie hier ab ${day} gezeigt wurde.`,
    current: 'Die jetzt geltende',
    binds: 'Den Text gibt es auf Englisch; diese Fassung ist verbindlich.',
  },
  es: {
    titles: { privacy: 'Política de privacidad', terms: 'Condiciones de uso' },
    changes: (day) => `Lo que cambia el ${day}`,
    since: (day) => `En vigor desde el ${day}.`,
    versions: 'Versiones',
    version: (version) => `Versión ${version}`,
    from: (day) => `mostrada aquí desde el ${day}`,
    old: (title, version) => `${title}, versión ${version}`,
    was: (day) => `Tal como se mostró aquí desde el ${day}.`,
    current: 'La que vale ahora',
    binds: 'El texto está en inglés; esa versión es la vinculante.',
  },
  fr: {
    titles: { privacy: 'Politique de confidentialité', terms: 'Conditions d’utilisation' },
    changes: (day) => `Ce qui change le ${day}`,
    since: (day) => `En vigueur depuis le ${day}.`,
    versions: 'Versions précédentes et actuelle',
    version: (version) => `Version du ${version}`,
    from: (day) => `affichée ici à partir du ${day}`,
    old: (title, version) => `${title}, version du ${version}`,
    was: (day) => `Telle qu’affichée ici à partir du ${day}.`,
    current: 'Celle qui vaut maintenant',
    binds: 'Le texte est en anglais ; cette version fait foi.',
  },
  nl: {
    titles: { privacy: 'Privacybeleid', terms: 'Gebruiksvoorwaarden' },
    changes: (day) => `Wat er op ${day} verandert`,
    since: (day) => `Van kracht sinds ${day}.`,
    versions: 'Versies',
    version: (version) => `Versie ${version}`,
    from: (day) => `hier getoond vanaf ${day}`,
    old: (title, version) => `${title}, versie ${version}`,
    was: (day) => `Zoals hier getoond vanaf ${day}.`,
    current: 'De versie die nu geldt',
    binds: 'De tekst is in het Engels; die versie is bindend.',
  },
  pl: {
    titles: { privacy: 'Polityka prywatności', terms: 'Warunki korzystania' },
    changes: (day) => `Co zmienia się ${day}`,
    since: (day) => `Obowiązuje od ${day}.`,
    versions: 'Wersje',
    version: (version) => `Wersja ${version}`,
    from: (day) => `pokazywana tu od ${day}`,
    old: (title, version) => `${title}, wersja ${version}`,
    was: (day) => `Tak jak była tu pokazywana od ${day}.`,
    current: 'Ta, która obowiązuje teraz',
    binds: 'Tekst jest po angielsku; ta wersja jest wiążąca.',
  },
};
