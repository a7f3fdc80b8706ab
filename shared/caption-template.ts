import type { Clip, Facts } from './clip.ts';
import { sayingIn } from './fact-language.ts';
import { areaWords, priceWords } from './fact-words.ts';
import { linkOf } from './own.ts';
import type { Platform } from './platforms/rules.ts';

/** The caption's first shape, until its owner makes another. */
export const CAPTION_TEMPLATE = '{title}\n{price}\n{address}\n{rooms}\n{vehicle}\n\n{selection}';
/** Longest template and caption, in characters. */
export const MAX_TEMPLATE = 2000;
const MAX_CAPTION = 5000;

/** The owner's own templates: for all places, and for one platform instead. */
export type CaptionTemplates = Partial<Record<Platform | 'all', string>>;

/** What a template may ask for, by the names it has in curly brackets. */
export const TEMPLATE_VARIABLES = [
  'title', 'price', 'address', 'place', 'region', 'rooms', 'bedrooms', 'bathrooms', 'area', 'vehicle', 'make', 'model', 'year', 'mileage',
  'condition', 'seller', 'number', 'summary', 'selection', 'hashtags', 'link', 'site',
] as const; // biome-ignore format: a list
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** What a Clip and a Draft both say of a listing. */
export type Listing = Pick<Clip, 'facts' | 'text' | 'hashtags' | 'source'> &
  Partial<Pick<Clip, 'language' | 'selection'>>;

const joined = (parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');
const digits = (number: number | undefined): string => (number === undefined ? '' : String(number));

const LONGEST_SUMMARY = 280;

/** The description's first paragraph, ended at a sentence where it is long. */
function summaryOf(text: string): string {
  const [first = ''] = text.split('\n\n');
  if (first.length <= LONGEST_SUMMARY) return first;
  const cut = first.slice(0, LONGEST_SUMMARY);
  const end = cut.search(/[.!?。](?=[^.!?。]*$)/);
  return end > LONGEST_SUMMARY / 3 ? cut.slice(0, end + 1) : `${cut.replace(/\s+\S*$/, '')} …`;
}

/** The variables of a template, from what the page told alone; what it did not tell is empty. */
export function captionVariables({
  facts,
  text,
  hashtags,
  source,
  language,
  selection,
}: Listing): Record<TemplateVariable, string> {
  const value = <Name extends keyof Facts>(name: Name) =>
    facts[name]?.value as NonNullable<Facts[Name]>['value'] | undefined;
  const [address, area, mileage, price] = [value('address'), value('area'), value('mileage'), value('price')];
  const [make, model] = [value('make') ?? '', value('model') ?? ''];
  const saying = sayingIn(language);
  const count = (number: number | undefined, of: 'bedroom' | 'bathroom' | 'room') =>
    number !== undefined && number > 0 && saying.count(number, of);
  const driven = mileage ? `${mileage.value.toLocaleString(saying.locale)} ${mileage.unit}` : '';
  return {
    title: value('title') ?? '',
    price: price ? priceWords(price, saying) : '',
    address: address?.text ?? '',
    place: address?.locality ?? '',
    region: address?.region ?? '',
    rooms: joined([
      count(value('bedrooms'), 'bedroom'),
      count(value('bathrooms'), 'bathroom'),
      !facts.bedrooms && count(value('rooms'), 'room'),
      area && areaWords(area, saying),
    ]),
    bedrooms: digits(value('bedrooms')),
    bathrooms: digits(value('bathrooms')),
    area: area ? areaWords(area, saying) : '',
    vehicle: joined([[make, model].filter(Boolean).join(' '), digits(value('year')), driven]),
    make,
    model,
    year: digits(value('year')),
    mileage: driven,
    condition: value('condition') ?? '',
    seller: value('seller') ?? '',
    number: value('listingId') ?? '',
    summary: summaryOf(text),
    /** What its owner marked on the page. */
    selection: selection ?? '',
    hashtags: hashtags.map((tag) => `#${tag}`).join(' '),
    link: linkOf(source),
    site: source.site,
  };
}

const VARIABLE = /\{(\w+)\}/g;

/** Names in curly brackets that are none of the variables. */
export const unknownVariables = (template: string): string[] => [
  ...new Set(
    [...template.matchAll(VARIABLE)]
      .map(([, name = '']) => name)
      .filter((name) => !(TEMPLATE_VARIABLES as readonly string[]).includes(name)),
  ),
];

/** Stands where a fact is unknown, until what parted it from others is gone, too. */
const LACK = '\0';
const withoutLack = (line: string): string =>
  line
    .replace(/^(?:\0\s*[·|,–/]?\s*)+/, '')
    .replace(/\s*[·|,–/]?\s*\0(?=\s*[·|,–/]|\s*$)/g, '')
    .replaceAll(LACK, '')
    .replace(/\(\s*\)/g, '')
    .replace(/ {2,}/g, ' ');

/**
 * Fills a template. A line of which every variable is unknown goes, with all words in it: nothing is said of what nobody knows.
 * What repeats an earlier line's own words is not said twice; lines that are empty in the template stay between others.
 */
export function fillTemplate(template: string, variables: Readonly<Record<string, string>>): string {
  const lines: string[] = [];
  const told = (name: string): string => (Object.hasOwn(variables, name) ? (variables[name] ?? '') : '');
  for (const line of template.split('\n')) {
    const names = [...line.matchAll(VARIABLE)].map(([, name = '']) => name);
    if (names.length > 0 && names.every((name) => told(name) === '')) continue;
    const filled = withoutLack(line.replace(VARIABLE, (_, name: string) => told(name) || LACK)).trim();
    const said =
      filled !== '' && lines.some((earlier) => earlier.toLowerCase().includes(filled.toLowerCase()));
    if (!said && (filled !== '' || names.length === 0)) lines.push(filled);
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_CAPTION);
}

/** The caption that the owner's templates make of a listing, or ours where there is none. */
export const captionBy = (templates: CaptionTemplates, listing: Listing): string =>
  fillTemplate(templates.all ?? CAPTION_TEMPLATE, captionVariables(listing));

/** The caption of its own that one platform gets; undefined where it gets what all get. */
export function captionAt(
  templates: CaptionTemplates,
  platform: Platform | undefined,
  listing: Listing,
): string | undefined {
  const template = platform && templates[platform];
  return template ? fillTemplate(template, captionVariables(listing)) : undefined;
}
