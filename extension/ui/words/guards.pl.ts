import { number } from './format.ts';
import type { GuardsWords } from './guards.en.ts';

export const pl: GuardsWords = {
  title: 'Co chroni twoje konto',
  email: 'E-mail',
  confirmed: 'Potwierdzony',
  unconfirmed: 'Jeszcze niepotwierdzony: otwórz list i naciśnij jego przycisk.',
  noMail: 'Ten Clipcast nie ma usługi pocztowej, więc nikt go nie sprawdził.',
  changeEmail: 'Zmień e-mail',
  newEmail: 'Nowy e-mail',
  sendLetter: 'Wyślij tam list',
  changeHelp:
    'Dostaniesz list na nowy e-mail; zmieni się, gdy naciśniesz tam przycisk. Stary dostanie wiadomość.',
  changeHelpNoMail:
    'Zmieni się od razu, bo ten Clipcast nie wysyła listów: uważaj na pisownię, będziesz się nim logować.',
  writeAgain: 'Wyślij list ponownie',
  written: 'Wysłano. Zajrzyj do poczty.',
  pending: (email) => `Zmieni się na ${email}, gdy tamtejszy list zostanie potwierdzony.`,
  emailChanged: 'Zmieniono. Od teraz logujesz się nowym e-mailem.',
  sandboxInbox: 'Otwórz skrzynkę piaskownicy',
  password: 'Hasło',
  wrongPassword: 'Hasło jest nieprawidłowe.',
  cancel: 'Anuluj',
  goOn: 'Dalej',
  codes: 'Kody z aplikacji',
  codesOff: 'Wyłączone. Z nimi samo skradzione hasło niczego nie otworzy.',
  codesOn: (day) => `Włączone od ${day}: do logowania potrzebny jest też kod.`,
  codesHelp: 'Potrzebujesz w telefonie aplikacji do kodów, na przykład tej, której używasz do innych kont.',
  switchOn: 'Włącz',
  switchOff: 'Wyłącz',
  switchedOff: 'Wyłączone. Od teraz wystarczy hasło.',
  scan: 'Skieruj aplikację na ten obrazek, a potem przepisz kod, który pokaże.',
  picture: 'Obrazek dla aplikacji',
  orType: 'Albo wpisz to w aplikacji:',
  recovery: 'Twoje kody odzyskiwania.',
  recoveryHelp:
    'Każdy otwiera konto jeden raz, gdy aplikacja przepadnie. Widać je tylko teraz: schowaj je tam, gdzie hasła.',
  recoveryLeft: (count) =>
    count === 0
      ? 'Nie ma już kodów odzyskiwania: utwórz nowe.'
      : `Pozostałe kody odzyskiwania: ${number(count)}.`,
  newRecovery: 'Nowe kody odzyskiwania',
  renewHelp: 'Poprzednie przestaną działać.',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  kept: 'Mam je zapisane',
  passkeys: 'Klucze dostępu',
  noPasskeys:
    'Jeszcze żadnego. Klucz dostępu otwiera konto palcem, twarzą lub blokadą urządzenia, bez hasła.',
  madeOn: (day) => `utworzony ${day}`,
  usedOn: (day) => `ostatnio użyty ${day}`,
  addPasskey: 'Dodaj klucz',
  addHelp: 'Tworzy się go na stronie twojego Workera, w nowej karcie.',
  passkeyOpen: 'Jego strona jest otwarta w innej karcie. Pojawi się tutaj, gdy powstanie.',
  remove: 'Usuń',
  removeWarning: (name) => `„${name}” nie otworzy już twojego konta.`,
  removeNow: 'Usuń go',
};
