import { plural } from './catalogue.ts';
import type { EditingWords } from './editing.en.ts';
import { number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));

export const nl: EditingWords = {
  problems: {
    'no-media': () => 'Kies minstens één foto of een video',
    'option-missing': () => 'Er ontbreekt een keuze',
    'no-accounts': () => 'Kies waar het heen gaat',
    'no-time': () => 'Kies wanneer',
    'rights-unsaid': () => 'Bevestig dat je deze mag gebruiken',
    'media-coming': (p) => `Foto’s ophalen: ${figure(p, 'done')} van ${figure(p, 'total')}`,
  },
  mediaCount: (photos, plans, videos) =>
    [
      photos > 0 && `${number(photos)} ${plural(photos, 'foto', 'foto’s')}`,
      plans > 0 && `${number(plans)} ${plural(plans, 'plattegrond', 'plattegronden')}`,
      videos > 0 && `${number(videos)} ${plural(videos, 'video', 'video’s')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count) => `${number(count)} gekozen`,
  select: 'Kiezen',
  selection: 'Foto’s kiezen',
  plans: 'Plattegronden',
  photos: 'Foto’s en video’s',
  stripHelp: 'Spatie kiest, Alt met een pijltje verplaatst, Enter vergroot.',
  kinds: { photo: 'Foto', floorplan: 'Plattegrond', video: 'Video' },
  tile: (what, at, of, alt) => `${what} ${number(at)} van ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at) => `gekozen als nummer ${number(at)}`,
  coming: 'komt nog',
  moved: (at, of) => `Verplaatst naar plek ${number(at)} van ${number(of)}`,
  leaveOut: 'Weglaten',
  caption: 'Bijschrift',
  captionPrompt: 'Zeg wat het bijzonder maakt',
  left: (count) => `nog ${number(count)} tekens`,
  addHashtag: (tag) => `#${tag} toevoegen`,
  insert: 'Van de pagina invoegen',
  where: 'Waar',
  when: 'Wanneer',
  now: 'Nu',
  'in-an-hour': 'Over een uur',
  tonight: 'Vanavond',
  'tomorrow-morning': 'Morgen',
  slot: 'Volgende tijd',
  pickTime: 'Kies…',
  inZone: (zone, offset) => `Tijd in ${zone}, ${offset}`,
  accountAs: (name) => `Plaatsen als ${name}`,
  optionsOf: (name) => `Keuzes voor ${name}`,
  closedByAccount: 'Uitgezet in de instellingen van het account zelf',
  fold: 'Inklappen',
  moreChoices: 'Meer voor dit account',
  expires: (when) => `De koppeling eindigt ${when}: koppel gauw opnieuw`,
  dead: 'Koppel opnieuw om hier te plaatsen',
  connectAgain: (name) => `${name}: opnieuw koppelen`,
  rights: 'Ik heb deze gemaakt of mag ze gebruiken',
  publishNow: 'Nu plaatsen',
  scheduleFor: (moment) => `Inplannen voor ${moment}`,
  tonightAt: (clock) => `vanavond ${clock}`,
  schedule: 'Inplannen',
  toInbox: 'Nu naar mijn inbox sturen',
  more: (count) => `en nog ${number(count)}`,
  studio: 'In de studio bewerken',
};
