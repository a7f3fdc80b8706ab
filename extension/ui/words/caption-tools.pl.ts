import type { CaptionToolWords } from './caption-tools.en.ts';
import { number } from './format.ts';
import { liczba } from './polish.ts';

export const pl: CaptionToolWords = {
  tools: 'Pomoc przy opisie',
  groups: 'Grupy hasztagów',
  noGroups: 'Nie ma jeszcze grup. Zachowaj hasztagi używane razem i dodawaj je jednym naciśnięciem.',
  add: (name) => `Dodaj ${name}`,
  tagCount: (count) => `${number(count)} ${liczba(count, 'hasztag', 'hasztagi', 'hasztagów')}`,
  remove: (name) => `Usuń grupę ${name}`,
  removed: (name) => `Usunięto „${name}”`,
  undo: 'Cofnij',
  name: 'Nazwa grupy',
  tags: 'Hasztagi',
  tagsHint: 'Oddzielone spacjami lub przecinkami.',
  keep: 'Zachowaj grupę',
  full: (most) => `Liczba grup jest ograniczona do ${number(most)}. Najpierw usuń jedną.`,
  link: 'Link z oznaczeniami',
  address: 'Link',
  noAddress: 'To nie jest adres. Zaczyna się od https://',
  source: 'Źródło',
  medium: 'Medium',
  campaign: 'Kampania',
  made: 'Powstały link',
  putIn: 'Wstaw do opisu',
  each: 'Po jednym na konto',
  eachHelp: 'Z platformą jako źródłem. Instagram i TikTok nie robią linków z adresów w opisie.',
  done: 'Już tam jest.',
  tooLong: (name, over) => `${name}: o ${number(over)} ${liczba(over, 'znak', 'znaki', 'znaków')} za długo`,
  shorten: 'Skróć tam',
  asThread: 'Zrób wątek',
};
