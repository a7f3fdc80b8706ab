import { pl as more } from '../../../shared/platforms/shown/more.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';
import type { PreviewWords } from './preview.en.ts';

export const pl: PreviewWords = {
  preview: 'Podgląd',
  whose: 'Czyj post',
  onAs: (name, account) => `${name}, ${account}`,
  nowhere: 'Nie ma jeszcze podglądu',
  nowhereHelp: 'Wybierz konto, a post stanie tu tak, jak zobaczą go obserwujący.',
  noKind: 'Najpierw wybierz, co zrobić z tych zdjęć i filmów.',
  seenOn: 'Widziany na',
  screens: { phone: 'Telefon', computer: 'Komputer' },
  more,
  less: 'Zwiń ponownie',
  justNow: 'Przed chwilą',
  firstComment: 'Pierwszy komentarz',
  noLink: 'Nie ma jeszcze linku',
  photoOf: (at, of) => `${number(at)} z ${number(of)}`,
  previous: 'Poprzednie',
  next: 'Następne',
  pages: (count) => `${number(count)} ${liczba(count, 'strona', 'strony', 'stron')}`,
  allSeen: {
    caption: 'Widać cały opis.',
    title: 'Widać cały tytuł.',
    description: 'Widać cały opis filmu.',
  },
  seen: {
    caption: (count, of) => `Przed zwinięciem widać ${number(count)} z ${number(of)} znaków.`,
    title: (count, of) => `Widać ${number(count)} z ${number(of)} znaków tytułu.`,
    description: (count, of) => `Widać ${number(count)} z ${number(of)} znaków opisu filmu.`,
  },
  folds: (characters, lines) =>
    lines
      ? `Zwija się po około ${number(characters)} znakach lub ${number(lines)} ${liczba(lines, 'wierszu', 'wierszach', 'wierszach')}`
      : `Zwija się po około ${number(characters)} znakach`,
  readOn: (date) => `Skąd to wiemy, czytane ${date}`,
  cutToFirst: (name, count) =>
    `${name} pokazuje każde zdjęcie w kształcie pierwszego; przycięte na brzegach: ${number(count)}.`,
  cutToTiles: (name) => `${name} przycina tu zdjęcia do ich miejsc; po otwarciu widać całe.`,
  cutToShape: (name) => `${name} przycina zdjęcie tego kształtu na środku.`,
  covered: (name) => `Gdzie jest ciemniej, ${name} kładzie własne przyciski i słowa`,
  short: (name, minutes) =>
    `${name} zrobi z tego Short: film nie jest szerszy niż wyższy i trwa najwyżej ${number(minutes)} min.`,
};
