/** What the page is called: by these tokens embedded data and addresses are known to speak of this listing. */
export interface PageIdentity {
  url: string;
  path: string;
  /** Without `www.`. */
  host: string;
  /** Long numbers and ids in the page's address. */
  ids: readonly string[];
}

/** Ids worth trusting: six digits or more, a UUID, or eight and more letters and digits mixed. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{6,}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{8,}/gi;

/** Pages that keep their route behind the `#`: `/#/homes/111111`, `/#!/homes/111111`, `/app/#/homes/111111`. */
const ROUTE = /^\/[a-z.]*\/?#!?(\/[^?#]+)/i;

/**
 * The path that says which page it is, without a slash at its end: the address's own, or the one behind its `#` where its own
 * names no thing. `/homes/elm-grove#/photo/1` is a view of the home.
 */
export const pathOf = ({ hash, pathname }: URL): string =>
  (ROUTE.exec(pathname + hash)?.[1] ?? pathname).replace(/\/$/, '');

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

export function pageIdentity(address: string): PageIdentity {
  const url = new URL(address);
  const text = `${pathOf(url)} ${url.pathname} ${url.search}`;
  const ids = (text.match(ID) ?? []).flatMap((id) => [id, ...(id.match(/\d{6,}/g) ?? [])]);
  // A shorter number is the listing's where the address ends with it.
  const [, last] = /\/(\d{5})\/?$/.exec(pathOf(url)) ?? [];
  if (last) ids.push(last);
  return { url: address, path: pathOf(url), host: bareHost(url), ids: [...new Set(ids)].slice(0, 8) };
}

/** Parameters that ask for another view of the same listing. */
const VIEW =
  /photo|image|img|pic|slide|page|tab|lang|locale|view|sort|variant|colou?r|size|sku|date|check|guest|utm/i;

/** `boat.aspx?b=12` beside `boat.aspx?b=88`: the same parameter asks for another thing. */
export const asksForAnother = ({ searchParams: asked }: URL, { searchParams: here }: URL): boolean =>
  [...asked].some(
    ([name, value]) => /\d/.test(value) && !VIEW.test(name) && here.has(name) && here.get(name) !== value,
  );

/** True when an address leads to this very page or to something under it, as a gallery's own links do. */
export function isThisPage(href: string, page: PageIdentity): boolean {
  // Most links away say so; reading an address takes time.
  if (/^https?:\/\//.test(href) && !href.toLowerCase().includes(page.host)) return false;
  try {
    const url = new URL(href, page.url);
    const path = pathOf(url);
    if (bareHost(url) !== page.host) return false;
    if (path === page.path) return !asksForAnother(url, new URL(page.url));
    if (page.path.length > 1 && path.startsWith(`${page.path}/`)) return true;
    return page.ids.some((id) => url.href.includes(id));
  } catch {
    return false;
  }
}
