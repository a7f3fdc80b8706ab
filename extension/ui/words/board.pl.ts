import type { BoardWords } from './board.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

const drafts = (count: number): string => `${number(count)} ${liczba(count, 'szkic', 'szkice', 'szkiców')}`;

export const pl: BoardWords = {
  cards: 'Zebrane ogłoszenia',
  help: 'Strzałki przesuwają, Spacja wybiera, Enter otwiera, Delete usuwa, ukośnik szuka.',
  search: 'Szukaj tytułu, miejsca, strony lub etykiety',
  by: { stand: 'Stan', site: 'Strona', tag: 'Etykieta', lack: 'Czego brakuje' },
  anyStand: 'Wszystkie stany',
  anySite: 'Wszystkie strony',
  anyTag: 'Wszystkie etykiety',
  anyLack: 'Z brakami i bez',
  stands: { open: 'Do zrobienia', going: 'W drodze', out: 'Opublikowane', trouble: 'Potrzebuje Cię' },
  lacks: { photos: 'zdjęcia', account: 'konto', time: 'godzina', choices: 'opcje', rights: 'prawa' },
  without: {
    photos: 'Brak zdjęć',
    account: 'Brak konta',
    time: 'Brak godziny',
    choices: 'Brak opcji',
    rights: 'Prawa niepotwierdzone',
  },
  nothingMissing: 'Niczego nie brakuje',
  missing: (lacks) => `Brakuje: ${lacks.join(', ')}`,
  tagged: (tags) => `etykiety ${tags.join(', ')}`,
  ready: 'Może wyjść',
  sending: 'Wysyłany',
  atOnce: 'od razu',
  count: (shown, all) => (shown === all ? drafts(all) : `${number(shown)} z ${number(all)} szkiców`),
  coming: 'starsze jeszcze się wczytują',
  offline: 'offline, tu wszystko działa',
  noneFound: 'Żaden szkic nie pasuje',
  showAll: 'Pokaż wszystkie szkice',
  withPicked: 'Z wybranymi szkicami',
  picked: (count) => `wybrano ${number(count)}`,
  pickNone: 'Nie wybieraj żadnego',
  tag: 'Etykiety',
  tagsOf: (count) => `Etykiety: ${drafts(count)}`,
  newTag: 'Nowa etykieta',
  addTag: 'Dodaj',
  done: 'Gotowe',
  remove: 'Usuń',
  schedule: (count) =>
    count > 0 ? `Zaplanuj ${number(count)} na wolne godziny` : 'Zaplanuj na wolne godziny',
  scheduleHelp: 'Każdy trafia na najbliższą stałą godzinę swojego konta, na którą nic nie zaplanowano',
  exportAs: 'Eksportuj',
  atTheirTimes: (count) =>
    count > 0 ? `Zaplanuj ${number(count)} na ich godziny` : 'Zaplanuj na ich godziny',
  atTheirTimesHelp: 'Każdy wyjdzie o swojej godzinie, jeśli ta dopiero nadejdzie',
  noneReady: 'Żaden nie może jeszcze wyjść: otwórz jeden i zobacz, czego brakuje',
  working: (done, of) => `Planowanie ${number(done)} z ${number(of)}`,
  stop: 'Zatrzymaj',
  scheduled: (count, refused) =>
    refused === 0
      ? `Zaplanowano: ${drafts(count)}`
      : `Zaplanowano: ${drafts(count)}, nie udało się: ${number(refused)}`,
  errors: {
    'no-slot':
      'Jego konto nie ma wolnej stałej godziny w ciągu najbliższych ośmiu tygodni. Ustaw ją w Godzinach.',
    'tag-wrong': 'Etykieta to słowo lub kilka, najwyżej 40 znaków.',
    'tags-many': 'Szkic przyjmuje najwyżej dwadzieścia etykiet. Najpierw jedną zdejmij.',
  },
  close: 'Zamknij',
  deleted: (count, stayed) =>
    [
      count > 0 || stayed === 0 ? `Usunięto: ${drafts(count)}` : '',
      stayed > 0 ? `w trakcie wysyłania, zostaje: ${number(stayed)}` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
