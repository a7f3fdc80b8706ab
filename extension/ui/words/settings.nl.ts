import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { SettingsWords } from './settings.en.ts';

export const nl: SettingsWords = {
  title: 'Instellingen',
  you: 'Jij',
  signedInAs: (name, email) => `${name}, ${email}`,
  at: (worker) => `bij ${worker}`,
  signOut: 'Uitloggen',
  signOutEverywhere: 'Overal uitloggen',
  sureEverywhere: 'Elk apparaat moet dan opnieuw inloggen. Sleutels voor scripts blijven gelden.',
  yes: 'Nu overal uitloggen',
  no: 'Ingelogd blijven',
  keep: 'Houden',
  workspace: 'Werkruimte',
  name: 'Naam',
  timeZone: 'Tijdzone',
  timeZoneHint: 'Tijden worden in deze zone gekozen en getoond, op elk apparaat.',
  lateness: 'Als een bericht te laat zou zijn',
  latenessHint:
    'Geldt voor elk bericht dat niets anders zegt. Een Worker die stillag maakt berichten bijvoorbeeld te laat.',
  duplicateDays: 'Vragen bij berichten die op elkaar lijken binnen (dagen)',
  duplicateDaysHint: 'Dezelfde woorden of bijna dezelfde foto’s op één account. 0: nooit vragen.',
  save: 'Bewaren',
  saved: 'Bewaard',
  devices: 'Apparaten',
  thisDevice: 'Dit apparaat',
  lastUsed: (when) => `laatst gebruikt ${when}`,
  endDevice: 'Uitloggen',
  storage: 'In deze browser',
  stored: (drafts, size) =>
    `${number(drafts)} ${plural(drafts, 'concept', 'concepten')} met hun foto’s, ${size}`,
  storageHint:
    'Foto’s blijven hier tot hun concept verwijderd is. Niets verlaat de browser voor je het inplant.',
  photos: 'Foto’s en video’s',
  prepared: 'Klaargemaakt om te versturen',
  previews: 'Kleine plaatjes',
  allowed: (size) => `De browser zou tot ${size} bewaren.`,
  language: 'Taal',
  asBrowser: 'Zoals de browser',
  languages: {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    nl: 'Nederlands',
    pl: 'Polski',
  },
  languageHint: 'Van schermen en meldingen in deze browser.',
  policy: 'Wat bewaard wordt, waarom en hoe lang',
  yourData: 'Je gegevens',
  cleanUp: 'Opruimen',
  sureCleanUp:
    'Concepten die meer dan 30 dagen geleden geplaatst zijn worden uit deze browser verwijderd, met hun foto’s. Wat geplaatst is blijft geplaatst.',
  cleanUpNow: 'Nu opruimen',
  cleaned: (drafts) =>
    drafts === 0
      ? 'Er was niets op te ruimen.'
      : `${number(drafts)} ${plural(drafts, 'concept', 'concepten')} verwijderd.`,
  shortcuts: 'Sneltoetsen',
  about: 'Over',
  version: (version) => `Clipcast ${version}, MIT-licentie`,
  tagline: 'Clip een advertentie. Plaats haar overal, op tijd, één keer.',
};
