import type { ours as en } from '../en/ours.ts';

export const ours: Record<keyof typeof en, string> = {
  gone: 'Opublikowanego posta już nie widać: został usunięty, ukryty lub zdjęty na platformie.',
  unsettled:
    'Post mógł zostać opublikowany: konto odłączono, zanim platforma to potwierdziła. Sprawdź i zdecyduj.',
  'account-again': 'To konto trzeba połączyć ponownie.',
  'must-connect': 'Trzeba ponownie połączyć: {name}.',
  'connect-first': 'Najpierw trzeba ponownie połączyć: {name}.',
  'one-waits': 'Czeka na to jeden post.',
  'some-wait': 'Posty, które na to czekają: {n}.',
  'one-open': 'Jeden post był właśnie publikowany: wynik da się sprawdzić dopiero po ponownym połączeniu.',
  'some-open': 'Posty właśnie publikowane: {n}. Wynik da się sprawdzić dopiero po ponownym połączeniu.',
  'ends-tomorrow': 'Połączenie z {name} wygaśnie za jeden dzień: połącz ponownie.',
  'ends-soon': 'Połączenie z {name} wygaśnie za {n} dni: połącz ponownie.',
  'one-after': 'Jeden post przypada później.',
  'some-after': 'Posty, które przypadają później: {n}.',
  'no-readable': 'Platforma nie dała czytelnej odpowiedzi.',
  renewing: 'Połączenie jest właśnie odnawiane.',
  'changed-meanwhile': 'Połączenie zmieniło się w międzyczasie.',
  renewed: 'Połączenie zostało odnowione.',
  'no-app': 'Ten Worker nie ma już danych aplikacji dla {p}.',
  'platform-ended': 'Platforma zakończyła to połączenie.',
  'held-here': 'Osoba prowadząca ten serwer wstrzymała ten obszar: {why} Posty czekają, nic nie przepada.',
  'open-again':
    'Ten obszar jest znów otwarty. Posty ruszają dalej; te, których czas minął, najpierw zapytają.',
  'payment-failed':
    'Płatność za plan się nie powiodła. Wszystko działa do {day}; potem nic nowego nie jest przyjmowane, a zaplanowane posty jeszcze wyjdą. Sprawdź kartę w ustawieniach.',
  'plan-ended':
    'Twój plan się skończył. To, co jest, zostaje, a zaplanowane posty wyjdą; ponad plan darmowy nic nowego nie jest przyjmowane.',
  'series-stopped': 'Powtarzany post się zatrzymał: {why}',
  'series-gone': 'Powtarzanego posta albo jego autora już nie ma.',
  'policy-changes': 'Polityka prywatności tego serwera zmienia się {day}. {changes}',
  'terms-change': 'Warunki korzystania z tego serwera zmieniają się {day}. {changes}',
  'taken-back': 'Zmianę wycofano: wszystko zostaje bez zmian.',
  'your-word': 'Post czeka na Twoją decyzję.',
  'broke-post': 'Coś zepsuło się po naszej stronie przy tym poście. Nie został wysłany.',
  'broke-step': 'Na tym etapie coś zepsuło się po naszej stronie.',
  'media-gone-again':
    'Zdjęcia lub filmu z tego posta nie ma już w pamięci: otwórz szkic i zaplanuj go ponownie.',
  'media-gone': 'Zdjęcia lub filmu z tego posta nie ma już w pamięci.',
  'media-missing':
    'Zdjęcia lub filmy z tego posta jeszcze nie dotarły: otwórz przeglądarkę, w której powstał.',
  'not-approved': 'Post czeka na akceptację i nie wyszedł.',
  'approval-void': 'Post zmieniono po akceptacji i czeka na nową.',
  late: 'Post się spóźnił i czeka na Twoją decyzję.',
  'connection-dead': 'Post czeka na ponowne połączenie konta.',
  'media-not-here': 'Post czeka na zdjęcia lub filmy, które nie dotarły.',
  duplicate: 'Post przypomina taki, który już wyszedł, i czeka na Twoją decyzję.',
  quota: 'Post czeka: konto na razie wyczerpało limit postów.',
  suspended: 'Post czeka: osoba prowadząca ten serwer wstrzymała obszar.',
  skipped: 'Post był za późno i został pominięty, zgodnie z Twoim wyborem.',
  'not-finished': 'Platforma nie dokończyła przygotowania tego posta.',
  'too-long-working': 'Platforma pracuje nad tym zbyt długo.',
  working: 'Platforma nad tym pracuje.',
  'never-arrived': 'Platforma nie przyjęła posta, mimo wielokrotnego wysyłania.',
  'not-arrived': 'Nie dotarł na platformę.',
  'may-be-published': 'Mógł zostać opublikowany: sprawdź na platformie i zdecyduj.',
  'no-end': 'Nie widzieliśmy, jak skończyło się wywołanie publikacji.',
  'no-step-end': 'Ten etap nie dobiegł końca.',
  'connection-ends': 'Połączenie z {name} wygaśnie {day}, zanim ten post wyjdzie: połącz ponownie.',
  'quota-day':
    'W ciągu doby przed nim z tego konta wychodzi postów: {n}, a limit wynosi {most}. Wybierz późniejszy czas.',
  'quota-kind':
    'W ciągu doby przed nim wychodzi postów tego rodzaju ({kind}): {n}, a limit wynosi {most}. Wybierz późniejszy czas.',
  'quota-minute':
    'W minucie przed nim z tego konta wychodzi postów: {n}, a limit wynosi {most}. Wybierz późniejszy czas.',
  'platform-full':
    '{p} nie przyjmie nic więcej do {when}: wtedy ten post wyjdzie, albo wybierz późniejszą godzinę.',
  'alike-beside':
    '{p} odrzuca tekst widziany przed chwilą: post przed nim lub po nim w serii mówi to samo, więc nadaj mu inne słowa.',
  'one-by-one': 'Jest spóźniony i wyjdzie po wcześniejszych, jeden po drugim.',
  'no-more-now': 'Platforma na razie więcej nie przyjmuje.',
  'not-asked': 'Nie udało się zapytać.',
  'tried-again': 'Próba powtórzy się sama; wybierz inny czas, jeśli ten post nie może czekać.',
  'platform-silent': 'Platforma nie odpowiedziała.',
  'and-more': '(i jeszcze {n})',
  'nearly-same': 'Prawie to samo co „{title}” na tym samym koncie. Opublikować mimo to?',
  elsewhere: 'Tego konta nie ma w tym obszarze.',
  'webhook-gone':
    'Webhook pod adresem {host} wyłączono: odpowiedział, że już go nie ma. Napraw go, włącz w ustawieniach i wyślij ponownie to, co go ominęło.',
  'webhook-failing':
    'Webhook pod adresem {host} wyłączono: przez pięć dni niczego nie przyjął. Napraw go, włącz w ustawieniach i wyślij ponownie to, co go ominęło.',
};
