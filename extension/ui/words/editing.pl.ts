import type { EditingWords } from './editing.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));

export const pl: EditingWords = {
  problems: {
    'no-media': () => 'Wybierz co najmniej jedno zdjęcie lub film',
    'option-missing': () => 'Brakuje wyboru',
    'no-accounts': () => 'Wybierz, dokąd idzie',
    'no-time': () => 'Wybierz kiedy',
    'rights-unsaid': () => 'Potwierdź, że wolno Ci ich użyć',
    'media-coming': (p) => `Pobieranie zdjęć: ${figure(p, 'done')} z ${figure(p, 'total')}`,
  },
  mediaCount: (photos, plans, videos) =>
    [
      photos > 0 && `${number(photos)} ${liczba(photos, 'zdjęcie', 'zdjęcia', 'zdjęć')}`,
      plans > 0 && `${number(plans)} ${liczba(plans, 'rzut', 'rzuty', 'rzutów')}`,
      videos > 0 && `${number(videos)} ${liczba(videos, 'film', 'filmy', 'filmów')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count) => `wybrane: ${number(count)}`,
  select: 'Wybierz',
  selection: 'Wybierz zdjęcia',
  plans: 'Rzuty',
  photos: 'Zdjęcia i filmy',
  stripHelp: 'Spacja wybiera, Alt i strzałka przesuwa, Enter powiększa.',
  kinds: { photo: 'Zdjęcie', floorplan: 'Rzut', video: 'Film' },
  tile: (what, at, of, alt) => `${what} ${number(at)} z ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at) => `wybrane, numer ${number(at)}`,
  coming: 'jeszcze idzie',
  moved: (at, of) => `Przesunięto na miejsce ${number(at)} z ${number(of)}`,
  leaveOut: 'Pomiń',
  caption: 'Opis',
  captionPrompt: 'Powiedz, co je wyróżnia',
  left: (count) => `Pozostało znaków: ${number(count)}`,
  addHashtag: (tag) => `Dodaj #${tag}`,
  insert: 'Wstaw ze strony',
  where: 'Gdzie',
  when: 'Kiedy',
  now: 'Teraz',
  'in-an-hour': 'Za 1 godz.',
  tonight: 'Wieczorem',
  'tomorrow-morning': 'Jutro',
  slot: 'Następna godzina',
  pickTime: 'Wybierz…',
  inZone: (zone, offset) => `Czas: ${zone}, ${offset}`,
  accountAs: (name) => `Publikuj jako ${name}`,
  optionsOf: (name) => `Wybory: ${name}`,
  closedByAccount: 'Wyłączone w ustawieniach samego konta',
  fold: 'Zwiń',
  moreChoices: 'Więcej dla tego konta',
  expires: (when) => `Połączenie kończy się ${when}: połącz wkrótce ponownie`,
  dead: 'Połącz ponownie, aby tu publikować',
  connectAgain: (name) => `${name}: połącz ponownie`,
  rights: 'Są moje lub wolno mi ich użyć',
  publishNow: 'Opublikuj teraz',
  scheduleFor: (moment) => `Zaplanuj: ${moment}`,
  tonightAt: (clock) => `dziś ${clock}`,
  schedule: 'Zaplanuj',
  toInbox: 'Wyślij teraz do mojej skrzynki',
  more: (count) => `i jeszcze ${number(count)}`,
  studio: 'Edytuj w studiu',
};
