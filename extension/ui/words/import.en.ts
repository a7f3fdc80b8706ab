import type { RowTrouble } from '../../files/read-row.ts';
import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const rows = (count: number): string => `${number(count)} ${plural(count, 'row', 'rows')}`;
const files = (count: number): string => `${number(count)} ${plural(count, 'file', 'files')}`;
const drafts = (count: number): string => `${number(count)} ${plural(count, 'draft', 'drafts')}`;

/** A table of drafts on its way in. */
export const en = {
  import: 'Import',
  back: 'Back to the drafts',
  choose: 'Choose files…',
  drop: 'A table, and what belongs to it',
  dropHelp: (most: number): string =>
    `A CSV with its photos and videos beside it, a ZIP of both, or links to them in the table. Up to ${number(most)} rows.`,
  template: 'Download a template',
  reading: 'Reading…',
  dropHint: 'Drop to add to this import',
  beside: (count: number, size: number): string =>
    count === 0
      ? 'no files beside it'
      : size > 0
        ? `${files(count)} beside it, ${bytes(size)}`
        : `${files(count)} beside it`,
  rows,
  addFiles: 'Add files…',
  other: 'Another table',
  unused: (names: readonly string[], count: number): string =>
    `${files(count)} that no row names: ${names.join(', ')}${names.length < count ? '…' : ''}`,
  openQuote: (row: number): string =>
    `In row ${number(row)} a quotation mark is never closed: what follows may be missing. Mend it and choose the table again.`,
  troubles: {
    'no-table': 'There is no table among these files. Add a CSV: the files are kept.',
    'not-a-table': 'This is no table of text. Save it as CSV and choose it again.',
    'no-rows': 'There is nothing in this table.',
    'too-many-rows': 'This table has more than 1,000 rows. Split it and import one part after the other.',
    'too-many-columns': 'This table has more than 200 columns. Is it parted by another sign?',
    'table-too-large': 'This table is larger than 20 MB. Split it and import one part after the other.',
    'zip-broken': 'This ZIP is damaged. Make it again and choose it again.',
    'zip-locked': 'This ZIP has a password. Make it without one and choose it again.',
    'zip-too-many': 'This ZIP holds more than 20,000 files. Split it.',
    'zip-too-large': 'This ZIP holds more than 20 GB. Split it.',
  } as Record<string, string>,
  columns: 'What the columns are',
  columnsHelp: 'Guessed from their heads. Change what was guessed wrong.',
  column: (at: number): string => `Column ${number(at)}`,
  is: (head: string): string => `What ${head} is`,
  leftOut: 'Left out',
  hasHead: 'The first row names the columns',
  zone: 'Time zone of times without one',
  order: '03/04/2026 is',
  orders: { 'day-first': '3 April', 'month-first': '4 March' } as Record<string, string>,
  orderHelp: 'These days can be read two ways.',
  fields: {
    title: 'Title',
    caption: 'Caption',
    hashtags: 'Hashtags',
    link: 'Link',
    date: 'Date',
    time: 'Time',
    timeZone: 'Time zone',
    accounts: 'Accounts',
    media: 'Photos and videos',
    moreMedia: 'More photos and videos, not picked',
    alt: 'Alt texts',
    subtitles: 'Subtitles',
    tags: 'Tags',
    settings: 'Settings for each account',
    price: 'Price',
    currency: 'Currency',
    period: 'Price period',
    address: 'Address',
    street: 'Street',
    postalCode: 'Postal code',
    city: 'City',
    region: 'Region',
    country: 'Country',
    bedrooms: 'Bedrooms',
    bathrooms: 'Bathrooms',
    rooms: 'Rooms',
    area: 'Area',
    areaUnit: 'Area unit',
    year: 'Year',
    mileage: 'Mileage',
    mileageUnit: 'Mileage unit',
    make: 'Make',
    model: 'Model',
    condition: 'Condition',
    seller: 'Seller',
    listingId: 'Listing ID',
    description: 'Description',
  },
  goesTo: (platform: string): string => `Goes to ${platform}: yes or no`,
  groups: { post: 'Post', platforms: 'By platform', facts: 'Facts' },
  example: {
    title: 'Brick townhouse',
    caption: 'Four floors of light. Open house on Saturday at eleven.',
    hashtags: '#realestate #openhouse',
    alt: 'Brick front at dusk | Garden with apple trees',
    tags: 'spring; open house',
    address: 'Harrow Lane 18, Lübeck',
    timeZone: 'Europe/Berlin',
  },
  preview: 'What the rows become',
  all: (count: number): string => `All ${number(count)}`,
  wrong: (count: number): string => `${number(count)} with errors`,
  show: 'Which rows to show',
  noneWrong: 'No row has errors',
  row: (row: number): string => `Row ${number(row)}`,
  take: (row: number): string => `Import row ${number(row)}`,
  noTitle: 'Without a title',
  noTime: 'no time',
  atOnce: 'at once',
  media: (count: number): string =>
    `${number(count)} ${plural(count, 'photo or video', 'photos and videos')}`,
  noMedia: 'no media',
  toFetch: (count: number): string => `${number(count)} from the web`,
  more: (count: number): string => `Show ${number(count)} more`,
  told: ({ code, value = '' }: RowTrouble, column: string): string => {
    switch (code) {
      case 'nothing':
        return 'Nothing to import: no title, no caption, no photo';
      case 'day-unreadable':
        return `${column}: “${value}” is no day. Write 2026-04-03 18:30`;
      case 'day-order':
        return `${column}: “${value}” can be read two ways. Say above which comes first`;
      case 'time-unreadable':
        return `${column}: “${value}” is no time of day. Write 18:30`;
      case 'zone-unknown':
        return `${column}: “${value}” is no time zone. Write Europe/Berlin`;
      case 'link-invalid':
        return `${column}: “${value}” is no web address`;
      case 'media-missing':
        return `${column}: “${value}” is not among the files. Add it, or correct the name`;
      case 'media-many-named':
        return `${column}: several files are called “${value}”. Write the folder with it`;
      case 'media-too-many':
        return `${column}: ${value} photos and videos, 50 at most`;
      case 'caption-too-long':
        return `${column}: longer than 10,000 characters`;
      case 'time-assumed':
        return 'Without a time of day: 9:00';
      case 'day-missing':
        return `No day for “${value}”: no time is planned`;
      case 'time-past':
        return `“${value}” has passed`;
      case 'time-moved':
        return 'Clocks jump over this time: it goes out an hour later';
      case 'account-unknown':
        return `No connected account is called “${value}”: left out`;
      case 'account-many':
        return `Several accounts fit “${value}”: left out. Write the account’s name`;
      case 'number-unreadable':
        return `${column}: “${value}” is no number: left out`;
      case 'settings-unreadable':
        return 'The settings for each account could not be read. The usual ones are used.';
      case 'tags-many':
        return 'More than twenty tags: the first twenty are kept';
    }
  },
  rights: 'I took all of these or may use them',
  rightsHelp: 'Else each draft asks for it before it can go out.',
  start: (count: number): string => `Import ${drafts(count)}`,
  nothing: 'No row can be imported yet',
  leaves: (wrong: number, left: number): string =>
    [wrong > 0 ? `${rows(wrong)} with errors` : '', left > 0 ? `${rows(left)} left out` : '']
      .filter(Boolean)
      .join(', '),
  asks: (hosts: readonly string[], count: number): string =>
    `The browser will ask whether photos may be fetched from ${hosts.join(', ')}${hosts.length < count ? '…' : ''}`,
  working: (done: number, of: number): string => `Importing ${number(done)} of ${number(of)}`,
  file: (name: string, got: number, size: number): string =>
    name === '' ? '' : got > 0 ? `${name}, ${bytes(got)} of ${bytes(size)}` : `${name}, ${bytes(size)}`,
  stop: 'Stop',
  done: (count: number, stopped: number): string =>
    stopped > 0 ? `${drafts(count)} imported, ${rows(stopped)} stopped` : `${drafts(count)} imported`,
  failed: (count: number): string => `${rows(count)} could not be imported`,
  undo: 'Undo this import',
  undone: 'The imported drafts are deleted again.',
  toDrafts: 'To the drafts',
  next: 'Import another table',
};
export type ImportWords = typeof en;
