import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { TargetWords } from './target.en.ts';

export const nl: TargetWords = {
  kind: 'Soort bericht',
  chooseKind: 'Kies wat je maakt',
  title: 'Titel',
  length: (count, max) => `${number(count)} / ${number(max)}`,
  otherWords: 'Andere woorden hier',
  wordsAt: (name) => `Bijschrift op ${name}`,
  noWords: 'Een bericht van deze soort heeft geen woorden.',
  what: 'Wat hier uitgaat',
  whatCount: (count, of) => `${number(count)} van ${number(of)} gaan hier uit`,
  asFit: 'Zoveel als er passen',
  described: (count, of) =>
    `${number(count)} van ${number(of)} ${plural(of, 'foto heeft', 'foto’s hebben')} woorden voor wie ze niet kan zien. Vergroot een foto om er te schrijven.`,
  thread: 'Draad',
  part: (at) => `Bericht ${number(at)}`,
  addPart: 'Een bericht toevoegen',
  removePart: (at) => `Bericht ${number(at)} weghalen`,
  up: (at) => `Bericht ${number(at)} omhoog`,
  down: (at) => `Bericht ${number(at)} omlaag`,
  split: 'Het bijschrift voor mij verdelen',
  partPhotos: (count) => `met ${number(count)} ${plural(count, 'foto', 'foto’s')}`,
  seeSheet: 'Het blad bekijken',
  sheet: 'Het advertentieblad, zoals het uitgaat',
  sheetComing: 'Het blad wordt opgemaakt…',
  sheetPage: (at, of) => `Pagina ${number(at)} van ${number(of)}`,
  closeSheet: 'Sluiten',
  costs: (name, dollars, links) =>
    links > 0
      ? `${name} rekent ${dollars} voor dit bericht: met een link is het duurder.`
      : `${name} rekent ${dollars} voor dit bericht.`,
  reading: (dollars) => `De cijfers 30 dagen lezen kost tot ${dollars} extra.`,
  sent: (name, count, cap) =>
    `In de laatste 24 uur ${plural(count, 'ging', 'gingen')} hiervandaan ${number(count)} ${plural(count, 'bericht', 'berichten')} uit. ${name} neemt er ongeveer ${number(cap)} van alle apps samen, en zegt niet hoeveel er over zijn.`,
  quota: (name, left, total) => `${name}: vandaag nog ${number(left)} van ${number(total)} berichten`,
  ownTime: 'Een andere tijd hier',
  poster: 'Mooiste moment als thumbnail',
};
