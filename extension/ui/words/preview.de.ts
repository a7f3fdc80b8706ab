import { de as more } from '../../../shared/platforms/shown/more.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { PreviewWords } from './preview.en.ts';

export const de: PreviewWords = {
  preview: 'Vorschau',
  whose: 'Wessen Beitrag',
  onAs: (name, account) => `${name}, ${account}`,
  nowhere: 'Noch keine Vorschau',
  nowhereHelp: 'Wähle ein Konto, und der Beitrag steht hier, wie ihn dessen Follower sehen.',
  noKind: 'Wähle erst, was aus diesen Fotos und Videos wird.',
  seenOn: 'Gesehen auf',
  screens: { phone: 'Telefon', computer: 'Computer' },
  more,
  less: 'Wieder falten',
  justNow: 'Gerade eben',
  firstComment: 'Erster Kommentar',
  noLink: 'Noch kein Link',
  photoOf: (at, of) => `${number(at)} von ${number(of)}`,
  previous: 'Zurück',
  next: 'Weiter',
  pages: (count) => `${number(count)} ${plural(count, 'Seite', 'Seiten')}`,
  allSeen: {
    caption: 'Der ganze Text ist zu sehen.',
    title: 'Der ganze Titel ist zu sehen.',
    description: 'Die ganze Beschreibung ist zu sehen.',
  },
  seen: {
    caption: (count, of) => `${number(count)} von ${number(of)} Zeichen sind vor dem Falz zu sehen.`,
    title: (count, of) => `${number(count)} von ${number(of)} Zeichen des Titels sind zu sehen.`,
    description: (count, of) => `${number(count)} von ${number(of)} Zeichen der Beschreibung sind zu sehen.`,
  },
  folds: (characters, lines) =>
    lines
      ? `Gefaltet wird nach etwa ${number(characters)} Zeichen oder ${number(lines)} ${plural(lines, 'Zeile', 'Zeilen')}`
      : `Gefaltet wird nach etwa ${number(characters)} Zeichen`,
  readOn: (date) => `Woher wir das wissen, gelesen am ${date}`,
  cutToFirst: (name, count) =>
    `${name} zeigt alle Fotos in der Form des ersten: ${plural(count, 'eines wird', `${number(count)} werden`)} am Rand beschnitten.`,
  cutToTiles: (name) => `${name} beschneidet Fotos hier auf ihre Plätze; wer eines öffnet, sieht es ganz.`,
  cutToShape: (name) => `${name} beschneidet ein Foto dieser Form in der Mitte.`,
  covered: (name) => `Wo es dunkler ist, liegen Knöpfe und Worte von ${name} darüber`,
  short: (name, minutes) =>
    `${name} macht ein Short daraus: Es ist nicht breiter als hoch und nicht länger als ${number(minutes)} Minuten.`,
};
