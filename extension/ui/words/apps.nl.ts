import type { AppWords } from './apps.en.ts';
import { en } from './apps.en.ts';

export const nl: AppWords = {
  guides: {
    tiktok: {
      console: en.guides.tiktok.console,
      steps: [
        'Maak een app en voeg Login Kit en Content Posting API toe. Zet in Content Posting API Direct Post aan.',
        {
          text: 'Vul in Login Kit, voor het web, dit redirect-adres in, letter voor letter.',
          copy: ['redirect'],
        },
        { text: 'Voeg deze rechten toe.', copy: ['scopes'] },
        { text: 'Vul onder Webhooks dit callback-adres in.', copy: ['webhook'] },
        {
          text: 'Verifieer onder URL properties, in Production, dit voorvoegsel: TikTok haalt daar zelf je foto’s op. Je krijgt een klein bestand; zet de naam en inhoud in de instelling SITE_FILES.',
          copy: ['media'],
        },
        { text: 'Vul dit adres in als privacybeleid.', copy: ['privacy'] },
      ],
      review: [
        'Directe berichten die anderen zien vragen een audit: een formulier, video’s van de hele weg door Clipcast, en dagen tot weken wachten.',
        'TikTok wijst tools af die alleen op eigen accounts plaatsen, dus een eigen app komt er misschien nooit door.',
      ],
      before: [
        'Concepten naar de inbox werken: je maakt ze af in de TikTok-app.',
        'Directe berichten werken met “Alleen ik”, en alleen zolang het account zelf privé is.',
        'Hoogstens vijf mensen per dag kunnen via de app plaatsen.',
      ],
    },
    instagram: {
      console: en.guides.instagram.console,
      steps: [
        'Maak een app van het type Business en voeg Instagram, API setup with Instagram login, toe.',
        {
          text: 'Vul in Business login settings dit redirect-adres in, letter voor letter.',
          copy: ['redirect'],
        },
        {
          text: 'Vul op dezelfde plek in waar Meta meldt dat iemand de app verwijdert of zijn gegevens gewist wil hebben.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'Vul onder Webhooks dit callback-adres en dit verificatiewoord in.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Voeg deze rechten toe.', copy: ['scopes'] },
        'Voeg onder App roles je Instagram-accounts toe als testers en accepteer in Instagram: Instellingen, Apps en websites, Testeruitnodigingen.',
        'Neem de id en het geheim van de Instagram-app van die pagina, niet die van de Meta-app.',
      ],
      review: [
        'Accounts van anderen vragen Advanced Access: een App Review per recht en een Business Verification.',
      ],
      before: [
        'Alles werkt voor de accounts die je als testers toevoegde. Het moeten bedrijfs- of makersaccounts zijn.',
      ],
    },
    facebook: {
      console: en.guides.facebook.console,
      steps: [
        'Maak een app van het type Business en voeg Facebook Login toe.',
        {
          text: 'Vul in de instellingen dit in als geldig OAuth-redirect-adres, letter voor letter.',
          copy: ['redirect'],
        },
        {
          text: 'Om ook Instagram via Facebook te koppelen: voeg Instagram, API setup with Facebook login, toe en vul ook dit redirect-adres in.',
          copy: ['otherRedirect'],
        },
        {
          text: 'Vul in waar Meta meldt dat iemand de app verwijdert of zijn gegevens gewist wil hebben.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'Abonneer je onder Webhooks, Page, op feed met dit callback-adres en dit verificatiewoord.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Voeg deze rechten toe.', copy: ['scopes'] },
        {
          text: 'Vul dit adres in als privacybeleid en zet de app op Live: daarvoor zie alleen jij de berichten.',
          copy: ['privacy'],
        },
      ],
      review: [
        'Pagina’s van anderen vragen Advanced Access: een App Review per recht, een Business Verification en elk jaar een controle.',
      ],
      before: ['Alles werkt voor mensen met een rol in de app, op de pagina’s die ze beheren.'],
    },
    linkedin: {
      console: en.guides.linkedin.console,
      steps: [
        'Maak een app die bij een LinkedIn-pagina hoort en laat de beheerder van die pagina hem verifiëren.',
        'Vraag onder Products om Share on LinkedIn en Sign In with LinkedIn using OpenID Connect. Beide krijg je meteen.',
        { text: 'Vul onder Auth dit redirect-adres in, letter voor letter.', copy: ['redirect'] },
        {
          text: 'Om deze rechten wordt gevraagd. Heeft LinkedIn je app meer gegeven, noem ze dan alle in de instelling LINKEDIN_SCOPES.',
          copy: ['scopes'],
        },
      ],
      review: [
        'Plaatsen als pagina en cijfers van berichten vragen de Community Management API: een tweede app zonder andere producten, een geregistreerd bedrijf en een beoordeling.',
      ],
      before: [
        'Je plaatst als jezelf: tekst, links, foto’s, video’s, documenten en peilingen.',
        'De koppeling eindigt na 60 dagen. LinkedIn laat zulke apps niet verlengen, koppel dus op tijd opnieuw: de kalender van koppelingen zegt wanneer.',
        'Er zijn geen cijfers van berichten, en 150 verzoeken per dag.',
      ],
    },
    youtube: {
      console: en.guides.youtube.console,
      steps: [
        'Maak een project en zet YouTube Data API v3 en YouTube Analytics API aan.',
        'Kies in het OAuth-toestemmingsscherm External en publiceer het naar In production. Zolang er Testing staat, eindigt elke koppeling na zeven dagen.',
        { text: 'Voeg er deze rechten aan toe.', copy: ['scopes'] },
        {
          text: 'Maak onder Credentials een OAuth client ID van het type Web application met dit redirect-adres, letter voor letter.',
          copy: ['redirect'],
        },
      ],
      review: [
        'Verificatie van het toestemmingsscherm haalt de waarschuwing weg: daarvoor zijn een eigen domein, een privacybeleid en een video nodig.',
        'Meer dan 100 video’s per dag voor het hele project vragen een quota-audit.',
      ],
      before: [
        'Alles werkt. Google waarschuwt bij het koppelen, en tot 100 mensen kunnen het.',
        'Video’s langer dan 15 minuten en eigen miniaturen vragen een kanaal met een geverifieerd telefoonnummer.',
      ],
    },
    x: {
      console: en.guides.x.console,
      steps: [
        'Maak een app in een project en koop tegoed: zonder gaat er niets uit.',
        'Kies in User authentication settings Read and write en het type Web App, dat een geheim heeft.',
        { text: 'Vul dit callback-adres in, letter voor letter.', copy: ['redirect'] },
        'Neem de OAuth 2.0 client-id en het geheim, niet de API-sleutel.',
      ],
      review: ['Er is geen beoordeling.'],
      before: [
        'Elk bericht kost ongeveer 1,5 cent, met een link 20 cent, van je tegoed. Clipcast zegt het voordat je inplant.',
        'Accounts die vanzelf plaatsen horen X’ automatiseringslabel te dragen.',
      ],
    },
  },
  title: (name) => `Je eigen app bij ${name}`,
  intro:
    'Wie deze Worker draait, registreert bij elk platform een app. Wat daar gemaakt wordt is van jou; niets gaat via een ander.',
  back: 'Terug naar de accounts',
  openConsole: (name) => `De app-pagina van ${name} openen`,
  steps: 'Wat je daar doet',
  secrets: 'Vertel het dan de Worker',
  secretsHelp: 'Voer dit uit waar je uitrolt en plak de waarde als erom gevraagd wordt.',
  review: 'Wat het beoordeelt',
  before: 'Wat zonder beoordeling werkt',
  test: 'De gegevens testen',
  states: {
    missing: 'Bij deze Worker zijn nog geen gegevens ingesteld.',
    accepted:
      'Het platform kent deze app. Koppel een account om de rest te zien: rechten, beoordeling, adressen.',
    refused: 'Het platform kent deze id en dit geheim niet. Kopieer beide opnieuw van de app-pagina.',
    unclear: 'De gegevens staan er. Of ze kloppen blijkt als er een account gekoppeld wordt.',
  },
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  labels: {
    redirect: 'Redirect-adres',
    otherRedirect: 'Redirect-adres voor Instagram',
    webhook: 'Callback-adres',
    webhookWord: 'Verificatiewoord',
    deauthorize: 'Callback bij intrekken',
    deletion: 'Verzoek om gegevens te wissen',
    media: 'Voorvoegsel',
    privacy: 'Privacybeleid',
    scopes: 'Rechten',
  },
};
