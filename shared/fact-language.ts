/** Words around facts, in the languages listings are written in: those of a caption are the listing's own. */
interface FactWords {
  bedroom: Forms;
  bathroom: Forms;
  room: Forms;
  per: Readonly<Record<'month' | 'week' | 'day' | 'year', string>>;
  acres: string;
  feet: string;
}
/** One, a few where the language tells them apart, many. */
type Forms = readonly [one: string, other: string] | readonly [one: string, few: string, many: string];

const WORDS: Readonly<Record<string, FactWords>> = {
  en: { bedroom: ['bedroom', 'bedrooms'], bathroom: ['bathroom', 'bathrooms'], room: ['room', 'rooms'], per: { month: 'per month', week: 'per week', day: 'per day', year: 'per year' }, acres: 'acres', feet: 'sq ft' },
  de: { bedroom: ['Schlafzimmer', 'Schlafzimmer'], bathroom: ['Bad', 'Bäder'], room: ['Zimmer', 'Zimmer'], per: { month: 'pro Monat', week: 'pro Woche', day: 'pro Tag', year: 'pro Jahr' }, acres: 'Acre', feet: 'Quadratfuß' },
  fr: { bedroom: ['chambre', 'chambres'], bathroom: ['salle de bain', 'salles de bain'], room: ['pièce', 'pièces'], per: { month: 'par mois', week: 'par semaine', day: 'par jour', year: 'par an' }, acres: 'acres', feet: 'pi²' },
  es: { bedroom: ['dormitorio', 'dormitorios'], bathroom: ['baño', 'baños'], room: ['habitación', 'habitaciones'], per: { month: 'al mes', week: 'a la semana', day: 'al día', year: 'al año' }, acres: 'acres', feet: 'pies²' },
  it: { bedroom: ['camera da letto', 'camere da letto'], bathroom: ['bagno', 'bagni'], room: ['locale', 'locali'], per: { month: 'al mese', week: 'alla settimana', day: 'al giorno', year: "all'anno" }, acres: 'acri', feet: 'piedi²' },
  pt: { bedroom: ['quarto', 'quartos'], bathroom: ['casa de banho', 'casas de banho'], room: ['divisão', 'divisões'], per: { month: 'por mês', week: 'por semana', day: 'por dia', year: 'por ano' }, acres: 'acres', feet: 'pés²' },
  nl: { bedroom: ['slaapkamer', 'slaapkamers'], bathroom: ['badkamer', 'badkamers'], room: ['kamer', 'kamers'], per: { month: 'per maand', week: 'per week', day: 'per dag', year: 'per jaar' }, acres: 'acre', feet: 'vierkante voet' },
  pl: { bedroom: ['sypialnia', 'sypialnie', 'sypialni'], bathroom: ['łazienka', 'łazienki', 'łazienek'], room: ['pokój', 'pokoje', 'pokoi'], per: { month: 'miesięcznie', week: 'tygodniowo', day: 'za dobę', year: 'rocznie' }, acres: 'akrów', feet: 'stóp²' },
  sv: { bedroom: ['sovrum', 'sovrum'], bathroom: ['badrum', 'badrum'], room: ['rum', 'rum'], per: { month: 'per månad', week: 'per vecka', day: 'per dygn', year: 'per år' }, acres: 'acre', feet: 'kvadratfot' },
  nb: { bedroom: ['soverom', 'soverom'], bathroom: ['bad', 'bad'], room: ['rom', 'rom'], per: { month: 'per måned', week: 'per uke', day: 'per døgn', year: 'per år' }, acres: 'acre', feet: 'kvadratfot' },
  da: { bedroom: ['soveværelse', 'soveværelser'], bathroom: ['badeværelse', 'badeværelser'], room: ['værelse', 'værelser'], per: { month: 'pr. måned', week: 'pr. uge', day: 'pr. døgn', year: 'pr. år' }, acres: 'acre', feet: 'kvadratfod' },
}; // biome-ignore format: a table

/** How a listing's facts are said: its locale, for numbers, and the words of its language. English where we have none of its own. */
export interface Saying {
  locale: string;
  words: FactWords;
  /** `3 bedrooms`, in the form the language has for so many. */
  count(number: number, of: 'bedroom' | 'bathroom' | 'room'): string;
}

/** Of a language that is written under more than one name, the one that stands in the table. */
function baseOf(tag: string | undefined): string {
  const [language = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return language === 'no' || language === 'nn' ? 'nb' : language;
}

/** Whether facts can be said in the language of this tag. */
export const isSpoken = (tag: string): boolean => Object.hasOwn(WORDS, baseOf(tag));

/** `tag` is what a page says of its language (https://www.rfc-editor.org/info/bcp47): a stranger's text, which may be anything. */
export function sayingIn(tag: string | undefined): Saying {
  const known = baseOf(tag);
  const own = Object.hasOwn(WORDS, known) ? WORDS[known] : undefined;
  const region = /[-_]([a-z]{2})$/i.exec(tag ?? '')?.[1];
  const locale = own ? (region ? `${known}-${region.toUpperCase()}` : known) : 'en';
  const words = own ?? (WORDS.en as FactWords);
  const rules = new Intl.PluralRules(locale);
  return {
    locale,
    words,
    count(number, of) {
      const forms = words[of];
      const form = rules.select(number);
      const word = form === 'one' ? forms[0] : form === 'few' ? forms[1] : (forms[2] ?? forms[1]);
      return `${number.toLocaleString(locale)} ${word}`;
    },
  };
}
