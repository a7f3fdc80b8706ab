import type { Price } from '../../../../shared/clip.ts';

/** Signs and names of currencies, the more telling first. `$`, `kr` and `R` need the page's country. */
const SIGNS: readonly [RegExp, string][] = [
  [/US\s?\$|\bUSD\b/, 'USD'], [/A\$|AU\$|\bAUD\b/, 'AUD'], [/C\$|CA\$|\bCAD\b/, 'CAD'], [/NZ\$|\bNZD\b/, 'NZD'],
  [/HK\$|\bHKD\b/, 'HKD'], [/S\$|\bSGD\b/, 'SGD'], [/R\$|\bBRL\b/, 'BRL'], [/MX\$|M\.?N\.?(?=\s|$)|\bMXN\b/, 'MXN'],
  [/€|\bEUR(?:O|OS)?\b/i, 'EUR'], [/£|\bGBP\b/, 'GBP'], [/zł|\bPLN\b|\bzl\b/i, 'PLN'], [/₹|\bINR\b|\bRs\.?(?=\s|\d)/i, 'INR'],
  [/\bAED\b|\bDhs?\b|د\.إ/, 'AED'], [/\bCHF\b|\bFr\.(?=\s|\d)/, 'CHF'], [/Kč|\bCZK\b/i, 'CZK'], [/\bSEK\b/, 'SEK'], [/\bNOK\b/, 'NOK'],
  [/\bDKK\b/, 'DKK'], [/\bHUF\b|\bFt\b/, 'HUF'], [/\bRON\b|\blei\b/i, 'RON'], [/₽|\bRUB\b|руб/i, 'RUB'], [/₺|\bTRY\b|\bTL\b/, 'TRY'],
  [/₪|\bILS\b/, 'ILS'], [/₩|\bKRW\b/, 'KRW'], [/\bCNY\b|元|\bRMB\b/, 'CNY'], [/\bJPY\b|円|¥|￥/, 'JPY'], [/฿|\bTHB\b/, 'THB'], [/₱|\bPHP\b/, 'PHP'],
  [/₫|\bVND\b/, 'VND'], [/\bSAR\b/, 'SAR'], [/\bQAR\b/, 'QAR'], [/\bZAR\b/, 'ZAR'], [/₴|\bUAH\b/, 'UAH'], [/\bKES\b|\bKSh\b/i, 'KES'], [/₦|\bNGN\b/, 'NGN'],
]; // biome-ignore format: a table
const DOLLARS: Record<string, string> = {
  mx: 'MXN',
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  sg: 'SGD',
  ar: 'ARS',
  cl: 'CLP',
  co: 'COP',
  tw: 'TWD',
};
const CROWNS: Record<string, string> = { se: 'SEK', no: 'NOK', dk: 'DKK', is: 'ISK' };
/** Where sums are told in ten thousands, the sign for them is sign enough: 685万. */
const TEN_THOUSANDS: Record<string, string> = { cn: 'CNY', jp: 'JPY', tw: 'TWD' };
const ANY_DOLLAR = /\$|＄/;

const PERIODS: readonly [RegExp, NonNullable<Price['period']>][] = [
  [/\bp\.?c\.?m\b|(?:per|a|\/|each)\s*(?:calendar\s*)?mo(?:n|nth)?\b|\/\s?(?:mo|mc|mies|mes|mois|Monat|m-c)\b|\bmonthly\b|\bmensual(?:es)?\b|par mois|al mes|pro Monat|\bmtl\b|miesi|\bkaltmiete|\bwarmmiete|gesamtmiete|\bp\/?m\b|al mese|per maand|por mês|\/\s?m(?:ån|d|nd)\b|\/\s?мес|aylık/i, 'month'],
  [/\bp\.?w\b|(?:per|a|\/)\s*(?:week|wk)\b|\bweekly\b|pro Woche|par semaine/i, 'week'],
  [/(?:per|a|\/)\s*(?:night|day|nacht|nuit|noche|doba)\b|\bnightly\b|pro Tag/i, 'day'],
  [/\bp\.?a\b|(?:per|a|\/)\s*(?:year|yr|annum)\b|\byearly\b|\bannually\b|par an\b|pro Jahr/i, 'year'],
]; // biome-ignore format: a table
/** A period by a code of UN/CEFACT, as https://schema.org/unitCode has them, or by its own name. */
const CALLED: readonly [RegExp, NonNullable<Price['period']>][] = [
  [
    /^(?:MON|P1M|(?:per[_ ]?)?month(?:ly)?|pcm|pm|monat(?:lich)?|mois|mes|mensual|mese|maand|miesiąc|mies\.?)$/i,
    'month',
  ],
  [/^(?:WEE|P7D|P1W|(?:per[_ ]?)?week(?:ly)?|pw|woche|semaine|semana)$/i, 'week'],
  [/^(?:DAY|P1D|(?:per[_ ]?)?(?:day|night)|daily|nightly|tag|nacht|nuit|noche)$/i, 'day'],
  [/^(?:ANN|P1Y|(?:per[_ ]?)?(?:year|annum)|yearly|annual(?:ly)?|pa|jahr|an|año)$/i, 'year'],
];
export const periodCalled = (told: unknown): Price['period'] | undefined =>
  typeof told === 'string' ? CALLED.find(([name]) => name.test(told.trim()))?.[1] : undefined;

/** Words that stand where a price would, where it is told only to who asks. */
export const ON_APPLICATION =
  /\bp\.?o\.?a\b|price on (?:application|request|enquiry)|on request|auf anfrage|a consultar|prix sur demande|cena do uzgodnienia|zapytaj o cen|prijs op aanvraag|trattativa riservata|sob consulta|contact (?:us |agent )?for price|(?:call|ask) for price|nous consulter|prezzo su richiesta|cena na zapytanie|prijs in overleg|pris på (?:förfrågan|forespørgsel|forespørsel)|hinta pyydett/i;

/** A number as people write it: 1.234.567,89 or 1,234,567.89 or 1 234 567 or 1'234 or 12,34,567 or 1,2. */
export function readNumber(text: string): number | null {
  let plain = text.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  if (comma >= 0 && dot >= 0)
    plain = comma > dot ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  else if (comma >= 0 || dot >= 0) {
    const mark = comma >= 0 ? ',' : '.';
    const groups = plain.split(mark);
    const thousands =
      groups.length > 2 || (groups[1]?.length === 3 && groups[0] !== '0' && (groups[0]?.length ?? 0) <= 3);
    plain = thousands ? groups.join('') : groups.join('.');
  }
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export const currencyIn = (text: string, country: string): string | null =>
  SIGNS.find(([sign]) => sign.test(text))?.[1] ??
  (ANY_DOLLAR.test(text)
    ? (DOLLARS[country] ?? 'USD')
    : /\bkr\b/i.test(text)
      ? (CROWNS[country] ?? null)
      : /[万萬]/.test(text)
        ? (TEN_THOUSANDS[country] ?? null)
        : null);

export const periodIn = (text: string): Price['period'] => PERIODS.find(([words]) => words.test(text))?.[1];

const AMOUNT = /\d{1,3}(?:[.,'’\s\u00a0\u202f\u2009]\d{2,3})*(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?/g;
/** What a number counts when it is no money. */
const NO_MONEY = /^\s?(?:m²|m2|м²|кв|sq|ft|%|bed|zimmer|pok|\.\d)/i;
/** Signs that stand before their amount: behind one, they belong to the next. */
const BEFORE_ONLY = /^\s?(?:(?:[$£₹]|US\$?)\s?\d|[Ee](?:uro|URO)[\s-]?[1-7](?:[a-d]|[,;/|]\s|$))/;
/** What a car's exhaust is allowed, by the norms Euro 1 to 7: `Euro 6`, `Euro 6d-TEMP`. */
const isExhaust = (left: string, digits: string, next: string): boolean =>
  /\bEuro[\s-]?$/i.test(left) &&
  /^[1-7]$/.test(digits) &&
  !/^\s?[,.]?[-–—]/.test(next) &&
  !MULTIPLE.test(next);
const MULTIPLE =
  /^\s?(?:((?:mn?|mio\.?|million(?:en)?|k(?!\.\s?k)|lac|lakhs?|cr(?:ore)?s?)(?![\p{L}\d_²])|[万億萬亿](?![\w²])))/iu;
const MULTIPLES: Record<string, number> = {
  m: 1e6,
  mn: 1e6,
  mi: 1e6,
  k: 1e3,
  la: 1e5,
  cr: 1e7,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
};

/** What stands behind hundreds of millions: 1億2,800万円. */
const restOf = (next: string, multiple: string): number =>
  /[億亿]/.test(multiple)
    ? (readNumber(/^\s?[億亿]\s?([\d,.]+)\s?[万萬]/.exec(next)?.[1] ?? '') ?? 0) * 1e4
    : 0;

/**
 * The price in a short text, with the words around it; null where there is none. A range gives its lower end.
 * `country` is the two letters the page's host ends in, or those of its language.
 */
export function readPrice(text: string, country: string): Price | null {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  for (const match of words.matchAll(AMOUNT)) {
    const next = words.slice(match.index + match[0].length);
    if (NO_MONEY.test(next)) continue;
    const number = readNumber(match[0].trim());
    const left = words.slice(Math.max(0, match.index - 5), match.index);
    if (isExhaust(left, match[0], next)) continue;
    const before = currencyIn(left, country);
    // Digits inside a word are no money: `MzI5`.
    if (!before && /\p{L}$/u.test(left)) continue;
    const after = BEFORE_ONLY.test(next)
      ? null
      : currencyIn(
          next
            .slice(0, 14)
            .replace(/^\s?[億亿]\s?[\d,.]+/, '')
            .slice(0, 6),
          country,
        );
    const currency = before ?? after;
    if (number === null || !currency) continue;
    const multiple = MULTIPLE.exec(next)?.[1]?.toLowerCase() ?? '';
    const factor = MULTIPLES[multiple.slice(0, 2)] ?? MULTIPLES[multiple.slice(0, 1)] ?? 1;
    const amount = Math.round((number * factor + restOf(next, multiple)) * 100) / 100;
    if (amount <= 0) continue;
    const period = periodIn(words);
    return { amount, currency, ...(period ? { period } : {}), text: words };
  }
  return ON_APPLICATION.test(words) ? { amount: null, currency: null, text: words } : null;
}
