import { plural } from './catalogue.ts';
import type { ConnectionWords } from './connections.en.ts';
import { number } from './format.ts';

const posts = (count: number): string => `${number(count)} ${plural(count, 'bericht', 'berichten')}`;

export const nl: ConnectionWords = {
  title: 'Gekoppelde accounts',
  sandbox: 'Zandbak: berichten gaan naar nagebootste platforms, niets wordt openbaar.',
  none: 'Nog geen account. Koppel er een en je kunt plaatsen.',
  failed: 'De Worker kon niet vertellen welke accounts er zijn.',
  tryAgain: 'Opnieuw',
  ownerOnly: 'Alleen de eigenaar van de werkruimte koppelt en ontkoppelt accounts.',
  connect: (name) => `${name} koppelen`,
  connectBy: (name, way) => `${name} koppelen via ${way}`,
  ways: { facebook: 'Facebook' },
  waysHelp: {
    instagram:
      'Via Facebook kun je berichten hiervandaan weer verwijderen; het account moet bij een pagina horen. Rechtstreeks is geen pagina nodig.',
  },
  reconnect: 'Opnieuw koppelen',
  disconnect: 'Ontkoppelen',
  sureDisconnect:
    'Er gaat niets meer via uit. Wat onderweg is wordt hoogstens tien minuten nagekeken, daarna beslis jij. Ingeplande berichten wachten tot het weer gekoppeld is. De sleutels worden teruggegeven en gewist.',
  disconnectNow: 'Nu ontkoppelen',
  keep: 'Houden',
  parted: (name, held, settling) =>
    [
      `${name} is ontkoppeld.`,
      held > 0 && `${posts(held)} ${plural(held, 'wacht', 'wachten')} tot het weer gekoppeld is.`,
      settling > 0 &&
        `${posts(settling)} ${plural(settling, 'wordt', 'worden')} nog nagekeken, hoogstens tien minuten.`,
    ]
      .filter(Boolean)
      .join(' '),
  forget: 'Van de lijst halen',
  dead: 'De koppeling is geëindigd',
  deadWhy: (why) => `De koppeling is geëindigd: ${why}`,
  waitFor: (count) => `${posts(count)} ${plural(count, 'wacht', 'wachten')} tot het weer gekoppeld is.`,
  plannedWait: (count) =>
    count === 0 ? 'Er is niets op ingepland.' : `${posts(count)} ${plural(count, 'zal', 'zullen')} wachten.`,
  closing: 'Wordt ontkoppeld: wat onderweg is wordt nog nagekeken, hoogstens tien minuten.',
  goodUntil: (date) => `Geldig tot ${date}`,
  endsSoon: (when) => `Eindigt ${when}: koppel daarvoor opnieuw`,
  lasting: 'Verlengt zichzelf',
  checkedWell: (when) => `Gecontroleerd ${when}, alles goed`,
  checked: (when) => `Gecontroleerd ${when}`,
  planned: (count) => (count === 0 ? 'niets ingepland' : `${posts(count)} ingepland`),
  troubled: (count, planned) =>
    `De laatste controle vond iets mis met ${number(count)} van ${number(planned)} ingeplande berichten.`,
  look: 'Bekijken',
  nextFree: (when) => `Volgende vrije tijd ${when}`,
  noTimes: 'Nog geen vaste tijden',
  times: 'Vaste tijden',
  timesOf: (name) => `Vaste tijden van ${name}`,
  lastChoices: 'Laatst gekozen, weer aangeboden:',
  ends: 'Wat wanneer eindigt',
  endsHelp: 'Toestemmingen eindigen als je niet opnieuw koppelt. Bij elk staat wat voor daarna is ingepland.',
  endsNone: 'Geen toestemming eindigt vanzelf.',
  today: 'vandaag',
  inDays: (days) => `over ${number(days)} ${plural(days, 'dag', 'dagen')}`,
  nothingAfter: 'Daarna is niets ingepland.',
  lastingOnes: (names) => `Verlengen zichzelf: ${names}`,
  told: 'Wat je verteld is',
  toldOf: {
    'connection-dead': (name) => `De koppeling van ${name} was geëindigd`,
    'connection-ending': (name) => `De koppeling van ${name} zou gauw eindigen`,
  },
  postsAfter: (count) => `${posts(count)} ${plural(count, 'valt', 'vallen')} daarna`,
  andMore: (count) => `en nog ${number(count)}`,
  without: 'Niet toegestaan:',
  gives: {
    identity: 'welk account het is blijft onbekend',
    links: 'links naar je berichten ontbreken',
    'account-analytics': 'volgersaantallen ontbreken',
    publish: 'berichten kunnen niet geplaatst worden',
    'first-comment': 'de eerste reactie blijft weg',
    analytics: 'weergaven en likes ontbreken',
    remove: 'berichten kunnen hiervandaan niet verwijderd worden',
    pages: 'er kan niets als pagina geplaatst worden',
    'page-look-up': 'een bericht van een pagina met onduidelijke afloop is niet na te kijken',
    'business-pages': 'pagina’s die bij een bedrijf horen kunnen ontbreken',
    'photos-and-videos': 'berichten gaan zonder foto’s en video’s uit',
    lasting: 'de koppeling eindigt na twee uur',
    'inbox-drafts': 'concepten kunnen niet naar de app gestuurd worden',
    'analytics-and-look-up':
      'weergaven en likes ontbreken, en een bericht met onduidelijke afloop is niet na te kijken',
  },
  several: (name, chosen, all) => `${name}: ${number(chosen)} van ${number(all)} accounts`,
  choose: 'Accounts kiezen',
  chooseHelp: 'Op welke ga je plaatsen?',
  save: 'Deze accounts gebruiken',
  cancel: 'Annuleren',
  notChosen: 'niet gebruikt',
  checkNow: 'Nu controleren',
  apps: 'Je eigen apps',
  appsHelp: 'Hoe je bij elk platform een app registreert, de adressen om te plakken, en een test.',
  appOf: (name) => `${name}-app`,
  notSetUp: 'niet ingesteld',
  setUp: 'ingesteld',
  numbers: 'Cijfers',
  noNumbers: 'Nog geen cijfers. Ze worden één keer per dag verzameld.',
  numbersFailed: 'De cijfers waren niet op te halen.',
  asOf: (when) => `Stand van ${when}`,
  change: (by, days) => `${by} in ${number(days)} ${plural(days, 'dag', 'dagen')}`,
  day: 'Dag',
  figures: {
    followers: 'Volgers',
    posts: 'Berichten',
    views: 'Weergaven die dag',
    reach: 'Bereik die dag',
    likes: 'Likes',
  },
};
