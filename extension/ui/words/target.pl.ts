import { number } from './format.ts';
import { liczba } from './polish.ts';
import type { TargetWords } from './target.en.ts';

export const pl: TargetWords = {
  kind: 'Rodzaj posta',
  chooseKind: 'Wybierz, co zrobić',
  title: 'Tytuł',
  length: (count, max) => `${number(count)} / ${number(max)}`,
  otherWords: 'Tu inne słowa',
  wordsAt: (name) => `Opis na ${name}`,
  noWords: 'Post tego rodzaju nie ma słów.',
  what: 'Co tu wychodzi',
  whatCount: (count, of) => `Wychodzi tu ${number(count)} z ${number(of)}`,
  asFit: 'Tyle, ile się mieści',
  described: (count, of) =>
    `Słowa dla tych, którzy nie widzą, ma ${number(count)} z ${number(of)} ${liczba(of, 'zdjęcia', 'zdjęć', 'zdjęć')}. Powiększ zdjęcie, aby je napisać.`,
  thread: 'Wątek',
  part: (at) => `Post ${number(at)}`,
  addPart: 'Dodaj post',
  removePart: (at) => `Usuń post ${number(at)}`,
  up: (at) => `Post ${number(at)} wyżej`,
  down: (at) => `Post ${number(at)} niżej`,
  split: 'Podziel opis za mnie',
  partPhotos: (count) => `${number(count)} ${liczba(count, 'zdjęcie', 'zdjęcia', 'zdjęć')}`,
  seeSheet: 'Zobacz kartę',
  sheet: 'Karta ogłoszenia, taka jak wyjdzie',
  sheetComing: 'Karta jest składana…',
  sheetPage: (at, of) => `Strona ${number(at)} z ${number(of)}`,
  closeSheet: 'Zamknij',
  costs: (name, dollars, links) =>
    links > 0
      ? `${name} liczy za ten post ${dollars}: z linkiem jest droższy.`
      : `${name} liczy za ten post ${dollars}.`,
  reading: (dollars) => `Czytanie jego liczb przez 30 dni kosztuje do ${dollars} więcej.`,
  sent: (name, count, cap) =>
    `W ostatnich 24 godzinach wyszło stąd ${number(count)} ${liczba(count, 'post', 'posty', 'postów')}. ${name} przyjmuje około ${number(cap)} ze wszystkich aplikacji razem i nie mówi, ile zostało.`,
  quota: (name, left, total) => `${name}: dziś zostało ${number(left)} z ${number(total)} postów`,
  ownTime: 'Tu inna godzina',
  poster: 'Najlepszy moment jako miniatura',
};
