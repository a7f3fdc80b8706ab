import { number } from './format.ts';
import type { KeptWords } from './kept.en.ts';
import { liczba } from './polish.ts';

export const pl: KeptWords = {
  title: 'Co jest przechowywane i jak długo',
  help: 'Z tej samej listy, według której się usuwa i powstaje polityka.',
  policy: 'Cała polityka',
  what: 'Co',
  howLong: 'Przechowywane',
  who: 'Kto jeszcze to otrzymuje',
  nobody: 'nikt',
  worker: 'Na Twoim Workerze',
  browser: 'W tej przeglądarce',
  categories: {
    identity: 'Kim jesteś',
    credentials: 'Hasła i klucze',
    device: 'Urządzenia i sieci',
    'social-account': 'Twoje konta na platformach',
    content: 'To, co publikujesz',
    listing: 'Ogłoszenie, z którego pochodzi',
    result: 'Co się stało z postami',
    preference: 'Twoje ustawienia',
    operation: 'Identyfikatory, stany i czasy',
  },
  receivers: {
    platforms: 'platformy, na których publikujesz',
    'workspace-members': 'członkowie obszaru',
    webhooks: 'adresy wskazane przez właściciela obszaru',
    'payment-service': 'Stripe, gdzie płacisz',
  },
  kept: {
    'with-account': 'tak długo jak konto',
    'with-workspace': 'tak długo jak obszar',
    'with-connection': 'do końca połączenia',
    'with-post': 'tak długo jak post',
    'with-server': 'dopóki działa Worker',
    'with-draft': 'do usunięcia szkicu',
    'with-session': 'do wylogowania tego urządzenia',
  },
  days: (days) => `${number(days)} ${liczba(days, 'dzień', 'dni', 'dni')}`,
  upTo: (days) => `najwyżej ${days}`,
};
