import type { EndingWords } from './endings.en.ts';

export const pl: EndingWords = {
  because: {
    disconnected: 'zostało przez Ciebie rozłączone',
    'shared-consent':
      'zostało tu przez Ciebie rozłączone. Na platformie zgoda zostaje, bo korzysta z niej inne połączenie',
    'not-given-back':
      'zostało przez Ciebie rozłączone. Platforma nie odpowiedziała, więc usuń aplikację także tam',
    'not-taken': 'platforma już go nie przyjmuje',
    'platform-ended': 'platforma je zakończyła',
    removed: 'aplikację usunięto na platformie',
    'data-deleted': 'właściciel poprosił o usunięcie swoich danych',
    'account-deleted': 'konto usunięto na platformie',
    'age-changed': 'platforma zmieniła wiek ustawiony na koncie',
    banned: 'platforma zablokowała lub zawiesiła konto',
    closed: 'platforma zamknęła konto',
    'wants-you': 'platforma czegoś od Ciebie chce. Otwórz jej aplikację, zrób to i połącz ponownie',
    'lacks-permission': 'brakuje uprawnienia. Połącz ponownie i zezwól na wszystko, o co pyta',
    'left-out': 'konto pominięto przy ostatniej zgodzie. Połącz ponownie i je zaznacz',
    'not-professional': 'to nie jest konto profesjonalne. Zmień je w aplikacji i połącz ponownie',
    'no-channel': 'to konto Google nie ma kanału. Utwórz go i połącz ponownie',
    'sixty-days': 'takie połączenie kończy się po 60 dniach',
    imported: 'pochodzi z importu, który nie przenosi kluczy. Połącz je tu ponownie',
  },
  said: (words) => `platforma powiedziała: „${words}”`,
};
