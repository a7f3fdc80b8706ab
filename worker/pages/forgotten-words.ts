/** What the way to a new password says, on pages and in letters. */

const en = {
  title: 'Forgot your password?',
  ask: 'Write the e-mail of your account. You get a letter with an address where you choose a new password.',
  email: 'E-mail',
  send: 'Send the letter',
  badEmail: 'Write an e-mail address, like anna@example.org.',
  sentTitle: 'Look into your mail',
  sent: 'If there is an account with this e-mail, a letter is on its way. Its address is good for one hour, and once.',
  noMailTitle: 'No letters from here',
  noMail:
    'This Clipcast has no mail service, so it cannot send you a way to a new password. Ask who runs it.',
  chooseTitle: 'Choose a new password',
  password: 'New password',
  again: 'The same once more',
  rule: 'At least 10 characters. All your devices are signed out.',
  tooShort: 'It needs at least 10 characters, and at most 200.',
  differ: 'The two are not the same.',
  choose: 'Set the password',
  doneTitle: 'Your password is new',
  done: 'All devices are signed out. Sign in again in the Clipcast extension, with the new password.',
  overTitle: 'This address is over',
  over: 'It was used, is older than an hour, or a newer letter came after it.',
  more: 'Ask for a new letter',
  waitTitle: 'A moment, please',
  troubleTitle: 'That did not go through',
  wait: 'Too many tries. Please try again in a few minutes.',
  otherSite: 'This form was sent by another site.',
  tooMuch: 'More was sent than the form asks for.',
  resetSubject: 'Choose a new Clipcast password',
  resetText: (url: string): string =>
    `Somebody, you we hope, asked for a new password for this e-mail. Choose it here; the address is good for one hour, and once:\n\n${url}\n\nWas it not you? Then do nothing: your password stays as it is.`,
  changedSubject: 'Your Clipcast password was changed',
  changedText:
    'Your password was changed by a letter to this address, and all your devices were signed out. Was it not you? Then somebody reads your mail: secure it first, then choose a new password once more.',
};

export type ForgottenWords = typeof en;

const de: ForgottenWords = {
  title: 'Passwort vergessen?',
  ask: 'Schreib die E-Mail deines Kontos. Du bekommst einen Brief mit einer Adresse, an der du ein neues Passwort wählst.',
  email: 'E-Mail',
  send: 'Brief senden',
  badEmail: 'Schreib eine E-Mail-Adresse wie anna@example.org.',
  sentTitle: 'Sieh in deine Mail',
  sent: 'Wenn es ein Konto mit dieser E-Mail gibt, ist ein Brief unterwegs. Seine Adresse gilt eine Stunde und einmal.',
  noMailTitle: 'Von hier kommen keine Briefe',
  noMail:
    'Dieses Clipcast hat keinen Maildienst und kann dir keinen Weg zu einem neuen Passwort senden. Frag, wer es betreibt.',
  chooseTitle: 'Wähl ein neues Passwort',
  password: 'Neues Passwort',
  again: 'Noch einmal dasselbe',
  rule: 'Mindestens 10 Zeichen. Alle deine Geräte werden abgemeldet.',
  tooShort: 'Es braucht mindestens 10 Zeichen und höchstens 200.',
  differ: 'Die beiden sind nicht gleich.',
  choose: 'Passwort setzen',
  doneTitle: 'Dein Passwort ist neu',
  done: 'Alle Geräte sind abgemeldet. Melde dich in der Clipcast-Erweiterung mit dem neuen Passwort wieder an.',
  overTitle: 'Diese Adresse gilt nicht mehr',
  over: 'Sie wurde benutzt, ist älter als eine Stunde, oder es kam ein neuerer Brief.',
  more: 'Neuen Brief anfordern',
  waitTitle: 'Einen Moment, bitte',
  troubleTitle: 'Das ging nicht durch',
  wait: 'Zu viele Versuche. Bitte versuch es in ein paar Minuten noch einmal.',
  otherSite: 'Dieses Formular kam von einer anderen Seite.',
  tooMuch: 'Es wurde mehr gesendet, als das Formular fragt.',
  resetSubject: 'Wähl ein neues Clipcast-Passwort',
  resetText: (url) =>
    `Jemand, hoffentlich du, hat für diese E-Mail ein neues Passwort angefordert. Wähl es hier; die Adresse gilt eine Stunde und einmal:\n\n${url}\n\nDas warst nicht du? Dann tu nichts: Dein Passwort bleibt, wie es ist.`,
  changedSubject: 'Dein Clipcast-Passwort wurde geändert',
  changedText:
    'Dein Passwort wurde durch einen Brief an diese Adresse geändert, und alle deine Geräte wurden abgemeldet. Das warst nicht du? Dann liest jemand deine Mail: Sichere sie zuerst und wähl dann noch einmal ein neues Passwort.',
};

export type PageLanguage = 'en' | 'de';

export const FORGOTTEN: Record<PageLanguage, ForgottenWords> = { en, de };

/** The language that a browser's `Accept-Language` asks for first, among ours. */
export function languageFor(accepted: string | undefined): PageLanguage {
  const first = (accepted ?? '').split(',').find((one) => /^\s*(de|en)\b/i.test(one));
  return first?.trim().toLowerCase().startsWith('de') ? 'de' : 'en';
}
