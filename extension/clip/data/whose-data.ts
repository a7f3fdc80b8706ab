import { isThisPage, type PageIdentity } from '../page-identity.ts';
import { looksLikePhoto, writtenAsUrl } from '../urls.ts';
import { PHOTO_KEY } from '../vocabulary.ts';

const PRICE_KEY = /^(?:\w*price\w*|rent|offers?|cost|amount)$/i;
export const NAME_KEY = /^(?:title|name|address|headline|displayaddress|bedrooms|beds)$/i;
export const LINK_KEY = /^(?:@id|\w*url|href|link|permalink|uri|slug|detailurl|path)$/i;
/** The end of an address alone: `elm-grove-12`, as shops and sites keep it. */
const SLUG_KEY = /^(?:\w*slug|handle|url_?key|permalink|path|uri)$/i;
const SLUG = /^\w+(?:-\w+)+$/;
const isSlugHere = (key: string, value: string, { path }: PageIdentity): boolean =>
  SLUG_KEY.test(key) && SLUG.test(value) && path.replace(/\.\w+$/, '').endsWith(`/${value}`);
/** An object that only refers to the listing has fewer plain members than this, and fewer of any kind. */
const LEAST_OWN = 4;
const LEAST_OF_ALL = 7;

/** An object of data that is the page's listing itself: it carries its number or its address. */
export const isOwn = (object: readonly [string, unknown][], page: PageIdentity): boolean =>
  (object.filter(([, value]) => value !== null && typeof value !== 'object').length >= LEAST_OWN ||
    object.filter(([, value]) => value !== null).length >= LEAST_OF_ALL) &&
  object.some(([key, value]) => {
    if (typeof value === 'number') return page.ids.includes(String(value));
    if (typeof value !== 'string' || value.length > 500) return false;
    if (page.ids.includes(value) || isSlugHere(key, value, page)) return true;
    return (
      LINK_KEY.test(key) &&
      writtenAsUrl(value) &&
      looksLikePhoto(value) === 'maybe' &&
      page.path.length > 1 &&
      isThisPage(value, page)
    );
  });

/** An item of a list that is a listing by itself: it has a price, or a name and a page. */
export const isCard = (object: readonly [string, unknown][]): boolean => {
  let price = false;
  let name = false;
  let link = false;
  for (const [key, value] of object) {
    if (value === null || value === '' || value === undefined) continue;
    if (PRICE_KEY.test(key)) price = true;
    if (NAME_KEY.test(key)) name = true;
    if (
      LINK_KEY.test(key) &&
      typeof value === 'string' &&
      writtenAsUrl(value) &&
      looksLikePhoto(value) === 'maybe'
    )
      link ||= !PHOTO_KEY.test(key);
  }
  return (price && (name || link)) || (name && link && object.length > 4);
};

/** An object that tells what something costs and what it is called. */
export const isPriced = (object: readonly [string, unknown][]): boolean => {
  const says = (pattern: RegExp) => object.some(([key, value]) => value && pattern.test(key));
  return says(PRICE_KEY) && says(NAME_KEY);
};
