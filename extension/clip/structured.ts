import type { Entity } from './data/from-json-ld.ts';
import { oneLine } from './page-words.ts';
import type { Surroundings } from './surroundings.ts';

const SCOPE = '[itemscope],[typeof]';
const MOST_ITEMS = 60;
const MOST_PROPERTIES = 1500;
const LONGEST = 3000;

/** The last part of a type or name: `https://schema.org/Product`, `schema:price`. */
const plainName = (name: string): string => name.replace(/^.*[/#:]/, '');

function saidBy(element: Element): string {
  for (const name of ['content', 'datetime', 'href', 'src', 'resource', 'data', 'value']) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return oneLine(element.textContent).slice(0, LONGEST);
}

/**
 * What microdata and RDFa describe, as objects like those of JSON-LD, outermost only, with `@from` beside `@type`. Where an item
 * holds the page's heading, it is the only one: the others are other things, or furniture.
 */
export function structuredItems(
  document: Document,
  heading: Element | undefined,
  around: (element: Element) => Surroundings,
): Entity[] {
  const items = new Map<Element, Record<string, unknown>>();
  const outer: Element[] = [];
  let properties = 0;
  for (const element of document.querySelectorAll(`${SCOPE},[itemprop],[property]`)) {
    const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof');
    const isScope = element.matches(SCOPE);
    if (isScope && items.size < MOST_ITEMS)
      items.set(element, {
        '@type': (type ?? '').split(/\s+/).filter(Boolean).map(plainName),
        '@from': element.hasAttribute('itemscope') ? 'microdata' : 'rdfa',
      });
    const names = element.getAttribute('itemprop') ?? element.getAttribute('property');
    const holder = element.parentElement?.closest(SCOPE);
    const item = holder && items.get(holder);
    if (!names || !item) {
      if (isScope && !holder && items.has(element)) outer.push(element);
      continue;
    }
    if (++properties > MOST_PROPERTIES) break;
    const value = items.get(element) ?? saidBy(element);
    for (const name of names.split(/\s+/).map(plainName)) {
      if (!name || name in {}) continue;
      const known = item[name];
      item[name] = known === undefined ? value : [known, value].flat().slice(0, 300);
    }
  }
  const own = outer.find((element) => heading && element.contains(heading));
  const here = (own ? [own] : outer).filter((element) => {
    const { cues } = around(element);
    return (
      element === own || !cues.some((cue) => cue === 'similar' || cue === 'other-page' || cue === 'frame')
    );
  });
  return here.flatMap((element): Entity[] => {
    const item = items.get(element);
    return item ? [item] : [];
  });
}
