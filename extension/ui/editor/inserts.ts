import type { Draft } from '../../../shared/draft.ts';
import type { MenuItem } from '../parts/Menu.tsx';
import { priceAndPlace } from '../words/format.ts';
import { t } from '../words/inserts.ts';

export { ready } from '../words/inserts.ts';

/** What the page says that can go into the caption, as a menu. */
export const inserts = (draft: Draft, add: (text: string) => void): MenuItem[] =>
  [
    { label: t.title, text: draft.title },
    { label: t.facts, text: priceAndPlace(draft.facts) },
    { label: t.text, text: draft.text },
    { label: t.link, text: draft.source.canonicalUrl },
  ]
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => ({ label, onPick: () => add(text) }));
