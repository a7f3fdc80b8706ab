import { oneLine, partsOf } from './page-words.ts';
import { safely } from './safely.ts';
import type { Line } from './seen.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_TEXTS = 12_000;
/** Texts farther from the heading than this are not about the listing's main facts. */
const REACH = 300;
const LONGEST = 400;
const STRUCK = 's,del,strike,[class*=strike],[class*=line-through],[style*=line-through]';

/** Text of an element with its parts joined by commas, so that lines do not run together; empty when it is long. */
function spaced(element: Element): string {
  if ((element.textContent?.length ?? 0) > 2 * LONGEST) return '';
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
    ...[...element.attributes].filter(({ name }) => NAMING.test(name)).map(({ value }) => value),
  ]
    .join(' ')
    .slice(0, 120);

/** The texts around the heading, in page order, each with what stands around it. */
export function fromText(
  document: Document,
  heading: Element | undefined,
  around: (element: Element) => Surroundings,
): Line[] {
  const walker = document.createTreeWalker(document.body ?? document, 4);
  const texts: Text[] = [];
  let headingAt = 0;
  for (
    let node = walker.nextNode() as Text | null;
    node && texts.length < MOST_TEXTS;
    node = walker.nextNode() as Text | null
  ) {
    const parent = node.parentElement;
    if (
      !parent ||
      !/[^\s\p{P}]/u.test(node.data) ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA)$/.test(parent.tagName)
    )
      continue;
    if (!headingAt && heading?.contains(parent)) headingAt = texts.length;
    texts.push(node);
  }
  const first = Math.max(0, headingAt - REACH);
  const known = new Map<Element, string>();
  const whole = (element: Element | null | undefined): string => {
    if (!element) return '';
    const text = known.get(element) ?? safely(() => spaced(element), '');
    known.set(element, text);
    return text;
  };
  const labels = new Map<Element, string>();
  const label = (element: Element | null | undefined): string => {
    if (!element) return '';
    const text = labels.get(element) ?? safely(() => labelOf(element), '');
    labels.set(element, text);
    return text;
  };
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
      term: holder.closest('dt,th') !== null || undefined,
      struck: holder.closest(STRUCK) !== null,
      cues: [...new Set(around(holder).cues)],
    };
  });
}
