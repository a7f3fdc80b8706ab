import { number } from './format.ts';
import { nombre } from './french.ts';
import type { HintWords } from './hints.en.ts';

export const fr: HintWords = {
  hints: 'À regarder de plus près',
  about: {
    race: 'origine ethnique',
    religion: 'religion',
    origin: 'provenance',
    sex: 'sexe',
    disability: 'handicap',
    family: 'famille',
    age: 'âge',
    benefits: 'aides sociales',
    nobody: 'qui est accepté',
  },
  duties: {
    energy:
      'S’il existe un certificat énergétique, son type, sa valeur, l’énergie, l’année de construction et la classe figurent dans l’annonce.',
    price: 'Une annonce indique le prix.',
    tenure: 'L’annonce d’un logement à vendre dit s’il est freehold ou leasehold.',
  },
  countries: { de: 'Allemagne', uk: 'Royaume-Uni', us: 'États-Unis' },
  found: (phrase, what) => `« ${phrase} » dit qui peut habiter ici (${what}). Décrivez plutôt le logement.`,
  readOn: (date) =>
    `Le texte de la loi ou du guide, lu le ${date}. Une indication, pas un conseil juridique.`,
  hide: 'Masquer pour l’instant',
  limits: 'Hashtags et mentions',
  hashtags: (count, most) => `${number(count)} sur ${number(most)} ${nombre(most, 'hashtag', 'hashtags')}`,
  mentions: (count, most) => `${number(count)} sur ${number(most)} ${nombre(most, 'mention', 'mentions')}`,
  cashtags: (count, most) => `${number(count)} sur ${number(most)} ${nombre(most, 'cashtag', 'cashtags')}`,
  at: (name, counts) => `${name} : ${counts}`,
};
