import { number } from './format.ts';
import type { HintWords } from './hints.en.ts';
import { liczba } from './polish.ts';

export const pl: HintWords = {
  hints: 'Warto spojrzeć jeszcze raz',
  about: {
    race: 'rasa',
    religion: 'religia',
    origin: 'pochodzenie',
    sex: 'płeć',
    disability: 'niepełnosprawność',
    family: 'rodzina',
    age: 'wiek',
    benefits: 'zasiłki',
    nobody: 'kogo się przyjmuje',
  },
  duties: {
    energy:
      'Jeśli jest świadectwo energetyczne, jego rodzaj, wartość, paliwo, rok budowy i klasa należą do ogłoszenia.',
    price: 'Ogłoszenie podaje cenę.',
    tenure: 'Ogłoszenie mieszkania na sprzedaż mówi, czy to freehold czy leasehold.',
  },
  countries: { de: 'Niemcy', uk: 'Wielka Brytania', us: 'Stany Zjednoczone' },
  found: (phrase, what) => `„${phrase}” mówi, kto może tu mieszkać (${what}). Opisz raczej mieszkanie.`,
  readOn: (date) => `Tekst prawa lub wytycznych, czytany ${date}. Wskazówka, nie porada prawna.`,
  hide: 'Ukryj na razie',
  limits: 'Hasztagi i wzmianki',
  hashtags: (count, most) =>
    `${number(count)} z ${number(most)} ${liczba(most, 'hasztagu', 'hasztagów', 'hasztagów')}`,
  mentions: (count, most) =>
    `${number(count)} z ${number(most)} ${liczba(most, 'wzmianki', 'wzmianek', 'wzmianek')}`,
  cashtags: (count, most) =>
    `${number(count)} z ${number(most)} ${liczba(most, 'cashtagu', 'cashtagów', 'cashtagów')}`,
  at: (name, counts) => `${name}: ${counts}`,
};
