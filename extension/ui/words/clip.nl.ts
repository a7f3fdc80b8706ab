import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import type { ClipWords } from './clip.en.ts';
import { number } from './format.ts';

export const nl: ClipWords = {
  permission: (count) =>
    plural(count, 'Een foto staat op een andere site.', `${number(count)} foto’s staan op een andere site.`),
  permissionWhy: 'De browser vraagt het één keer. Alleen deze foto’s worden opgehaald.',
  allow: (hosts) => `${hosts} toestaan`,
  tryAgain: 'Opnieuw',
  saysMore: (count) => `De pagina zegt ${number(count)} foto’s te hebben.`,
  findMore: 'Meer foto’s zoeken',
  met: (count) => `${number(count)} ${plural(count, 'beeld', 'beelden')} tot nu toe`,
  seeking: 'De galerij van de pagina wordt bekeken…',
  fetching: (done, total) => `${number(done)} van ${number(total)} wordt opgehaald`,
  arrived: (got, of) => (of === null ? bytes(got) : `${bytes(got)} van ${bytes(of)}`),
  stop: 'Stop',
  notFetched: (count) =>
    plural(count, 'Een foto was niet op te halen', `${number(count)} foto’s waren niet op te halen`),
  noSubtitles: (count, why) =>
    plural(
      count,
      `De ondertitels van een video waren niet mee te nemen: ${why}`,
      `${number(count)} ondertitelsporen waren niet mee te nemen: ${why}`,
    ),
  allowThem: 'Toestaan',
  missed: (count) => `${number(count)} dingen op deze pagina waren niet mee te nemen`,
  trouble: {
    'permission-needed': 'Je toestemming is nodig',
    'not-found': 'Er niet meer',
    refused: 'De site weigerde',
    unreachable: 'Niet bereikbaar',
    'not-media': 'Geen foto of video',
    'not-subtitles': 'Geen WebVTT of SRT',
    'too-small': 'Te klein om te gebruiken',
    'too-large': 'Te groot om te bewaren',
    'no-space': 'Geen ruimte meer in de browser',
    'link-only': 'Speelt alleen op zijn eigen site: als link bewaard',
  },
  problems: {
    'video-stream': 'Een video op deze pagina wordt gestreamd en is niet te bewaren',
    'video-manifest': 'Een video op deze pagina wordt in stukken gestreamd: als link bewaard',
    'video-embed': 'Een video speelt in de speler van een andere site: als link bewaard',
    'subtitles-hidden': 'De pagina verbergt ondertitels van een video: zet ze daar aan en clip opnieuw',
    'frame-unreadable': 'Een deel van deze pagina hoort bij een andere site en is niet gelezen',
    'too-much': 'Deze pagina bevat meer dan één advertentie: alleen het eerste deel is meegenomen',
    'stale-metadata': 'Deze pagina veranderde zonder het te melden: herlaad haar als iets niet klopt',
    'photos-behind-gallery': 'Er zijn misschien meer foto’s: open de galerij van de pagina en clip opnieuw',
    'many-listings': 'Deze pagina toont veel advertenties: wat is meegenomen kan van meerdere zijn',
    'nothing-found': 'Op deze pagina zijn geen foto’s of video’s gevonden',
    'reader-stopped': 'Het lezen duurde te lang en is gestopt: er kan iets ontbreken',
  },
};
