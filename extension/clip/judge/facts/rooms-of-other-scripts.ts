type Counted = 'bedrooms' | 'bathrooms' | 'rooms';

/** Numbers that Arabic tells by a word, or by the form of what is counted. */
const FIGURES: Readonly<Record<string, number>> = { ثلاث: 3, أربع: 4, اربع: 4, خمس: 5, ست: 6, سبع: 7 };
const WORDED = Object.keys(FIGURES).join('|');
const BEFORE = String.raw`(?<![\p{L}\d.,/–-])(\d{1,2}|${WORDED})[\s-]?`;
const END = String.raw`(?![\p{L}])`;

/** What counts rooms behind its number, where words have no bounds that a Latin letter would show. */
const BEHIND: Readonly<Record<Counted, string>> = {
  bedrooms: `غرف(?:ة)?\\s(?:لل|ال)?نوم|اتاق خواب|خوابه?|חדרי שינה|寝室|ベッドルーム|침실|спал[ье]н\\p{L}*|υπνοδωμάτι\\p{L}*`,
  bathrooms: `حمام(?:ات)?(?!\\s?(?:سباحة|السباحة))|دورات? مياه|سرویس بهداشتی|חדרי (?:רחצה|אמבטיה)|浴室|욕실|санузл?\\p{L}*|μπάνι\\p{L}*`,
  rooms: `غرفة?(?!\\s(?:لل|ال)?نوم)|חדרים|חד['׳]|комн(?:\\.|ат\\p{L}*)|δωμάτι\\p{L}*`,
};
/** How floor plans are told in short: `3LDK`, `3室2厅2卫`, `3房2廳1衛`, `방 3개`. */
const SHORT: Readonly<Record<Counted, readonly RegExp[]>> = {
  bedrooms: [/(?<![\p{L}\d])([1-9])\s?S?(?:LDK|DK)(?![\p{L}\d])/u, /(?<![\p{L}\d])(\d)[室房]\s?\d[厅廳]/u, /(?<!\p{L})침실\s?(\d)\s?개/u],
  bathrooms: [/\d[室房]\s?\d[厅廳]\s?(\d)[卫衛]/u, /(?<!\p{L})욕실\s?(\d)\s?개/u],
  rooms: [/(?<!\p{L})방\s?(\d)\s?개/u],
}; // biome-ignore format: a table
const TWO: Readonly<Record<Counted, RegExp>> = {
  bedrooms: /(?<!\p{L})غرفت(?:ين|ان|ا|ي)\s(?:لل|ال)?نوم(?!\p{L})/u,
  bathrooms: /(?<!\p{L})حمام(?:ين|ان)(?!\p{L})/u,
  rooms: /(?<!\p{L})غرفت(?:ين|ان)(?!\p{L}|\s(?:لل|ال)?نوم)/u,
};
const COUNTS = new Map(
  Object.entries(BEHIND).map(([name, words]) => [name, new RegExp(`${BEFORE}(?:${words})${END}`, 'u')]),
);

/** How many of such rooms a short text counts in a language without Latin letters. Its figures are plain. */
export function roomsOfOtherScripts(name: Counted, text: string): number | null {
  if (!/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|LDK|DK/u.test(text)) return null;
  const told = [COUNTS.get(name), ...SHORT[name]].map((count) => count?.exec(text)?.[1]).find(Boolean);
  return told ? (FIGURES[told] ?? Number(told)) : TWO[name].test(text) ? 2 : null;
}
