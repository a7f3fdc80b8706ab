import { labelOf } from './from-text.ts';
import { oneLine } from './page-words.ts';
import type { Passage } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

/** What boxes of descriptions are called, as far as languages agree: `beschreibung` and `beschrijving`, `opis` and `popis`. */
const CALLED = ['descri', 'beschr', 'omschr', 'beskriv', 'opis', 'kuvaus', 'postingbody'];
const BOXES = [
  '[itemprop="description"]',
  ...CALLED.flatMap((word) =>
    ['class', 'id', 'data-testid', 'data-section-id'].map((name) => `[${name}*="${word}" i]`),
  ),
].join();
const BLOCK = /^(?:P|DIV|LI|UL|OL|H[1-6]|SECTION|ARTICLE|TR|DL|DD|DT|BLOCKQUOTE|PRE|TABLE)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|SVG|NAV|FORM|SELECT|TEXTAREA|IFRAME)$/i;
const SHORTEST = 60;
const LONGEST = 50_000;
/** Texts that nothing names and that are kept. */
const MOST = 6;
const MOST_LOOKED = 12_000;
const HEADINGS = 'h2,h3,h4,h5,summary,[role=heading]';
const LONGEST_HEADING = 60;
/** Boxes around a heading that hold nothing else. */
const HIGHEST = 2;
/** Where no words of the listing stand; and where a box that nothing calls its description is none. */
const ELSEWHERE = /^(?:similar|other-page|frame)$/;
const NOT_SAID = /^(?:similar|other-page|frame|apart)$/;

/** What the user selected on the page, as text. */
export function selectedText(document: Document): string | undefined {
  const text = document.getSelection?.()?.toString().trim();
  return text ? text.slice(0, 20_000) : undefined;
}

function paragraphsOf(box: Element): string[] {
  const paragraphs: string[] = [''];
  let steps = 0;
  const visit = (node: Node, depth: number) => {
    if (++steps > 3000 || depth > 40) return;
    if (node.nodeType === 3) paragraphs[paragraphs.length - 1] += node.textContent ?? '';
    if (node.nodeType !== 1 || SILENT.test((node as Element).tagName)) return;
    const breaks = (node as Element).tagName === 'BR' || BLOCK.test((node as Element).tagName);
    if (breaks) paragraphs.push('');
    for (const child of node.childNodes) visit(child, depth + 1);
    if (breaks) paragraphs.push('');
  };
  visit(box, 0);
  return paragraphs;
}

/** What stands under a heading: to the next one, or to the end of its box. What stands under it may have lesser ones of its own. */
function under(heading: Element): Element[] {
  const level = Number(heading.tagName[1]);
  const others = level ? 'h1,h2,h3,h4,h5'.slice(0, 3 * level - 1) : HEADINGS;
  let top = heading;
  // A heading in a box of its own stands above what that box stands above.
  for (let step = 0; step < HIGHEST && !top.nextElementSibling && top.parentElement; step++)
    top = top.parentElement;
  const found: Element[] = [];
  for (let next = top.nextElementSibling; next && found.length < 60; next = next.nextElementSibling) {
    if (next.matches(HEADINGS) || next.querySelector(others)) break;
    found.push(next);
  }
  return found;
}

/** Long texts by the box they stand in, whatever it is called. */
function proseOf(document: Document): Element[][] {
  const boxes = new Map<Element, Element[]>();
  const main = document.querySelector('main,[role=main]') ?? document.body ?? document;
  const walker = document.createTreeWalker(main, 4);
  let looked = 0;
  for (let node = walker.nextNode(); node && ++looked < MOST_LOOKED; node = walker.nextNode()) {
    const element = node.parentElement;
    if ((node as Text).length < SHORTEST || !element || SILENT.test(element.tagName)) continue;
    if (oneLine(node.textContent).length < SHORTEST) continue;
    const whole = element.closest('p') ?? element;
    const box = (whole.tagName === 'DIV' ? whole : whole.parentElement) ?? whole;
    const known = boxes.get(box) ?? [];
    if (!known.includes(whole)) boxes.set(box, [...known, whole]);
  }
  return [...boxes.values()];
}

/**
 * Where the description may be: what the page shows in boxes called so, under short headings, and as long texts. Which of them it
 * is, is judged in the background.
 */
export function findWords(document: Document, around: (element: Element) => Surroundings): Passage[] {
  const found: Passage[] = [];
  const isOurs = (box: Element | undefined, elsewhere: RegExp): box is Element =>
    box !== undefined && !around(box).cues.some((cue) => elsewhere.test(cue));
  const size = (elements: readonly Element[]) =>
    elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  const keep = (elements: readonly Element[], more: Omit<Passage, 'paragraphs'>) => {
    if (size(elements) < SHORTEST) return;
    const paragraphs = elements.flatMap(paragraphsOf);
    const { length } = paragraphs.join('').trim();
    const called: string[] = [];
    for (let box: Element | null | undefined = elements[0]; box && called.length < 3; box = box.parentElement)
      called.push(labelOf(box));
    if (length >= SHORTEST && length <= LONGEST) found.push({ ...more, paragraphs, called });
  };
  const select = (where: string, most: number) => [...document.querySelectorAll(where)].slice(0, most);
  for (const box of select(BOXES, 40))
    if (isOurs(box, ELSEWHERE) && !/^(?:META|SCRIPT)$/.test(box.tagName)) keep([box], {});
  for (const heading of select(HEADINGS, 80)) {
    const words = oneLine(heading.textContent?.slice(0, 80));
    if (words && words.length <= LONGEST_HEADING && isOurs(heading, NOT_SAID))
      keep(under(heading), { heading: words });
  }
  const prose = proseOf(document).filter(([first]) => isOurs(first, NOT_SAID));
  for (const elements of prose.sort((a, b) => size(b) - size(a)).slice(0, MOST))
    keep(elements, { prose: true });
  return found;
}
