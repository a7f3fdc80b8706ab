import { fromText } from './from-text.ts';
import { oneLine, partsOf, spacedText } from './page-words.ts';
import type { PageEvidence } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

/** What only pages of shops have. */
const SHOP = [
  '[itemtype$="/Product"]',
  ...['id', 'class', 'name'].flatMap((name) =>
    ['add-to-cart', 'addtocart', 'add_to_cart'].map((word) => `[${name}*="${word}" i]`),
  ),
].join();

/** What is put in a basket: each once, however many elements say it. */
const MOST_BOUGHT = 60;
/** So many of such boxes are a list. */
const MANY = 4;

/** The page's own thing can be bought: what says so stands with its heading, or not in many boxes with a picture each. */
function isBoughtHere(signs: readonly Element[]): boolean {
  const boxes = new Set(signs.map((one) => one.closest(':has(img)')));
  return boxes.size > 0 && (boxes.size < MANY || [...boxes].some((box) => box?.querySelector('h1')));
}

/** Languages of one country, whose name they do not share. */
const HOMES: Readonly<Record<string, string>> = {
  sv: 'se',
  nb: 'no',
  nn: 'no',
  da: 'dk',
  cs: 'cz',
  uk: 'ua',
};

function propertiesOf(document: Document, around: (element: Element) => Surroundings): [string, string][] {
  const found: [string, string][] = [];
  for (const element of document.querySelectorAll('[itemprop]')) {
    if (found.length >= 60) break;
    const name = element.getAttribute('itemprop') ?? '';
    if (
      !/^(?:name|price|lowPrice|priceCurrency)$/.test(name) ||
      (name === 'name' &&
        !/^H[12]$/.test(element.tagName) &&
        !element.querySelector('h1') &&
        !element.closest('h1'))
    )
      continue;
    const { cues } = around(element);
    if (cues.includes('similar') || cues.includes('other-page')) continue;
    const content = oneLine(element.getAttribute('content') ?? element.textContent);
    if (content) found.push([name, content.slice(0, 300)]);
  }
  return found;
}

/** Links to maps, maps in the page, and attributes that say what a map is of. */
const MAPS = 'a[href*="//maps."],a[href*="/maps"],iframe[src*="/maps"],[data-address]';
const MOST_MAPS = 12;

function mapsOf(document: Document, around: (element: Element) => Surroundings): string[] {
  return [...document.querySelectorAll(MAPS)]
    .slice(0, 60)
    .flatMap((element) => {
      if (around(element).cues.some((cue) => cue === 'frame' || cue === 'similar')) return [];
      const told = ['data-address', 'href', 'src'].map((name) => element.getAttribute(name)).find(Boolean);
      return told ? [told.slice(0, 500)] : [];
    })
    .slice(0, MOST_MAPS);
}

interface Gathered {
  metas: [string, string][];
  headings: readonly Element[];
  around: (element: Element) => Surroundings;
  title: string;
  site: string;
}

/** What facts are read from, as plain data of bounded size. */
export function gatherEvidence(
  document: Document,
  { metas, headings, around, title, site }: Gathered,
): Partial<PageEvidence> {
  const language = (document.documentElement?.lang ?? '').toLowerCase();
  const region = /-([a-z]{2})$/.exec(language)?.[1] ?? HOMES[language];
  const end = site.split('.').at(-1) ?? '';
  const country = end.length === 2 ? end : (region ?? end);
  const signs = [...document.querySelectorAll(SHOP)].slice(0, MOST_BOUGHT);
  return {
    country,
    title: title.slice(0, 300),
    headings: headings.map((heading) => spacedText(heading).slice(0, 500)),
    headingParts: headings.slice(0, 3).map((heading) => partsOf(heading).slice(0, 20)),
    metas,
    properties: propertiesOf(document, around),
    maps: mapsOf(document, around),
    isProduct: signs.length > 0,
    isBought: isBoughtHere(signs),
    lines: fromText(document, headings[0], around),
  };
}
