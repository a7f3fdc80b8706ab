import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { SettingsWords } from './settings.en.ts';

export const de: SettingsWords = {
  title: 'Einstellungen',
  you: 'Du',
  signedInAs: (name, email) => `${name}, ${email}`,
  at: (worker) => `bei ${worker}`,
  signOut: 'Abmelden',
  signOutEverywhere: 'Überall abmelden',
  sureEverywhere: 'Jedes Gerät muss sich neu anmelden. Schlüssel für Skripte gelten weiter.',
  yes: 'Jetzt überall abmelden',
  no: 'Angemeldet bleiben',
  keep: 'Behalten',
  workspace: 'Arbeitsbereich',
  name: 'Name',
  timeZone: 'Zeitzone',
  timeZoneHint: 'Zeiten werden auf jedem Gerät in dieser Zone gewählt und gezeigt.',
  lateness: 'Wenn ein Beitrag zu spät käme',
  latenessHint:
    'Gilt für jeden Beitrag, der nichts anderes sagt. Zu spät wird es etwa, wenn der Worker aus war.',
  duplicateDays: 'Bei ähnlichen Beiträgen fragen, binnen (Tagen)',
  duplicateDaysHint: 'Derselbe Text oder fast dieselben Fotos auf einem Konto. 0: nie fragen.',
  save: 'Sichern',
  saved: 'Gesichert',
  devices: 'Geräte',
  thisDevice: 'Dieses Gerät',
  lastUsed: (when) => `zuletzt ${when}`,
  endDevice: 'Abmelden',
  storage: 'In diesem Browser',
  stored: (drafts, size) =>
    `${number(drafts)} ${plural(drafts, 'Entwurf', 'Entwürfe')} mit ihren Fotos, ${size}`,
  storageHint:
    'Fotos bleiben hier, bis ihr Entwurf gelöscht wird. Nichts verlässt den Browser, bevor du es planst.',
  photos: 'Fotos und Videos',
  prepared: 'Fertig zum Senden',
  previews: 'Kleine Bilder',
  allowed: (size) => `Der Browser würde bis zu ${size} behalten.`,
  language: 'Sprache',
  asBrowser: 'Wie der Browser',
  languages: {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    nl: 'Nederlands',
    pl: 'Polski',
  },
  languageHint: 'Der Bildschirme und Mitteilungen in diesem Browser.',
  policy: 'Was gespeichert wird, warum und wie lange',
  yourData: 'Deine Daten',
  cleanUp: 'Aufräumen',
  sureCleanUp:
    'Entwürfe, die vor mehr als 30 Tagen veröffentlicht wurden, werden mit ihren Fotos aus diesem Browser gelöscht. Veröffentlichtes bleibt veröffentlicht.',
  cleanUpNow: 'Jetzt aufräumen',
  cleaned: (drafts) =>
    drafts === 0
      ? 'Es gab nichts aufzuräumen.'
      : `${number(drafts)} ${plural(drafts, 'Entwurf', 'Entwürfe')} gelöscht.`,
  shortcuts: 'Tastenkürzel',
  about: 'Über',
  version: (version) => `Clipcast ${version}, MIT-Lizenz`,
  tagline: 'Ein Inserat lesen. Überall hinaus, pünktlich, einmal.',
};
