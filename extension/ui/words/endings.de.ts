import type { EndingWords } from './endings.en.ts';

export const de: EndingWords = {
  because: {
    disconnected: 'du hast sie getrennt',
    'shared-consent':
      'du hast sie hier getrennt. Bei der Plattform gilt die Einwilligung weiter, weil eine andere Verbindung davon lebt',
    'not-given-back': 'du hast sie getrennt. Die Plattform hat nicht geantwortet, entferne die App auch dort',
    'not-taken': 'die Plattform nimmt sie nicht mehr an',
    'platform-ended': 'die Plattform hat sie beendet',
    removed: 'die App wurde bei der Plattform entfernt',
    'data-deleted': 'wem sie gehört, wollte seine Daten gelöscht haben',
    'account-deleted': 'das Konto wurde bei der Plattform gelöscht',
    'age-changed': 'die Plattform hat das Alter geändert, das beim Konto steht',
    banned: 'die Plattform hat das Konto gesperrt',
    closed: 'die Plattform hat das Konto geschlossen',
    'wants-you':
      'die Plattform will etwas von dir. Öffne ihre App, tu, was sie verlangt, und verbinde dann neu',
    'lacks-permission': 'eine Erlaubnis fehlt. Verbinde neu und erlaube alles, wonach gefragt wird',
    'left-out': 'die letzte Einwilligung ließ das Konto aus. Verbinde neu und kreuze es an',
    'not-professional':
      'es ist kein professionelles Konto. Mach es in der App zu einem und verbinde dann neu',
    'no-channel': 'dieses Google-Konto hat keinen Kanal. Lege einen an und verbinde dann neu',
    'sixty-days': 'so eine Verbindung endet nach 60 Tagen',
    imported: 'sie kam mit einem Import, der keine Schlüssel trägt. Verbinde sie hier neu',
  },
  said: (words) => `die Plattform sagte: „${words}“`,
};
