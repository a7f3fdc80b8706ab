import { plural } from './catalogue.ts';
import type { EditingWords, Line, OptionWords } from './editing.en.ts';
import { bytes, number } from './format.ts';

type Params = Record<string, string | number>;
const figure = (params: Params, name: string): string => number(Number(params[name] ?? 0));
const format = (params: Params): string => String(params.mime).split('/')[1]?.toUpperCase() ?? '';

const problems: Record<string, (params: Params) => string> = {
  'no-media': () => 'Wähle mindestens ein Foto oder ein Video',
  'mixed-media': ({ platform }) => `${platform} nimmt Fotos oder ein Video, nicht beides in einem Beitrag`,
  'caption-missing': () => 'Schreib einen Text',
  'title-missing': () => 'Gib ihm einen Titel',
  'title-too-long': (p) => `Der Titel ist um ${figure(p, 'over')} zu lang`,
  'caption-too-long': (p) => `Der Text ist um ${figure(p, 'over')} Zeichen zu lang`,
  'too-many-hashtags': (p) => `${figure(p, 'count')} Hashtags, erlaubt sind ${figure(p, 'max')}`,
  'too-many-mentions': (p) => `${figure(p, 'count')} Erwähnungen, erlaubt sind ${figure(p, 'max')}`,
  'too-many-images': (p) => `${figure(p, 'count')} Fotos gewählt, erlaubt sind ${figure(p, 'max')}`,
  'too-many-videos': (p) => `Wähle nur ${figure(p, 'max')} Video`,
  'too-many-media': (p) => `${figure(p, 'count')} Fotos und Videos gewählt, erlaubt sind ${figure(p, 'max')}`,
  'too-few-media': (p) => `Wähle mindestens ${figure(p, 'min')} Fotos oder Videos`,
  'too-few-images': (p) => `Wähle mindestens ${figure(p, 'min')} Fotos`,
  'too-few-videos': () => 'Wähle ein Video',
  'image-format': (p) => `${format(p)} wird nicht genommen`,
  'image-too-large': (p) => `${p.width} × ${p.height} ist zu groß`,
  'image-too-heavy': (p) => `${bytes(Number(p.bytes))} sind zu viel, höchstens ${bytes(Number(p.max))}`,
  'image-too-small': (p) => `Zu klein: die kurze Seite braucht ${figure(p, 'min')} Pixel`,
  'image-ratio': () => 'Zu breit oder zu hoch',
  'video-format': (p) => `${format(p)}-Videos werden nicht genommen`,
  'video-too-heavy': (p) => `Das Video hat ${bytes(Number(p.bytes))}, höchstens ${bytes(Number(p.max))}`,
  'video-too-long': (p) => `Das Video dauert ${figure(p, 'seconds')} s, höchstens ${figure(p, 'max')} s`,
  'video-too-short': (p) => `Das Video ist zu kurz, mindestens ${figure(p, 'min')} s`,
  'video-too-small': (p) => `Das Video ist zu klein: mindestens ${figure(p, 'min')} Pixel`,
  'video-too-large': (p) => `Das Video ist zu groß: höchstens ${figure(p, 'max')} Pixel`,
  'video-ratio': () => 'Das Video ist zu breit oder zu hoch',
  'option-invalid': () => 'Wähle noch einmal',
  'option-missing': () => 'Hier fehlt eine Wahl',
  'option-too-long': () => 'Zu lang',
  'option-not-offered': () => 'Das Konto bietet das nicht mehr an: wähle neu',
  'branded-content-private': () => 'Bezahlte Inhalte können nicht auf privat gestellt werden.',
  'disclosure-unspecified': () =>
    'Sag, wofür geworben wird: „Deine Marke“, „Bezahlte Partnerschaft“ oder beides',
  'no-accounts': () => 'Wähle, wohin es geht',
  'account-blocked': ({ message }) => String(message),
  'connection-dead': ({ name }) => `Verbinde ${name} erst neu`,
  'no-time': () => 'Wähle eine Zeit',
  'time-past': () => 'Diese Zeit ist vorbei: wähle eine spätere',
  'rights-unsaid': () => 'Bestätige, dass du sie verwenden darfst',
  'media-coming': (p) => `Fotos werden geholt: ${figure(p, 'done')} von ${figure(p, 'total')}`,
  'media-barred': (p) =>
    plural(
      Number(p.count),
      'Ein gewähltes Foto wartet auf deine Erlaubnis',
      `${figure(p, 'count')} gewählte Fotos warten auf deine Erlaubnis`,
    ),
  'media-failed': (p) =>
    plural(
      Number(p.count),
      'Ein gewähltes Foto war nicht zu holen',
      `${figure(p, 'count')} gewählte Fotos waren nicht zu holen`,
    ),
  'signed-out': () => 'Melde dich an, um zu planen',
};

const repairs: Record<string, (count: number) => string> = {
  'convert-image': (n) =>
    plural(n, '1 Foto wird zu JPEG umgewandelt', `${number(n)} Fotos werden zu JPEG umgewandelt`),
  'shrink-image': (n) =>
    plural(n, '1 Foto wird passend verkleinert', `${number(n)} Fotos werden passend verkleinert`),
  'fit-image': (n) => plural(n, '1 Foto bekommt einen Rand', `${number(n)} Fotos bekommen einen Rand`),
};

const trouble: Record<string, string> = {
  'permission-needed': 'Deine Erlaubnis fehlt',
  'not-found': 'Nicht mehr da',
  refused: 'Die Seite gab es nicht her',
  unreachable: 'Nicht erreichbar',
  'not-media': 'Kein Foto oder Video',
  'too-small': 'Zu klein',
  'too-large': 'Zu groß zum Aufheben',
  'no-space': 'Kein Platz mehr im Browser',
  'link-only': 'Läuft nur auf seiner Seite: als Link behalten',
};

const clipProblems: Record<string, string> = {
  'video-stream': 'Ein Video dieser Seite wird gestreamt und lässt sich nicht sichern',
  'video-manifest': 'Ein Video dieser Seite kommt in Stücken: als Link behalten',
  'video-embed': 'Ein Video läuft im Player einer anderen Seite: als Link behalten',
  'frame-unreadable': 'Ein Teil gehört einer anderen Seite und wurde nicht gelesen',
  'too-much': 'Diese Seite hat mehr als ein Inserat: nur der Anfang wurde genommen',
  'stale-metadata': 'Die Seite hat sich still geändert: lade sie neu, wenn etwas nicht stimmt',
  'photos-behind-gallery': 'Vielleicht gibt es mehr Fotos: öffne die Galerie und lies noch einmal',
  'nothing-found': 'Auf dieser Seite waren keine Fotos oder Videos',
  'reader-stopped': 'Das Lesen dauerte zu lange: es kann etwas fehlen',
};

const labelled = (kind: string): string => (kind === 'photos' ? 'Deine Fotos werden' : 'Dein Video wird');
const options: Record<string, OptionWords> = {
  'facebook.link': { label: 'Link' },
  'facebook.firstComment': { label: 'Erster Kommentar' },
  'instagram.shareToFeed': { label: 'Auch im Feed zeigen' },
  'instagram.trial': {
    label: 'Wer es zuerst sieht',
    choices: {
      no: 'Alle',
      MANUAL: 'Probe: erst Fremde, dann entscheide ich',
      SS_PERFORMANCE: 'Probe: erst Fremde, bei Erfolg alle',
    },
  },
  'instagram.coverAt': { label: 'Titelbild bei Sekunde' },
  'instagram.collaborators': { label: 'Mitwirkende einladen (bis zu 3 Namen)' },
  'instagram.firstComment': { label: 'Erster Kommentar' },
  'instagram.aiGenerated': { label: 'Mit KI gemacht' },
  'tiktok.mode': {
    label: 'Auf welchem Weg',
    choices: { direct: 'Direkt veröffentlichen', inbox: 'Entwurf in mein TikTok-Postfach' },
    note: ({ mode }) => (mode === 'inbox' ? 'Du veröffentlichst es selbst in der TikTok-App.' : undefined),
  },
  'tiktok.privacy': {
    label: 'Wer es sehen darf',
    prompt: 'Wähle, wer es sehen darf',
    choices: {
      PUBLIC_TO_EVERYONE: 'Alle',
      MUTUAL_FOLLOW_FRIENDS: 'Freunde',
      FOLLOWER_OF_CREATOR: 'Follower',
      SELF_ONLY: 'Nur ich',
    },
  },
  'tiktok.comment': { label: 'Kommentare' },
  'tiktok.duet': { label: 'Duett' },
  'tiktok.stitch': { label: 'Stitch' },
  'tiktok.autoMusic': { label: 'Mit Musik' },
  'tiktok.disclosure': { label: 'Enthält Werbung' },
  'tiktok.yourBrand': {
    label: 'Deine Marke',
    note: ({ yourBrand, brandedContent }, kind) =>
      yourBrand && !brandedContent ? `${labelled(kind)} als „Werbeinhalt“ gekennzeichnet.` : undefined,
  },
  'tiktok.brandedContent': {
    label: 'Bezahlte Partnerschaft',
    note: ({ brandedContent }, kind) =>
      brandedContent ? `${labelled(kind)} als „Bezahlte Partnerschaft“ gekennzeichnet.` : undefined,
  },
  'tiktok.aiGenerated': { label: 'Mit KI gemacht' },
};

const consents: Record<string, Line> = {
  'tiktok-music': [
    'Mit dem Posten stimmst du TikToks ',
    { link: 0, words: 'Bestätigung zur Musiknutzung' },
    ' zu.',
  ],
  'tiktok-branded-and-music': [
    'Mit dem Posten stimmst du TikToks ',
    { link: 0, words: 'Richtlinie für Markeninhalte' },
    ' und der ',
    { link: 1, words: 'Bestätigung zur Musiknutzung' },
    ' zu.',
  ],
};

export const de: EditingWords = {
  problems,
  repairs,
  trouble,
  clipProblems,
  options,
  consents,
  mediaCount: (photos, plans, videos) =>
    [
      photos > 0 && `${number(photos)} ${plural(photos, 'Foto', 'Fotos')}`,
      plans > 0 && `${number(plans)} ${plural(plans, 'Plan', 'Pläne')}`,
      videos > 0 && `${number(videos)} ${plural(videos, 'Video', 'Videos')}`,
    ]
      .filter(Boolean)
      .join(', '),
  picked: (count) => `${number(count)} gewählt`,
  all: 'Alle',
  none: 'Keine',
  photos: 'Fotos und Videos',
  stripHelp: 'Leertaste wählt, Alt und Pfeiltaste verschiebt, Eingabe vergrößert.',
  kinds: { photo: 'Foto', floorplan: 'Plan', video: 'Video' },
  tile: (what, at, of, alt) => `${what} ${number(at)} von ${number(of)}${alt ? `: ${alt}` : ''}`,
  numbered: (at) => `gewählt als Nummer ${number(at)}`,
  coming: 'wird noch geholt',
  moved: (at, of) => `Auf Platz ${number(at)} von ${number(of)} verschoben`,
  leaveOut: 'Weglassen',
  enlarge: 'Vergrößert',
  previous: 'Zurück',
  next: 'Weiter',
  close: 'Schließen',
  pick: 'Wählen',
  unpick: 'Weglassen',
  pixels: (width, height, size) => `${width} × ${height}, ${bytes(size)}`,
  caption: 'Text',
  captionPrompt: 'Sag, was es besonders macht',
  left: (count) => `noch ${number(count)} Zeichen`,
  addHashtag: (tag) => `#${tag} anfügen`,
  insert: 'Von der Seite einfügen',
  inserts: { title: 'Titel', facts: 'Preis und Ort', text: 'Beschreibung', link: 'Link zur Seite' },
  title: 'Titel',
  where: 'Wohin',
  when: 'Wann',
  now: 'Jetzt',
  inAnHour: 'In 1 Stunde',
  tonight: 'Heute',
  tomorrow: 'Morgen',
  pickTime: 'Wählen…',
  pickedTime: 'Tag und Uhrzeit',
  inZone: (zone, offset) => `Zeit in ${zone}, ${offset}`,
  gap: (clock) => `Dann wird die Uhr vorgestellt: es geht um ${clock} hinaus.`,
  overlap: 'Diese Zeit kommt in der Nacht zweimal: es geht beim ersten Mal hinaus.',
  accountAs: (name) => `Als ${name} posten`,
  optionsOf: (name) => `Angaben für ${name}`,
  closedByAccount: 'In den Einstellungen des Kontos ausgeschaltet',
  fold: 'Einklappen',
  expires: (when) => `Die Verbindung endet ${when}: verbinde bald neu`,
  dead: 'Verbinde neu, um hier zu posten',
  connectAgain: (name) => `${name}: neu verbinden`,
  connect: (name) => `${name} verbinden`,
  noAccounts: 'Verbinde ein Konto, um zu planen.',
  noPlatforms: 'Dieser Worker hat noch keine Plattform eingerichtet.',
  rights: 'Von mir gemacht, oder ich darf sie verwenden',
  publishNow: 'Jetzt veröffentlichen',
  scheduleFor: (moment) => `Für ${moment} planen`,
  tonightAt: (clock) => `heute ${clock}`,
  schedule: 'Planen',
  toInbox: 'Jetzt ins Postfach senden',
  more: (count) => `und ${number(count)} weitere`,
  studio: 'Im Studio bearbeiten',
  permission: (count) =>
    plural(
      count,
      'Ein Foto liegt auf einer anderen Seite.',
      `${number(count)} Fotos liegen auf einer anderen Seite.`,
    ),
  permissionWhy: 'Der Browser fragt einmal. Geholt werden nur diese Fotos.',
  allow: (hosts) => `${hosts} erlauben`,
  tryAgain: 'Noch einmal',
  fetching: (done, total) => `${number(done)} von ${number(total)} geholt`,
  stop: 'Anhalten',
  untitled: 'Ohne Titel',
};
