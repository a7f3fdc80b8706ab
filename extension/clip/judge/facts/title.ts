import { originOf } from '../../data/from-json-ld.ts';
import { metaContent, oneLine } from '../../page-words.ts';
import type { Evidence } from '../../seen.ts';
import { DECIDING, SAYS as WEIGHTS } from '../../weights.ts';
import { elect, type Fact, type Vote } from './votes.ts';

const SAYS = WEIGHTS.title;
const DECIDES = DECIDING.title;

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The share of a text's words that another text has too. */
function shareOfWords(text: string, other: string): number {
  const words = letters(text).split(' ').filter(Boolean);
  if (words.length === 0) return 0;
  const others = new Set(letters(other).split(' '));
  return words.filter((word) => others.has(word)).length / words.length;
}

/** The title without the site's own name behind or before it. */
export function withoutSite(title: string, site: string): string {
  const name =
    site
      .replace(/^www\./, '')
      .split('.')[0]
      ?.toLowerCase() ?? '';
  const parts = title.split(/\s+[|·•–—:»-]\s+|\s*\|\s*/);
  if (parts.length < 2 || name.length < 3) return title;
  const isSite = (part: string) => {
    const plain = letters(part).replaceAll(' ', '');
    return plain.length > 0 && (plain.includes(name) || (plain.length > 3 && name.includes(plain)));
  };
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•–—:»-]+$/, '');
  const first = parts[0] ?? '';
  return isSite(first) ? title.slice(first.length).replace(/^[\s|·•–—:»-]+/, '') : title;
}

/** A heading that is the site's own name: its logo, mostly. */
function isSiteName(text: string, site: string): boolean {
  const name =
    site
      .replace(/^www\./, '')
      .split('.')[0]
      ?.toLowerCase() ?? '';
  const plain = letters(text).replaceAll(' ', '');
  return name.length > 2 && plain.includes(name) && name.length >= plain.length * DECIDES.site;
}

/** Title of the listing: its heading first, where anything else agrees with it; then what the page's descriptions say. */
export function findTitle({
  title,
  headings,
  properties,
  metas,
  entities,
  site,
  trusted,
}: Evidence): Fact<string> | undefined {
  const votes: Vote<string>[] = [];
  const names = [
    title,
    ...metaContent(metas, 'og:title'),
    ...entities.map((entity) => String(entity.name ?? '')),
  ];
  headings.forEach((text, index) => {
    const agrees = names.some(
      (name) => shareOfWords(text, name) >= DECIDES.ofHeading || shareOfWords(name, text) >= DECIDES.ofName,
    );
    const weight = agrees
      ? SAYS.heading - index * SAYS.laterHeading
      : index === 0
        ? SAYS.firstHeading
        : SAYS.otherHeading;
    const slight = isSiteName(text, site) || (text.length < DECIDES.short && !text.includes(' '));
    if (text.length < 300)
      votes.push({ value: text, from: 'h1', weight: slight ? weight / SAYS.slight : weight });
  });
  const add = (value: unknown, from: string, weight: number) => {
    const text = typeof value === 'string' ? withoutSite(oneLine(value), site).slice(0, 500) : '';
    if (text.length > 2) votes.push({ value: text, from, weight });
  };
  for (const [name, content] of properties) if (name === 'name') add(content, 'microdata', SAYS.microdata);
  if (trusted) {
    for (const entity of entities.slice(0, 4)) add(entity.name, originOf(entity), SAYS.described);
    for (const content of metaContent(metas, 'og:title', 'twitter:title').slice(0, 2))
      add(content, 'og', SAYS['open-graph']);
  }
  // Without a heading the title's first part is what the page is about; what follows are numbers and firms.
  add(headings.length ? title : title.split(/\s+\|\s+/)[0], 'title', SAYS.title);
  const fact = elect(votes, (a, b) => letters(a) === letters(b));
  const [own] = trusted ? metaContent(metas, 'og:title') : [];
  const told = withoutSite(oneLine(own), site);
  // A heading that holds more than the page's own title (a price, a place) is cut to it.
  if (
    fact &&
    told.length >= DECIDES.short &&
    told.length < fact.value.length &&
    letters(fact.value).includes(letters(told))
  )
    fact.value = told;
  return fact;
}
