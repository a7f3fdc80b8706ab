import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { TargetWords } from './target.en.ts';

export const de: TargetWords = {
  kind: 'Art des Beitrags',
  chooseKind: 'Wähle, was daraus wird',
  title: 'Titel',
  length: (count, max) => `${number(count)} / ${number(max)}`,
  otherWords: 'Hier ein anderer Text',
  wordsAt: (name) => `Text auf ${name}`,
  noWords: 'Ein Beitrag dieser Art trägt keinen Text.',
  what: 'Was hier hinausgeht',
  whatCount: (count, of) => `${number(count)} von ${number(of)} gehen hier hinaus`,
  asFit: 'So viele wie passen',
  described: (count, of) =>
    `${number(count)} von ${number(of)} ${plural(of, 'Foto hat', 'Fotos haben')} Worte für Menschen, die sie nicht sehen. Vergrößere ein Foto, um welche zu schreiben.`,
  thread: 'Thread',
  part: (at) => `Beitrag ${number(at)}`,
  addPart: 'Beitrag hinzufügen',
  removePart: (at) => `Beitrag ${number(at)} wegnehmen`,
  up: (at) => `Beitrag ${number(at)} nach oben`,
  down: (at) => `Beitrag ${number(at)} nach unten`,
  split: 'Text für mich aufteilen',
  partPhotos: (count) => `mit ${number(count)} ${plural(count, 'Foto', 'Fotos')}`,
  seeSheet: 'Exposé ansehen',
  sheet: 'Das Exposé, wie es hinausgeht',
  sheetComing: 'Das Exposé wird gesetzt …',
  sheetPage: (at: number, of: number): string => `Seite ${number(at)} von ${number(of)}`,
  closeSheet: 'Schließen',
  costs: (name, dollars, links) =>
    links > 0
      ? `${name} berechnet ${dollars} für diesen Beitrag: mit Link ist er teurer.`
      : `${name} berechnet ${dollars} für diesen Beitrag.`,
  reading: (dollars) => `Seine Zahlen 30 Tage lang zu lesen kostet bis zu ${dollars} dazu.`,
  sent: (name, count, cap) =>
    `In den letzten 24 Stunden ${plural(count, 'ging von hier ein Beitrag', `gingen von hier ${number(count)} Beiträge`)} hinaus. ${name} nimmt etwa ${number(cap)} aus allen Apps zusammen und sagt nicht, wie viele noch gehen.`,
  quota: (name, left, total) => `${name}: heute noch ${number(left)} von ${number(total)} Beiträgen`,
  ownTime: 'Hier zu einer anderen Zeit',
  poster: 'Schönster Moment als Vorschaubild',
};
