/** Countries and their money where a name is that of several. */
type Named = string | Readonly<Record<string, string>>;

/** Currencies by the words and letters that stand right beside an amount, the longer names first. */
const WORDS: readonly [string, Named][] = [
  ['د\\.?\\s?إ\\.?|درهم(?:اً|ا)? إماراتي(?:اً|ا)?', 'AED'],
  ['ر\\.?\\s?س\\.?|ريال(?:اً|ا)? سعودي(?:اً|ا)?|\\u20c1', 'SAR'],
  ['ر\\.?\\s?ق\\.?|ريال قطري', 'QAR'],
  ['ر\\.\\s?ع\\.?|ريال عماني', 'OMR'],
  ['د\\.?\\s?ك\\.?|دينار كويتي', 'KWD'],
  ['د\\.\\s?ب\\.?|دينار بحريني', 'BHD'],
  ['د\\.\\s?[أا]\\.?|دينار أردني', 'JOD'],
  ['د\\.\\s?م\\.?|درهم مغربي', 'MAD'],
  ['د\\.\\s?ت\\.?|دينار تونسي', 'TND'],
  ['د\\.?\\s?ج\\.?|دينار جزائري', 'DZD'],
  ['د\\.\\s?ع\\.?|دينار عراقي', 'IQD'],
  ['ج\\.\\s?م\\.?|جنيه(?:اً|ا)? مصري(?:اً|ا)?', 'EGP'],
  ['ل\\.\\s?ل\\.?|ليرة لبنانية', 'LBP'],
  ['دولار(?:اً|ا)?(?: أمريكي(?:اً|ا)?)?', 'USD'],
  ['يورو|ευρώ', 'EUR'],
  ['درهم(?:اً|ا)?|[Dd]irhams?|DHS?|Dhs?', { ae: 'AED', ma: 'MAD' }],
  ['ريال(?:اً|ا)?|﷼', { sa: 'SAR', qa: 'QAR', om: 'OMR', ye: 'YER' }],
  ['دينار(?:اً|ا)?', { kw: 'KWD', bh: 'BHD', jo: 'JOD', tn: 'TND', dz: 'DZD', iq: 'IQD', ly: 'LYD' }],
  ['جنيه(?:اً|ا)?', { eg: 'EGP', sd: 'SDG' }],
  ['ש["״]ח|שקל(?:ים)?', 'ILS'],
  ['만?\\s?원', 'KRW'],
  ['บาท', 'THB'],
  ['грн\\.?|гривень', 'UAH'],
  ['лв\\.?', 'BGN'],
  ['₸|тенге|тг\\.?', 'KZT'],
  ['₾|ლარი', 'GEL'],
  ['৳', 'BDT'],
  ['NT\\$', 'TWD'],
  ['Rs\\.?', { pk: 'PKR', lk: 'LKR', np: 'NPR', mu: 'MUR' }],
  ['[¥￥]', { cn: 'CNY' }],
  ['元', { tw: 'TWD', hk: 'HKD' }],
  ['S/\\.?', { pe: 'PEN' }],
  ['Rp\\.?', { id: 'IDR' }],
  ['RM', { my: 'MYR' }],
  ['R', { za: 'ZAR' }],
];
const BESIDE = WORDS.map(([words, named]): [RegExp, RegExp, Named] => [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s?$`, 'u'),
  new RegExp(`^\\s?(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
  named,
]);

/** The currency that is named right before or right behind an amount; null where the name is that of several, or of none. */
export function wordedCurrency(before: string, behind: string, country: string): string | null {
  for (const [ends, begins, named] of BESIDE) {
    if (!ends.test(before) && !begins.test(behind)) continue;
    const code = typeof named === 'string' ? named : named[country];
    if (code) return code;
  }
  return null;
}
