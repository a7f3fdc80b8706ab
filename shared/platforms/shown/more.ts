import type { Platform } from '../rules.ts';

/** What each platform writes where it folds a text, by the reader's language. */
type More = Readonly<Record<Platform, string>>;

export const en: More = {
  facebook: '… See more',
  instagram: '… more',
  linkedin: '…more',
  tiktok: '… more',
  x: 'Show more',
  youtube: '...more',
};
export const de: More = {
  facebook: '… Mehr anzeigen',
  instagram: '… mehr',
  linkedin: '…mehr',
  tiktok: '… mehr',
  x: 'Mehr anzeigen',
  youtube: '...mehr',
};
export const es: More = {
  facebook: '… Ver más',
  instagram: '… más',
  linkedin: '…más',
  tiktok: '… más',
  x: 'Mostrar más',
  youtube: '...más',
};
export const fr: More = {
  facebook: '… En voir plus',
  instagram: '… plus',
  linkedin: '…voir plus',
  tiktok: '… plus',
  x: 'Voir plus',
  youtube: '...plus',
};
export const nl: More = {
  facebook: '… Meer weergeven',
  instagram: '… meer',
  linkedin: '…meer',
  tiktok: '… meer',
  x: 'Meer tonen',
  youtube: '...meer',
};
export const pl: More = {
  facebook: '… Zobacz więcej',
  instagram: '… więcej',
  linkedin: '…więcej',
  tiktok: '… więcej',
  x: 'Pokaż więcej',
  youtube: '...więcej',
};
