import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { FilesWords } from './files.en.ts';
import { number } from './format.ts';

const files = (count: number): string => `${number(count)} ${plural(count, 'Datei', 'Dateien')}`;

export const de: FilesWords = {
  ownFiles: 'Eigene Dateien',
  importTable: 'Importieren…',
  newDraft: 'Neuer Entwurf',
  title: 'Titel',
  add: 'Dateien hinzufügen…',
  addHelp: 'oder hier ablegen oder einfügen',
  dropHere: 'Ablegen, um sie diesem Entwurf hinzuzufügen',
  dropNew: 'Ablegen für einen neuen Entwurf, auf einer Karte kommen sie zu ihr',
  taking: (at, of, name) => (of > 1 ? `Datei ${number(at)} von ${number(of)}: ${name}` : name),
  read: (got, size) => (got > 0 ? `${bytes(got)} von ${bytes(size)}` : bytes(size)),
  stop: 'Anhalten',
  taken: (added, twins, stopped) =>
    [
      `${files(added)} hinzugefügt`,
      twins > 0 ? `${number(twins)} schon da` : '',
      stopped > 0 ? `${number(stopped)} angehalten` : '',
    ]
      .filter(Boolean)
      .join(', '),
  troubles: {
    empty: 'Die Datei ist leer',
    'not-media': 'Kein Foto oder Video, das veröffentlicht werden kann',
    heic: 'Ein HEIC-Foto: speichere es erst als JPEG',
    broken: 'Die Datei ist beschädigt',
    'too-small': 'Zu klein: beide Seiten brauchen 200 Pixel',
    'too-large': 'Zu groß: Fotos bis 100 MB, Videos bis 4 GB',
    'too-many': 'Ein Entwurf fasst höchstens 300 Fotos und Videos',
    'no-space': 'Im Browser ist kein Platz mehr',
    'not-subtitles': 'Weder WebVTT noch SRT',
    'no-video': 'Hier ist kein Video dieses Namens: füge erst das Video hinzu',
    table: 'Eine Tabelle oder ein ZIP: leg es auf der Übersicht ab, um es zu importieren',
    unreadable: 'Nicht lesbar: wurde sie verschoben oder gelöscht?',
  },
  onItsWay: 'Dieser Entwurf ist schon unterwegs. Öffne ihn, um ihn zu ändern.',
  close: 'Schließen',
};
