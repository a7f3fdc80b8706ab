import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { GuardsWords } from './guards.en.ts';

export const de: GuardsWords = {
  title: 'Was dein Konto schützt',
  email: 'E-Mail',
  confirmed: 'Bestätigt',
  unconfirmed: 'Noch nicht bestätigt: Öffne den Brief und drück seinen Knopf.',
  noMail: 'Dieses Clipcast hat keinen Maildienst, darum hat sie niemand geprüft.',
  changeEmail: 'E-Mail ändern',
  newEmail: 'Neue E-Mail',
  sendLetter: 'Brief dorthin senden',
  changeHelp:
    'Du bekommst einen Brief an die neue E-Mail; geändert wird, sobald du dort den Knopf drückst. Die alte wird benachrichtigt.',
  changeHelpNoMail:
    'Sie ändert sich sofort, denn dieses Clipcast kann keine Briefe senden: Achte auf die Schreibweise, du meldest dich damit an.',
  writeAgain: 'Brief noch einmal senden',
  written: 'Gesendet. Sieh in deine Mail.',
  pending: (email) => `Wird zu ${email}, sobald der Brief dort beantwortet ist.`,
  emailChanged: 'Geändert. Von jetzt an meldest du dich damit an.',
  sandboxInbox: 'Postfach der Sandbox öffnen',
  password: 'Passwort',
  wrongPassword: 'Das Passwort stimmt nicht.',
  cancel: 'Abbrechen',
  goOn: 'Weiter',
  codes: 'Codes aus einer App',
  codesOff: 'Aus. Mit ihnen öffnet ein gestohlenes Passwort allein nichts.',
  codesOn: (day) => `Ein seit ${day}: Zum Anmelden gehört auch ein Code.`,
  codesHelp:
    'Du brauchst auf dem Telefon eine App für Codes, zum Beispiel die, die du für andere Konten verwendest.',
  switchOn: 'Einschalten',
  switchOff: 'Ausschalten',
  switchedOff: 'Aus. Von jetzt an genügt das Passwort.',
  scan: 'Halt deine App auf dieses Bild und schreib dann den Code ab, den sie zeigt.',
  picture: 'Bild für deine App',
  orType: 'Oder tipp das in die App:',
  recovery: 'Deine Ersatzcodes.',
  recoveryHelp:
    'Jeder öffnet dein Konto einmal, wenn die App weg ist. Sie stehen nur jetzt hier: Bewahr sie auf, wo du Passwörter aufbewahrst.',
  recoveryLeft: (count) =>
    count === 0
      ? 'Kein Ersatzcode ist übrig: Erstell neue.'
      : `Noch ${number(count)} ${plural(count, 'Ersatzcode', 'Ersatzcodes')}.`,
  newRecovery: 'Neue Ersatzcodes',
  renewHelp: 'Die bisherigen sind dann nichts mehr wert.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  kept: 'Ich habe sie aufbewahrt',
  passkeys: 'Passkeys',
  noPasskeys:
    'Noch keiner. Ein Passkey öffnet dein Konto mit Finger, Gesicht oder Gerätesperre, ohne Passwort.',
  madeOn: (day) => `angelegt am ${day}`,
  usedOn: (day) => `zuletzt benutzt am ${day}`,
  addPasskey: 'Passkey hinzufügen',
  addHelp: 'Er wird auf einer Seite deines Workers angelegt, in einem neuen Tab.',
  passkeyOpen: 'Seine Seite ist in einem anderen Tab offen. Er steht hier, sobald er angelegt ist.',
  remove: 'Entfernen',
  removeWarning: (name) => `„${name}“ öffnet dein Konto nicht mehr.`,
  removeNow: 'Entfernen',
};
