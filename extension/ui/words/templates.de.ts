import type { TemplateWords } from './templates.en.ts';

export const de: TemplateWords = {
  title: 'Vorgeschlagene Texte',
  help: 'Womit ein Text beginnt. Namen in geschweiften Klammern werden zu Angaben der Seite; eine Zeile, deren Angaben die Seite nicht nennt, fällt weg.',
  where: 'Gilt für',
  everywhere: 'Alle Ziele',
  only: (platform) => `${platform} stattdessen`,
  template: 'Vorlage',
  insert: (name) => `${name} einfügen`,
  unknown: (names) => `Eine Angabe ${names} gibt es nicht.`,
  tooLong: (most) => `Eine Vorlage fasst höchstens ${most} Zeichen.`,
  preview: 'Was sie aus deinem neuesten Entwurf macht',
  example: 'Was sie aus einem Inserat macht',
  nothing: 'Nichts: Die Seite nennt keine dieser Angaben.',
  save: 'Speichern',
  saved: 'Gespeichert',
  back: 'Wieder unsere nehmen',
  sample: {
    title: 'Haus am Obstgarten',
    address: 'Mühlgasse 3, Ambach',
    place: 'Ambach',
    text: 'Ein Steinhaus mit ummauertem Garten, zehn Minuten vom Bahnhof.',
  },
};
