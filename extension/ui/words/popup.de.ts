import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { PopupWords } from './popup.en.ts';

export const de: PopupWords = {
  menu: 'Menü',
  reading: 'Die Seite wird gelesen…',
  cannotRead: 'Diese Seite lässt sich nicht lesen',
  nothing: 'Hier ist nichts zu holen',
  nothingHelp:
    'Es waren keine Fotos oder Videos da. Öffne ein einzelnes Inserat, warte auf die Fotos und lies noch einmal.',
  clipAgain: 'Noch einmal lesen',
  recent: 'Entwürfe und Beiträge',
  back: 'Zurück',
  studio: 'Studio öffnen',
  settings: 'Einstellungen',
  deleteDraft: 'Entwurf löschen',
  deleted: 'Entwurf gelöscht',
  noDraft: 'Kein Entwurf ist offen',
  tryAgain: 'Noch einmal',
  undo: 'Rückgängig',
  offline: 'Offline: gesendet wird, sobald du zurück bist.',
  noRecent: 'Noch nichts da',
  noRecentHelp: 'Öffne ein Inserat und drück den Knopf in der Leiste: das wird dein erster Entwurf.',
  recentFailed: 'Die Liste war nicht zu lesen.',
  photos: (count) => `${number(count)} ${plural(count, 'Foto', 'Fotos')}`,
  priceless: 'Kein Preis gefunden',
};
