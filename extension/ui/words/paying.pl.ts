import type { PayingWords } from './paying.en.ts';

export const pl: PayingWords = {
  title: 'Plan',
  again: 'Jeszcze raz',
  failed: 'Usługa płatnicza nie odpowiedziała.',
  names: { free: 'Darmowy', studio: 'Studio', agency: 'Agencja' },
  ends: (day) => `Kończy się ${day}.`,
  paidUntil: (day) => `Opłacony do ${day}.`,
  behind: (day) =>
    `Płatność się nie udała. Do ${day} wszystko działa; potem nic nowego nie jest przyjmowane, a zaplanowane posty i tak wyjdą.`,
  limits: { workspaces: 'obszary', accounts: 'konta', posts: 'posty miesięcznie', bytes: 'zdjęcia i filmy' },
  of: (used, most) => `${used} z ${most}`,
  every: (price, every) => `${price} ${every === 'year' ? 'rocznie' : 'miesięcznie'}`,
  choose: 'Wybierz',
  manage: 'Faktury, karta, zmiana lub koniec',
  help: 'Karty i faktury są w Stripe; tutaj nie widać żadnej karty. To, co masz, zostaje po końcu planu: tylko nic więcej nie jest przyjmowane.',
};
