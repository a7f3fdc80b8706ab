import type { Inside, OpenRoot } from './inside.ts';

/** An element's own tree: where it keeps it open, or where the browser shows an extension closed ones, too. */
export function shadow(element: Element, openRoot?: OpenRoot): Inside | null {
  const root = element.shadowRoot ?? (mayHold(element) ? openRoot?.(element) : null);
  return root ? { root } : null;
}

/** Only elements that a page has named itself are asked: asking all takes time, and hardly any other keeps a closed tree. */
const mayHold = ({ tagName }: Element): boolean => tagName.includes('-');
