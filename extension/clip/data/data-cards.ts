import { isNamingAddress } from '../cards.ts';
import { isThisPage, type PageIdentity } from '../page-identity.ts';
import { oneLine } from '../page-words.ts';
import type { Card } from '../seen.ts';
import { looksLikePhoto, webUrl, writtenAsUrl } from '../urls.ts';
import { OTHER_LISTINGS } from '../vocabulary.ts';
import type { DataObject } from './from-data.ts';
import { LINK_KEY, NAME_KEY } from './whose-data.ts';

const MOST = 50;
const SHORTEST = 4;

/** The other listings that a page's data lists, each with a name, an address of the page's own site and a picture. */
export function dataCards(objects: readonly DataObject[], base: string, page: PageIdentity): Card[] {
  const cards = new Map<string, Card>();
  const { hostname } = new URL(page.url);
  for (const { cover, value, own, path } of objects) {
    if (!cover || own || cards.size >= MOST || OTHER_LISTINGS.test(path)) continue;
    const texts = Object.entries(value).flatMap(([key, member]) =>
      typeof member === 'string' ? [[key, member] as const] : [],
    );
    const written = texts.find(
      ([key, text]) => LINK_KEY.test(key) && writtenAsUrl(text) && looksLikePhoto(text) === 'maybe',
    )?.[1];
    const title = texts
      .filter(([key]) => NAME_KEY.test(key))
      .map(([, text]) => oneLine(text))
      .find(({ length }) => length >= SHORTEST);
    const url = written && webUrl(written, base);
    if (!url || !title || new URL(url).hostname !== hostname) continue;
    if (isThisPage(url, page) || !isNamingAddress(new URL(url))) continue;
    cards.set(url, { url, title: title.slice(0, 300), cover });
  }
  return [...cards.values()];
}
