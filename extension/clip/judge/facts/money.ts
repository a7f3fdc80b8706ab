import type { Price } from '../../../../shared/clip.ts';
import { wordedCurrency } from './worded-currency.ts';

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
  [/\bp\.?c\.?m\b|(?:per|a|\/|each)\s*(?:calendar\s*)?mo(?:n|nth)?\b|\/\s?(?:mo|mc|mies|mes|mois|Monat|m-c)\b|\bmonthly\b|\bmensual(?:es)?\b|par mois|al mes|pro Monat|\bmtl\b|miesi|\bkaltmiete|\bwarmmiete|gesamtmiete|\bp\/?m\b|al mese|per maand|por mês|\/\s?m(?:ån|d|nd)\b|\/\s?мес|в месяц|aylık|\/\s?(?:ay|mese|maand|mnd|mês)(?!\p{L})|mensili|mensais|maandelijks|(?:ao|por) mês|za měsíc|měsíčně|\/\s?(?:měs|hó|kk|lună|mėn|kuu|mj)(?!\p{L})|havonta|havi|pe lună|kuukaudessa|mjesečno|(?:τον|ανά) μήνα|\/\s?μήνα|(?:per|pr\.?) (?:måned|månad|mån|md)(?!\p{L})|im monat|loyer mensuel|canone mensile|شهري|(?:في|بال|كل|لل)\s?شهر|\/\s?(?:ال)?شهر|ماهانه|לחודש|月額|[/／每]\s?(?:个)?月|월세|\/\s?월/iu, 'month'],
  [/\bp\.?w\b|(?:per|a|\/)\s*(?:week|wk)\b|\bweekly\b|pro Woche|par semaine|\/\s?(?:sem(?:aine|ana)?|Woche|settimana|semana)\b|por semana|a settimana|per vecka|أسبوعي|(?:في|بال|كل)\s?أسبوع|לשבוע/i, 'week'],
  [/(?:per|a|\/)\s*(?:night|day|nacht|nuit|noche|doba)\b|\bnightly\b|pro (?:Tag|Nacht)|par (?:nuit|jour)|por (?:noche|día|noite|dia)|(?:a|per) notte|per (?:natt|nacht|dag)|za (?:noc|dobę)|gecelik|يومي|(?:في|لل|كل)\s?(?:يوم|ليلة)|ללילה|[/／]\s?泊|1泊/i, 'day'],
  [/\bp\.?a\b|(?:per|a|\/)\s*(?:year|yr|annum)\b|\byearly\b|\bannually\b|par an\b|pro Jahr|al año|por año|all.anno|per (?:år|jaar)|rocznie|سنوي|(?:في|بال|كل)\s?سنة|\/\s?(?:ال)?سنة|yıllık|לשנה/i, 'year'],
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
  /\bp\.?o\.?a\b|price on (?:application|request|enquiry)|on request|auf anfrage|a consultar|prix sur demande|cena do uzgodnienia|zapytaj o cen|prijs op aanvraag|trattativa riservata|sob consulta|contact (?:us |agent )?for price|(?:call|ask) for price|nous consulter|prezzo su richiesta|cena na zapytanie|prijs in overleg|pris på (?:förfrågan|forespørgsel|forespørsel)|hinta pyydett|pris (?:på begäran|vid förfrågan)|preço sob|info(?:rmazioni)? in agenzia|fiyat (?:için|sorunuz)|цена по (?:запросу|договор)|договорная|(?:ال)?سعر عند (?:الطلب|الاتصال|التواصل)|اتصل لمعرفة السعر|على السوم|応談|応相談|面议|面議|가격 ?(?:문의|협의)|τιμή κατόπιν/i;

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

/** Whether a short text with one amount names a currency, by a sign anywhere or by a word beside the amount. */
export function namesCurrency(text: string, country: string): boolean {
  const [, before = '', behind = ''] = /^(\D*)\d[\d.,'’\s]*(\D*)$/.exec(text) ?? [];
  return (
    currencyIn(text, country) !== null ||
    wordedCurrency(before, multipliedBy(behind).behind, country) !== null
  );
}

export const periodIn = (text: string): Price['period'] => PERIODS.find(([words]) => words.test(text))?.[1];

const AMOUNT = /\d{1,3}(?:[.,'’\s\u00a0\u202f\u2009]\d{2,3})*(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?/g;
/** What a number counts when it is no money. */
const NO_MONEY = /^\s?(?:m²|m2|м²|кв|sq|ft|%|bed|zimmer|pok|\.\d|متر|م²|م2|غرف|حمام|坪|㎡|平[米方]|室)/i;
/** Signs that stand before their amount: behind one, they belong to the next. */
const BEFORE_ONLY = /^\s?(?:(?:[$£₹]|US\$?)\s?\d|[Ee](?:uro|URO)[\s-]?[1-7](?:[a-d]|[,;/|]\s|$))/;
/** What a car's exhaust is allowed, by the norms Euro 1 to 7: `Euro 6`, `Euro 6d-TEMP`. */
const isExhaust = (left: string, digits: string, next: string): boolean =>
  /\bEuro[\s-]?$/i.test(left) &&
  /^[1-7]$/.test(digits) &&
  !/^\s?[,.]?[-–—]/.test(next) &&
  !multipliedBy(next).isMany;
/** What a number is told in, behind it. */
const FACTORS: readonly [string, number][] = [
  ['mn?|mio\\.?|mln\\.?|milj\\.?|million(?:en|s)?|millones|milioni|miljoen|млн\\.?|مليون|ملايين|میلیون', 1e6],
  ['k(?!\\.\\s?k)|тыс\\.?|tys\\.?|ألف|الف|آلاف|هزار', 1e3],
  ['مليار|میلیارد|млрд\\.?|mrd\\.?|bn', 1e9],
  ['lac|lakhs?', 1e5],
  ['cr(?:ore)?s?', 1e7],
];
const FACTOR = FACTORS.map(([words, factor]): [RegExp, number] => [
  new RegExp(`^\\s?(?:${words})(?![\\p{L}\\d_²])`, 'iu'),
  factor,
]);
const SIGNS_OF_MANY: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};
const MANY = /^\s?([万億萬亿만억])(?![\p{Script=Latin}²])/u;

/** How many times its figures an amount is, and what stands behind the word that says so. */
function multipliedBy(next: string): { factor: number; behind: string; isMany: boolean } {
  const sign = MANY.exec(next);
  if (sign)
    return { factor: SIGNS_OF_MANY[sign[1] ?? ''] ?? 1, behind: next.slice(sign[0].length), isMany: true };
  for (const [words, factor] of FACTOR) {
    const word = words.exec(next)?.[0];
    if (word) return { factor, behind: next.slice(word.length), isMany: true };
  }
  return { factor: 1, behind: next, isMany: false };
}

/** What stands behind hundreds of millions, and behind ten thousands: 1億2,800万円, 1万5,000円. */
const REST: Readonly<Record<number, readonly [RegExp, number]>> = {
  1e8: [/^\s?(\d[\d,.]*)\s?[万萬만]/, 1e4],
  1e4: [/^\s?(\d[\d,]*)(?=\s?[円元원])/, 1],
};

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
    const { factor, behind: rest, isMany } = multipliedBy(next);
    const [smaller, times = 0] = (isMany && REST[factor]) || [];
    const more = smaller?.exec(rest);
    const behind = more ? rest.slice(more[0].length) : rest;
    const worded = wordedCurrency(words.slice(Math.max(0, match.index - 16), match.index), behind, country);
    const before = worded ?? currencyIn(left, country);
    // Digits inside a word are no money: `MzI5`.
    if (!before && /\p{L}$/u.test(left)) continue;
    const after = BEFORE_ONLY.test(next)
      ? null
      : (currencyIn(behind.slice(0, 6), country) ?? (isMany ? currencyIn(next.slice(0, 6), country) : null));
    const currency = before ?? after;
    if (number === null || !currency) continue;
    const amount = Math.round((number * factor + (readNumber(more?.[1] ?? '') ?? 0) * times) * 100) / 100;
    if (amount <= 0) continue;
    const period = periodIn(words);
    return { amount, currency, ...(period ? { period } : {}), text: words };
  }
  return ON_APPLICATION.test(words) ? { amount: null, currency: null, text: words } : null;
}
