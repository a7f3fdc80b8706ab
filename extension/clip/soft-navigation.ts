import type { PageIdentity } from './page-identity.ts';

/** True when the page changed its address without loading anew: its head may then speak of the page before. */
export function navigatedSoftly(document: Document, page: PageIdentity): boolean {
  const [loaded] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  if (!loaded || !/^https?:/.test(loaded.name)) return false;
  return new URL(loaded.name).pathname.replace(/\/$/, '') !== page.path;
}
