import { number } from './format.ts';
import { liczba } from './polish.ts';
import type { SettingsWords } from './settings.en.ts';

const drafts = (count: number): string => `${number(count)} ${liczba(count, 'szkic', 'szkice', 'szkiców')}`;

export const pl: SettingsWords = {
  title: 'Ustawienia',
  you: 'Ty',
  signedInAs: (name, email) => `${name}, ${email}`,
  at: (worker) => `na ${worker}`,
  signOut: 'Wyloguj',
  signOutEverywhere: 'Wyloguj wszędzie',
  sureEverywhere:
    'Każde urządzenie będzie musiało zalogować się ponownie. Klucze dla skryptów nadal działają.',
  yes: 'Wyloguj teraz wszędzie',
  no: 'Zostań zalogowany',
  keep: 'Zachowaj',
  workspace: 'Obszar roboczy',
  name: 'Nazwa',
  timeZone: 'Strefa czasowa',
  timeZoneHint: 'W tej strefie wybierane i pokazywane są godziny, na każdym urządzeniu.',
  lateness: 'Gdy post byłby spóźniony',
  latenessHint:
    'Dotyczy każdego posta, który nie mówi nic innego. Spóźnienia powoduje na przykład Worker, który nie działał.',
  duplicateDays: 'Pytaj o podobne posty w ciągu (dni)',
  duplicateDaysHint: 'Te same słowa lub prawie te same zdjęcia na jednym koncie. 0: nigdy nie pytaj.',
  save: 'Zapisz',
  saved: 'Zapisano',
  devices: 'Urządzenia',
  thisDevice: 'To urządzenie',
  lastUsed: (when) => `ostatnio używane ${when}`,
  endDevice: 'Wyloguj',
  storage: 'W tej przeglądarce',
  stored: (count, size) => `${drafts(count)} ze zdjęciami, ${size}`,
  storageHint: 'Zdjęcia zostają tu do usunięcia szkicu. Nic nie opuszcza przeglądarki przed zaplanowaniem.',
  photos: 'Zdjęcia i filmy',
  prepared: 'Gotowe do wysłania',
  previews: 'Małe obrazki',
  allowed: (size) => `Przeglądarka zachowałaby do ${size}.`,
  language: 'Język',
  asBrowser: 'Jak przeglądarka',
  languages: {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    nl: 'Nederlands',
    pl: 'Polski',
  },
  languageHint: 'Ekranów i powiadomień w tej przeglądarce.',
  policy: 'Co jest przechowywane, po co i jak długo',
  yourData: 'Twoje dane',
  cleanUp: 'Posprzątaj',
  sureCleanUp:
    'Szkice opublikowane ponad 30 dni temu zostaną usunięte z tej przeglądarki, razem ze zdjęciami. To, co opublikowane, zostaje.',
  cleanUpNow: 'Posprzątaj teraz',
  cleaned: (count) => (count === 0 ? 'Nie było czego sprzątać.' : `Usunięto: ${drafts(count)}.`),
  shortcuts: 'Skróty',
  about: 'O programie',
  version: (version) => `Clipcast ${version}, licencja MIT`,
  tagline: 'Zrób klip ogłoszenia. Pokaż je wszędzie, na czas, raz.',
};
