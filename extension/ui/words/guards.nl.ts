import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { GuardsWords } from './guards.en.ts';

export const nl: GuardsWords = {
  title: 'Wat je account beschermt',
  email: 'E-mail',
  confirmed: 'Bevestigd',
  unconfirmed: 'Nog niet bevestigd: open de brief en druk op de knop.',
  noMail: 'Deze Clipcast heeft geen maildienst, dus niemand heeft het gecontroleerd.',
  changeEmail: 'E-mailadres wijzigen',
  newEmail: 'Nieuw e-mailadres',
  sendLetter: 'Brief daarheen sturen',
  changeHelp:
    'Je krijgt een brief op het nieuwe adres; het verandert zodra je daar op de knop drukt. Het oude krijgt bericht.',
  changeHelpNoMail:
    'Het verandert meteen, want deze Clipcast kan geen brieven sturen: let op de spelling, je meldt je ermee aan.',
  writeAgain: 'Brief opnieuw sturen',
  written: 'Verstuurd. Kijk in je mail.',
  pending: (email) => `Wordt ${email} zodra de brief daar is beantwoord.`,
  emailChanged: 'Gewijzigd. Vanaf nu meld je je ermee aan.',
  sandboxInbox: 'Postvak van de sandbox openen',
  password: 'Wachtwoord',
  wrongPassword: 'Het wachtwoord klopt niet.',
  cancel: 'Annuleren',
  goOn: 'Verder',
  codes: 'Codes uit een app',
  codesOff: 'Uit. Met codes opent een gestolen wachtwoord op zichzelf niets.',
  codesOn: (day) => `Aan sinds ${day}: aanmelden vraagt ook een code.`,
  codesHelp: 'Je hebt op je telefoon een app voor codes nodig, bijvoorbeeld die van je andere accounts.',
  switchOn: 'Aanzetten',
  switchOff: 'Uitzetten',
  switchedOff: 'Uit. Vanaf nu is het wachtwoord genoeg.',
  scan: 'Richt je app op dit plaatje en schrijf dan de code over die hij toont.',
  picture: 'Plaatje voor je app',
  orType: 'Of typ dit in de app:',
  recovery: 'Je herstelcodes.',
  recoveryHelp:
    'Elke code opent je account één keer als de app weg is. Ze staan hier alleen nu: bewaar ze waar je wachtwoorden bewaart.',
  recoveryLeft: (count) =>
    count === 0
      ? 'Er zijn geen herstelcodes meer: maak nieuwe.'
      : `Nog ${number(count)} ${plural(count, 'herstelcode', 'herstelcodes')}.`,
  newRecovery: 'Nieuwe herstelcodes',
  renewHelp: 'De vorige zijn dan niets meer waard.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  kept: 'Ik heb ze bewaard',
  passkeys: 'Passkeys',
  noPasskeys:
    'Nog geen. Een passkey opent je account met je vinger, gezicht of schermslot, zonder wachtwoord.',
  madeOn: (day) => `gemaakt op ${day}`,
  usedOn: (day) => `laatst gebruikt op ${day}`,
  addPasskey: 'Passkey toevoegen',
  addHelp: 'Hij wordt gemaakt op een pagina van je Worker, in een nieuw tabblad.',
  passkeyOpen: 'De pagina staat open in een ander tabblad. Hij staat hier zodra hij gemaakt is.',
  remove: 'Verwijderen',
  removeWarning: (name) => `„${name}” opent je account niet meer.`,
  removeNow: 'Verwijderen',
};
