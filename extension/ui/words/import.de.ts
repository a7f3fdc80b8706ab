import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { ImportWords } from './import.en.ts';

const rows = (count: number): string => `${number(count)} ${plural(count, 'Zeile', 'Zeilen')}`;
const files = (count: number): string => `${number(count)} ${plural(count, 'Datei', 'Dateien')}`;
const drafts = (count: number): string => `${number(count)} ${plural(count, 'Entwurf', 'Entwürfe')}`;

export const de: ImportWords = {
  import: 'Importieren',
  back: 'Zurück zu den Entwürfen',
  choose: 'Dateien wählen…',
  drop: 'Eine Tabelle und was zu ihr gehört',
  dropHelp: (most) =>
    `Ein CSV mit Fotos und Videos daneben, ein ZIP mit beidem, oder Links in der Tabelle. Bis zu ${number(most)} Zeilen.`,
  template: 'Vorlage herunterladen',
  reading: 'Wird gelesen…',
  dropHint: 'Ablegen, um sie diesem Import hinzuzufügen',
  beside: (count, size) =>
    count === 0
      ? 'keine Dateien daneben'
      : size > 0
        ? `${files(count)} daneben, ${bytes(size)}`
        : `${files(count)} daneben`,
  rows,
  addFiles: 'Dateien hinzufügen…',
  other: 'Andere Tabelle',
  unused: (names, count) =>
    `${files(count)}, die keine Zeile nennt: ${names.join(', ')}${names.length < count ? '…' : ''}`,
  openQuote: (row) =>
    `In Zeile ${number(row)} wird ein Anführungszeichen nie geschlossen: was folgt, kann fehlen. Berichtige es und wähle die Tabelle neu.`,
  troubles: {
    'no-table': 'Unter diesen Dateien ist keine Tabelle. Füge ein CSV hinzu: die Dateien bleiben.',
    'not-a-table': 'Das ist keine Tabelle aus Text. Speichere sie als CSV und wähle sie neu.',
    'no-rows': 'In dieser Tabelle steht nichts.',
    'too-many-rows':
      'Diese Tabelle hat mehr als 1.000 Zeilen. Teile sie und importiere die Teile nacheinander.',
    'too-many-columns': 'Diese Tabelle hat mehr als 200 Spalten. Trennt sie ein anderes Zeichen?',
    'table-too-large': 'Diese Tabelle ist größer als 20 MB. Teile sie und importiere die Teile nacheinander.',
    'zip-broken': 'Dieses ZIP ist beschädigt. Erstelle es neu und wähle es noch einmal.',
    'zip-locked': 'Dieses ZIP hat ein Passwort. Erstelle es ohne und wähle es noch einmal.',
    'zip-too-many': 'Dieses ZIP enthält mehr als 20.000 Dateien. Teile es.',
    'zip-too-large': 'Dieses ZIP enthält mehr als 20 GB. Teile es.',
  },
  columns: 'Was die Spalten sind',
  columnsHelp: 'Aus ihren Köpfen geraten. Ändere, was falsch geraten ist.',
  column: (at) => `Spalte ${number(at)}`,
  is: (head) => `Was ${head} ist`,
  leftOut: 'Weggelassen',
  hasHead: 'Die erste Zeile benennt die Spalten',
  zone: 'Zeitzone für Zeiten ohne eine',
  order: '03/04/2026 ist der',
  orders: { 'day-first': '3. April', 'month-first': '4. März' },
  orderHelp: 'Diese Tage lassen sich auf zwei Arten lesen.',
  fields: {
    title: 'Titel',
    caption: 'Beschriftung',
    hashtags: 'Hashtags',
    link: 'Link',
    date: 'Datum',
    time: 'Uhrzeit',
    timeZone: 'Zeitzone',
    accounts: 'Konten',
    media: 'Fotos und Videos',
    moreMedia: 'Weitere Fotos und Videos, nicht gewählt',
    alt: 'Alternativtexte',
    subtitles: 'Untertitel',
    tags: 'Schlagwörter',
    settings: 'Einstellungen je Konto',
    price: 'Preis',
    currency: 'Währung',
    period: 'Preis pro Zeitraum',
    address: 'Adresse',
    street: 'Straße',
    postalCode: 'Postleitzahl',
    city: 'Ort',
    region: 'Bundesland',
    country: 'Land',
    bedrooms: 'Schlafzimmer',
    bathrooms: 'Badezimmer',
    rooms: 'Zimmer',
    area: 'Fläche',
    areaUnit: 'Flächeneinheit',
    year: 'Baujahr',
    mileage: 'Kilometerstand',
    mileageUnit: 'Einheit der Laufleistung',
    make: 'Marke',
    model: 'Modell',
    condition: 'Zustand',
    seller: 'Anbieter',
    listingId: 'Objektnummer',
    description: 'Beschreibung',
  },
  goesTo: (platform) => `Geht zu ${platform}: ja oder nein`,
  groups: { post: 'Beitrag', platforms: 'Nach Plattform', facts: 'Fakten' },
  example: {
    title: 'Stadthaus aus Backstein',
    caption: 'Vier Etagen voller Licht. Besichtigung am Samstag um elf.',
    hashtags: '#immobilien #besichtigung',
    alt: 'Backsteinfront in der Dämmerung | Garten mit Apfelbäumen',
    tags: 'Frühling; Besichtigung',
    address: 'Harrow Lane 18, Lübeck',
    timeZone: 'Europe/Berlin',
  },
  preview: 'Was aus den Zeilen wird',
  all: (count) => `Alle ${number(count)}`,
  wrong: (count) => `${number(count)} mit Fehlern`,
  show: 'Welche Zeilen gezeigt werden',
  noneWrong: 'Keine Zeile hat Fehler',
  row: (row) => `Zeile ${number(row)}`,
  take: (row) => `Zeile ${number(row)} importieren`,
  noTitle: 'Ohne Titel',
  noTime: 'keine Zeit',
  atOnce: 'sofort',
  media: (count) => plural(count, '1 Foto oder Video', `${number(count)} Fotos und Videos`),
  noMedia: 'keine Medien',
  toFetch: (count) => `${number(count)} aus dem Netz`,
  more: (count) => `${number(count)} weitere zeigen`,
  told: ({ code, value = '' }, column) => {
    switch (code) {
      case 'nothing':
        return 'Nichts zu importieren: kein Titel, keine Beschriftung, kein Foto';
      case 'day-unreadable':
        return `${column}: „${value}“ ist kein Tag. Schreib 2026-04-03 18:30`;
      case 'day-order':
        return `${column}: „${value}“ lässt sich auf zwei Arten lesen. Sag oben, was zuerst steht`;
      case 'time-unreadable':
        return `${column}: „${value}“ ist keine Uhrzeit. Schreib 18:30`;
      case 'zone-unknown':
        return `${column}: „${value}“ ist keine Zeitzone. Schreib Europe/Berlin`;
      case 'link-invalid':
        return `${column}: „${value}“ ist keine Webadresse`;
      case 'media-missing':
        return `${column}: „${value}“ ist nicht unter den Dateien. Füge sie hinzu oder berichtige den Namen`;
      case 'media-many-named':
        return `${column}: mehrere Dateien heißen „${value}“. Schreib den Ordner dazu`;
      case 'media-too-many':
        return `${column}: ${value} Fotos und Videos, höchstens 50`;
      case 'caption-too-long':
        return `${column}: länger als 10.000 Zeichen`;
      case 'time-assumed':
        return 'Ohne Uhrzeit: 9:00';
      case 'day-missing':
        return `Kein Tag zu „${value}“: es wird keine Zeit geplant`;
      case 'time-past':
        return `„${value}“ ist vorbei`;
      case 'time-moved':
        return 'Die Uhren überspringen diese Zeit: es geht eine Stunde später hinaus';
      case 'account-unknown':
        return `Kein verbundenes Konto heißt „${value}“: weggelassen`;
      case 'account-many':
        return `Mehrere Konten passen zu „${value}“: weggelassen. Schreib den Namen des Kontos`;
      case 'number-unreadable':
        return `${column}: „${value}“ ist keine Zahl: weggelassen`;
      case 'settings-unreadable':
        return 'Die Einstellungen je Konto waren nicht zu lesen. Es gelten die üblichen.';
      case 'tags-many':
        return 'Mehr als zwanzig Schlagwörter: die ersten zwanzig bleiben';
    }
  },
  rights: 'Ich habe all das aufgenommen oder darf es verwenden',
  rightsHelp: 'Sonst fragt jeder Entwurf danach, bevor er hinaus kann.',
  start: (count) => `${drafts(count)} importieren`,
  nothing: 'Noch kann keine Zeile importiert werden',
  leaves: (wrong, left) =>
    [wrong > 0 ? `${rows(wrong)} mit Fehlern` : '', left > 0 ? `${rows(left)} weggelassen` : '']
      .filter(Boolean)
      .join(', '),
  asks: (hosts, count) =>
    `Der Browser wird fragen, ob Fotos von ${hosts.join(', ')}${hosts.length < count ? '…' : ''} geholt werden dürfen`,
  working: (done, of) => `Importiere ${number(done)} von ${number(of)}`,
  file: (name, got, size) =>
    name === '' ? '' : got > 0 ? `${name}, ${bytes(got)} von ${bytes(size)}` : `${name}, ${bytes(size)}`,
  stop: 'Anhalten',
  done: (count, stopped) =>
    stopped > 0 ? `${drafts(count)} importiert, ${rows(stopped)} angehalten` : `${drafts(count)} importiert`,
  failed: (count) => `${rows(count)} nicht importiert`,
  undo: 'Diesen Import rückgängig machen',
  undone: 'Die importierten Entwürfe sind wieder gelöscht.',
  toDrafts: 'Zu den Entwürfen',
  next: 'Noch eine Tabelle importieren',
};
