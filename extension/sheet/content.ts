import type { Draft } from '../../shared/draft.ts';
import { areaWords, priceWords } from '../../shared/fact-words.ts';
import type { SheetWords } from './words.ts';

/** What the sheet says of the listing, in words. */
export interface SheetContent {
  title: string;
  price: string;
  address: string;
  facts: readonly { label: string; value: string }[];
  agent: string;
  site: string;
  url: string;
}

/** Pictures among letters stand for themselves in a caption; on paper they are left away. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{fe0f}\u{200d}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** From the Draft as it is now; `title` is the one written for this Target. */
export function sheetContent(draft: Draft, title: string, words: SheetWords): SheetContent {
  const { facts, source } = draft;
  const { bedrooms, bathrooms, rooms, area, year, mileage, make, model, condition, listingId } = facts;
  const count = (fact: { value: number } | undefined): string => (fact?.value ? String(fact.value) : '');
  const told: [keyof SheetWords, string][] = [
    ['type', [make?.value, model?.value].filter(Boolean).join(' ')],
    ['bedrooms', count(bedrooms)],
    ['bathrooms', count(bathrooms)],
    ['rooms', count(rooms)],
    ['area', area ? areaWords(area.value) : ''],
    ['year', count(year)],
    ['mileage', mileage ? `${mileage.value.value.toLocaleString('en')} ${mileage.value.unit}` : ''],
    ['condition', condition?.value ?? ''],
    ['listingId', listingId?.value ?? ''],
  ];
  return {
    title: plain(title) || plain(draft.title) || source.site,
    price: facts.price ? plain(priceWords(facts.price.value)) : '',
    address: plain(facts.address?.value.text ?? ''),
    facts: told.flatMap(([name, value]) =>
      plain(value) === '' ? [] : [{ label: words[name], value: plain(value) }],
    ),
    agent: plain(facts.seller?.value ?? ''),
    site: source.site,
    url: source.canonicalUrl,
  };
}
