import { readNumber, readPrice } from '../judge/facts/money.ts';
import { isOldPrice } from '../judge/facts/old-price.ts';
import { isThisPage, type PageIdentity } from '../page-identity.ts';
import type { PageEvidence } from '../seen.ts';
import { DECIDING } from '../weights.ts';

/** What a page shows of its listing, to hold data against that may have stayed from the page before. */
export interface Shown {
  names: readonly string[];
  /** Amounts of money near the heading. */
  amounts: readonly number[];
}

type Members = Readonly<Record<string, unknown>>;

const LONGEST_PRICE = 60;
const NAME = /^(?:name|title|headline|heading|display_?(?:address|name|title)|street_?address|address)$/i;
const PRICE = /^(?:(?:list|asking|sale|current|low)?_?price(?:_?(?:value|raw))?|(?:monthly_?)?rent|amount)$/i;
const NUMBER =
  /^(?:id|@id|sku|productid|identifier|(?:listing|property|ad|item|product)_?(?:id|no|number))$/i;
const ADDRESS = /^(?:url|@id|mainEntityOfPage|href|link|permalink|canonical_?url|detail_?url)$/i;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

function isNamedAlike(one: string, other: string): boolean {
  const [few = [], many = new Set()] = [[...wordsOf(one)], wordsOf(other)];
  const shorter = Math.min(few.length, many.size);
  return shorter > 0 && few.filter((word) => many.has(word)).length >= DECIDING.agreement.name * shorter;
}

export function shownOn({ headings, title, lines, country }: PageEvidence): Shown {
  const amounts = lines
    .filter((line) => {
      const { text, distance, cues } = line;
      const elsewhere = cues.some((cue) => cue === 'similar' || cue === 'other-page' || cue === 'frame');
      return (
        !isOldPrice(line) &&
        !elsewhere &&
        distance <= DECIDING.agreement.near &&
        text.length <= LONGEST_PRICE &&
        /\d/.test(text)
      );
    })
    .flatMap(({ text }) => readPrice(text, country)?.amount ?? []);
  // A title may have stayed too: it is heard where there is nothing else.
  return { names: headings.length ? headings : [title], amounts };
}

/** Own values of these names, one level of objects within: `offers: {price}`, `address: {streetAddress}`. */
function told(members: Members, names: RegExp): (string | number)[] {
  const plain = (value: unknown): value is string | number =>
    (typeof value === 'string' && value.length > 0 && value.length < 500) || typeof value === 'number';
  return Object.entries(members)
    .slice(0, 300)
    .flatMap(([key, value]) => {
      if (names.test(key) && plain(value)) return [value];
      const [inner] = /^(?:offers?|price|address|mainEntityOfPage|location)$/i.test(key)
        ? [value].flat()
        : [];
      return typeof inner === 'object' && inner !== null
        ? Object.entries(inner)
            .filter(
              ([name, one]) => (names.test(name) || (names === PRICE && name === 'value')) && plain(one),
            )
            .map(([, one]) => one as string | number)
        : [];
    });
}

const amountsIn = (values: readonly (string | number)[]): number[] =>
  values.flatMap((value) =>
    typeof value === 'number' ? value : (readNumber(value.replace(/^\D{0,5}|\D{0,5}$/g, '')) ?? []),
  );

/** Whether a description is of another page than this one, by the address or the number that it names. */
export function isOfAnother(members: Members, page: PageIdentity): boolean {
  const addresses = told(members, ADDRESS).filter((value) => /\//.test(String(value)));
  if (addresses.length > 0) return !addresses.some((address) => isThisPage(String(address), page));
  const numbers = told(members, NUMBER).map(String);
  return page.ids.length > 0 && numbers.some((id) => /^\d{5,}$/.test(id)) && !isOfThis(members, page);
}

const isOfThis = (members: Members, page: PageIdentity): boolean =>
  told(members, NUMBER).some((id) => page.ids.includes(String(id))) ||
  told(members, ADDRESS).some((address) => /\//.test(String(address)) && isThisPage(String(address), page));

/**
 * Whether a description may be believed on a page that changed softly: it names the page and what is shown does not contradict it
 * twice, or what is shown says the same name, and no other price.
 */
export function agrees(members: Members, page: PageIdentity, shown: Shown): boolean {
  if (isOfAnother(members, page)) return false;
  const names = told(members, NAME).map(String);
  const amounts = amountsIn(told(members, PRICE));
  const saysName = names.some((name) => shown.names.some((heading) => isNamedAlike(name, heading)));
  const saysPrice = amounts.some((amount) => shown.amounts.includes(amount));
  const isOtherPrice = amounts.length > 0 && shown.amounts.length > 0 && !saysPrice;
  const isOtherName = names.length > 0 && shown.names.length > 0 && !saysName;
  if (isOfThis(members, page)) return !(isOtherName && isOtherPrice);
  return saysName && !isOtherPrice;
}
