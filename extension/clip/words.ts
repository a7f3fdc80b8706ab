import type { Surroundings } from './surroundings.ts';

/** What boxes of descriptions are called, as far as languages agree: `beschreibung` and `beschrijving`, `opis` and `popis`. */
const CALLED = ['descri', 'beschr', 'omschr', 'beskriv', 'opis', 'kuvaus', 'postingbody'];
const BOXES = [
  '[itemprop="description"]',
  ...CALLED.flatMap((word) => ['class', 'id', 'data-testid'].map((name) => `[${name}*="${word}" i]`)),
].join();
const BLOCK = /^(?:P|DIV|LI|UL|OL|H[1-6]|SECTION|ARTICLE|TR|DL|DD|DT|BLOCKQUOTE|PRE|TABLE)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|SVG|NAV|FORM|SELECT|TEXTAREA|IFRAME)$/i;
const SHORTEST = 60;
const LONGEST = 50_000;
/** Candidates that are kept. */
const MOST = 6;

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

/** Where the description may be, as paragraphs: what the page shows in boxes called so, the longest first. */
export function findWords(document: Document, around: (element: Element) => Surroundings): string[][] {
  const found: string[][] = [];
  for (const box of [...document.querySelectorAll(BOXES)].slice(0, 40)) {
    const length = box.textContent?.length ?? 0;
    if (length < SHORTEST || length > LONGEST || /^(?:META|SCRIPT)$/.test(box.tagName)) continue;
    const { cues } = around(box);
    if (cues.includes('similar') || cues.includes('other-page') || cues.includes('frame')) continue;
    found.push(paragraphsOf(box));
  }
  const size = (paragraphs: readonly string[]) => paragraphs.join('').length;
  return found.sort((a, b) => size(b) - size(a)).slice(0, MOST);
}
