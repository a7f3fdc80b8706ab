import type { Budget } from './budget.ts';

/** One piece of a page's text that carries data, unread. */
export interface DataText {
  from: 'json-ld' | 'state' | 'attribute';
  /** `json` is nothing but data; `code` has some in it; `flight` are the pieces of one stream, joined when they are read. */
  kind: 'json' | 'code' | 'flight';
  text: string;
}

/** Words that any data worth reading has. */
const WORTH = /https?:|\.(?:jpe?g|png|webp|avif)|image|photo|picture|price|\batob\(/i;
const SHORTEST = 30;
/** Next.js sends its data in pieces that may be cut anywhere. */
const FLIGHT = 'self.__next_f.push(';

/** All that scripts carry as text. Nothing is run, and nothing is read here: the page is not kept waiting for it. */
export function dataTexts(document: Document, budget: Budget): DataText[] {
  const found: DataText[] = [];
  for (const script of document.querySelectorAll('script:not([src])')) {
    const type = script.getAttribute('type')?.toLowerCase() ?? '';
    const text = script.textContent ?? '';
    if (text.length < SHORTEST || /importmap|speculation|template|x-handlebars/.test(type)) continue;
    const kind = type.includes('json') ? 'json' : text.includes(FLIGHT) ? 'flight' : 'code';
    if (kind === 'code' && !WORTH.test(text)) continue;
    if (!budget.goesOn()) break;
    // One that is too long is left out alone: pictures and the other scripts are still looked at.
    if (!budget.takeWhole(text.length)) continue;
    found.push({ from: type.includes('ld+json') ? 'json-ld' : 'state', kind, text });
  }
  return found;
}
