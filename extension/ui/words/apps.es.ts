import type { AppWords } from './apps.en.ts';
import { en } from './apps.en.ts';

export const es: AppWords = {
  guides: {
    tiktok: {
      console: en.guides.tiktok.console,
      steps: [
        'Crea una app y añade Login Kit y Content Posting API. En Content Posting API activa Direct Post.',
        {
          text: 'En Login Kit, para la web, escribe esta dirección de redirección, letra por letra.',
          copy: ['redirect'],
        },
        { text: 'Añade estos permisos.', copy: ['scopes'] },
        { text: 'En Webhooks escribe esta dirección de retorno.', copy: ['webhook'] },
        {
          text: 'En URL properties, en Production, verifica este prefijo: TikTok recoge ahí tus fotos. Te da un archivo pequeño; pon su nombre y su contenido en el ajuste SITE_FILES.',
          copy: ['media'],
        },
        { text: 'Escribe esta dirección como política de privacidad.', copy: ['privacy'] },
      ],
      review: [
        'Las publicaciones directas que otros pueden ver requieren una auditoría: un formulario, vídeos de todo el recorrido por Clipcast, y de días a semanas de espera.',
        'TikTok rechaza herramientas que solo publican en cuentas propias, así que una app tuya puede no pasar nunca.',
      ],
      before: [
        'Los borradores a la bandeja funcionan: los terminas en la app de TikTok.',
        'Las publicaciones directas funcionan con «Solo yo», y solo mientras la cuenta misma sea privada.',
        'Como mucho cinco personas al día pueden publicar con la app.',
      ],
    },
    instagram: {
      console: en.guides.instagram.console,
      steps: [
        'Crea una app de tipo Business y añade Instagram, API setup with Instagram login.',
        {
          text: 'En Business login settings escribe esta dirección de redirección, letra por letra.',
          copy: ['redirect'],
        },
        {
          text: 'Ahí mismo escribe dónde avisa Meta de que alguien quita la app o pide borrar sus datos.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'En Webhooks escribe esta dirección de retorno y esta palabra de verificación.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Añade estos permisos.', copy: ['scopes'] },
        'En App roles añade tus cuentas de Instagram como testers y acéptalo en Instagram: Configuración, Apps y sitios web, Invitaciones de tester.',
        'Toma el identificador y el secreto de la app de Instagram de esa página, no los de la app de Meta.',
      ],
      review: [
        'Las cuentas de otras personas requieren Advanced Access: un App Review por cada permiso y una Business Verification.',
      ],
      before: [
        'Todo funciona con las cuentas que añadiste como testers. Deben ser cuentas de empresa o de creador.',
      ],
    },
    facebook: {
      console: en.guides.facebook.console,
      steps: [
        'Crea una app de tipo Business y añade Facebook Login.',
        {
          text: 'En sus ajustes escribe esto como dirección de redirección OAuth válida, letra por letra.',
          copy: ['redirect'],
        },
        {
          text: 'Para conectar también Instagram a través de Facebook, añade Instagram, API setup with Facebook login, y escribe además esta dirección de redirección.',
          copy: ['otherRedirect'],
        },
        {
          text: 'Escribe dónde avisa Meta de que alguien quita la app o pide borrar sus datos.',
          copy: ['deauthorize', 'deletion'],
        },
        {
          text: 'En Webhooks, Page, suscríbete a feed con esta dirección de retorno y esta palabra de verificación.',
          copy: ['webhook', 'webhookWord'],
        },
        { text: 'Añade estos permisos.', copy: ['scopes'] },
        {
          text: 'Escribe esta dirección como política de privacidad y pasa la app a Live: antes solo tú ves sus publicaciones.',
          copy: ['privacy'],
        },
      ],
      review: [
        'Las páginas de otras personas requieren Advanced Access: un App Review por cada permiso, una Business Verification y una comprobación cada año.',
      ],
      before: ['Todo funciona para quienes tienen un papel en la app, en las páginas que administran.'],
    },
    linkedin: {
      console: en.guides.linkedin.console,
      steps: [
        'Crea una app ligada a una página de LinkedIn y haz que su administrador la verifique.',
        'En Products pide Share on LinkedIn y Sign In with LinkedIn using OpenID Connect. Ambos se conceden al momento.',
        { text: 'En Auth escribe esta dirección de redirección, letra por letra.', copy: ['redirect'] },
        {
          text: 'Estos son los permisos que se pedirán. Cuando LinkedIn dé más a tu app, nómbralos todos en el ajuste LINKEDIN_SCOPES.',
          copy: ['scopes'],
        },
      ],
      review: [
        'Publicar como página y los números de las publicaciones requieren la Community Management API: una segunda app sin otros productos, una empresa registrada y una revisión.',
      ],
      before: [
        'Publicas como tú: texto, enlaces, fotos, vídeos, documentos y encuestas.',
        'La conexión termina a los 60 días. LinkedIn no deja que apps así la renueven: conecta de nuevo a tiempo, el calendario de conexiones dice cuándo.',
        'No hay números de publicaciones, y 150 peticiones al día.',
      ],
    },
    youtube: {
      console: en.guides.youtube.console,
      steps: [
        'Crea un proyecto y activa YouTube Data API v3 y YouTube Analytics API.',
        'En la pantalla de consentimiento OAuth elige External y publícala como In production. Mientras diga Testing, cada conexión termina a los siete días.',
        { text: 'Añádele estos permisos.', copy: ['scopes'] },
        {
          text: 'En Credentials crea un OAuth client ID de tipo Web application con esta dirección de redirección, letra por letra.',
          copy: ['redirect'],
        },
      ],
      review: [
        'La verificación de la pantalla de consentimiento quita el aviso: pide tu propio dominio, una política de privacidad y un vídeo.',
        'Más de 100 vídeos al día en todo el proyecto requieren una auditoría de cuota.',
      ],
      before: [
        'Todo funciona. Google avisa al conectar, y pueden hacerlo hasta 100 personas.',
        'Los vídeos de más de 15 minutos y las miniaturas propias requieren un canal con teléfono verificado.',
      ],
    },
    x: {
      console: en.guides.x.console,
      steps: [
        'Crea una app en un proyecto y compra créditos: sin ellos no sale nada.',
        'En User authentication settings elige Read and write y el tipo Web App, que tiene un secreto.',
        { text: 'Escribe esta dirección de retorno, letra por letra.', copy: ['redirect'] },
        'Toma el identificador y el secreto de cliente OAuth 2.0, no la clave API.',
      ],
      review: ['No hay revisión.'],
      before: [
        'Cada publicación cuesta unos 1,5 céntimos, una con enlace 20 céntimos, que se pagan con tus créditos. Clipcast lo dice antes de programar.',
        'Las cuentas que publican solas deben llevar la etiqueta de automatización de X.',
      ],
    },
  },
  title: (name) => `Tu propia app en ${name}`,
  intro:
    'Quien lleva este Worker registra una app en cada plataforma. Lo que se crea ahí es tuyo; nada pasa por nadie más.',
  back: 'Volver a las cuentas',
  openConsole: (name) => `Abrir la página de apps de ${name}`,
  steps: 'Qué hacer ahí',
  secrets: 'Después díselo al Worker',
  secretsHelp: 'Ejecuta esto desde donde despliegas y pega el valor cuando lo pida.',
  review: 'Qué revisa',
  before: 'Qué funciona sin revisión',
  test: 'Probar las credenciales',
  states: {
    missing: 'Este Worker aún no tiene credenciales.',
    accepted:
      'La plataforma conoce esta app. Conecta una cuenta para ver lo demás: permisos, revisión, direcciones.',
    refused:
      'La plataforma no conoce este identificador y secreto. Copia ambos de nuevo de la página de la app.',
    unclear: 'Las credenciales están puestas. Si son correctas se verá al conectar una cuenta.',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  labels: {
    redirect: 'Dirección de redirección',
    otherRedirect: 'Dirección de redirección para Instagram',
    webhook: 'Dirección de retorno',
    webhookWord: 'Palabra de verificación',
    deauthorize: 'Retorno de desautorización',
    deletion: 'Petición de borrado de datos',
    media: 'Prefijo',
    privacy: 'Política de privacidad',
    scopes: 'Permisos',
  },
};
