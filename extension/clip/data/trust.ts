import { isThisPage, type PageIdentity } from '../page-identity.ts';
import { metaContent } from '../page-words.ts';
import { namesOneNow } from '../soft-navigation.ts';
import type { Embedded } from './embedded.ts';
import { mainEntities } from './from-json-ld.ts';

/** Whether the metadata and embedded data of a page that navigated softly may be believed: only when they name it. */
export function namesItself(
  metas: readonly (readonly [string, string])[],
  embedded: readonly Embedded[],
  page: PageIdentity,
): boolean {
  const [told] = metaContent(metas, 'og:url');
  if (told) return isThisPage(told, page) && !namesOneNow(new URL(told, page.url), new URL(page.url));
  const blocks = embedded.filter(({ from }) => from === 'json-ld').map(({ value }) => value);
  return mainEntities(blocks, page).some(({ url }) => typeof url === 'string' && isThisPage(url, page));
}

/** Whether a piece of data carries the page's own id or path. */
export function speaksOf(value: unknown, page: PageIdentity): boolean {
  const text = JSON.stringify(value) ?? '';
  return page.ids.some((id) => text.includes(id)) || (page.path.length > 8 && text.includes(page.path));
}
