import { plural } from './catalogue.ts';
import type { EditingWords } from './editing.en.ts';
import { number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));

const problems: Record<string, (params: Params) => string> = {
  'no-media': () => 'Wähle mindestens ein Foto oder ein Video',
  'option-missing': () => 'Hier fehlt eine Wahl',
  'no-accounts': () => 'Wähle, wohin es geht',
  'no-time': () => 'Wähle eine Zeit',
  'rights-unsaid': () => 'Bestätige, dass du sie verwenden darfst',
  'media-coming': (p) => `Fotos werden geholt: ${figure(p, 'done')} von ${figure(p, 'total')}`,
};

export const de: EditingWords = {
  problems,
  mediaCount: (photos, plans, videos) =>
    [
      photos > 0 && `${number(photos)} ${plural(photos, 'Foto', 'Fotos')}`,
      plans > 0 && `${number(plans)} ${plural(plans, 'Plan', 'Pläne')}`,
      videos > 0 && `${number(videos)} ${plural(videos, 'Video', 'Videos')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count) => `${number(count)} gewählt`,
  select: 'Auswählen',
  selection: 'Fotos auswählen',
  plans: 'Grundrisse',
  photos: 'Fotos und Videos',
  stripHelp: 'Leertaste wählt, Alt und Pfeiltaste verschiebt, Eingabe vergrößert.',
  kinds: { photo: 'Foto', floorplan: 'Plan', video: 'Video' },
  tile: (what, at, of, alt) => `${what} ${number(at)} von ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at) => `gewählt als Nummer ${number(at)}`,
  coming: 'wird noch geholt',
  moved: (at, of) => `Auf Platz ${number(at)} von ${number(of)} verschoben`,
  leaveOut: 'Weglassen',
  caption: 'Text',
  captionPrompt: 'Sag, was es besonders macht',
  left: (count) => `noch ${number(count)} Zeichen`,
  addHashtag: (tag) => `#${tag} anfügen`,
  insert: 'Von der Seite einfügen',
  where: 'Wohin',
  when: 'Wann',
  now: 'Jetzt',
  'in-an-hour': 'In 1 Stunde',
  tonight: 'Heute',
  'tomorrow-morning': 'Morgen',
  slot: 'Freier Platz',
  pickTime: 'Wählen…',
  inZone: (zone, offset) => `Zeit in ${zone}, ${offset}`,
  accountAs: (name) => `Als ${name} posten`,
  optionsOf: (name) => `Angaben für ${name}`,
  closedByAccount: 'In den Einstellungen des Kontos ausgeschaltet',
  fold: 'Einklappen',
  moreChoices: 'Mehr für dieses Konto',
  expires: (when) => `Die Verbindung endet ${when}: verbinde bald neu`,
  dead: 'Verbinde neu, um hier zu posten',
  connectAgain: (name) => `${name}: neu verbinden`,
  rights: 'Von mir gemacht, oder ich darf sie verwenden',
  publishNow: 'Jetzt veröffentlichen',
  scheduleFor: (moment) => `Für ${moment} planen`,
  tonightAt: (clock) => `heute ${clock}`,
  schedule: 'Planen',
  toInbox: 'Jetzt ins Postfach senden',
  more: (count) => `und ${number(count)} weitere`,
  studio: 'Im Studio bearbeiten',
};
