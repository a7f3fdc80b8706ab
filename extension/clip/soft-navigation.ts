import type { Embedded } from './embedded.ts';
import { mainEntities } from './from-json-ld.ts';
import { isThisPage, type PageIdentity } from './page-identity.ts';
import { metaContent } from './page-words.ts';

/** True when the page changed its address without loading anew: its head may then speak of the page before. */
function navigatedSoftly(document: Document, page: PageIdentity): boolean {
  const [loaded] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  if (!loaded || !/^https?:/.test(loaded.name)) return false;
  return new URL(loaded.name).pathname.replace(/\/$/, '') !== page.path;
}

/** Whether metadata and embedded data may be believed: always on a page loaded by its address, else only when they name it. */
export function isTrusted(
  document: Document,
  metas: readonly (readonly [string, string])[],
  embedded: readonly Embedded[],
  page: PageIdentity,
): boolean {
  if (!navigatedSoftly(document, page)) return true;
  const [told] = metaContent(metas, 'og:url');
  if (told) return isThisPage(told, page);
  const blocks = embedded.filter(({ from }) => from === 'json-ld').map(({ value }) => value);
  return mainEntities(blocks, page).some(({ url }) => typeof url === 'string' && isThisPage(url, page));
}

/** Whether a piece of data carries the page's own id or path. */
export function speaksOf(value: unknown, page: PageIdentity): boolean {
  const text = JSON.stringify(value) ?? '';
  return page.ids.some((id) => text.includes(id)) || (page.path.length > 8 && text.includes(page.path));
}
