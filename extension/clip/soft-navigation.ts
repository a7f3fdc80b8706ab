import { asksForAnother, type PageIdentity, pathOf } from './page-identity.ts';

/** Parameters that name a thing, and those that are called so but name whoever looks, or an advertisement they came by. */
const NAMES =
  /(?:^|[_-])(?:id|nr|no|num|item|ad|listing|object|expose|property|product|offer|vehicle|car|boat|home|unit|room|inserat|annonce|anuncio|oferta|pid|lid|aid)$|[a-z]I[dD]$/i;
const OF_VISIT = /cl(?:k)?id$|shid$|eid$|braid$|sid$|uid$|session|user|client|visitor|campaign|source/i;

/** Parameters of an address that name a thing, and their values: `id=88001`. */
export const namingParameters = ({ searchParams }: URL): [string, string][] =>
  [...searchParams].filter(
    ([name, value]) => /\d{2}/.test(value) && NAMES.test(name) && !OF_VISIT.test(name),
  );

/** A parameter that names a thing stands in the address since: a list became one of its things without loading anew. */
export const namesOneNow = (before: URL, now: URL): boolean =>
  namingParameters(now).some(([name]) => !before.searchParams.has(name));

/** True when the page changed its address without loading anew: its head may then speak of the page before. `loaded` is the address it was loaded at. */
export function navigatedSoftly(loaded: string | undefined, page: PageIdentity): boolean {
  if (!loaded || !URL.canParse(loaded) || !/^https?:/.test(loaded)) return false;
  const [before, now] = [new URL(loaded), new URL(page.url)];
  // Some sites name the listing in the path, others in a parameter.
  return pathOf(before) !== page.path || asksForAnother(before, now) || namesOneNow(before, now);
}
