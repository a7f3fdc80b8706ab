import type { PageLanguage } from './language.ts';

/** What letters about a password and about devices say of what else opens an account. */

const en = {
  keysGone: (names: string): string =>
    `Whoever had your password could have made keys for scripts. All that were made in your name were revoked with it, and scripts that came in by them need new ones: ${names}.`,
  invitationsGone:
    'Invitations of yours that nobody had taken were withdrawn too. Look whether you know everybody in your workspaces.',
  keysStay: (names: string): string =>
    `Keys for scripts that you made go on: ${names}. Revoke any that you do not know, in the settings of its workspace.`,
  passkeysStay: (names: string): string =>
    `These passkeys still open your account: ${names}. Remove any that you do not know, in the settings.`,
  outSubject: 'All your devices were signed out of Clipcast',
  outText:
    'All your devices were signed out, as was asked on one of them. Was it not you? Then choose a new password at once, by “Forgot your password?”.',
};
export type WaysInWords = typeof en;

export const WAYS_IN: Record<PageLanguage, WaysInWords> = {
  en,
  de: {
    keysGone: (names) =>
      `Wer dein Passwort hatte, konnte Schlüssel für Skripte anlegen. Alle, die in deinem Namen angelegt waren, wurden mit ihm widerrufen, und Skripte, die mit ihnen arbeiteten, brauchen neue: ${names}.`,
    invitationsGone:
      'Auch Einladungen von dir, die noch niemand angenommen hatte, wurden zurückgezogen. Sieh nach, ob du alle in deinen Arbeitsbereichen kennst.',
    keysStay: (names) =>
      `Schlüssel für Skripte, die du angelegt hast, gelten weiter: ${names}. Widerruf in den Einstellungen des Arbeitsbereichs jeden, den du nicht kennst.`,
    passkeysStay: (names) =>
      `Diese Passkeys öffnen dein Konto weiterhin: ${names}. Entfern in den Einstellungen jeden, den du nicht kennst.`,
    outSubject: 'Alle deine Geräte wurden bei Clipcast abgemeldet',
    outText:
      'Alle deine Geräte wurden abgemeldet, wie es auf einem von ihnen verlangt wurde. Das warst nicht du? Dann wähl sofort ein neues Passwort, über „Passwort vergessen?“.',
  },
  es: {
    keysGone: (names) =>
      `Quien tenía tu contraseña pudo crear claves para scripts. Todas las creadas en tu nombre se revocaron con ella, y los scripts que las usaban necesitan otras: ${names}.`,
    invitationsGone:
      'También se retiraron tus invitaciones que nadie había aceptado. Mira si conoces a todas las personas de tus espacios de trabajo.',
    keysStay: (names) =>
      `Las claves para scripts que creaste siguen valiendo: ${names}. Revoca las que no conozcas, en los ajustes de su espacio de trabajo.`,
    passkeysStay: (names) =>
      `Estas llaves de acceso aún abren tu cuenta: ${names}. Quita las que no conozcas, en los ajustes.`,
    outSubject: 'Se cerró la sesión de Clipcast en todos tus dispositivos',
    outText:
      'Se cerró la sesión en todos tus dispositivos, como se pidió en uno de ellos. ¿No fuiste tú? Elige enseguida una contraseña nueva, por «¿Olvidaste tu contraseña?».',
  },
  fr: {
    keysGone: (names) =>
      `Qui avait votre mot de passe pouvait créer des clés pour des scripts. Toutes celles créées en votre nom ont été révoquées avec lui, et les scripts qui s’en servaient en demandent de nouvelles : ${names}.`,
    invitationsGone:
      'Vos invitations que personne n’avait acceptées ont été retirées aussi. Regardez si vous connaissez tout le monde dans vos espaces de travail.',
    keysStay: (names) =>
      `Les clés pour scripts que vous avez créées restent valables : ${names}. Révoquez celles que vous ne connaissez pas, dans les réglages de leur espace de travail.`,
    passkeysStay: (names) =>
      `Ces clés d’accès ouvrent toujours votre compte : ${names}. Retirez celles que vous ne connaissez pas, dans les réglages.`,
    outSubject: 'Tous vos appareils ont été déconnectés de Clipcast',
    outText:
      'Tous vos appareils ont été déconnectés, comme demandé sur l’un d’eux. Ce n’était pas vous ? Choisissez aussitôt un nouveau mot de passe, par « Mot de passe oublié ? ».',
  },
  nl: {
    keysGone: (names) =>
      `Wie je wachtwoord had, kon sleutels voor scripts maken. Alle sleutels die op jouw naam waren gemaakt, zijn ermee ingetrokken, en scripts die ze gebruikten hebben nieuwe nodig: ${names}.`,
    invitationsGone:
      'Ook je uitnodigingen die nog niemand had aangenomen zijn ingetrokken. Kijk of je iedereen in je werkruimtes kent.',
    keysStay: (names) =>
      `Sleutels voor scripts die je hebt gemaakt blijven gelden: ${names}. Trek elke sleutel in die je niet kent, in de instellingen van zijn werkruimte.`,
    passkeysStay: (names) =>
      `Deze passkeys openen je account nog steeds: ${names}. Verwijder in de instellingen elke passkey die je niet kent.`,
    outSubject: 'Al je apparaten zijn uitgelogd bij Clipcast',
    outText:
      'Al je apparaten zijn uitgelogd, zoals op een ervan is gevraagd. Was jij het niet? Kies dan meteen een nieuw wachtwoord, via “Wachtwoord vergeten?”.',
  },
  pl: {
    keysGone: (names) =>
      `Kto miał twoje hasło, mógł utworzyć klucze dla skryptów. Wszystkie utworzone w twoim imieniu unieważniono razem z nim, a skrypty, które z nich korzystały, potrzebują nowych: ${names}.`,
    invitationsGone:
      'Wycofano też twoje zaproszenia, których nikt jeszcze nie przyjął. Sprawdź, czy znasz wszystkich w swoich obszarach roboczych.',
    keysStay: (names) =>
      `Klucze dla skryptów, które utworzono w twoim imieniu, nadal działają: ${names}. Unieważnij każdy, którego nie znasz, w ustawieniach jego obszaru roboczego.`,
    passkeysStay: (names) =>
      `Te klucze dostępu nadal otwierają twoje konto: ${names}. Usuń w ustawieniach każdy, którego nie znasz.`,
    outSubject: 'Wylogowano wszystkie twoje urządzenia z Clipcast',
    outText:
      'Wylogowano wszystkie twoje urządzenia, jak poproszono na jednym z nich. To nie ty? Od razu wybierz nowe hasło przez „Nie pamiętasz hasła?”.',
  },
};
