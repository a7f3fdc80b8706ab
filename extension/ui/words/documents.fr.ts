import type { DocumentWords } from './documents.en.ts';

export const fr: DocumentWords = {
  title: (kind, day) =>
    kind === 'terms'
      ? `Les conditions changent le ${day}`
      : `La politique de confidentialité change le ${day}`,
  must: 'Rien de nouveau ne peut être programmé avant votre accord. Ce qui l’est déjà part.',
  read: 'Lire en entier',
  accept: 'Accepter',
  seen: 'J’ai lu ceci',
};
