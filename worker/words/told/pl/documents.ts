import type { documents as en } from '../en/documents.ts';

export const documents: Record<keyof typeof en, string> = {
  'first-terms': 'To są pierwsze warunki.',
  'first-policy': 'To jest pierwsza polityka.',
  reviewed:
    'Posty można sprawdzać: kto co zaakceptował, jest przechowywane przy poście, z imieniem, które podaje klient decydujący przez link.',
  'client-links':
    'Linki dla klientów są przechowywane do 90 dni po ich końcu, a hasło do linku zostawia ciasteczko na pół dnia.',
  'script-keys':
    'Właściciele mogą tworzyć klucze dla skryptów. Z klucza przechowujemy, co mu wolno, kiedy był ostatnio używany, i skrót z kluczem; sam klucz pokazujemy raz.',
  'named-addresses':
    'Właściciele mogą podać adresy (webhooki), którym mówimy, co się stało z postami: identyfikatory, stany i linki. To, co powiedziano, jest przechowywane 30 dni.',
  idempotency:
    'To, o co poproszono z Idempotency-Key, jest przechowywane z odpowiedzią, zaszyfrowane, przez dzień.',
  'open-line':
    'Dopóki okno jest otwarte, łącze mówi mu, że coś się zmieniło; kto słucha, jest zapisane obok, najwyżej godzinę.',
  'film-look':
    'Wygląd filmów obszaru roboczego jest przechowywany w twojej przeglądarce, dopóki się z niego nie wylogujesz.',
  'on-time':
    'Aby wysyłać na czas, zapisujemy, czy bardzo wiele postów wychodzi w tej samej sekundzie i jak długo platforma przygotowuje dany rodzaj postu.',
  'draft-tags': 'Etykiety, pod którymi odkładasz szkice, są przechowywane z nimi, w twojej przeglądarce.',
  yours:
    'Tam, gdzie można pisać listy, jeden z nich pyta, czy e-mail jest twój. To, czy padła odpowiedź, jest przechowywane przy twoim koncie.',
  'account-guards':
    'Konto możesz chronić kodami z aplikacji i kluczami dostępu. Przechowujemy z nich zaszyfrowany sekret, skróty, klucze publiczne i nazwy, które nadajesz.',
  'signed-from':
    'To, z którego rozszerzenia się logujesz, jest przechowywane z sesją, a jego losowy identyfikator do 90 dni po ostatnim użyciu.',
  'operator-page':
    'Kto prowadzi serwer, ma stronę, która pokazuje osoby z nazwą i e-mailem, obszary robocze z nazwą i liczbami, i nic z tego, co tworzą.',
  'let-in-list':
    'Kto prowadzi serwer, może mieć listę adresów e-mail, które są wpuszczane, i zapisuje, o co ludzie proszą e-mailem: przechowywane dwa lata po odpowiedzi.',
  'kept-language':
    'Język, którym mówi twoje rozszerzenie, jest przechowywany przy twoim koncie, aby listy do ciebie były w nim pisane.',
  'plans-sold':
    'Tam, gdzie sprzedawane są plany, przy koncie jest przechowywane, za co zapłacono, a Stripe otrzymuje adres e-mail płacącego.',
  'file-of-own':
    'Film, który jest tworzony lub przycinany, jest zapisywany w pliku, który przeglądarka trzyma tylko dla tego rozszerzenia, dopóki nie trafi do swojego szkicu.',
  'quiet-hours':
    'Twoje godziny ciszy są przechowywane przy twoim koncie, aby w nich nie przychodził żaden list. Wstrzymany list jest przechowywany, aż się skończą, najwyżej 30 dni.',
};
