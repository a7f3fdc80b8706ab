import { isThisPage, type PageIdentity } from '../page-identity.ts';
import { metaContent } from '../page-words.ts';
import { namesOneNow } from '../soft-navigation.ts';
import { agrees, type Shown } from './agreement.ts';
import type { Embedded } from './embedded.ts';
import { mainEntities } from './from-json-ld.ts';

/** Whether the head of a page that navigated softly may be believed: only when it names the page, or the page's data does and it says the same. */
export function namesItself(
  metas: readonly (readonly [string, string])[],
  embedded: readonly Embedded[],
  page: PageIdentity,
  shown: Shown,
): boolean {
  const [told] = metaContent(metas, 'og:url');
  if (told) return isThisPage(told, page) && !namesOneNow(new URL(told, page.url), new URL(page.url));
  const [title] = metaContent(metas, 'og:title');
  if (title && !agrees({ title }, page, shown)) return false;
  const blocks = embedded.filter(({ from }) => from === 'json-ld').map(({ value }) => value);
  return mainEntities(blocks, page).some(({ url }) => typeof url === 'string' && isThisPage(url, page));
}
