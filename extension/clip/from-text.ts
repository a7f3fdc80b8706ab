import { oneLine, partsOf } from './page-words.ts';
import { remembered } from './remembered.ts';
import { safely } from './safely.ts';
import type { Line } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_TEXTS = 12_000;
/** Texts farther from the heading than this are not about the listing's main facts. */
const REACH = 300;
const LONGEST = 400;
const STRUCK = 's,del,strike,[class*=strike],[class*=line-through],[style*=line-through]';
const TERM = 'dt,th';

/** More than blanks and signs. Most texts are Latin or nothing at all: the pattern for all scripts is asked last. */
const hasWords = (text: string): boolean =>
  /[a-z\d]/i.test(text) || (/\S/.test(text) && /[^\s\p{P}]/u.test(text));

/** Whether an element has more text, without putting all of it together. */
function isLonger(element: Element, most: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  while (length <= most && walker.nextNode()) length += (walker.currentNode as Text).length;
  return length > most;
}

/** Text of an element with its parts joined by commas, so that lines do not run together; empty when it is long. */
function spaced(element: Element): string {
  if (isLonger(element, 2 * LONGEST)) return '';
  const whole = partsOf(element)
    .filter((text) => text !== ',')
    .slice(0, 20)
    .join(', ');
  return whole.length <= 160 ? whole : '';
}

/** Where pages say what an element is for: to style sheets, to machines, to those who test them. */
const NAMING =
  /^(?:class|id|itemprop|aria-label|data-(?:test\w*|section|stid|qa|cy|name|hook|marker|automation)(?:-?id)?)$/;
/** The names of an element. */
export const labelOf = (element: Element): string =>
  [
    element.tagName === 'ADDRESS' ? 'address' : '',
    ...element
      .getAttributeNames()
      .filter((name) => NAMING.test(name))
      .map((name) => element.getAttribute(name)),
  ]
    .join(' ')
    .slice(0, 120);

/** Whether an element stands in one of these: each box is asked once. */
function standingIn(where: string): (element: Element) => boolean {
  const stands: (element: Element | null) => boolean = remembered(
    (element) => element !== null && (element.matches(where) || stands(element.parentElement)),
  );
  return (element) => safely(() => stands(element), false);
}

/** The texts around the heading, in page order, each with what stands around it. */
export function fromText(
  document: Document,
  heading: Element | undefined,
  around: (element: Element) => Surroundings,
): Line[] {
  const walker = document.createTreeWalker(document.body ?? document, 4);
  const texts: Text[] = [];
  let headingAt = heading ? -1 : 0;
  for (
    let node = walker.nextNode() as Text | null;
    node && texts.length < (headingAt < 0 ? MOST_TEXTS : headingAt + REACH);
    node = walker.nextNode() as Text | null
  ) {
    const parent = node.parentElement;
    if (
      !parent ||
      !hasWords(node.data) ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA)$/.test(parent.tagName)
    )
      continue;
    if (headingAt < 0 && heading?.contains(parent)) headingAt = texts.length;
    texts.push(node);
  }
  headingAt = Math.max(0, headingAt);
  const first = Math.max(0, headingAt - REACH);
  const asked = (ask: (element: Element) => string) =>
    remembered((element: Element | null | undefined) => (element ? safely(() => ask(element), '') : ''));
  const [whole, label] = [asked(spaced), asked(labelOf)];
  const [isTerm, isStruck] = [standingIn(TERM), standingIn(STRUCK)];
  return texts.slice(first, headingAt + REACH).flatMap((node, index) => {
    const holder = node.parentElement;
    if (!holder || node.data.length > LONGEST) return [];
    const two = holder.parentElement;
    const three = two?.parentElement;
    const shared = holder.childNodes.length > 1;
    return {
      text: oneLine(node.data),
      distance: Math.abs(first + index - headingAt),
      label: `${label(holder)} ${label(two)} ${label(three)}`,
      beside: whole(shared ? holder : two),
      above: whole(shared ? two : three),
      term: isTerm(holder) || undefined,
      struck: isStruck(holder),
      cues: [...new Set(around(holder).cues)],
    };
  });
}
