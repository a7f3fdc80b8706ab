import type { Facts, Price } from './clip.ts';

/** A price for people; the page's own words where there is no amount. */
export function priceWords(price: Price): string {
  if (price.amount === null) return price.text;
  const whole = Number.isInteger(price.amount);
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 };
  const amount = price.currency
    ? price.amount.toLocaleString('en', {
        style: 'currency',
        currency: price.currency,
        currencyDisplay: 'narrowSymbol',
        ...digits,
      })
    : price.amount.toLocaleString('en', digits);
  return price.period ? `${amount} per ${price.period}` : amount;
}

const UNITS = { m2: 'm²', sqft: 'sq ft', acre: 'acres', ha: 'ha' } as const;

export const areaWords = (area: NonNullable<Facts['area']>['value']): string =>
  `${area.value.toLocaleString('en')} ${UNITS[area.unit]}`;
