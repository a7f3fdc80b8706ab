import type { EndingWords } from './endings.en.ts';

export const nl: EndingWords = {
  because: {
    disconnected: 'je hebt haar ontkoppeld',
    'shared-consent':
      'je hebt haar hier ontkoppeld. Bij het platform blijft de toestemming staan, want een andere koppeling leeft ervan',
    'not-given-back': 'je hebt haar ontkoppeld. Het platform antwoordde niet, verwijder de app dus ook daar',
    'not-taken': 'het platform neemt haar niet meer aan',
    'platform-ended': 'het platform heeft haar beëindigd',
    removed: 'de app is bij het platform verwijderd',
    'data-deleted': 'de eigenaar vroeg zijn gegevens te wissen',
    'account-deleted': 'het account is bij het platform verwijderd',
    'age-changed': 'het platform veranderde de leeftijd van het account',
    banned: 'het platform heeft het account geblokkeerd of geschorst',
    closed: 'het platform heeft het account gesloten',
    'wants-you': 'het platform wil iets van je. Open de app ervan, doe wat gevraagd wordt en koppel opnieuw',
    'lacks-permission': 'er ontbreekt een recht. Koppel opnieuw en sta alles toe wat gevraagd wordt',
    'left-out': 'het account is bij de laatste toestemming weggelaten. Koppel opnieuw en vink het aan',
    'not-professional': 'het is geen zakelijk account. Maak het dat in de app en koppel opnieuw',
    'no-channel': 'dit Google-account heeft geen kanaal. Maak er een en koppel opnieuw',
    'sixty-days': 'zo’n koppeling eindigt na 60 dagen',
    imported: 'ze kwam met een import, die geen sleutels bevat. Koppel haar hier opnieuw',
  },
  said: (words) => `het platform zei: “${words}”`,
};
