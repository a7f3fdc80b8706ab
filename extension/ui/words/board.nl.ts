import type { BoardWords } from './board.en.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const drafts = (count: number): string => `${number(count)} ${plural(count, 'concept', 'concepten')}`;

export const nl: BoardWords = {
  cards: 'Geknipte advertenties',
  help: 'Pijltjes bewegen, spatie kiest, Enter opent, Delete verwijdert, een schuine streep zoekt.',
  search: 'Zoek op titel, plaats, site of label',
  by: { stand: 'Stand', site: 'Site', tag: 'Label', lack: 'Wat ontbreekt' },
  anyStand: 'Alle standen',
  anySite: 'Alle sites',
  anyTag: 'Alle labels',
  anyLack: 'Compleet of niet',
  stands: { open: 'Te doen', going: 'Onderweg', out: 'Geplaatst', trouble: 'Heeft je nodig' },
  lacks: { photos: 'foto’s', account: 'account', time: 'tijd', choices: 'keuzes', rights: 'rechten' },
  without: {
    photos: 'Foto’s ontbreken',
    account: 'Account ontbreekt',
    time: 'Tijd ontbreekt',
    choices: 'Keuzes ontbreken',
    rights: 'Rechten niet bevestigd',
  },
  nothingMissing: 'Niets ontbreekt',
  missing: (lacks) => `Ontbreekt: ${lacks.join(', ')}`,
  tagged: (tags) => `labels ${tags.join(', ')}`,
  ready: 'Kan eruit',
  sending: 'Wordt verstuurd',
  atOnce: 'meteen',
  count: (shown, all) => (shown === all ? drafts(all) : `${number(shown)} van ${drafts(all)}`),
  coming: 'oudere komen nog',
  offline: 'offline, hier werkt alles',
  noneFound: 'Geen concept past',
  showAll: 'Alle concepten tonen',
  withPicked: 'Met de gekozen concepten',
  picked: (count) => `${number(count)} gekozen`,
  pickNone: 'Geen kiezen',
  tag: 'Labels',
  tagsOf: (count) => `Labels van ${drafts(count)}`,
  newTag: 'Nieuw label',
  addTag: 'Toevoegen',
  done: 'Klaar',
  remove: 'Verwijderen',
  schedule: (count) => (count > 0 ? `Plan ${number(count)} op vrije tijden` : 'Plan op vrije tijden'),
  scheduleHelp: 'Elk gaat naar de volgende wekelijkse tijd van zijn account waarvoor niets gepland is',
  exportAs: 'Exporteren',
  atTheirTimes: (count) => (count > 0 ? `${number(count)} plannen op hun tijden` : 'Plannen op hun tijden'),
  atTheirTimesHelp: 'Elk gaat uit op zijn eigen tijd, als die nog komt',
  noneReady: 'Geen ervan kan er al uit: open er een om te zien wat ontbreekt',
  working: (done, of) => `${number(done)} van ${number(of)} plannen`,
  stop: 'Stoppen',
  scheduled: (count, refused) =>
    refused === 0 ? `${drafts(count)} gepland` : `${drafts(count)} gepland, ${number(refused)} lukte niet`,
  errors: {
    'no-slot':
      'Zijn account heeft de komende acht weken geen vrije wekelijkse tijd. Stel er een in bij Tijden.',
    'tag-wrong': 'Een label is een woord of een paar, hooguit 40 tekens.',
    'tags-many': 'Een concept krijgt hooguit twintig labels. Haal er eerst een af.',
  },
  close: 'Sluiten',
  deleted: (count, stayed) =>
    [
      count > 0 || stayed === 0 ? `${drafts(count)} verwijderd` : '',
      stayed > 0 ? `${number(stayed)} wordt verstuurd en blijft` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
