import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';

/** What a column of a table can stand for, and the names it has in the tables that Clipcast writes. */

export const PLAIN_FIELDS = [
  'title',
  'caption',
  'hashtags',
  'link',
  'date',
  'time',
  'timeZone',
  'accounts',
  'media',
  'moreMedia',
  'alt',
  'subtitles',
  'tags',
  'settings',
] as const;

export const FACT_FIELDS = [
  'price',
  'currency',
  'period',
  'address',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'bedrooms',
  'bathrooms',
  'rooms',
  'area',
  'areaUnit',
  'year',
  'mileage',
  'mileageUnit',
  'make',
  'model',
  'condition',
  'seller',
  'listingId',
  'description',
] as const;

type Own = `caption:${Platform}`;
type Switch = `on:${Platform}`;
export type Field = (typeof PLAIN_FIELDS)[number] | (typeof FACT_FIELDS)[number] | Own | Switch;

/** A caption for one platform alone. */
export const CAPTIONS = PLATFORMS.map((platform): Own => `caption:${platform}`);
/** Whether it goes to that platform: yes or no. */
export const SWITCHES = PLATFORMS.map((platform): Switch => `on:${platform}`);

export const FIELDS: readonly Field[] = [...PLAIN_FIELDS, ...CAPTIONS, ...FACT_FIELDS, ...SWITCHES];

/** Several columns may stand for these: what is in them comes one behind the other. */
export const MANY: ReadonlySet<Field> = new Set<Field>([
  'media',
  'moreMedia',
  'alt',
  'subtitles',
  'hashtags',
  'tags',
  'accounts',
]);

export const platformOf = (field: Field): Platform | null =>
  field.includes(':') ? (field.slice(field.indexOf(':') + 1) as Platform) : null;

/** The heads of the tables that Clipcast writes, in their order. */
export const HEADS: readonly (readonly [head: string, field: Field])[] = [
  ['title', 'title'],
  ['caption', 'caption'],
  ...CAPTIONS.map((field) => [`caption (${platformOf(field)})`, field] as const),
  ['hashtags', 'hashtags'],
  ['link', 'link'],
  ['date', 'date'],
  ['time', 'time'],
  ['time zone', 'timeZone'],
  ['accounts', 'accounts'],
  ['media', 'media'],
  ['more media', 'moreMedia'],
  ['alt texts', 'alt'],
  ['subtitles', 'subtitles'],
  ['tags', 'tags'],
  ['price', 'price'],
  ['currency', 'currency'],
  ['period', 'period'],
  ['address', 'address'],
  ['street', 'street'],
  ['postal code', 'postalCode'],
  ['city', 'city'],
  ['region', 'region'],
  ['country', 'country'],
  ['bedrooms', 'bedrooms'],
  ['bathrooms', 'bathrooms'],
  ['rooms', 'rooms'],
  ['area', 'area'],
  ['area unit', 'areaUnit'],
  ['year', 'year'],
  ['mileage', 'mileage'],
  ['mileage unit', 'mileageUnit'],
  ['make', 'make'],
  ['model', 'model'],
  ['condition', 'condition'],
  ['seller', 'seller'],
  ['listing id', 'listingId'],
  ['description', 'description'],
  ['settings', 'settings'],
];

/** So many columns at the end are newer than some of our tables. */
const NEWEST = 1;

/** Whether Clipcast wrote this table: then its cells are read to the letter. */
export const isOurs = (heads: readonly string[]): boolean =>
  heads.length >= HEADS.length - NEWEST &&
  heads.length <= HEADS.length &&
  heads.every((head, at) => HEADS[at]?.[0] === head);
