import { bytes } from './amounts.ts';
import type { ClipWords } from './clip.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

const photos = (count: number): string => `${number(count)} ${liczba(count, 'zdjęcie', 'zdjęcia', 'zdjęć')}`;

export const pl: ClipWords = {
  permission: (count) => `Na innej stronie: ${photos(count)}.`,
  permissionWhy: 'Przeglądarka pyta raz. Pobierane są tylko te zdjęcia.',
  allow: (hosts) => `Zezwól: ${hosts}`,
  tryAgain: 'Spróbuj ponownie',
  saysMore: (count) => `Strona mówi, że ma ${photos(count)}.`,
  findMore: 'Szukaj więcej zdjęć',
  met: (count) => `Na razie ${number(count)} ${liczba(count, 'obraz', 'obrazy', 'obrazów')}`,
  seeking: 'Przeglądanie galerii strony…',
  fetching: (done, total) => `Pobieranie ${number(done)} z ${number(total)}`,
  arrived: (got, of) => (of === null ? bytes(got) : `${bytes(got)} z ${bytes(of)}`),
  stop: 'Zatrzymaj',
  notFetched: (count) => `Nie udało się pobrać: ${photos(count)}`,
  noSubtitles: (count, why) =>
    count === 1
      ? `Nie udało się pobrać napisów filmu: ${why}`
      : `Nie udało się pobrać ścieżek napisów (${number(count)}): ${why}`,
  allowThem: 'Zezwól',
  missed: (count) => `Rzeczy z tej strony, których nie udało się pobrać: ${number(count)}`,
  trouble: {
    'permission-needed': 'Potrzebna Twoja zgoda',
    'not-found': 'Już nie istnieje',
    refused: 'Strona odmówiła',
    unreachable: 'Nieosiągalne',
    'not-media': 'To nie zdjęcie ani film',
    'not-subtitles': 'Ani WebVTT, ani SRT',
    'too-small': 'Za małe, by użyć',
    'too-large': 'Za duże, by zachować',
    'no-space': 'Brak miejsca w przeglądarce',
    'link-only': 'Działa tylko na swojej stronie: zachowano link',
  },
  problems: {
    'video-stream': 'Film na tej stronie jest strumieniowany i nie da się go zapisać',
    'video-manifest': 'Film na tej stronie jest strumieniowany w częściach: zachowano link',
    'video-embed': 'Film jest w odtwarzaczu innej strony: zachowano link',
    'subtitles-hidden': 'Strona ukrywa napisy filmu: włącz je na niej i pobierz ponownie',
    'frame-unreadable': 'Część tej strony należy do innej i nie została odczytana',
    'too-much': 'Na tej stronie jest więcej niż jedno ogłoszenie: pobrano tylko pierwszą część',
    'stale-metadata': 'Ta strona zmieniła się bez zapowiedzi: odśwież ją, jeśli coś się nie zgadza',
    'photos-behind-gallery': 'Może być więcej zdjęć: otwórz galerię strony i zrób klip ponownie',
    'many-listings': 'Ta strona pokazuje wiele ogłoszeń: pobrane rzeczy mogą być z kilku',
    'nothing-found': 'Na tej stronie nie znaleziono zdjęć ani filmów',
    'reader-stopped': 'Czytanie trwało za długo i zostało zatrzymane: czegoś może brakować',
  },
};
