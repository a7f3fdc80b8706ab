import type { ConsentWords } from './consent.ts';

export const nl: ConsentWords = {
  without: {
    identity: 'weten we niet welk account het is',
    links: 'ontbreken links naar je berichten',
    'account-analytics': 'ontbreken aantallen volgers',
    publish: 'kan er niets worden gepubliceerd',
    'first-comment': 'vervalt de eerste reactie',
    analytics: 'ontbreken weergaven en likes',
    remove: 'kunnen berichten niet vanuit Clipcast worden verwijderd',
    pages: 'kan er niets als pagina worden geplaatst',
    'page-look-up': 'kan een bericht van een pagina met onduidelijke afloop niet worden opgezocht',
    'business-pages': 'staan pagina’s die bij een bedrijf horen er misschien niet bij',
    'photos-and-videos': 'verschijnen berichten zonder foto’s en video’s',
    lasting: 'eindigt de koppeling na twee uur',
    'inbox-drafts': 'kunnen er geen concepten naar de app worden gestuurd',
    'analytics-and-look-up':
      'ontbreken weergaven en likes, en kan een bericht met onduidelijke afloop niet worden opgezocht',
  },
  withoutLead: 'Zonder wat je hebt weggelaten',
  nothing: {
    Facebook:
      'Berichten gaan naar pagina’s, en deze login opent er geen: je beheert er geen, of er was er geen aangevinkt. Koppel opnieuw en vink de jouwe aan.',
    Instagram:
      'Deze login opent geen professioneel Instagram-account. Maak van het jouwe in Instagram een bedrijfs- of creatoraccount, en koppel het aan een Facebook-pagina als je via Facebook koppelt.',
    YouTube: 'Dit Google-account heeft nog geen kanaal. Maak er een op YouTube en koppel dan opnieuw.',
  },
  noAccount: 'Er is geen account om op te plaatsen.',
  chooseTitle: (platform) => `${platform} is gekoppeld. Waar ga je plaatsen?`,
  chooseLine:
    'Kies de accounts die je in Clipcast wilt zien. Andere kun je later kiezen, bij de instellingen.',
  chooseButton: 'Deze accounts gebruiken',
  chooseNone: 'Kies er minstens één.',
  more: (names, rest) => `${names} en nog ${rest}`,
  both: (names, last) => `${names} en ${last}`,
  ready: (names, count) => `${names} ${count === 1 ? 'is' : 'zijn'} klaar`,
  connected: (names, count) => `${names} ${count === 1 ? 'is' : 'zijn'} gekoppeld`,
  close: 'Je kunt dit tabblad sluiten en verdergaan in Clipcast.',
  overTitle: 'Deze link kan niet meer worden gebruikt',
  over: 'Hij is al gebruikt, is ouder dan tien minuten, of is in een andere browser geopend dan waarvoor hij was gemaakt.',
  pressAgain: (platform) => `Druk in Clipcast opnieuw op “${platform} koppelen”.`,
  notConnected: (platform) => `${platform} is niet gekoppeld`,
  says: (platform, words) => `${platform} zegt: ${words}`,
  noConsent: (platform) => `${platform} gaf geen toestemming.`,
  noAnswer: 'Het platform antwoordt op dit moment niet.',
  nothingStored: 'Er is niets opgeslagen.',
  tryAgain: (platform) =>
    `Er is niets opgeslagen. Druk in Clipcast op “${platform} koppelen” om het opnieuw te proberen.`,
  'plan-limit':
    'Je abonnement heeft geen plaats voor zoveel accounts. Kies er minder, of een ander abonnement bij de instellingen.',
  'account-in-use': (name, count) =>
    `Nog geplande berichten op ${name}: ${count}. Annuleer of verplaats die eerst.`,
  other: 'Dat is niet gelukt. Kijk opnieuw in Clipcast.',
};
