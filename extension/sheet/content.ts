import type { Draft } from '../../shared/draft.ts';
import { sayingIn } from '../../shared/fact-language.ts';
import { areaWords, priceWords } from '../../shared/fact-words.ts';
import { linkOf } from '../../shared/own.ts';
import { type SheetWords, sheetWords } from './words.ts';

/** What the sheet says of the listing, in words. */
export interface SheetContent {
  title: string;
  price: string;
  address: string;
  facts: readonly { label: string; value: string }[];
  /** The page's description, a paragraph each. */
  text: readonly string[];
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

/** From the Draft as it is now; `title` is the one written for this Target. Numbers are written as `language` has them. */
export function sheetContent(draft: Draft, title: string, language: string): SheetContent {
  const words = sheetWords(language);
  const saying = sayingIn(language);
  const { facts, source } = draft;
  const { bedrooms, bathrooms, rooms, area, year, mileage, make, model, condition, listingId } = facts;
  const count = (fact: { value: number } | undefined): string =>
    fact?.value ? fact.value.toLocaleString(saying.locale) : '';
  const told: [keyof SheetWords, string][] = [
    ['type', [make?.value, model?.value].filter(Boolean).join(' ')],
    ['bedrooms', count(bedrooms)],
    ['bathrooms', count(bathrooms)],
    ['rooms', count(rooms)],
    ['area', area ? areaWords(area.value, saying) : ''],
    ['year', year?.value ? String(year.value) : ''],
    ['mileage', mileage ? `${mileage.value.value.toLocaleString(saying.locale)} ${mileage.value.unit}` : ''],
    ['condition', condition?.value ?? ''],
    ['listingId', listingId?.value ?? ''],
  ];
  return {
    title: plain(title) || plain(draft.title) || source.site,
    price: facts.price ? plain(priceWords(facts.price.value, saying)) : '',
    address: plain(facts.address?.value.text ?? ''),
    facts: told.flatMap(([name, value]) =>
      plain(value) === '' ? [] : [{ label: words[name], value: plain(value) }],
    ),
    text: draft.text
      .split(/\n+/)
      .map(plain)
      .filter((paragraph) => paragraph !== ''),
    agent: plain(facts.seller?.value ?? ''),
    site: source.site,
    url: linkOf(source),
  };
}
