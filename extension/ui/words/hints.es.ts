import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { HintWords } from './hints.en.ts';

export const es: HintWords = {
  hints: 'Merece una segunda mirada',
  about: {
    race: 'origen racial',
    religion: 'religión',
    origin: 'procedencia',
    sex: 'sexo',
    disability: 'discapacidad',
    family: 'familia',
    age: 'edad',
    benefits: 'ayudas sociales',
    nobody: 'a quién se admite',
  },
  duties: {
    energy:
      'Si hay certificado energético, su tipo, valor, fuente de energía, año de construcción y clase van en el anuncio.',
    price: 'Un anuncio indica el precio.',
    tenure: 'El anuncio de una vivienda en venta dice si es freehold o leasehold.',
  },
  countries: { de: 'Alemania', uk: 'Reino Unido', us: 'Estados Unidos' },
  found: (phrase, what) => `«${phrase}» dice quién puede vivir aquí (${what}). Describe mejor la vivienda.`,
  readOn: (date) => `El texto de la ley o de la guía, leído el ${date}. Una pista, no asesoría legal.`,
  hide: 'Ocultar por ahora',
  limits: 'Hashtags y menciones',
  hashtags: (count, most) => `${number(count)} de ${number(most)} ${plural(most, 'hashtag', 'hashtags')}`,
  mentions: (count, most) => `${number(count)} de ${number(most)} ${plural(most, 'mención', 'menciones')}`,
  cashtags: (count, most) => `${number(count)} de ${number(most)} ${plural(most, 'cashtag', 'cashtags')}`,
  at: (name, counts) => `${name}: ${counts}`,
};
