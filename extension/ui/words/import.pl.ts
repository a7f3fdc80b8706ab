import { bytes } from './amounts.ts';
import { number } from './format.ts';
import type { ImportWords } from './import.en.ts';
import { liczba } from './polish.ts';

const rows = (count: number): string => `${number(count)} ${liczba(count, 'wiersz', 'wiersze', 'wierszy')}`;
const files = (count: number): string => `${number(count)} ${liczba(count, 'plik', 'pliki', 'plików')}`;
const drafts = (count: number): string => `${number(count)} ${liczba(count, 'szkic', 'szkice', 'szkiców')}`;

export const pl: ImportWords = {
  import: 'Import',
  back: 'Wróć do szkiców',
  choose: 'Wybierz pliki…',
  drop: 'Tabela i to, co do niej należy',
  dropHelp: (most) =>
    `Plik CSV ze zdjęciami i filmami obok, ZIP z jednym i drugim albo linki w tabeli. Do ${number(most)} wierszy.`,
  template: 'Pobierz szablon',
  reading: 'Odczytywanie…',
  dropHint: 'Upuść, aby dodać do tego importu',
  beside: (count, size) =>
    count === 0
      ? 'bez plików obok'
      : size > 0
        ? `${files(count)} obok, ${bytes(size)}`
        : `${files(count)} obok`,
  rows,
  addFiles: 'Dodaj pliki…',
  other: 'Inna tabela',
  unused: (names, count) =>
    `${files(count)}, których nie wymienia żaden wiersz: ${names.join(', ')}${names.length < count ? '…' : ''}`,
  openQuote: (row) =>
    `W wierszu ${number(row)} cudzysłów nie jest zamknięty: dalszej części może brakować. Popraw to i wybierz tabelę ponownie.`,
  troubles: {
    'no-table': 'Wśród tych plików nie ma tabeli. Dodaj CSV: pliki zostają.',
    'not-a-table': 'To nie jest tabela tekstowa. Zapisz ją jako CSV i wybierz ponownie.',
    'no-rows': 'Ta tabela jest pusta.',
    'too-many-rows': 'Ta tabela ma ponad 1000 wierszy. Podziel ją i importuj części po kolei.',
    'too-many-columns': 'Ta tabela ma ponad 200 kolumn. Czy rozdziela je inny znak?',
    'table-too-large': 'Ta tabela ma ponad 20 MB. Podziel ją i importuj części po kolei.',
    'zip-broken': 'Ten ZIP jest uszkodzony. Utwórz go na nowo i wybierz ponownie.',
    'zip-locked': 'Ten ZIP ma hasło. Utwórz go bez hasła i wybierz ponownie.',
    'zip-too-many': 'Ten ZIP zawiera ponad 20 000 plików. Podziel go.',
    'zip-too-large': 'Ten ZIP zawiera ponad 20 GB. Podziel go.',
  },
  columns: 'Czym są kolumny',
  columnsHelp: 'Odgadnięte z nagłówków. Zmień to, co się nie zgadza.',
  column: (at) => `Kolumna ${number(at)}`,
  is: (head) => `Czym jest ${head}`,
  leftOut: 'Pominięta',
  hasHead: 'Pierwszy wiersz nazywa kolumny',
  zone: 'Strefa czasowa godzin bez strefy',
  order: '03/04/2026 to',
  orders: { 'day-first': '3 kwietnia', 'month-first': '4 marca' },
  orderHelp: 'Te dni można odczytać na dwa sposoby.',
  fields: {
    title: 'Tytuł',
    caption: 'Treść',
    hashtags: 'Hasztagi',
    link: 'Odnośnik',
    date: 'Data',
    time: 'Godzina',
    timeZone: 'Strefa czasowa',
    accounts: 'Konta',
    media: 'Zdjęcia i filmy',
    moreMedia: 'Dalsze zdjęcia i filmy, niewybrane',
    alt: 'Teksty alternatywne',
    subtitles: 'Napisy',
    tags: 'Etykiety',
    settings: 'Ustawienia każdego konta',
    price: 'Cena',
    currency: 'Waluta',
    period: 'Okres',
    address: 'Adres',
    street: 'Ulica',
    postalCode: 'Kod pocztowy',
    city: 'Miasto',
    region: 'Województwo',
    country: 'Kraj',
    bedrooms: 'Sypialnie',
    bathrooms: 'Łazienki',
    rooms: 'Pokoje',
    area: 'Powierzchnia',
    areaUnit: 'Jednostka powierzchni',
    year: 'Rok',
    mileage: 'Przebieg',
    mileageUnit: 'Jednostka przebiegu',
    make: 'Marka',
    model: 'Model',
    condition: 'Stan',
    seller: 'Sprzedawca',
    listingId: 'Numer oferty',
    description: 'Opis',
  },
  goesTo: (platform) => `Trafia na ${platform}: tak lub nie`,
  groups: { post: 'Post', platforms: 'Według platformy', facts: 'Fakty' },
  example: {
    title: 'Ceglana kamienica',
    caption: 'Cztery piętra pełne światła. Dzień otwarty w sobotę o jedenastej.',
    hashtags: '#nieruchomosci #dzienotwarty',
    alt: 'Ceglana fasada o zmierzchu | Ogród z jabłoniami',
    tags: 'wiosna; dzień otwarty',
    address: 'ul. Portowa 18, Gdańsk',
    timeZone: 'Europe/Warsaw',
  },
  preview: 'Co powstanie z wierszy',
  all: (count) => `Wszystkie: ${number(count)}`,
  wrong: (count) => `Z błędami: ${number(count)}`,
  show: 'Które wiersze pokazać',
  noneWrong: 'Żaden wiersz nie ma błędów',
  row: (row) => `Wiersz ${number(row)}`,
  take: (row) => `Importuj wiersz ${number(row)}`,
  noTitle: 'Bez tytułu',
  noTime: 'bez godziny',
  atOnce: 'od razu',
  media: (count) =>
    `${number(count)} ${liczba(count, 'zdjęcie lub film', 'zdjęcia i filmy', 'zdjęć i filmów')}`,
  noMedia: 'bez zdjęć i filmów',
  toFetch: (count) => `${number(count)} z sieci`,
  more: (count) => `Pokaż jeszcze ${number(count)}`,
  told: ({ code, value = '' }, column) => {
    switch (code) {
      case 'nothing':
        return 'Nie ma czego importować: ani tytułu, ani treści, ani zdjęcia';
      case 'day-unreadable':
        return `${column}: „${value}” to nie dzień. Napisz 2026-04-03 18:30`;
      case 'day-order':
        return `${column}: „${value}” można odczytać na dwa sposoby. Wskaż wyżej, co jest pierwsze`;
      case 'time-unreadable':
        return `${column}: „${value}” to nie godzina. Napisz 18:30`;
      case 'zone-unknown':
        return `${column}: „${value}” to nie strefa czasowa. Napisz Europe/Warsaw`;
      case 'link-invalid':
        return `${column}: „${value}” to nie adres w sieci`;
      case 'media-missing':
        return `${column}: „${value}” nie ma wśród plików. Dodaj go albo popraw nazwę`;
      case 'media-many-named':
        return `${column}: kilka plików nazywa się „${value}”. Dopisz folder`;
      case 'media-too-many':
        return `${column}: zdjęć i filmów: ${value}, najwyżej 50`;
      case 'caption-too-long':
        return `${column}: ponad 10 000 znaków`;
      case 'time-assumed':
        return 'Bez godziny: 9:00';
      case 'day-missing':
        return `Brak dnia dla „${value}”: godzina nie zostanie zaplanowana`;
      case 'time-past':
        return `„${value}” już minęło`;
      case 'time-moved':
        return 'Zegary przeskakują tę godzinę: wyjdzie godzinę później';
      case 'account-unknown':
        return `Żadne połączone konto nie nazywa się „${value}”: pominięto`;
      case 'account-many':
        return `Kilka kont pasuje do „${value}”: pominięto. Napisz nazwę konta`;
      case 'number-unreadable':
        return `${column}: „${value}” to nie liczba: pominięto`;
      case 'settings-unreadable':
        return 'Nie udało się odczytać ustawień kont. Użyto zwykłych.';
      case 'tags-many':
        return 'Ponad dwadzieścia etykiet: zostaje pierwszych dwadzieścia';
    }
  },
  rights: 'To wszystko jest moje albo mogę tego używać',
  rightsHelp: 'W przeciwnym razie każdy szkic zapyta o to przed wyjściem.',
  start: (count) => `Importuj ${drafts(count)}`,
  nothing: 'Żadnego wiersza nie można jeszcze zaimportować',
  leaves: (wrong, left) =>
    [wrong > 0 ? `${rows(wrong)} z błędami` : '', left > 0 ? `${rows(left)} pominięto` : '']
      .filter(Boolean)
      .join(', '),
  asks: (hosts, count) =>
    `Przeglądarka zapyta, czy wolno pobierać zdjęcia z ${hosts.join(', ')}${hosts.length < count ? '…' : ''}`,
  working: (done, of) => `Importowanie ${number(done)} z ${number(of)}`,
  file: (name, got, size) =>
    name === '' ? '' : got > 0 ? `${name}, ${bytes(got)} z ${bytes(size)}` : `${name}, ${bytes(size)}`,
  stop: 'Zatrzymaj',
  done: (count, stopped) =>
    stopped > 0
      ? `Zaimportowano ${drafts(count)}, ${rows(stopped)} pominięto`
      : `Zaimportowano ${drafts(count)}`,
  failed: (count) => `Nie zaimportowano: ${rows(count)}`,
  undo: 'Cofnij ten import',
  undone: 'Zaimportowane szkice są znów usunięte.',
  toDrafts: 'Do szkiców',
  next: 'Importuj kolejną tabelę',
};
