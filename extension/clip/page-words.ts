export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts an element is put together from, raised and lowered ones joined to what stands before. */
export function partsOf(element: Element): string[] {
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && parts.length < 60; node = walker.nextNode()) {
    const text = oneLine(node.textContent);
    const tag = node.parentElement?.tagName ?? '';
    if (!text || /^(?:SCRIPT|STYLE)$/.test(tag)) continue;
    if (/^SU[BP]$/.test(tag) && parts.length) parts.push((parts.pop() ?? '') + text);
    else parts.push(text);
  }
  return parts;
}

/** All text of an element, its parts kept apart by blanks. */
export const spacedText = (element: Element): string =>
  partsOf(element)
    .join(' ')
    .replace(/\s([,.;:!?])(?=\s|$)/g, '$1');

/** What meta elements say: lower-case name and content, in page order. */
export function metasOf(document: Document): [string, string][] {
  const found: [string, string][] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = oneLine(meta.getAttribute('content'));
    if (name && content && found.length < 300) found.push([name.toLowerCase(), content.slice(0, 2000)]);
  }
  return found;
}

/** Contents of the metas of these names; the last of a kind first, for pages that navigate softly append. */
export const metaContent = (metas: readonly (readonly [string, string])[], ...names: string[]): string[] =>
  names.flatMap((name) =>
    metas
      .filter(([key]) => key === name)
      .map(([, content]) => content)
      .reverse(),
  );

/** Headings of the page's frame, of dialogs and consent banners are not the listing's. */
const NOT_HERE =
  'header nav,footer,dialog,[role=dialog],[aria-modal=true],[class*=cookie],[class*=consent],[class*=modal]';

/** Headings the listing may stand under, in page order: of the first level; without any, those the page's title repeats. */
export function headingsOf(document: Document): Element[] {
  const called = (where: string) =>
    [...document.querySelectorAll(where)]
      .slice(0, 12)
      .filter((heading) => oneLine(heading.textContent).length > 2 && !heading.closest(NOT_HERE));
  const first = called('h1,[role=heading][aria-level="1"]');
  if (first.length > 0) return first;
  const title = oneLine(document.title).toLowerCase();
  return called('h2,h3,[role=heading]').filter((heading) =>
    title.includes(oneLine(heading.textContent).toLowerCase()),
  );
}
