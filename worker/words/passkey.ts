import type { PageLanguage } from './language.ts';

/** The page where a passkey is made, or shown to sign in. */

const en = {
  addTitle: 'Make a passkey',
  add: (email: string): string =>
    `It opens the account of ${email} from now on, with your finger, face or the lock of this device, and without the password.`,
  addButton: 'Make the passkey',
  name: 'It is called',
  addDone: 'The passkey is made. You can close this tab and go on in Clipcast.',
  enterTitle: 'Sign in with a passkey',
  enter: 'Your device asks for your finger, face or its lock. The password is not needed.',
  enterButton: 'Use a passkey',
  enterDone: 'You are signed in. You can go on in Clipcast.',
  noScript: 'This page needs its script: passkeys are made and shown by the browser itself.',
  cannot: 'This browser knows no passkeys.',
  stopped: 'It was not done. Press the button to try again.',
  overTitle: 'This address is over',
  over: 'It was used or is older than ten minutes. Begin again in Clipcast.',
};

export type PasskeyWords = typeof en;

export const PASSKEY: Record<PageLanguage, PasskeyWords> = {
  en,
  de: {
    addTitle: 'Einen Passkey anlegen',
    add: (email) =>
      `Er öffnet ab jetzt das Konto von ${email}, mit deinem Finger, Gesicht oder der Sperre dieses Geräts und ohne Passwort.`,
    addButton: 'Passkey anlegen',
    name: 'Er heißt',
    addDone: 'Der Passkey ist angelegt. Du kannst diesen Tab schließen und in Clipcast weitermachen.',
    enterTitle: 'Mit einem Passkey anmelden',
    enter:
      'Dein Gerät fragt nach deinem Finger, Gesicht oder seiner Sperre. Das Passwort wird nicht gebraucht.',
    enterButton: 'Passkey verwenden',
    enterDone: 'Du bist angemeldet. Du kannst in Clipcast weitermachen.',
    noScript: 'Diese Seite braucht ihr Skript: Passkeys legt der Browser selbst an und zeigt sie selbst.',
    cannot: 'Dieser Browser kennt keine Passkeys.',
    stopped: 'Es ist nichts geschehen. Drück den Knopf, um es noch einmal zu versuchen.',
    overTitle: 'Diese Adresse gilt nicht mehr',
    over: 'Sie wurde benutzt oder ist älter als zehn Minuten. Fang in Clipcast neu an.',
  },
  es: {
    addTitle: 'Crear una llave de acceso',
    add: (email) =>
      `Desde ahora abre la cuenta de ${email} con tu huella, tu cara o el bloqueo de este dispositivo, sin contraseña.`,
    addButton: 'Crear la llave',
    name: 'Se llama',
    addDone: 'La llave está creada. Puedes cerrar esta pestaña y seguir en Clipcast.',
    enterTitle: 'Entrar con una llave de acceso',
    enter: 'Tu dispositivo pide tu huella, tu cara o su bloqueo. No hace falta la contraseña.',
    enterButton: 'Usar una llave',
    enterDone: 'Has entrado. Puedes seguir en Clipcast.',
    noScript: 'Esta página necesita su script: el propio navegador crea y muestra las llaves de acceso.',
    cannot: 'Este navegador no conoce las llaves de acceso.',
    stopped: 'No se hizo nada. Pulsa el botón para volver a probar.',
    overTitle: 'Esta dirección ya no vale',
    over: 'Ya se usó o tiene más de diez minutos. Empieza de nuevo en Clipcast.',
  },
  fr: {
    addTitle: 'Créer une clé d’accès',
    add: (email) =>
      `Elle ouvre désormais le compte de ${email}, avec votre doigt, votre visage ou le verrou de cet appareil, sans mot de passe.`,
    addButton: 'Créer la clé',
    name: 'Elle s’appelle',
    addDone: 'La clé est créée. Vous pouvez fermer cet onglet et continuer dans Clipcast.',
    enterTitle: 'Se connecter avec une clé d’accès',
    enter:
      'Votre appareil demande votre doigt, votre visage ou son verrou. Le mot de passe n’est pas nécessaire.',
    enterButton: 'Utiliser une clé',
    enterDone: 'Vous êtes connecté. Vous pouvez continuer dans Clipcast.',
    noScript:
      'Cette page a besoin de son script : c’est le navigateur lui-même qui crée et montre les clés d’accès.',
    cannot: 'Ce navigateur ne connaît pas les clés d’accès.',
    stopped: 'Rien n’a été fait. Appuyez sur le bouton pour réessayer.',
    overTitle: 'Cette adresse n’est plus valable',
    over: 'Elle a servi ou date de plus de dix minutes. Recommencez dans Clipcast.',
  },
  nl: {
    addTitle: 'Een passkey maken',
    add: (email) =>
      `Hij opent vanaf nu het account van ${email}, met je vinger, je gezicht of het slot van dit apparaat, zonder wachtwoord.`,
    addButton: 'Passkey maken',
    name: 'Hij heet',
    addDone: 'De passkey is gemaakt. Je kunt dit tabblad sluiten en verdergaan in Clipcast.',
    enterTitle: 'Aanmelden met een passkey',
    enter: 'Je apparaat vraagt om je vinger, je gezicht of zijn slot. Het wachtwoord is niet nodig.',
    enterButton: 'Passkey gebruiken',
    enterDone: 'Je bent aangemeld. Je kunt verdergaan in Clipcast.',
    noScript: 'Deze pagina heeft haar script nodig: de browser zelf maakt en toont passkeys.',
    cannot: 'Deze browser kent geen passkeys.',
    stopped: 'Er is niets gebeurd. Druk op de knop om het opnieuw te proberen.',
    overTitle: 'Dit adres geldt niet meer',
    over: 'Het is gebruikt of ouder dan tien minuten. Begin opnieuw in Clipcast.',
  },
  pl: {
    addTitle: 'Utwórz klucz dostępu',
    add: (email) => `Od teraz otwiera konto ${email} palcem, twarzą lub blokadą tego urządzenia, bez hasła.`,
    addButton: 'Utwórz klucz',
    name: 'Nazywa się',
    addDone: 'Klucz jest gotowy. Możesz zamknąć tę kartę i wrócić do Clipcast.',
    enterTitle: 'Zaloguj się kluczem dostępu',
    enter: 'Urządzenie poprosi o palec, twarz lub swoją blokadę. Hasło nie jest potrzebne.',
    enterButton: 'Użyj klucza',
    enterDone: 'Logowanie się udało. Możesz wrócić do Clipcast.',
    noScript: 'Ta strona potrzebuje swojego skryptu: klucze tworzy i pokazuje sama przeglądarka.',
    cannot: 'Ta przeglądarka nie zna kluczy dostępu.',
    stopped: 'Nic się nie stało. Naciśnij przycisk, aby spróbować ponownie.',
    overTitle: 'Ten adres już nie działa',
    over: 'Został użyty albo ma ponad dziesięć minut. Zacznij od nowa w Clipcast.',
  },
};
