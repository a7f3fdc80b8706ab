import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { FilesWords } from './files.en.ts';
import { number } from './format.ts';

export const nl: FilesWords = {
  ownFiles: 'Eigen bestanden',
  importTable: 'Importeren…',
  newDraft: 'Nieuw concept',
  title: 'Titel',
  add: 'Bestanden toevoegen…',
  addHelp: 'of zet ze hier neer, of plak ze',
  dropHere: 'Laat los om ze aan dit concept toe te voegen',
  dropNew: 'Laat los voor een nieuw concept, of op een kaart om ze daaraan toe te voegen',
  taking: (at, of, name) => (of > 1 ? `Bestand ${number(at)} van ${number(of)}: ${name}` : name),
  read: (got, size) => (got > 0 ? `${bytes(got)} van ${bytes(size)}` : bytes(size)),
  stop: 'Stoppen',
  taken: (added, twins, stopped) =>
    [
      `${number(added)} ${plural(added, 'bestand', 'bestanden')} toegevoegd`,
      twins > 0 ? `${number(twins)} al aanwezig` : '',
      stopped > 0 ? `${number(stopped)} gestopt` : '',
    ]
      .filter(Boolean)
      .join(', '),
  troubles: {
    empty: 'Het bestand is leeg',
    'not-media': 'Geen foto of video die geplaatst kan worden',
    heic: 'Een HEIC-foto: bewaar hem eerst als JPEG',
    broken: 'Het bestand is beschadigd',
    'too-small': 'Te klein: beide zijden moeten 200 pixels zijn',
    'too-large': 'Te groot: foto’s tot 100 MB, video’s tot 4 GB',
    'too-many': 'Een concept bevat hoogstens 300 foto’s en video’s',
    'no-space': 'Geen ruimte meer in de browser',
    'not-subtitles': 'Geen WebVTT en geen SRT',
    'no-video': 'Hier is geen video met deze naam: voeg eerst de video toe',
    table: 'Een tabel of ZIP: zet die op het bord neer om te importeren',
    unreadable: 'Niet te lezen: is het verplaatst of verwijderd?',
  },
  onItsWay: 'Dit concept is al onderweg. Open het om het te wijzigen.',
  close: 'Sluiten',
};
