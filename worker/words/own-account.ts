import type { PageLanguage } from './language.ts';

/** Proving that an e-mail is one's own, changing it, and what a person is told of their account: pages and letters. */

const en = {
  proofSubject: 'Confirm your e-mail for Clipcast',
  proofText: (url: string): string =>
    `Press the button at this address, and it is known that this e-mail is yours. It is good for a day, and once:\n\n${url}\n\nDid you not sign up? Then do nothing.`,
  changeSubject: 'Confirm your new e-mail for Clipcast',
  changeText: (url: string): string =>
    `Somebody wants to use this e-mail for their Clipcast account. Was it you? Press the button at this address; it is good for a day, and once:\n\n${url}\n\nWas it not you? Then do nothing.`,
  askedSubject: 'Your Clipcast account is to get another e-mail',
  askedText: (email: string): string =>
    `You, we hope, asked to change the e-mail of your account to ${email}. It changes once that is confirmed there. Was it not you? Then change your password now.`,
  changedSubject: 'Your Clipcast account has another e-mail',
  changedText: (email: string): string =>
    `From now on you sign in with ${email}, and letters go there. Was it not you? Tell whoever runs this Clipcast.`,
  factorOnSubject: 'Clipcast asks you for a code from now on',
  factorOnText:
    'Signing in with the password now takes a code from your app too. Was it not you? Choose a new password at once.',
  factorOffSubject: 'Clipcast no longer asks you for a code',
  factorOffText:
    'Signing in takes nothing but the password from now on. Was it not you? Choose a new password at once, then switch the codes on again.',
  passkeySubject: 'A passkey was added to your Clipcast account',
  passkeyText: (name: string): string =>
    `“${name}” opens your account from now on. Was it not you? Remove it under People, You, and choose a new password.`,
  passkeyGoneSubject: 'A passkey was removed from your Clipcast account',
  passkeyGoneText: (name: string): string =>
    `“${name}” no longer opens your account. Was it not you? Choose a new password at once.`,
  passwordSubject: 'Your Clipcast password was changed',
  passwordText:
    'Your password was changed on one of your devices, and all others were signed out. Was it not you? Choose a new one at once, by “Forgot your password?”.',
  pageTitle: 'Is this e-mail yours?',
  page: (email: string): string => `Press the button to confirm ${email}.`,
  button: 'Yes, it is mine',
  doneTitle: 'Your e-mail is confirmed',
  done: 'You can close this tab and go on in Clipcast.',
  doneJoined: (workspace: string): string => `You are now in ${workspace}, which you were invited to.`,
  doneNotJoined: 'The invitation you came with is over by now. Ask for a new one.',
  takenTitle: 'This e-mail has an account already',
  taken: 'Your own account keeps the e-mail it has.',
  overTitle: 'This address is over',
  over: 'It was used, is older than a day, or a newer letter came after it. You can ask for a new letter in Clipcast.',
};

export type OwnAccountWords = typeof en;

const de: OwnAccountWords = {
  proofSubject: 'Bestätige deine E-Mail für Clipcast',
  proofText: (url) =>
    `Drück den Knopf unter dieser Adresse, dann ist bekannt, dass diese E-Mail dir gehört. Sie gilt einen Tag und einmal:\n\n${url}\n\nDu hast dich nicht registriert? Dann tu nichts.`,
  changeSubject: 'Bestätige deine neue E-Mail für Clipcast',
  changeText: (url) =>
    `Jemand möchte diese E-Mail für sein Clipcast-Konto verwenden. Warst du das? Drück den Knopf unter dieser Adresse; sie gilt einen Tag und einmal:\n\n${url}\n\nDas warst nicht du? Dann tu nichts.`,
  askedSubject: 'Dein Clipcast-Konto soll eine andere E-Mail bekommen',
  askedText: (email) =>
    `Du, hoffentlich, willst die E-Mail deines Kontos in ${email} ändern. Das gilt, sobald es dort bestätigt ist. Das warst nicht du? Dann ändere jetzt dein Passwort.`,
  changedSubject: 'Dein Clipcast-Konto hat eine andere E-Mail',
  changedText: (email) =>
    `Von jetzt an meldest du dich mit ${email} an, und Briefe gehen dorthin. Das warst nicht du? Sag es, wer dieses Clipcast betreibt.`,
  factorOnSubject: 'Clipcast fragt dich ab jetzt nach einem Code',
  factorOnText:
    'Zum Passwort gehört beim Anmelden jetzt auch ein Code aus deiner App. Das warst nicht du? Wähl sofort ein neues Passwort.',
  factorOffSubject: 'Clipcast fragt dich nicht mehr nach einem Code',
  factorOffText:
    'Zum Anmelden genügt ab jetzt das Passwort. Das warst nicht du? Wähl sofort ein neues Passwort und schalte die Codes wieder ein.',
  passkeySubject: 'Dein Clipcast-Konto hat einen neuen Passkey',
  passkeyText: (name) =>
    `„${name}“ öffnet ab jetzt dein Konto. Das warst nicht du? Entferne ihn unter Personen, Du, und wähl ein neues Passwort.`,
  passkeyGoneSubject: 'Dein Clipcast-Konto hat einen Passkey weniger',
  passkeyGoneText: (name) =>
    `„${name}“ öffnet dein Konto nicht mehr. Das warst nicht du? Wähl sofort ein neues Passwort.`,
  passwordSubject: 'Dein Clipcast-Passwort wurde geändert',
  passwordText:
    'Dein Passwort wurde auf einem deiner Geräte geändert, und alle anderen wurden abgemeldet. Das warst nicht du? Wähl sofort ein neues, über „Passwort vergessen?“.',
  pageTitle: 'Ist das deine E-Mail?',
  page: (email) => `Drück den Knopf, um ${email} zu bestätigen.`,
  button: 'Ja, sie gehört mir',
  doneTitle: 'Deine E-Mail ist bestätigt',
  done: 'Du kannst diesen Tab schließen und in Clipcast weitermachen.',
  doneJoined: (workspace) => `Du bist jetzt in ${workspace}, wohin du eingeladen wurdest.`,
  doneNotJoined: 'Die Einladung, mit der du kamst, gilt inzwischen nicht mehr. Bitte um eine neue.',
  takenTitle: 'Diese E-Mail hat schon ein Konto',
  taken: 'Dein eigenes Konto behält seine E-Mail.',
  overTitle: 'Diese Adresse gilt nicht mehr',
  over: 'Sie wurde benutzt, ist älter als ein Tag, oder es kam ein neuerer Brief. In Clipcast kannst du einen neuen anfordern.',
};

const es: OwnAccountWords = {
  proofSubject: 'Confirma tu correo para Clipcast',
  proofText: (url) =>
    `Pulsa el botón en esta dirección y se sabrá que este correo es tuyo. Vale un día y una sola vez:\n\n${url}\n\n¿No te registraste? Entonces no hagas nada.`,
  changeSubject: 'Confirma tu nuevo correo para Clipcast',
  changeText: (url) =>
    `Alguien quiere usar este correo para su cuenta de Clipcast. ¿Eres tú? Pulsa el botón en esta dirección; vale un día y una sola vez:\n\n${url}\n\n¿No eres tú? Entonces no hagas nada.`,
  askedSubject: 'Tu cuenta de Clipcast va a tener otro correo',
  askedText: (email) =>
    `Tú, esperamos, pediste cambiar el correo de tu cuenta a ${email}. Cambia en cuanto se confirme allí. ¿No fuiste tú? Entonces cambia ahora tu contraseña.`,
  changedSubject: 'Tu cuenta de Clipcast tiene otro correo',
  changedText: (email) =>
    `Desde ahora entras con ${email}, y las cartas llegan allí. ¿No fuiste tú? Avisa a quien administra este Clipcast.`,
  factorOnSubject: 'Desde ahora Clipcast te pide un código',
  factorOnText:
    'Para entrar con la contraseña hace falta también un código de tu aplicación. ¿No fuiste tú? Elige enseguida una contraseña nueva.',
  factorOffSubject: 'Clipcast ya no te pide un código',
  factorOffText:
    'Desde ahora basta la contraseña para entrar. ¿No fuiste tú? Elige enseguida una contraseña nueva y vuelve a activar los códigos.',
  passkeySubject: 'Tu cuenta de Clipcast tiene una llave de acceso nueva',
  passkeyText: (name) =>
    `Desde ahora «${name}» abre tu cuenta. ¿No fuiste tú? Quítala en Personas, Tú, y elige una contraseña nueva.`,
  passkeyGoneSubject: 'Se quitó una llave de acceso de tu cuenta de Clipcast',
  passkeyGoneText: (name) =>
    `«${name}» ya no abre tu cuenta. ¿No fuiste tú? Elige enseguida una contraseña nueva.`,
  passwordSubject: 'Tu contraseña de Clipcast ha cambiado',
  passwordText:
    'Tu contraseña se cambió en uno de tus dispositivos y se cerró la sesión en todos los demás. ¿No fuiste tú? Elige otra enseguida, por «¿Olvidaste tu contraseña?».',
  pageTitle: '¿Es tuyo este correo?',
  page: (email) => `Pulsa el botón para confirmar ${email}.`,
  button: 'Sí, es mío',
  doneTitle: 'Tu correo está confirmado',
  done: 'Puedes cerrar esta pestaña y seguir en Clipcast.',
  doneJoined: (workspace) => `Ya estás en ${workspace}, adonde te invitaron.`,
  doneNotJoined: 'La invitación con la que llegaste ya no vale. Pide otra.',
  takenTitle: 'Este correo ya tiene una cuenta',
  taken: 'Tu propia cuenta conserva su correo.',
  overTitle: 'Esta dirección ya no vale',
  over: 'Ya se usó, tiene más de un día o después llegó una carta más nueva. En Clipcast puedes pedir otra.',
};

const fr: OwnAccountWords = {
  proofSubject: 'Confirmez votre e-mail pour Clipcast',
  proofText: (url) =>
    `Appuyez sur le bouton à cette adresse, et l’on saura que cet e-mail est le vôtre. Elle vaut un jour, et une seule fois :\n\n${url}\n\nVous ne vous êtes pas inscrit ? Ne faites rien.`,
  changeSubject: 'Confirmez votre nouvel e-mail pour Clipcast',
  changeText: (url) =>
    `Quelqu’un veut utiliser cet e-mail pour son compte Clipcast. C’est vous ? Appuyez sur le bouton à cette adresse ; elle vaut un jour, et une seule fois :\n\n${url}\n\nCe n’est pas vous ? Ne faites rien.`,
  askedSubject: 'Votre compte Clipcast va recevoir un autre e-mail',
  askedText: (email) =>
    `Vous, nous l’espérons, avez demandé de remplacer l’e-mail de votre compte par ${email}. Il change dès que c’est confirmé là-bas. Ce n’était pas vous ? Changez tout de suite votre mot de passe.`,
  changedSubject: 'Votre compte Clipcast a un autre e-mail',
  changedText: (email) =>
    `Désormais vous vous connectez avec ${email}, et les lettres vont là. Ce n’était pas vous ? Dites-le à qui exploite ce Clipcast.`,
  factorOnSubject: 'Clipcast vous demande désormais un code',
  factorOnText:
    'Se connecter avec le mot de passe demande aussi un code de votre application. Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe.',
  factorOffSubject: 'Clipcast ne vous demande plus de code',
  factorOffText:
    'Le mot de passe suffit désormais pour se connecter. Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe, puis remettez les codes.',
  passkeySubject: 'Une clé d’accès a été ajoutée à votre compte Clipcast',
  passkeyText: (name) =>
    `« ${name} » ouvre désormais votre compte. Ce n’était pas vous ? Retirez-la sous Personnes, Vous, et choisissez un nouveau mot de passe.`,
  passkeyGoneSubject: 'Une clé d’accès a été retirée de votre compte Clipcast',
  passkeyGoneText: (name) =>
    `« ${name} » n’ouvre plus votre compte. Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe.`,
  passwordSubject: 'Votre mot de passe Clipcast a été changé',
  passwordText:
    'Votre mot de passe a été changé sur un de vos appareils, et tous les autres ont été déconnectés. Ce n’était pas vous ? Choisissez-en un autre aussitôt, par « Mot de passe oublié ? ».',
  pageTitle: 'Cet e-mail est-il le vôtre ?',
  page: (email) => `Appuyez sur le bouton pour confirmer ${email}.`,
  button: 'Oui, c’est le mien',
  doneTitle: 'Votre e-mail est confirmé',
  done: 'Vous pouvez fermer cet onglet et continuer dans Clipcast.',
  doneJoined: (workspace) => `Vous êtes maintenant dans ${workspace}, où l’on vous a invité.`,
  doneNotJoined: 'L’invitation avec laquelle vous êtes venu n’est plus valable. Demandez-en une autre.',
  takenTitle: 'Cet e-mail a déjà un compte',
  taken: 'Votre propre compte garde son e-mail.',
  overTitle: 'Cette adresse n’est plus valable',
  over: 'Elle a servi, date de plus d’un jour, ou une lettre plus récente l’a remplacée. Vous pouvez en demander une autre dans Clipcast.',
};

const nl: OwnAccountWords = {
  proofSubject: 'Bevestig je e-mailadres voor Clipcast',
  proofText: (url) =>
    `Druk op de knop op dit adres, dan is bekend dat dit e-mailadres van jou is. Het geldt één dag en één keer:\n\n${url}\n\nHeb jij je niet aangemeld? Doe dan niets.`,
  changeSubject: 'Bevestig je nieuwe e-mailadres voor Clipcast',
  changeText: (url) =>
    `Iemand wil dit e-mailadres gebruiken voor een Clipcast-account. Was jij dat? Druk op de knop op dit adres; het geldt één dag en één keer:\n\n${url}\n\nWas jij het niet? Doe dan niets.`,
  askedSubject: 'Je Clipcast-account krijgt een ander e-mailadres',
  askedText: (email) =>
    `Jij, hopen we, wilt het e-mailadres van je account wijzigen in ${email}. Dat gebeurt zodra het daar is bevestigd. Was jij het niet? Wijzig dan nu je wachtwoord.`,
  changedSubject: 'Je Clipcast-account heeft een ander e-mailadres',
  changedText: (email) =>
    `Vanaf nu meld je je aan met ${email}, en brieven gaan daarheen. Was jij het niet? Zeg het tegen wie deze Clipcast beheert.`,
  factorOnSubject: 'Clipcast vraagt je vanaf nu om een code',
  factorOnText:
    'Aanmelden met het wachtwoord vraagt nu ook een code uit je app. Was jij het niet? Kies meteen een nieuw wachtwoord.',
  factorOffSubject: 'Clipcast vraagt je niet meer om een code',
  factorOffText:
    'Vanaf nu is het wachtwoord genoeg om je aan te melden. Was jij het niet? Kies meteen een nieuw wachtwoord en zet de codes weer aan.',
  passkeySubject: 'Er is een passkey aan je Clipcast-account toegevoegd',
  passkeyText: (name) =>
    `„${name}” opent vanaf nu je account. Was jij het niet? Verwijder hem onder Mensen, Jij, en kies een nieuw wachtwoord.`,
  passkeyGoneSubject: 'Er is een passkey van je Clipcast-account verwijderd',
  passkeyGoneText: (name) =>
    `„${name}” opent je account niet meer. Was jij het niet? Kies meteen een nieuw wachtwoord.`,
  passwordSubject: 'Je Clipcast-wachtwoord is gewijzigd',
  passwordText:
    'Je wachtwoord is op een van je apparaten gewijzigd, en alle andere zijn uitgelogd. Was jij het niet? Kies meteen een nieuw, via “Wachtwoord vergeten?”.',
  pageTitle: 'Is dit e-mailadres van jou?',
  page: (email) => `Druk op de knop om ${email} te bevestigen.`,
  button: 'Ja, het is van mij',
  doneTitle: 'Je e-mailadres is bevestigd',
  done: 'Je kunt dit tabblad sluiten en verdergaan in Clipcast.',
  doneJoined: (workspace) => `Je bent nu in ${workspace}, waarvoor je was uitgenodigd.`,
  doneNotJoined: 'De uitnodiging waarmee je kwam, geldt inmiddels niet meer. Vraag een nieuwe.',
  takenTitle: 'Dit e-mailadres heeft al een account',
  taken: 'Je eigen account houdt zijn e-mailadres.',
  overTitle: 'Dit adres geldt niet meer',
  over: 'Het is gebruikt, ouder dan een dag, of er kwam een nieuwere brief. In Clipcast kun je een nieuwe vragen.',
};

const pl: OwnAccountWords = {
  proofSubject: 'Potwierdź swój e-mail w Clipcast',
  proofText: (url) =>
    `Naciśnij przycisk pod tym adresem, a będzie wiadomo, że ten e-mail należy do ciebie. Działa przez dobę i tylko raz:\n\n${url}\n\nTo nie ty zakładasz konto? Nic nie rób.`,
  changeSubject: 'Potwierdź swój nowy e-mail w Clipcast',
  changeText: (url) =>
    `Ktoś chce używać tego e-maila do swojego konta Clipcast. To ty? Naciśnij przycisk pod tym adresem; działa przez dobę i tylko raz:\n\n${url}\n\nTo nie ty? Nic nie rób.`,
  askedSubject: 'Twoje konto Clipcast ma dostać inny e-mail',
  askedText: (email) =>
    `Mamy nadzieję, że to ty chcesz zmienić e-mail swojego konta na ${email}. Zmieni się, gdy zostanie tam potwierdzony. To nie ty? Zmień teraz hasło.`,
  changedSubject: 'Twoje konto Clipcast ma inny e-mail',
  changedText: (email) =>
    `Od teraz logujesz się adresem ${email} i tam przychodzą listy. To nie ty? Powiedz o tym osobie, która prowadzi ten Clipcast.`,
  factorOnSubject: 'Clipcast będzie cię teraz pytać o kod',
  factorOnText:
    'Do logowania hasłem potrzebny jest teraz także kod z aplikacji. To nie ty? Od razu wybierz nowe hasło.',
  factorOffSubject: 'Clipcast nie pyta cię już o kod',
  factorOffText:
    'Od teraz do logowania wystarczy hasło. To nie ty? Od razu wybierz nowe hasło i ponownie włącz kody.',
  passkeySubject: 'Do twojego konta Clipcast dodano klucz dostępu',
  passkeyText: (name) =>
    `„${name}” otwiera od teraz twoje konto. To nie ty? Usuń go w części Ludzie, Ty, i wybierz nowe hasło.`,
  passkeyGoneSubject: 'Z twojego konta Clipcast usunięto klucz dostępu',
  passkeyGoneText: (name) =>
    `„${name}” nie otwiera już twojego konta. To nie ty? Od razu wybierz nowe hasło.`,
  passwordSubject: 'Zmieniono hasło do Clipcast',
  passwordText:
    'Hasło zmieniono na jednym z twoich urządzeń, a wszystkie inne wylogowano. To nie ty? Od razu wybierz nowe przez „Nie pamiętasz hasła?”.',
  pageTitle: 'Czy to twój e-mail?',
  page: (email) => `Naciśnij przycisk, aby potwierdzić ${email}.`,
  button: 'Tak, jest mój',
  doneTitle: 'Twój e-mail jest potwierdzony',
  done: 'Możesz zamknąć tę kartę i wrócić do Clipcast.',
  doneJoined: (workspace) => `Jesteś teraz w ${workspace}, dokąd cię zaproszono.`,
  doneNotJoined: 'Zaproszenie, z którym tu trafiasz, już nie działa. Poproś o nowe.',
  takenTitle: 'Ten e-mail ma już konto',
  taken: 'Twoje konto zachowuje swój e-mail.',
  overTitle: 'Ten adres już nie działa',
  over: 'Został użyty, ma ponad dobę albo przyszedł po nim nowszy list. W Clipcast możesz poprosić o nowy.',
};

export const OWN_ACCOUNT: Record<PageLanguage, OwnAccountWords> = { en, de, es, fr, nl, pl };
