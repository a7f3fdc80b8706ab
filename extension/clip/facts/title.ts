import type { Entity } from '../from-json-ld.ts';
import { metaContent } from '../from-meta.ts';
import { elect, type Fact, type Vote } from './votes.ts';

export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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

/** Headings of the page's frame, of dialogs and consent banners are not the listing's. */
function headings(document: Document): string[] {
  const found: string[] = [];
  for (const heading of [...document.querySelectorAll('h1')].slice(0, 12)) {
    if (
      heading.closest(
        'header nav,footer,dialog,[role=dialog],[aria-modal=true],[class*=cookie],[class*=consent]',
      )
    )
      continue;
    const text = oneLine(heading.textContent);
    if (text.length > 2 && text.length < 300) found.push(text);
  }
  return found;
}

/** The heading the listing stands under. */
export const mainHeading = (document: Document): Element | undefined =>
  [...document.querySelectorAll('h1')].find(
    (heading) => !heading.closest('footer,dialog,nav') && oneLine(heading.textContent).length > 2,
  );

/** Title of the listing: its heading first, where anything else agrees with it; then what the page's descriptions say. */
export function findTitle(
  document: Document,
  entities: readonly Entity[],
  site: string,
  trusted: boolean,
): Fact<string> | undefined {
  const votes: Vote<string>[] = [];
  const documentTitle = withoutSite(oneLine(document.title), site);
  headings(document).forEach((text, index) => {
    votes.push({ value: text, from: 'h1', weight: index === 0 ? 4 : 2 });
  });
  const add = (value: unknown, from: string, weight: number) => {
    if (typeof value === 'string' && oneLine(value).length > 2)
      votes.push({ value: withoutSite(oneLine(value), site).slice(0, 500), from, weight });
  };
  for (const name of [
    ...document.querySelectorAll(
      '[itemscope] h1[itemprop=name],h1 [itemprop=name],[itemprop=name]:is(h1,h2)',
    ),
  ].slice(0, 2))
    add(name.textContent, 'microdata', 2);
  if (trusted) {
    for (const entity of entities.slice(0, 4)) add(entity.name, 'json-ld', 2.2);
    for (const content of metaContent(document, 'og:title', 'twitter:title').reverse().slice(0, 2))
      add(content, 'og', 1.5);
  }
  add(documentTitle, 'title', 1);
  const agree = (a: string, b: string) => letters(a) === letters(b);
  return elect(votes, agree);
}
