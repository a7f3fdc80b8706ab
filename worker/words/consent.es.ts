import type { ConsentWords } from './consent.ts';

export const es: ConsentWords = {
  without: {
    identity: 'no sabemos qué cuenta es',
    links: 'faltan los enlaces a tus publicaciones',
    'account-analytics': 'faltan las cifras de seguidores',
    publish: 'no se puede publicar',
    'first-comment': 'se omite el primer comentario',
    analytics: 'faltan visualizaciones y «me gusta»',
    remove: 'no se pueden borrar publicaciones desde Clipcast',
    pages: 'no se puede publicar como página',
    'page-look-up': 'no se puede comprobar una publicación de página con final incierto',
    'business-pages': 'puede que no aparezcan las páginas que pertenecen a una empresa',
    'photos-and-videos': 'las publicaciones salen sin fotos ni vídeos',
    lasting: 'la conexión termina a las dos horas',
    'inbox-drafts': 'no se pueden enviar borradores a la aplicación',
    'analytics-and-look-up':
      'faltan visualizaciones y «me gusta», y no se puede comprobar una publicación con final incierto',
  },
  withoutLead: 'Sin lo que dejaste fuera',
  nothing: {
    Facebook:
      'Se publica en páginas, y este acceso no abre ninguna: o no administras ninguna, o no marcaste ninguna. Conecta de nuevo y marca la tuya.',
    Instagram:
      'Este acceso no abre ninguna cuenta profesional de Instagram. Convierte la tuya en cuenta de empresa o de creador en Instagram, y vincúlala a una página de Facebook si conectas a través de Facebook.',
    YouTube: 'Esta cuenta de Google aún no tiene canal. Crea uno en YouTube y conecta de nuevo.',
  },
  noAccount: 'No hay ninguna cuenta en la que publicar.',
  chooseTitle: (platform) => `${platform} está conectado. ¿Dónde vas a publicar?`,
  chooseLine: 'Elige las cuentas que quieres ver en Clipcast. Puedes elegir otras después, en los ajustes.',
  chooseButton: 'Usar estas cuentas',
  chooseNone: 'Elige al menos una.',
  more: (names, rest) => `${names} y ${rest} más`,
  both: (names, last) => `${names} y ${last}`,
  ready: (names, count) => `${count === 1 ? 'Cuenta lista' : 'Cuentas listas'}: ${names}`,
  connected: (names, count) => `${count === 1 ? 'Cuenta conectada' : 'Cuentas conectadas'}: ${names}`,
  close: 'Puedes cerrar esta pestaña y seguir en Clipcast.',
  overTitle: 'Este enlace ya no se puede usar',
  over: 'Ya se usó, tiene más de diez minutos o se abrió en otro navegador distinto del que lo pidió.',
  pressAgain: (platform) => `Pulsa otra vez «Conectar ${platform}» en Clipcast.`,
  notConnected: (platform) => `${platform} no está conectado`,
  says: (platform, words) => `${platform} dice: ${words}`,
  noConsent: (platform) => `${platform} no dio su permiso.`,
  noAnswer: 'La plataforma no responde en este momento.',
  nothingStored: 'No se guardó nada.',
  tryAgain: (platform) => `No se guardó nada. Pulsa «Conectar ${platform}» en Clipcast para probar de nuevo.`,
  'plan-limit': 'Tu plan no tiene sitio para tantas cuentas. Elige menos, u otro plan en los ajustes.',
  'account-in-use': (name, count) =>
    `Publicaciones aún programadas en ${name}: ${count}. Cancélalas o muévelas primero.`,
  other: 'No se pudo hacer. Míralo de nuevo en Clipcast.',
};
