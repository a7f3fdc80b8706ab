import { plural } from './catalogue.ts';
import { number } from './format.ts';

export const en = {
  title: 'What guards your account',
  email: 'E-mail',
  confirmed: 'Confirmed',
  unconfirmed: 'Not confirmed yet: open the letter and press its button.',
  noMail: 'This Clipcast has no mail service, so nobody checked it.',
  changeEmail: 'Change e-mail',
  newEmail: 'New e-mail',
  sendLetter: 'Send a letter there',
  changeHelp:
    'You get a letter at the new e-mail; it changes once you press its button there. The old one is told.',
  changeHelpNoMail:
    'It changes at once, for this Clipcast cannot send letters: mind the spelling, you sign in with it.',
  writeAgain: 'Send the letter again',
  written: 'Sent. Look into your mail.',
  pending: (email: string): string => `Changes to ${email} once the letter there is answered.`,
  emailChanged: 'Changed. You sign in with it from now on.',
  sandboxInbox: 'Open the sandbox’s inbox',
  password: 'Password',
  wrongPassword: 'The password is not right.',
  cancel: 'Cancel',
  goOn: 'Go on',
  codes: 'Codes from an app',
  codesOff: 'Off. With them a stolen password opens nothing by itself.',
  codesOn: (day: string): string => `On since ${day}: signing in takes a code too.`,
  codesHelp: 'You need an app for codes on your phone, such as one you use for other accounts.',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  switchedOff: 'Off. The password is enough from now on.',
  scan: 'Point your app at this picture, then write down the code it shows.',
  picture: 'Picture for your app',
  orType: 'Or type this into the app:',
  recovery: 'Your recovery codes.',
  recoveryHelp:
    'Each opens your account once, where the app is lost. They are shown only now: keep them where you keep passwords.',
  recoveryLeft: (count: number): string =>
    count === 0
      ? 'No recovery codes are left: make new ones.'
      : `${number(count)} recovery ${plural(count, 'code', 'codes')} left.`,
  newRecovery: 'New recovery codes',
  renewHelp: 'The ones before are worth nothing any more.',
  copy: 'Copy',
  copied: 'Copied',
  kept: 'I have kept them',
  passkeys: 'Passkeys',
  noPasskeys:
    'None yet. A passkey opens your account with your finger, face or device lock, without the password.',
  madeOn: (day: string): string => `made ${day}`,
  usedOn: (day: string): string => `last used ${day}`,
  addPasskey: 'Add a passkey',
  addHelp: 'It is made on a page of your Worker, in a new tab.',
  passkeyOpen: 'Its page is open in another tab. It is listed here once it is made.',
  remove: 'Remove',
  removeWarning: (name: string): string => `“${name}” opens your account no more.`,
  removeNow: 'Remove it',
};
export type GuardsWords = typeof en;
