import type { PayingWords } from './paying.en.ts';

export const fr: PayingWords = {
  title: 'Formule',
  again: 'Réessayer',
  failed: 'Le service de paiement n’a pas répondu.',
  names: { free: 'Gratuite', studio: 'Studio', agency: 'Agence' },
  ends: (day) => `Elle prend fin le ${day}.`,
  paidUntil: (day) => `Payée jusqu’au ${day}.`,
  behind: (day) =>
    `Un paiement a échoué. Tout continue jusqu’au ${day} ; ensuite rien de nouveau n’est pris, et ce qui est programmé part quand même.`,
  limits: {
    workspaces: 'espaces',
    accounts: 'comptes',
    posts: 'publications par mois',
    bytes: 'photos et vidéos',
  },
  of: (used, most) => `${used} sur ${most}`,
  every: (price, every) => `${price} par ${every === 'year' ? 'an' : 'mois'}`,
  choose: 'Choisir',
  manage: 'Factures, carte, changer ou arrêter',
  help: 'Cartes et factures sont chez Stripe ; aucune carte n’est vue ici. Ce que vous avez reste à la fin d’une formule : seul le surplus n’est pas pris.',
};
