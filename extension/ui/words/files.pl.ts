import { bytes } from './amounts.ts';
import type { FilesWords } from './files.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

export const pl: FilesWords = {
  ownFiles: 'Własne pliki',
  importTable: 'Importuj…',
  newDraft: 'Nowy szkic',
  title: 'Tytuł',
  add: 'Dodaj pliki…',
  addHelp: 'albo upuść je tutaj lub wklej',
  dropHere: 'Upuść, aby dodać do tego szkicu',
  dropNew: 'Upuść, aby utworzyć nowy szkic, albo na kartę, aby do niej dodać',
  taking: (at, of, name) => (of > 1 ? `Plik ${number(at)} z ${number(of)}: ${name}` : name),
  read: (got, size) => (got > 0 ? `${bytes(got)} z ${bytes(size)}` : bytes(size)),
  stop: 'Zatrzymaj',
  taken: (added, twins, stopped) =>
    [
      `Dodano ${number(added)} ${liczba(added, 'plik', 'pliki', 'plików')}`,
      twins > 0 ? `${number(twins)} już tu ${liczba(twins, 'jest', 'są', 'jest')}` : '',
      stopped > 0 ? `${number(stopped)} pominięto` : '',
    ]
      .filter(Boolean)
      .join(', '),
  troubles: {
    empty: 'Plik jest pusty',
    'not-media': 'To nie jest zdjęcie ani film, które można opublikować',
    heic: 'Zdjęcie HEIC: zapisz je najpierw jako JPEG',
    broken: 'Plik jest uszkodzony',
    'too-small': 'Za małe: oba boki muszą mieć 200 pikseli',
    'too-large': 'Za duży: zdjęcia do 100 MB, filmy do 4 GB',
    'too-many': 'Szkic mieści najwyżej 300 zdjęć i filmów',
    'no-space': 'W przeglądarce nie ma już miejsca',
    'not-subtitles': 'Ani WebVTT, ani SRT',
    'no-video': 'Nie ma tu filmu o tej nazwie: dodaj najpierw film',
    table: 'Tabela lub ZIP: upuść ją na tablicy, aby zaimportować',
    unreadable: 'Nie da się odczytać: czy plik przeniesiono albo usunięto?',
  },
  onItsWay: 'Ten szkic jest już w drodze. Otwórz go, aby go zmienić.',
  close: 'Zamknij',
};
