import type { Draft } from '../../../shared/draft.ts';
import { linkOf } from '../../../shared/own.ts';
import type { MenuItem } from '../parts/Menu.tsx';
import { priceAndPlace } from '../words/format.ts';
import { ready, t } from '../words/inserts.ts';

/** What the page says that can go into the caption, as a menu. */
export async function inserts(draft: Draft, add: (text: string) => void): Promise<MenuItem[]> {
  await ready;
  return [
    { label: t.title, text: draft.title },
    { label: t.facts, text: priceAndPlace(draft.facts) },
    { label: t.text, text: draft.text },
    { label: t.link, text: linkOf(draft.source) },
  ]
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => ({ label, onPick: () => add(text) }));
}
