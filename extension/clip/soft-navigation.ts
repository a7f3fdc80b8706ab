import { asksForAnother, type PageIdentity } from './page-identity.ts';

/** True when the page changed its address without loading anew: its head may then speak of the page before. */
export function navigatedSoftly(document: Document, page: PageIdentity): boolean {
  const [loaded] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  if (!loaded || !/^https?:/.test(loaded.name)) return false;
  const before = new URL(loaded.name);
  // Some sites name the listing in the path, others in a parameter.
  return before.pathname.replace(/\/$/, '') !== page.path || asksForAnother(before, new URL(page.url));
}
