const rules = new Intl.PluralRules('pl');

/** The right form for a number in Polish: 1 zdjęcie, 2 zdjęcia, 5 zdjęć. */
export function liczba(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}
