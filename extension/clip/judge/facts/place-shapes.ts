import { isCounted } from './counted.ts';

/** How streets, postal codes and towns are written, in the languages and countries of listings. No site is named. */

/** Words as they begin a name, small or large; `title` where only large ones are a name's. */
const either = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`))
    .join('|');
const title = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^\p{Ll}/u, (first) => first.toUpperCase()))
    .join('|');

/** Kinds of streets behind a number and a name: `1820 Larkspur Lane`. */
const ENGLISH =
  title(`street st road rd lane ln drive dr avenue ave av way court ct place pl terrace ter close crescent cres
  boulevard blvd highway hwy circle cir trail trl parkway pkwy loop row square sq mews gardens gdns grove hill park walk view
  rise quay green parade pde esplanade alley path run point pt ridge cove bend turnpike pike broadway expressway wharf`);
/** Kinds of streets right behind a number: `14 rue des Tanneurs`. */
const FRENCH =
  either(`rue avenue av boulevard bd place chemin all[ée]e impasse quai cours route rte square passage faubourg sentier
  ruelle esplanade hameau chauss[ée]e clos promenade mont[ée]e traverse voie r[ée]sidence lieu-dit lotissement`);
/** Kinds of streets before a name and a number: `Via Garibaldi 23`, `ul. Rękawka 5`. */
const BEFORE =
  either(`via viale piazza piazzale corso largo vicolo strada contrada localit[àa] loc frazione lungomare
  calle cl avenida avda av paseo pº plaza pza pl carrer camino carretera ctra traves[íi]a ronda passeig rambla bulevar
  calzada cerrada privada jir[óo]n rua travessa tv pra[çc]a alameda estrada rodovia ul ulica al aleja aleje os osiedle plac
  put trg obala str\\. strada calea șos șoseaua bulevardul ulice n[áa]m[ěe]st[íi] n[áa]m t[řr][íi]da rue avenue boulevard
  chauss[ée]e place chemin quai route drève ул\\. улица проспект пр-т οδός λεωφόρος`);
/** How names of streets end before a number: `Seefeldstrasse 45`, `Bjerregaards gate 24C`. */
const ENDING =
  either(`stra[ßs]s?e str\\. weg gasse allee platz ring damm ufer steig stieg gata gatan gate gaten g\\. v[äa]g v[äa]gen veien vei vegen vej vejen
  gade all[ée] stræde torv torvet plads straat laan gracht plein kade dijk singel dreef pad hof tie katu kuja polku tori utca [úu]t
  t[ée]r k[öo]r[úu]t gatv[ėe] iela t[äa]nav caddesi cad\\. sokak sok\\. bulvar[ıi] street road avenue`);

/** A number of a house with what may follow: `24C`, `118-B`, `45 A 12`, `112 bte 4`, `112, 2. tv.`. */
const HOUSE = String.raw`\d{1,5}(?:\s?[a-zA-Z](?![\p{L}]))?(?:\s?[-/–]\s?\w{1,4})?(?:\s(?:bis|ter|bte|box|bus|boîte|apt|wohnung|top)\.?\s?\w{1,4}|\s\d{1,3}(?!\d|\s?[A-Z]{2}\b))?`;
const UNIT = String.raw`(?:(?:[uU]nit|[aA]pt|[aA]partment|[fF]lat|[lL]ot|[sS]hop|[sS]uite|[nN]o|nº|#)\.?\s?[\w-]{1,6}[,/]?\s)?`;
const STREETS = [
  String.raw`${UNIT}\d{1,5}\s?[a-zA-Z]?(?:\s?[-/–]\s?\d{1,5}[a-zA-Z]?)?,?\s(?:[NSEW]{1,2}\.?\s)?(?:(?:\p{Lu}|\d)[\p{L}\d.'’-]*\s){1,4}(?:${ENGLISH})\b\.?(?:\s[NSEW]{1,2}\b)?`,
  String.raw`\d{1,4}(?:\s?(?:bis|ter|[a-d]))?,?\s(?:${FRENCH})\b\.?\s[\p{L}'’. -]{2,50}`,
  String.raw`(?:(?:${BEFORE})(?:\.\s?|\s)|[cC](?:\/|\.)\s?)[\p{L}\d'’.ªº -]{2,50}?,?\s(?:(?:nº|n[.°]|no?\.?|nr\.?|al)\s?)?${HOUSE}`,
  String.raw`(?:[\p{Lu}\d][\p{L}\d.'’-]*\s){0,4}[\p{L}.'’-]*(?:${ENDING})\s${HOUSE}`,
].map((pattern) => new RegExp(String.raw`^(?:${pattern})(?=$|[,;–-]|\s[-–(]|\s\d{4,5}\s)`, 'u'));

/** The street with its number that a text begins with. */
export const streetOf = (text: string): string | undefined => {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const cased = withSmallLetters(text);
  for (const pattern of STREETS) {
    const found = pattern.exec(cased)?.[0];
    if (found) return text.slice(0, found.length).trim();
  }
  return undefined;
};
const LONGEST = 140;
/** `1410 BANK STREET` as `1410 Bank Street`, of the same length. */
const withSmallLetters = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text.replace(/(?<=\p{L})\p{L}/gu, (letter) => letter.toLowerCase()[0] ?? letter);

/** A name and a number that a street may be: believed where a postal code stands right behind. */
export const mayBeStreet = (text: string): boolean =>
  text.length < 70 && PLAIN_STREET.test(text) && !isCounted(text);
const PLAIN_STREET = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s(?:[\p{L}.'’-]+\s){0,4}${HOUSE}|\d{1,5}\s?[a-z]?,?\s\p{Lu}[\p{L}\s.'’-]{2,40})(?:,\s[\w. ]{1,10})?$`,
  'u',
);

const TOWN = String.raw`\p{Lu}[\p{L}.'’-]*(?:[\s/-]+(?:[\p{L}.'’-]+|\(\p{L}{2,3}\)?)){0,4}`;
const STATES =
  'A[BCKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEHINOST]|N[BCDEHJLMSTUVY]|O[HKNR]|P[AEQR]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|YT';
/** A postal code and a town, as each country orders them; of a year before a name nobody can tell. */
const CODES: readonly RegExp[] = [
  // Germany, France, Spain, Italy, Finland, Croatia, Estonia and others
  new RegExp(String.raw`^(?:[A-Z]{1,2}-)?\d{5},?\s(${TOWN})$`, 'u'),
  // The Netherlands
  new RegExp(String.raw`^[1-9]\d{3}\s?[A-Z]{2},?\s(${TOWN})$`, 'u'),
  // Sweden, Czechia, Slovakia, Greece
  new RegExp(String.raw`^\d{3}\s\d{2},?\s(${TOWN})$`, 'u'),
  // Poland; Portugal; Brazil
  new RegExp(String.raw`^(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}),?\s(${TOWN})$`, 'u'),
  // Belgium, Switzerland, Austria, Denmark, Norway, Hungary
  new RegExp(String.raw`^(?:(?:B|CH|A|DK|N|H|L)-)?(?!(?:19|20)\d\d)\d{4},?\s(${TOWN})$`, 'u'),
  // The United States, Canada, Australia
  new RegExp(
    String.raw`^(${TOWN}),?\s(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|${STATES}),?\s\d{5}(?:-\d{4})?$`,
    'u',
  ),
  new RegExp(
    String.raw`^(${TOWN}),?\s(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|${STATES}),?\s[A-Z]\d[A-Z]\s?\d[A-Z]\d$`,
    'u',
  ),
  new RegExp(String.raw`^(${TOWN}),?\s(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),?\s\d{4}$`, 'u'),
  // The United Kingdom, Ireland
  new RegExp(
    String.raw`^(${TOWN})(?:,\s[A-Z]{1,2}\d{1,2}[A-Z]?|,?\s[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})$`,
    'u',
  ),
  new RegExp(String.raw`^(${TOWN}),?\s[A-Z]\d[\dW]\s[A-Z\d]{4}$`, 'u'),
  // A French or Spanish town with its code behind it
  new RegExp(
    String.raw`^(?!(?:[Rr]ef|[Nn]o|[Nn]r|ID|[Cc][óo]d|[Ss]tock|MLS|Lot)\b)(${TOWN}(?:\s\d{1,2}(?:er|e|[èe]me))?)\s\(?\d{5}\)?$`,
    'u',
  ),
];
/** A text that is nothing but a town with its postal code. */
export const isCodeAndTown = (text: string): boolean =>
  text.length < 60 && /\d/.test(text) && streetOf(text) !== text && CODES.some((code) => code.test(text));

const BARE = new RegExp(
  String.raw`^(?:(?:${BEFORE})\.?\s\p{Lu}|(?:${BEFORE})\.?\s(?:d[aeo]s?|del|della?|dei|du|des|la|las|los|el)\s|(?:${FRENCH})\s(?:d[eu]s?\s|de la\s|de l['’])?\p{Lu}|\p{Lu}[\p{L}'’. -]*\s(?:${ENGLISH})$|\p{Lu}[\p{L}-]*(?:stra[ßs]s?e|gatan|vägen|straat|gracht|laan|gasse)$)`,
  'u',
);
/** A street without a number, and names of what it lies in: `Rua das Acácias, Almada, Setúbal`. */
export const isStreetAndNames = (text: string): boolean => {
  const [street = '', ...names] = text.split(/,\s+/);
  return (
    text.length < 100 &&
    names.length > 0 &&
    names.length < 5 &&
    street.length < 50 &&
    BARE.test(street) &&
    names.every((name) => /^\p{Lu}[\p{L}\s.'’()/-]{1,40}$/u.test(name))
  );
};

/** A text that holds a town with its code behind other parts: `2. tv., 2900 Hellerup`. */
export const endsWithTown = (text: string): boolean => {
  const parts = text.split(/,\s+/);
  return [1, 2].some((count) => parts.length >= count && isCodeAndTown(parts.slice(-count).join(', ')));
};

/** A whole address: it begins with a street and tells more, or ends with a town and its code. */
export const isAddress = (text: string): boolean => {
  if (text.length > 110) return false;
  const street = streetOf(text);
  const [first = '', second = ''] = text.split(/,\s+/);
  return (
    (street !== undefined && street.length < text.length) ||
    endsWithTown(text) ||
    // The town first, as in Hungary: `1114 Budapest, Bartók Béla út 57.`
    (isCodeAndTown(first) && (streetOf(second) !== undefined || mayBeStreet(second)))
  );
};
