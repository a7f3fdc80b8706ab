import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { ClipWords } from './clip.en.ts';
import { number } from './format.ts';

export const de: ClipWords = {
  permission: (count) =>
    plural(
      count,
      'Ein Foto liegt auf einer anderen Seite.',
      `${number(count)} Fotos liegen auf einer anderen Seite.`,
    ),
  permissionWhy: 'Der Browser fragt einmal. Geholt werden nur diese Fotos.',
  allow: (hosts) => `${hosts} erlauben`,
  saysMore: (count) => `Die Seite nennt ${number(count)} Fotos.`,
  findMore: 'Weitere Fotos suchen',
  met: (count) => `Bisher ${number(count)} ${plural(count, 'Bild', 'Bilder')}`,
  seeking: 'Die Galerie der Seite wird durchgesehen …',
  tryAgain: 'Noch einmal',
  fetching: (done, total) => `${number(done)} von ${number(total)} geholt`,
  arrived: (got, of) => (of === null ? bytes(got) : `${bytes(got)} von ${bytes(of)}`),
  stop: 'Anhalten',
  notFetched: (count) =>
    plural(count, 'Ein Foto war nicht zu holen', `${number(count)} Fotos waren nicht zu holen`),
  noSubtitles: (count, why) =>
    plural(
      count,
      `Die Untertitel eines Videos waren nicht zu holen: ${why}`,
      `${number(count)} Untertitelspuren waren nicht zu holen: ${why}`,
    ),
  allowThem: 'Erlauben',
  missed: (count) => `${number(count)} Dinge auf dieser Seite waren nicht zu nehmen`,
  trouble: {
    'permission-needed': 'Deine Erlaubnis fehlt',
    'not-found': 'Nicht mehr da',
    refused: 'Die Seite gab es nicht her',
    unreachable: 'Nicht erreichbar',
    'not-media': 'Kein Foto oder Video',
    'not-subtitles': 'Weder WebVTT noch SRT',
    'too-small': 'Zu klein',
    'too-large': 'Zu groß zum Aufheben',
    'no-space': 'Kein Platz mehr im Browser',
    'link-only': 'Läuft nur auf seiner Seite: als Link behalten',
  },
  problems: {
    'video-stream': 'Ein Video dieser Seite wird gestreamt und lässt sich nicht sichern',
    'video-manifest': 'Ein Video dieser Seite kommt in Stücken: als Link behalten',
    'video-embed': 'Ein Video läuft im Player einer anderen Seite: als Link behalten',
    'subtitles-hidden':
      'Die Seite verbirgt Untertitel eines Videos: schalte sie dort ein und clippe noch einmal',
    'frame-unreadable': 'Ein Teil gehört einer anderen Seite und wurde nicht gelesen',
    'too-much': 'Diese Seite hat mehr als ein Inserat: nur der Anfang wurde genommen',
    'stale-metadata': 'Die Seite hat sich still geändert: lade sie neu, wenn etwas nicht stimmt',
    'photos-behind-gallery': 'Vielleicht gibt es mehr Fotos: öffne die Galerie und lies noch einmal',
    'many-listings': 'Diese Seite zeigt viele Inserate: vielleicht ist von mehreren etwas dabei',
    'nothing-found': 'Auf dieser Seite waren keine Fotos oder Videos',
    'reader-stopped': 'Das Lesen dauerte zu lange: es kann etwas fehlen',
  } as Record<string, string>,
};
