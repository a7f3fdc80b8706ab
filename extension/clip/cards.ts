import { isThisPage, type PageIdentity, pathOf } from './page-identity.ts';
import { oneLine } from './page-words.ts';
import { remembered } from './remembered.ts';
import type { Card } from './seen.ts';
import type { Surroundings } from './surroundings.ts';
import { looksLikePhoto, webUrl } from './urls.ts';

const CARD = 'article,li,[class*="card" i],[class*="result" i],[class*="item" i]';
const MOST_LINKS = 1500;
const MOST = 80;
/** A parameter that names a thing: `?id=88001`. */
const NAMING = /[?&][\w-]*(?:id|n[or]|ad|item)=[^&]*\d\d/i;

/** Where a link leads: without its query, except where it names the thing. */
function listingAddress(href: string, base: string): URL | null {
  const web = webUrl(href, base);
  const url = web ? new URL(web) : null;
  if (url && !NAMING.test(url.search)) url.search = '';
  return url;
}

/** An address with a number or words of several parts: that of a thing, mostly. */
export const isNamingAddress = (url: URL): boolean =>
  NAMING.test(url.search) || /\/[^/]*\d[^/]*|\/[^/]+-[^/]+/.test(pathOf(url));

/** The page itself or a view of it: a list at `ads.php` is another page than its thing at `ads.php?id=88001`. */
const isHere = (url: URL, page: PageIdentity): boolean =>
  isThisPage(url.href, page) && (!NAMING.test(url.search) || NAMING.test(page.url));

/**
 * Links of the page's own site with a picture of where they lead, outside of its frame; `numberOf` numbers headings. Whether they
 * stand under one of other listings is judged from that.
 */
export function findCards(
  document: Document,
  around: (element: Element) => Surroundings,
  page: PageIdentity,
  base: string,
  numberOf: (heading: Element) => number | undefined,
): Card[] {
  const cards = new Map<string, Card>();
  const { hostname } = new URL(page.url);
  // Most links away say so, and many lead to one place: reading an address takes time.
  const addressOf = remembered((href: string) =>
    /^(?:https?:)?\/\//.test(href) && !href.includes(hostname) ? null : listingAddress(href, base),
  );
  let under: number | undefined;
  for (const link of [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,a[href]')].slice(0, MOST_LINKS)) {
    if (link.tagName !== 'A') {
      under = numberOf(link) ?? under;
      continue;
    }
    const url = addressOf(link.getAttribute('href') ?? '');
    if (!url || cards.size >= MOST || url.hostname !== hostname || isHere(url, page)) continue;
    if (looksLikePhoto(url.href) !== 'maybe' || !isNamingAddress(url)) continue;
    const { cues } = around(link);
    if (cues.some((cue) => cue === 'similar' || cue === 'frame')) continue;
    const box = link.closest(CARD) ?? link;
    const image = link.querySelector('img') ?? box.querySelector('img');
    const cover = ['src', 'data-src', 'data-lazy', 'data-original']
      .map((name) => webUrl(image?.getAttribute(name), base))
      .find(Boolean);
    const words = box.querySelector('h1,h2,h3,h4,h5') ?? link;
    const title = oneLine(words.textContent) || oneLine(image?.getAttribute('alt'));
    const key = `${under} ${url.href}`;
    if (cover && title.length > 3 && !cards.has(key))
      cards.set(key, { url: url.href, title: title.slice(0, 300), cover, under });
  }
  return [...cards.values()];
}
