import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { GuardsWords } from './guards.en.ts';

export const fr: GuardsWords = {
  title: 'Ce qui protège votre compte',
  email: 'E-mail',
  confirmed: 'Confirmé',
  unconfirmed: 'Pas encore confirmé : ouvrez la lettre et appuyez sur son bouton.',
  noMail: 'Ce Clipcast n’a pas de service d’e-mail : personne ne l’a vérifié.',
  changeEmail: 'Changer d’e-mail',
  newEmail: 'Nouvel e-mail',
  sendLetter: 'Y envoyer une lettre',
  changeHelp:
    'Vous recevez une lettre au nouvel e-mail ; il change quand vous appuyez sur son bouton. L’ancien est prévenu.',
  changeHelpNoMail:
    'Il change aussitôt, car ce Clipcast ne peut pas envoyer de lettres : soignez l’orthographe, vous vous connectez avec.',
  writeAgain: 'Renvoyer la lettre',
  written: 'Envoyée. Regardez vos e-mails.',
  pending: (email) => `Devient ${email} dès que la lettre y reçoit sa réponse.`,
  emailChanged: 'Changé. Vous vous connectez désormais avec.',
  sandboxInbox: 'Ouvrir la boîte du bac à sable',
  password: 'Mot de passe',
  wrongPassword: 'Le mot de passe n’est pas bon.',
  cancel: 'Annuler',
  goOn: 'Continuer',
  codes: 'Codes d’une application',
  codesOff: 'Désactivés. Avec eux, un mot de passe volé n’ouvre rien à lui seul.',
  codesOn: (day) => `Activés depuis le ${day} : se connecter demande aussi un code.`,
  codesHelp:
    'Il vous faut sur votre téléphone une application de codes, par exemple celle de vos autres comptes.',
  switchOn: 'Activer',
  switchOff: 'Désactiver',
  switchedOff: 'Désactivés. Le mot de passe suffit désormais.',
  scan: 'Visez cette image avec votre application, puis écrivez le code qu’elle montre.',
  picture: 'Image pour votre application',
  orType: 'Ou tapez ceci dans l’application :',
  recovery: 'Vos codes de secours.',
  recoveryHelp:
    'Chacun ouvre votre compte une fois si l’application est perdue. Ils ne sont montrés que maintenant : gardez-les avec vos mots de passe.',
  recoveryLeft: (count) =>
    count === 0
      ? 'Il ne reste aucun code de secours : créez-en.'
      : `Il reste ${number(count)} ${plural(count, 'code', 'codes')} de secours.`,
  newRecovery: 'Nouveaux codes de secours',
  renewHelp: 'Les précédents ne vaudront plus rien.',
  copy: 'Copier',
  copied: 'Copié',
  kept: 'Je les ai gardés',
  passkeys: 'Clés d’accès',
  noPasskeys:
    'Aucune encore. Une clé d’accès ouvre votre compte avec votre doigt, votre visage ou le verrou de l’appareil, sans mot de passe.',
  madeOn: (day) => `créée le ${day}`,
  usedOn: (day) => `utilisée le ${day}`,
  addPasskey: 'Ajouter une clé',
  addHelp: 'Elle se crée sur une page de votre Worker, dans un nouvel onglet.',
  passkeyOpen: 'Sa page est ouverte dans un autre onglet. Elle figure ici une fois créée.',
  remove: 'Retirer',
  removeWarning: (name) => `« ${name} » n’ouvrira plus votre compte.`,
  removeNow: 'La retirer',
};
