import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ImportWords } from './import.en.ts';

const rows = (count: number): string => `${number(count)} ${plural(count, 'rij', 'rijen')}`;
const files = (count: number): string => `${number(count)} ${plural(count, 'bestand', 'bestanden')}`;
const drafts = (count: number): string => `${number(count)} ${plural(count, 'concept', 'concepten')}`;

export const nl: ImportWords = {
  import: 'Importeren',
  back: 'Terug naar de concepten',
  choose: 'Bestanden kiezen…',
  drop: 'Een tabel en wat erbij hoort',
  dropHelp: (most) =>
    `Een CSV met foto’s en video’s ernaast, een ZIP met beide, of links in de tabel. Tot ${number(most)} rijen.`,
  template: 'Sjabloon downloaden',
  reading: 'Bezig met lezen…',
  dropHint: 'Laat los om ze aan deze import toe te voegen',
  beside: (count, size) =>
    count === 0
      ? 'geen bestanden ernaast'
      : size > 0
        ? `${files(count)} ernaast, ${bytes(size)}`
        : `${files(count)} ernaast`,
  rows,
  addFiles: 'Bestanden toevoegen…',
  other: 'Andere tabel',
  unused: (names, count) =>
    `${files(count)} die geen rij noemt: ${names.join(', ')}${names.length < count ? '…' : ''}`,
  openQuote: (row) =>
    `In rij ${number(row)} wordt een aanhalingsteken nooit gesloten: wat volgt kan ontbreken. Herstel het en kies de tabel opnieuw.`,
  troubles: {
    'no-table': 'Er zit geen tabel tussen deze bestanden. Voeg een CSV toe: de bestanden blijven.',
    'not-a-table': 'Dit is geen tabel van tekst. Bewaar hem als CSV en kies hem opnieuw.',
    'no-rows': 'Er staat niets in deze tabel.',
    'too-many-rows': 'Deze tabel heeft meer dan 1.000 rijen. Splits hem en importeer de delen na elkaar.',
    'too-many-columns': 'Deze tabel heeft meer dan 200 kolommen. Scheidt een ander teken ze?',
    'table-too-large': 'Deze tabel is groter dan 20 MB. Splits hem en importeer de delen na elkaar.',
    'zip-broken': 'Deze ZIP is beschadigd. Maak hem opnieuw en kies hem nog eens.',
    'zip-locked': 'Deze ZIP heeft een wachtwoord. Maak hem zonder en kies hem nog eens.',
    'zip-too-many': 'Deze ZIP bevat meer dan 20.000 bestanden. Splits hem.',
    'zip-too-large': 'Deze ZIP bevat meer dan 20 GB. Splits hem.',
  },
  columns: 'Wat de kolommen zijn',
  columnsHelp: 'Geraden uit hun koppen. Wijzig wat niet klopt.',
  column: (at) => `Kolom ${number(at)}`,
  is: (head) => `Wat ${head} is`,
  leftOut: 'Weggelaten',
  hasHead: 'De eerste rij benoemt de kolommen',
  zone: 'Tijdzone van tijden zonder zone',
  order: '03/04/2026 is',
  orders: { 'day-first': '3 april', 'month-first': '4 maart' },
  orderHelp: 'Deze dagen kunnen op twee manieren worden gelezen.',
  fields: {
    title: 'Titel',
    caption: 'Bijschrift',
    hashtags: 'Hashtags',
    link: 'Link',
    date: 'Datum',
    time: 'Tijd',
    timeZone: 'Tijdzone',
    accounts: 'Accounts',
    media: 'Foto’s en video’s',
    moreMedia: 'Meer foto’s en video’s, niet gekozen',
    alt: 'Alternatieve teksten',
    subtitles: 'Ondertiteling',
    tags: 'Trefwoorden',
    settings: 'Instellingen per account',
    price: 'Prijs',
    currency: 'Valuta',
    period: 'Periode',
    address: 'Adres',
    street: 'Straat',
    postalCode: 'Postcode',
    city: 'Plaats',
    region: 'Provincie',
    country: 'Land',
    bedrooms: 'Slaapkamers',
    bathrooms: 'Badkamers',
    rooms: 'Kamers',
    area: 'Oppervlakte',
    areaUnit: 'Oppervlakte eenheid',
    year: 'Bouwjaar',
    mileage: 'Kilometerstand',
    mileageUnit: 'Eenheid kilometerstand',
    make: 'Merk',
    model: 'Model',
    condition: 'Staat',
    seller: 'Verkoper',
    listingId: 'Objectnummer',
    description: 'Omschrijving',
  },
  goesTo: (platform) => `Gaat naar ${platform}: ja of nee`,
  groups: { post: 'Bericht', platforms: 'Per platform', facts: 'Feiten' },
  example: {
    title: 'Bakstenen herenhuis',
    caption: 'Vier verdiepingen vol licht. Open huis op zaterdag om elf uur.',
    hashtags: '#makelaardij #openhuis',
    alt: 'Bakstenen gevel in de schemering | Tuin met appelbomen',
    tags: 'lente; open huis',
    address: 'Havenlaan 18, Utrecht',
    timeZone: 'Europe/Amsterdam',
  },
  preview: 'Wat de rijen worden',
  all: (count) => `Alle ${number(count)}`,
  wrong: (count) => `${number(count)} met fouten`,
  show: 'Welke rijen te tonen',
  noneWrong: 'Geen rij heeft fouten',
  row: (row) => `Rij ${number(row)}`,
  take: (row) => `Rij ${number(row)} importeren`,
  noTitle: 'Zonder titel',
  noTime: 'geen tijd',
  atOnce: 'meteen',
  media: (count) => plural(count, '1 foto of video', `${number(count)} foto’s en video’s`),
  noMedia: 'geen media',
  toFetch: (count) => `${number(count)} van het web`,
  more: (count) => `Nog ${number(count)} tonen`,
  told: ({ code, value = '' }, column) => {
    switch (code) {
      case 'nothing':
        return 'Niets te importeren: geen titel, geen bijschrift, geen foto';
      case 'day-unreadable':
        return `${column}: “${value}” is geen dag. Schrijf 2026-04-03 18:30`;
      case 'day-order':
        return `${column}: “${value}” kan op twee manieren worden gelezen. Zeg hierboven wat eerst komt`;
      case 'time-unreadable':
        return `${column}: “${value}” is geen tijd. Schrijf 18:30`;
      case 'zone-unknown':
        return `${column}: “${value}” is geen tijdzone. Schrijf Europe/Amsterdam`;
      case 'link-invalid':
        return `${column}: “${value}” is geen webadres`;
      case 'media-missing':
        return `${column}: “${value}” zit niet bij de bestanden. Voeg het toe of verbeter de naam`;
      case 'media-many-named':
        return `${column}: meerdere bestanden heten “${value}”. Schrijf de map erbij`;
      case 'media-too-many':
        return `${column}: ${value} foto’s en video’s, hoogstens 50`;
      case 'caption-too-long':
        return `${column}: langer dan 10.000 tekens`;
      case 'time-assumed':
        return 'Zonder tijd: 9:00';
      case 'day-missing':
        return `Geen dag bij “${value}”: er wordt geen tijd gepland`;
      case 'time-past':
        return `“${value}” is voorbij`;
      case 'time-moved':
        return 'De klok slaat deze tijd over: het gaat een uur later uit';
      case 'account-unknown':
        return `Geen verbonden account heet “${value}”: weggelaten`;
      case 'account-many':
        return `Meerdere accounts passen bij “${value}”: weggelaten. Schrijf de naam van het account`;
      case 'number-unreadable':
        return `${column}: “${value}” is geen getal: weggelaten`;
      case 'settings-unreadable':
        return 'De instellingen per account konden niet worden gelezen. De gebruikelijke gelden.';
      case 'tags-many':
        return 'Meer dan twintig trefwoorden: de eerste twintig blijven';
    }
  },
  rights: 'Ik heb dit alles gemaakt of mag het gebruiken',
  rightsHelp: 'Anders vraagt elk concept ernaar voordat het uit kan.',
  start: (count) => `${drafts(count)} importeren`,
  nothing: 'Er kan nog geen rij worden geïmporteerd',
  leaves: (wrong, left) =>
    [wrong > 0 ? `${rows(wrong)} met fouten` : '', left > 0 ? `${rows(left)} weggelaten` : '']
      .filter(Boolean)
      .join(', '),
  asks: (hosts, count) =>
    `De browser zal vragen of foto’s van ${hosts.join(', ')}${hosts.length < count ? '…' : ''} gehaald mogen worden`,
  working: (done, of) => `Bezig met ${number(done)} van ${number(of)}`,
  file: (name, got, size) =>
    name === '' ? '' : got > 0 ? `${name}, ${bytes(got)} van ${bytes(size)}` : `${name}, ${bytes(size)}`,
  stop: 'Stoppen',
  done: (count, stopped) =>
    stopped > 0 ? `${drafts(count)} geïmporteerd, ${rows(stopped)} gestopt` : `${drafts(count)} geïmporteerd`,
  failed: (count) => `${rows(count)} niet geïmporteerd`,
  undo: 'Deze import ongedaan maken',
  undone: 'De geïmporteerde concepten zijn weer verwijderd.',
  toDrafts: 'Naar de concepten',
  next: 'Nog een tabel importeren',
};
