import type { KeyWords } from './keys.en.ts';

export const fr: KeyWords = {
  title: 'Raccourcis',
  close: 'Fermer',
  unset: 'non défini',
  keys: [
    ['?', 'afficher ces raccourcis'],
    ['Échap', 'un pas en arrière'],
    ['Espace', 'choisir une photo ou la laisser'],
    ['← → ↑ ↓', 'aller de photo en photo'],
    ['Alt + ← →', 'déplacer une photo choisie'],
    ['Entrée', 'agrandir une photo'],
  ],
  rooms: [
    {
      title: 'Brouillons',
      keys: [
        ['← → ↑ ↓', 'aller de brouillon en brouillon'],
        ['Espace', 'choisir un brouillon ou le laisser'],
        ['Entrée', 'l’ouvrir'],
        ['Suppr', 'supprimer ce qui est choisi'],
        ['Ctrl + Z', 'le récupérer'],
        ['Ctrl + A', 'choisir tous ceux qui sont montrés'],
        ['/', 'chercher'],
      ],
    },
    {
      title: 'Calendrier',
      keys: [
        ['← → ↑ ↓', 'aller de jour en jour'],
        ['Page ↑ ↓', 'aller de mois en mois'],
        ['Entrée', 'ouvrir le jour ou la publication'],
        ['Alt + ← →', 'déplacer une publication d’un jour'],
        ['Alt + ↑ ↓', 'la déplacer d’une semaine, ou de 15 minutes là où il y a des heures'],
      ],
    },
    {
      title: 'Heures de la semaine',
      keys: [
        ['← → ↑ ↓', 'aller d’heure en heure'],
        ['Espace', 'fixer une heure ou l’enlever'],
      ],
    },
  ],
};
