import type { Card, Lack, Stand } from './cards.ts';

/** Which Drafts the board shows; empty: all. */
export interface Filter {
  query: string;
  stand: Stand | '';
  site: string;
  tag: string;
  /** `none`: nothing is missing. */
  lack: Lack | 'none' | '';
}

/** At first: what is still to be done. */
export const OPEN: Filter = { query: '', stand: 'open', site: '', tag: '', lack: '' };
export const ALL: Filter = { ...OPEN, stand: '' };

const wordsOf = (query: string): string[] => query.toLocaleLowerCase().split(/\s+/).filter(Boolean);

/** The cards that fit, in their order. Every word of the search must be found. */
export function chosen(cards: readonly Card[], filter: Filter): Card[] {
  const words = wordsOf(filter.query);
  const { stand, site, tag, lack } = filter;
  return cards.filter(
    (card) =>
      (stand === '' || card.stand === stand) &&
      (site === '' || card.draft.source.site === site) &&
      (tag === '' || card.tags.includes(tag)) &&
      (lack === '' || (lack === 'none' ? isReady(card) : card.lacks.includes(lack))) &&
      words.every((word) => card.words.includes(word)),
  );
}

export const isReady = ({ stand, lacks }: Card): boolean => stand === 'open' && lacks.length === 0;

const inOrder = (found: Iterable<string>): string[] =>
  [...new Set(found)].filter(Boolean).toSorted((a, b) => a.localeCompare(b));

export const sitesOf = (cards: readonly Card[]): string[] =>
  inOrder(cards.map(({ draft }) => draft.source.site));
export const tagsOf = (cards: readonly Card[]): string[] => inOrder(cards.flatMap(({ tags }) => tags));
