import type { AppWords } from './apps.en.ts';
import { en } from './apps.en.ts';

export const de: AppWords = {
  guides: {
    tiktok: {
      console: en.guides.tiktok.console,
      steps: [
        'Lege eine App an und füge Login Kit und Content Posting API hinzu. Schalte in Content Posting API Direct Post ein.',
        {
          text: 'Trage in Login Kit für das Web diese Weiterleitungsadresse ein, Buchstabe für Buchstabe.',
          copy: ['redirect'],
        },
        { text: 'Füge diese Scopes hinzu.', copy: ['scopes'] },
        { text: 'Trage unter Webhooks diese Callback-Adresse ein.', copy: ['webhook'] },
        {
          text: 'Bestätige unter URL properties, in Production, diesen Anfang: TikTok holt deine Fotos selbst von dort. Es gibt dir eine kleine Datei; setze ihren Namen und Inhalt in die Einstellung SITE_FILES.',
          copy: ['media'],
        },
        { text: 'Trage diese Adresse als Datenschutzerklärung ein.', copy: ['privacy'] },
      ],
      review: [
        'Direkte Beiträge, die andere sehen, brauchen eine Prüfung: ein Formular, Videos vom ganzen Weg durch Clipcast, und Tage bis Wochen Wartezeit.',
        'TikTok lehnt Werkzeuge ab, die nur auf eigene Konten posten. Eine eigene App besteht vielleicht nie.',
      ],
      before: [
        'Entwürfe ins Postfach gehen: du machst sie in der TikTok-App fertig.',
        'Direkte Beiträge gehen mit „Nur ich“, und nur solange das Konto selbst privat ist.',
        'Am Tag können höchstens fünf Menschen über die App posten.',
      ],
    },
    instagram: {
      console: en.guides.instagram.console,
      steps: [
        'Lege eine App vom Typ Business an und füge Instagram hinzu, API setup with Instagram login.',
        {
          text: 'Trage in Business login settings diese Weiterleitungsadresse ein, Buchstabe für Buchstabe.',
          copy: ['redirect'],
        },
        {
          text: 'Trage am selben Ort ein, wo Meta sagt, dass jemand die App entfernt oder seine Daten gelöscht haben will.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'Trage unter Webhooks diese Callback-Adresse und dieses Prüfwort ein.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Füge diese Berechtigungen hinzu.', copy: ['scopes'] },
        'Füge unter App roles deine Instagram-Konten als Tester hinzu und nimm in Instagram an: Einstellungen, Apps und Websites, Tester-Einladungen.',
        'Nimm Instagram app ID und Secret von dieser Seite, nicht die der Meta-App.',
      ],
      review: [
        'Konten anderer Menschen brauchen Advanced Access: einen App Review je Berechtigung und eine Business Verification.',
      ],
      before: [
        'Alles geht für die Konten, die du als Tester hinzugefügt hast. Es müssen Business- oder Creator-Konten sein.',
      ],
    },
    facebook: {
      console: en.guides.facebook.console,
      steps: [
        'Lege eine App vom Typ Business an und füge Facebook Login hinzu.',
        {
          text: 'Trage in seinen Einstellungen dies als gültige OAuth-Weiterleitungsadresse ein, Buchstabe für Buchstabe.',
          copy: ['redirect'],
        },
        {
          text: 'Um auch Instagram über Facebook zu verbinden, füge Instagram hinzu, API setup with Facebook login, und trage auch diese Weiterleitungsadresse ein.',
          copy: ['otherRedirect'],
        },
        {
          text: 'Trage ein, wo Meta sagt, dass jemand die App entfernt oder seine Daten gelöscht haben will.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'Abonniere unter Webhooks, Page, das Feld feed mit dieser Callback-Adresse und diesem Prüfwort.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Füge diese Berechtigungen hinzu.', copy: ['scopes'] },
        {
          text: 'Trage diese Adresse als Datenschutzerklärung ein und stelle die App dann auf Live: vorher siehst nur du ihre Beiträge.',
          copy: ['privacy'],
        },
      ],
      review: [
        'Seiten anderer Menschen brauchen Advanced Access: einen App Review je Berechtigung, eine Business Verification und jedes Jahr eine Prüfung.',
      ],
      before: ['Alles geht für Menschen mit einer Rolle in der App, auf den Seiten, die sie verwalten.'],
    },
    linkedin: {
      console: en.guides.linkedin.console,
      steps: [
        'Lege eine App an, die zu einer LinkedIn-Seite gehört, und lass sie von deren Admin bestätigen.',
        'Bitte unter Products um Share on LinkedIn und Sign In with LinkedIn using OpenID Connect. Beides gibt es sofort.',
        {
          text: 'Trage unter Auth diese Weiterleitungsadresse ein, Buchstabe für Buchstabe.',
          copy: ['redirect'],
        },
        {
          text: 'Um diese Scopes wird gebeten. Hat LinkedIn deiner App mehr gegeben, nenne sie alle in der Einstellung LINKEDIN_SCOPES.',
          copy: ['scopes'],
        },
      ],
      review: [
        'Als Seite posten und Zahlen von Beiträgen brauchen die Community Management API: eine zweite App ohne andere Produkte, eine eingetragene Firma und eine Prüfung.',
      ],
      before: [
        'Du postest als du selbst: Text, Links, Fotos, Videos, Dokumente und Umfragen.',
        'Die Verbindung endet nach 60 Tagen. LinkedIn lässt solche Apps nicht verlängern, also verbinde rechtzeitig neu: der Kalender der Verbindungen sagt wann.',
        'Es gibt keine Zahlen von Beiträgen, und 150 Anfragen am Tag.',
      ],
    },
    youtube: {
      console: en.guides.youtube.console,
      steps: [
        'Lege ein Projekt an und schalte YouTube Data API v3 und YouTube Analytics API ein.',
        'Wähle im OAuth-Zustimmungsbildschirm External und veröffentliche ihn auf In production. Solange dort Testing steht, endet jede Verbindung nach sieben Tagen.',
        { text: 'Füge ihm diese Scopes hinzu.', copy: ['scopes'] },
        {
          text: 'Lege unter Credentials eine OAuth client ID vom Typ Web application mit dieser Weiterleitungsadresse an, Buchstabe für Buchstabe.',
          copy: ['redirect'],
        },
      ],
      review: [
        'Die Prüfung des Zustimmungsbildschirms nimmt die Warnung weg: sie will eine eigene Domain, eine Datenschutzerklärung und ein Video.',
        'Mehr als 100 Videos am Tag für das ganze Projekt brauchen eine Prüfung des Kontingents.',
      ],
      before: [
        'Alles geht. Google warnt beim Verbinden, und bis zu 100 Menschen können es.',
        'Videos über 15 Minuten und eigene Vorschaubilder brauchen einen Kanal mit bestätigter Telefonnummer.',
      ],
    },
    x: {
      console: en.guides.x.console,
      steps: [
        'Lege in einem Projekt eine App an und kaufe Guthaben: ohne geht kein Beitrag hinaus.',
        'Wähle in User authentication settings Read and write und den Typ Web App, der ein Client Secret hat.',
        { text: 'Trage diese Callback-Adresse ein, Buchstabe für Buchstabe.', copy: ['redirect'] },
        'Nimm OAuth 2.0 Client ID und Client Secret, nicht den API Key.',
      ],
      review: ['Es gibt keine Prüfung.'],
      before: [
        'Jeder Beitrag kostet etwa 1,5 US-Cent, einer mit Link 20, aus deinem Guthaben. Clipcast sagt es, bevor du planst.',
        'Konten, die von selbst posten, sollten X’ Automatisierungs-Kennzeichen tragen.',
      ],
    },
  },
  title: (name) => `Deine eigene App bei ${name}`,
  intro:
    'Wer diesen Worker betreibt, meldet bei jeder Plattform eine App an. Was dort entsteht, gehört dir; nichts geht über jemand anderen.',
  back: 'Zurück zu den Konten',
  openConsole: (name) => `Seite für Apps bei ${name} öffnen`,
  steps: 'Was dort zu tun ist',
  secrets: 'Sag es dann dem Worker',
  secretsHelp:
    'Führe dies dort aus, von wo du ihn betreibst, und füge den Wert ein, wenn danach gefragt wird.',
  review: 'Was geprüft wird',
  before: 'Was ohne Prüfung geht',
  test: 'Zugangsdaten testen',
  states: {
    missing: 'An diesem Worker sind noch keine Zugangsdaten gesetzt.',
    accepted:
      'Die Plattform kennt diese App. Verbinde ein Konto, um den Rest zu sehen: Scopes, Prüfung, Adressen.',
    refused: 'Die Plattform kennt diese ID und dieses Secret nicht. Kopiere beide neu von der Seite der App.',
    unclear: 'Die Zugangsdaten sind gesetzt. Ob sie stimmen, zeigt sich beim Verbinden eines Kontos.',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  labels: {
    redirect: 'Weiterleitungsadresse',
    otherRedirect: 'Weiterleitungsadresse für Instagram',
    webhook: 'Callback-Adresse',
    webhookWord: 'Prüfwort',
    deauthorize: 'Deauthorize Callback',
    deletion: 'Löschanfrage',
    media: 'Anfang',
    privacy: 'Datenschutzerklärung',
    scopes: 'Scopes',
  },
};
