import type { Role } from '../../shared/roles.ts';
import type { PageLanguage } from './language.ts';

/** The small pages of the Worker: its home, invitations, downloads, plans, and what is not there. */

const en = {
  homeTitle: 'Clip a listing. Cast it everywhere, on time, once.',
  homeIs:
    'This is a Clipcast server. It keeps the accounts you connected and publishes your posts at the second you chose.',
  homeHow:
    'You work with it from the Clipcast extension in your browser: open a listing, press the button, pick the photos and a time.',
  policy: 'Privacy policy: what is stored, why and for how long',
  terms: 'Terms of use',
  missingTitle: 'There is nothing here',
  missing: 'The address may be old or mistyped.',
  toStart: 'To the start',
  as: {
    owner: 'an owner: everything, with accounts, people and deletion',
    editor: 'an editor: make, schedule and change posts',
    approver: 'an approver: look at posts and approve them',
    viewer: 'a viewer: look, and change nothing',
  } as Record<Role, string>,
  joinTitle: (workspace: string): string => `You are invited to ${workspace}`,
  join: (who: string, workspace: string, as: string): string =>
    `${who} invites you to work in ${workspace}, as ${as}.`,
  somebody: 'Somebody',
  joinSign: (server: string): string =>
    `Open the settings of the Clipcast extension. Sign in, or sign up, at ${server}.`,
  passSign: (server: string): string =>
    `Open the settings of the Clipcast extension, and choose to sign up at ${server}.`,
  paste: 'Choose “I was invited”, and paste this address:',
  once: 'It is good for one person and for a week. Whoever has it can use it: keep it to yourself.',
  passTitle: 'You are invited to Clipcast',
  pass: 'Whoever runs this server lets you in. You begin with a workspace of your own.',
  joinOverTitle: 'This invitation is over',
  joinOver: 'It was used, taken back, or is older than a week. Ask whoever sent it for a new one.',
  downloadOverTitle: 'This download is over',
  downloadOver: 'Its address works once, and for a short time. Ask for the export again in the settings.',
  takeTitle: 'What is stored of you',
  take: 'One file with everything: what is stored of you and of the workspaces you own, photos and videos too. It can be fetched once.',
  takeButton: 'Download it',
  planTitle: 'Back to Clipcast',
  plan: 'You can close this page. What you chose shows in the settings of the extension within a minute.',
};

export type DoorWords = typeof en;

export const DOORS: Record<PageLanguage, DoorWords> = {
  en,
  de: {
    homeTitle: 'Ein Klick aufs Inserat. Überall, pünktlich, genau einmal.',
    homeIs:
      'Das ist ein Clipcast-Server. Er verwahrt die Konten, die du verbunden hast, und veröffentlicht deine Beiträge in der Sekunde, die du gewählt hast.',
    homeHow:
      'Du arbeitest damit in der Clipcast-Erweiterung deines Browsers: Inserat öffnen, Knopf drücken, Fotos und eine Zeit wählen.',
    policy: 'Datenschutzerklärung: was gespeichert wird, wozu und wie lange',
    terms: 'Nutzungsbedingungen',
    missingTitle: 'Hier ist nichts',
    missing: 'Die Adresse ist vielleicht alt oder vertippt.',
    toStart: 'Zum Anfang',
    as: {
      owner: 'Inhaber: alles, auch Konten, Personen und Löschen',
      editor: 'Bearbeiter: Beiträge anlegen, planen und ändern',
      approver: 'Freigeber: Beiträge ansehen und freigeben',
      viewer: 'Betrachter: ansehen und nichts ändern',
    },
    joinTitle: (workspace) => `Du bist zu ${workspace} eingeladen`,
    join: (who, workspace, as) => `${who} lädt dich ein, in ${workspace} mitzuarbeiten, als ${as}.`,
    somebody: 'Jemand',
    joinSign: (server) =>
      `Öffne die Einstellungen der Clipcast-Erweiterung. Melde dich bei ${server} an oder registriere dich dort.`,
    passSign: (server) =>
      `Öffne die Einstellungen der Clipcast-Erweiterung und wähle, dich bei ${server} zu registrieren.`,
    paste: 'Wähle „Ich wurde eingeladen“ und füge diese Adresse ein:',
    once: 'Sie gilt für eine Person und eine Woche. Wer sie hat, kann sie benutzen: Behalte sie für dich.',
    passTitle: 'Du bist zu Clipcast eingeladen',
    pass: 'Wer diesen Server betreibt, lässt dich herein. Du beginnst mit einem eigenen Arbeitsbereich.',
    joinOverTitle: 'Diese Einladung gilt nicht mehr',
    joinOver:
      'Sie wurde benutzt, zurückgenommen oder ist älter als eine Woche. Bitte den Absender um eine neue.',
    downloadOverTitle: 'Dieser Download gilt nicht mehr',
    downloadOver:
      'Seine Adresse gilt einmal und nur kurze Zeit. Fordere den Export in den Einstellungen noch einmal an.',
    takeTitle: 'Was von dir gespeichert ist',
    take: 'Eine Datei mit allem: was von dir und den Arbeitsbereichen gespeichert ist, die dir gehören, auch Fotos und Videos. Sie lässt sich einmal abholen.',
    takeButton: 'Herunterladen',
    planTitle: 'Zurück zu Clipcast',
    plan: 'Du kannst diese Seite schließen. Deine Wahl steht binnen einer Minute in den Einstellungen der Erweiterung.',
  },
  es: {
    homeTitle: 'Recorta un anuncio. Publícalo en todas partes, a tiempo, una vez.',
    homeIs:
      'Este es un servidor de Clipcast. Guarda las cuentas que conectaste y publica tus publicaciones en el segundo que elegiste.',
    homeHow:
      'Trabajas con él desde la extensión Clipcast de tu navegador: abre un anuncio, pulsa el botón, elige las fotos y una hora.',
    policy: 'Política de privacidad: qué se guarda, por qué y cuánto tiempo',
    terms: 'Condiciones de uso',
    missingTitle: 'Aquí no hay nada',
    missing: 'Puede que la dirección sea antigua o esté mal escrita.',
    toStart: 'Ir al inicio',
    as: {
      owner: 'propietario: todo, también cuentas, personas y borrado',
      editor: 'editor: crear, programar y cambiar publicaciones',
      approver: 'aprobador: ver publicaciones y aprobarlas',
      viewer: 'observador: ver, sin cambiar nada',
    },
    joinTitle: (workspace) => `Te invitan a ${workspace}`,
    join: (who, workspace, as) => `${who} te invita a trabajar en ${workspace}, como ${as}.`,
    somebody: 'Alguien',
    joinSign: (server) => `Abre los ajustes de la extensión Clipcast. Entra o regístrate en ${server}.`,
    passSign: (server) => `Abre los ajustes de la extensión Clipcast y elige registrarte en ${server}.`,
    paste: 'Elige «Me invitaron» y pega esta dirección:',
    once: 'Vale para una persona y una semana. Quien la tenga puede usarla: no la compartas.',
    passTitle: 'Te invitan a Clipcast',
    pass: 'Quien administra este servidor te deja entrar. Empiezas con un espacio de trabajo propio.',
    joinOverTitle: 'Esta invitación ya no vale',
    joinOver: 'Se usó, se retiró o tiene más de una semana. Pide una nueva a quien te la envió.',
    downloadOverTitle: 'Esta descarga ya no vale',
    downloadOver:
      'Su dirección funciona una vez y por poco tiempo. Vuelve a pedir la exportación en los ajustes.',
    takeTitle: 'Lo que se guarda de ti',
    take: 'Un archivo con todo: lo que se guarda de ti y de tus espacios de trabajo, también fotos y vídeos. Se puede descargar una vez.',
    takeButton: 'Descargarlo',
    planTitle: 'De vuelta a Clipcast',
    plan: 'Puedes cerrar esta página. Lo que elegiste aparece en los ajustes de la extensión en un minuto.',
  },
  fr: {
    homeTitle: 'Un clic sur l’annonce. Publiée partout, à l’heure, une seule fois.',
    homeIs:
      'Ceci est un serveur Clipcast. Il garde les comptes que vous avez connectés et publie vos publications à la seconde choisie.',
    homeHow:
      'Vous l’utilisez depuis l’extension Clipcast de votre navigateur : ouvrez une annonce, appuyez sur le bouton, choisissez les photos et une heure.',
    policy: 'Politique de confidentialité : ce qui est conservé, pourquoi et combien de temps',
    terms: 'Conditions d’utilisation',
    missingTitle: 'Il n’y a rien ici',
    missing: 'L’adresse est peut-être ancienne ou mal saisie.',
    toStart: 'Vers l’accueil',
    as: {
      owner: 'propriétaire : tout, y compris comptes, personnes et suppression',
      editor: 'éditeur : créer, programmer et modifier des publications',
      approver: 'approbateur : regarder les publications et les approuver',
      viewer: 'lecteur : regarder, sans rien modifier',
    },
    joinTitle: (workspace) => `Vous êtes invité dans ${workspace}`,
    join: (who, workspace, as) => `${who} vous invite à travailler dans ${workspace}, comme ${as}.`,
    somebody: 'Quelqu’un',
    joinSign: (server) =>
      `Ouvrez les réglages de l’extension Clipcast. Connectez-vous ou inscrivez-vous sur ${server}.`,
    passSign: (server) =>
      `Ouvrez les réglages de l’extension Clipcast et choisissez de vous inscrire sur ${server}.`,
    paste: 'Choisissez « J’ai été invité » et collez cette adresse :',
    once: 'Elle vaut pour une personne et une semaine. Toute personne qui l’a peut l’utiliser : gardez-la pour vous.',
    passTitle: 'Vous êtes invité sur Clipcast',
    pass: 'La personne qui gère ce serveur vous laisse entrer. Vous commencez avec votre propre espace de travail.',
    joinOverTitle: 'Cette invitation n’est plus valable',
    joinOver:
      'Elle a été utilisée, retirée, ou date de plus d’une semaine. Demandez-en une nouvelle à la personne qui l’a envoyée.',
    downloadOverTitle: 'Ce téléchargement n’est plus valable',
    downloadOver: 'Son adresse sert une fois, et peu de temps. Redemandez l’export dans les réglages.',
    takeTitle: 'Ce qui est conservé de vous',
    take: 'Un fichier avec tout : ce qui est conservé de vous et de vos espaces de travail, photos et vidéos comprises. Il peut être récupéré une fois.',
    takeButton: 'Le télécharger',
    planTitle: 'Retour à Clipcast',
    plan: 'Vous pouvez fermer cette page. Votre choix apparaît dans les réglages de l’extension d’ici une minute.',
  },
  nl: {
    homeTitle: 'Knip een advertentie. Overal, op tijd, één keer.',
    homeIs:
      'Dit is een Clipcast-server. Hij bewaart de accounts die je hebt gekoppeld en publiceert je berichten in de seconde die je koos.',
    homeHow:
      'Je werkt ermee vanuit de Clipcast-extensie in je browser: open een advertentie, druk op de knop, kies de foto’s en een tijd.',
    policy: 'Privacybeleid: wat wordt bewaard, waarom en hoe lang',
    terms: 'Gebruiksvoorwaarden',
    missingTitle: 'Hier is niets',
    missing: 'Het adres is misschien oud of verkeerd getypt.',
    toStart: 'Naar het begin',
    as: {
      owner: 'eigenaar: alles, ook accounts, mensen en verwijderen',
      editor: 'redacteur: berichten maken, plannen en wijzigen',
      approver: 'goedkeurder: berichten bekijken en goedkeuren',
      viewer: 'kijker: bekijken en niets wijzigen',
    },
    joinTitle: (workspace) => `Je bent uitgenodigd voor ${workspace}`,
    join: (who, workspace, as) => `${who} nodigt je uit om in ${workspace} te werken, als ${as}.`,
    somebody: 'Iemand',
    joinSign: (server) =>
      `Open de instellingen van de Clipcast-extensie. Log in of registreer je bij ${server}.`,
    passSign: (server) =>
      `Open de instellingen van de Clipcast-extensie en kies om je te registreren bij ${server}.`,
    paste: 'Kies “Ik ben uitgenodigd” en plak dit adres:',
    once: 'Het geldt voor één persoon en een week. Wie het heeft, kan het gebruiken: houd het voor jezelf.',
    passTitle: 'Je bent uitgenodigd voor Clipcast',
    pass: 'Wie deze server beheert, laat je binnen. Je begint met een eigen werkruimte.',
    joinOverTitle: 'Deze uitnodiging is verlopen',
    joinOver: 'Ze is gebruikt, ingetrokken of ouder dan een week. Vraag de afzender om een nieuwe.',
    downloadOverTitle: 'Deze download is verlopen',
    downloadOver: 'Het adres werkt één keer en kort. Vraag de export opnieuw aan in de instellingen.',
    takeTitle: 'Wat er van je is bewaard',
    take: 'Eén bestand met alles: wat er van jou en van je eigen werkruimtes is bewaard, ook foto’s en video’s. Het kan één keer worden opgehaald.',
    takeButton: 'Downloaden',
    planTitle: 'Terug naar Clipcast',
    plan: 'Je kunt deze pagina sluiten. Wat je koos, staat binnen een minuut in de instellingen van de extensie.',
  },
  pl: {
    homeTitle: 'Wytnij ogłoszenie. Opublikuj wszędzie, na czas, raz.',
    homeIs:
      'To jest serwer Clipcast. Przechowuje połączone konta i publikuje Twoje posty co do wybranej sekundy.',
    homeHow:
      'Pracujesz z nim w rozszerzeniu Clipcast w przeglądarce: otwórz ogłoszenie, naciśnij przycisk, wybierz zdjęcia i godzinę.',
    policy: 'Polityka prywatności: co jest przechowywane, po co i jak długo',
    terms: 'Warunki korzystania',
    missingTitle: 'Nic tu nie ma',
    missing: 'Adres może być stary albo źle wpisany.',
    toStart: 'Na początek',
    as: {
      owner: 'właściciel: wszystko, także konta, osoby i usuwanie',
      editor: 'redaktor: tworzenie, planowanie i zmienianie postów',
      approver: 'akceptujący: oglądanie postów i akceptowanie ich',
      viewer: 'obserwator: oglądanie, bez zmieniania',
    },
    joinTitle: (workspace) => `Masz zaproszenie do ${workspace}`,
    join: (who, workspace, as) => `${who} zaprasza Cię do pracy w ${workspace}, jako ${as}.`,
    somebody: 'Ktoś',
    joinSign: (server) =>
      `Otwórz ustawienia rozszerzenia Clipcast. Zaloguj się lub zarejestruj pod adresem ${server}.`,
    passSign: (server) =>
      `Otwórz ustawienia rozszerzenia Clipcast i wybierz rejestrację pod adresem ${server}.`,
    paste: 'Wybierz „Mam zaproszenie” i wklej ten adres:',
    once: 'Działa dla jednej osoby i przez tydzień. Kto go ma, może go użyć: zachowaj go dla siebie.',
    passTitle: 'Masz zaproszenie do Clipcast',
    pass: 'Osoba prowadząca ten serwer Cię wpuszcza. Zaczynasz z własną przestrzenią roboczą.',
    joinOverTitle: 'To zaproszenie już nie działa',
    joinOver: 'Zostało użyte, wycofane albo ma ponad tydzień. Poproś nadawcę o nowe.',
    downloadOverTitle: 'To pobieranie już nie działa',
    downloadOver: 'Jego adres działa raz i krótko. Poproś o eksport ponownie w ustawieniach.',
    takeTitle: 'Co jest o Tobie przechowywane',
    take: 'Jeden plik ze wszystkim: co jest przechowywane o Tobie i o Twoich przestrzeniach, także zdjęcia i filmy. Można go pobrać raz.',
    takeButton: 'Pobierz',
    planTitle: 'Z powrotem do Clipcast',
    plan: 'Możesz zamknąć tę stronę. Twój wybór pojawi się w ustawieniach rozszerzenia w ciągu minuty.',
  },
};
