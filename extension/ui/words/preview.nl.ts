import { nl as more } from '../../../shared/platforms/shown/more.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { PreviewWords } from './preview.en.ts';

export const nl: PreviewWords = {
  preview: 'Voorbeeld',
  whose: 'Wiens bericht',
  onAs: (name, account) => `${name}, ${account}`,
  nowhere: 'Nog geen voorbeeld',
  nowhereHelp: 'Kies een account en het bericht staat hier zoals de volgers het zullen zien.',
  noKind: 'Kies eerst wat er van deze foto’s en video’s gemaakt wordt.',
  seenOn: 'Gezien op',
  screens: { phone: 'Telefoon', computer: 'Computer' },
  more,
  less: 'Weer inklappen',
  justNow: 'Zojuist',
  firstComment: 'Eerste reactie',
  noLink: 'Nog geen link',
  photoOf: (at, of) => `${number(at)} van ${number(of)}`,
  previous: 'De vorige',
  next: 'De volgende',
  pages: (count) => `${number(count)} ${plural(count, 'pagina', 'pagina’s')}`,
  allSeen: {
    caption: 'Het hele bijschrift is te zien.',
    title: 'De hele titel is te zien.',
    description: 'De hele beschrijving is te zien.',
  },
  seen: {
    caption: (count, of) => `${number(count)} van ${number(of)} tekens zijn te zien voor de vouw.`,
    title: (count, of) => `${number(count)} van ${number(of)} tekens van de titel zijn te zien.`,
    description: (count, of) => `${number(count)} van ${number(of)} tekens van de beschrijving zijn te zien.`,
  },
  folds: (characters, lines) =>
    lines
      ? `Vouwt bij ongeveer ${number(characters)} tekens of ${number(lines)} ${plural(lines, 'regel', 'regels')}`
      : `Vouwt bij ongeveer ${number(characters)} tekens`,
  readOn: (date) => `Waar we het van weten, gelezen op ${date}`,
  cutToFirst: (name, count) =>
    `${name} toont elke foto in de vorm van de eerste: ${number(count)} ${plural(count, 'wordt', 'worden')} aan de randen afgesneden.`,
  cutToTiles: (name) => `${name} snijdt foto’s hier bij tot hun plek; wie er een opent ziet hem heel.`,
  cutToShape: (name) => `${name} snijdt een foto van deze vorm in het midden uit.`,
  covered: (name) => `Waar het donkerder is legt ${name} zijn eigen knoppen en woorden`,
  short: (name, minutes) =>
    `${name} maakt er een Short van: de video is niet breder dan hoog en niet langer dan ${number(minutes)} minuten.`,
};
