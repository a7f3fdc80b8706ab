import { number } from './format.ts';
import type { NumberWords } from './numbers.en.ts';

export const fr: NumberWords = {
  title: 'Chiffres',
  failed: 'Impossible d’obtenir les chiffres.',
  notYet: 'Pas encore de chiffres : les premiers sont demandés une heure après la publication.',
  none: 'La plateforme ne donne pas de chiffres pour cette publication.',
  gone: (when) =>
    `La plateforme ne l’affiche plus depuis ${when} : elle y a été supprimée, masquée ou retirée.`,
  asOf: (when) => `relevé ${when}`,
  next: (when) => `prochain relevé ${when}`,
  growth: 'Leur évolution',
  when: 'Quand',
  hours: (count) => `${number(Math.round(count * 10) / 10)} h`,
  figures: {
    views: 'Vues',
    reach: 'Portée',
    likes: 'J’aime',
    comments: 'Commentaires',
    shares: 'Partages',
    saves: 'Enregistrements',
    clicks: 'Clics',
    watchSeconds: 'Visionné',
  },
};
