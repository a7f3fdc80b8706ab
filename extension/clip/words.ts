import type { Entity } from './from-json-ld.ts';
import { oneLine } from './page-words.ts';
import type { Surroundings } from './surroundings.ts';

const CALLED = ['description', 'beschreibung', 'descripcion', 'opis', 'postingbody'];
const BOXES = [
  '[itemprop="description"]',
  ...CALLED.flatMap((word) => ['class', 'id', 'data-testid'].map((name) => `[${name}*="${word}" i]`)),
].join();
const BLOCK = /^(?:P|DIV|LI|UL|OL|H[1-6]|SECTION|ARTICLE|TR|DL|DD|DT|BLOCKQUOTE|PRE|TABLE)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|SVG|NAV|FORM|SELECT|TEXTAREA|IFRAME)$/i;
/** Lines that are no part of a description on any page. */
const BOILERPLATE =
  /^(?:read|show|see|view) (?:more|less|all)|^(?:mehr|weniger) (?:anzeigen|lesen)|^(?:leer|ver) (?:más|menos)|^(?:pokaż|zobacz) |cookie|^(?:share|print|report|save|description|full description|property description|beschreibung|descripción|opis)\W*$|^all rights reserved|^©/i;
const SHORTEST = 60;
const LONGEST = 50_000;

/** What the user selected on the page, as text. */
export function selectedText(document: Document): string | undefined {
  const text = document.getSelection?.()?.toString().trim();
  return text ? text.slice(0, 20_000) : undefined;
}

/** Paragraphs as text, parted by a blank line, without lines that stand on every page. */
function tidy(paragraphs: readonly string[]): string {
  const kept = paragraphs
    .map(oneLine)
    .filter((line, index, all) => line && !BOILERPLATE.test(line) && all.indexOf(line) === index);
  return kept.join('\n\n').slice(0, LONGEST);
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

/** Text of what may be markup, read by the parser that runs and loads nothing. */
function withoutMarkup(text: string): string[] {
  if (!/<\w|&\w+;|&#/.test(text)) return text.split(/\n+/);
  return paragraphsOf(new DOMParser().parseFromString(text.slice(0, LONGEST), 'text/html').body);
}

/** The description: the longest of what the page shows in a box called so, and what it says of itself. */
export function findWords(
  document: Document,
  entities: readonly Entity[],
  told: readonly string[],
  summaries: readonly string[],
  around: (element: Element) => Surroundings,
): string {
  const shown: string[] = [];
  for (const box of [...document.querySelectorAll(BOXES)].slice(0, 40)) {
    const length = box.textContent?.length ?? 0;
    if (length < SHORTEST || length > LONGEST || /^(?:META|SCRIPT)$/.test(box.tagName)) continue;
    const { cues } = around(box);
    if (cues.includes('similar') || cues.includes('other-page') || cues.includes('frame')) continue;
    shown.push(tidy(paragraphsOf(box)));
  }
  const said = [...entities.map(({ description }) => description), ...told].filter(
    (text): text is string => typeof text === 'string' && text.length >= SHORTEST,
  );
  const best = [...shown, ...said.slice(0, 20).map((text) => tidy(withoutMarkup(text)))].sort(
    (a, b) => b.length - a.length,
  )[0];
  if (best && best.length >= SHORTEST) return best;
  const [meta = ''] = summaries;
  return tidy(withoutMarkup(meta));
}
