import type { Facts, Price } from './clip.ts';
import { type Saying, sayingIn } from './fact-language.ts';

/** A price for people; the page's own words where there is no amount. In English, unless it is to be said otherwise. */
export function priceWords(price: Price, { locale, words }: Saying = sayingIn('en')): string {
  if (price.amount === null) return price.text;
  const whole = Number.isInteger(price.amount);
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 };
  const amount = price.currency
    ? price.amount.toLocaleString(locale, {
        style: 'currency',
        currency: price.currency,
        currencyDisplay: 'narrowSymbol',
        ...digits,
      })
    : price.amount.toLocaleString(locale, digits);
  return price.period ? `${amount} ${words.per[price.period]}` : amount;
}

export function areaWords(
  { value, unit }: NonNullable<Facts['area']>['value'],
  { locale, words }: Saying = sayingIn('en'),
): string {
  const units = { m2: 'm²', sqft: words.feet, acre: words.acres, ha: 'ha' };
  return `${value.toLocaleString(locale)} ${units[unit]}`;
}
