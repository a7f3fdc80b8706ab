import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { KeptWords } from './kept.en.ts';

export const es: KeptWords = {
  title: 'Qué se guarda y cuánto tiempo',
  help: 'Hecho de la misma lista por la que se borra y se escribe la política.',
  policy: 'La política completa',
  what: 'Qué',
  howLong: 'Se guarda',
  who: 'Quién más lo recibe',
  nobody: 'nadie',
  worker: 'En tu Worker',
  browser: 'En este navegador',
  categories: {
    identity: 'Quién eres',
    credentials: 'Contraseñas y claves',
    device: 'Dispositivos y redes',
    'social-account': 'Tus cuentas en las plataformas',
    content: 'Lo que publicas',
    listing: 'El anuncio de donde vino',
    result: 'Qué fue de tus publicaciones',
    preference: 'Tus ajustes',
    operation: 'Identificadores, estados y horas',
  },
  receivers: {
    platforms: 'las plataformas en las que publicas',
    'workspace-members': 'los miembros del espacio',
    webhooks: 'direcciones que nombró un propietario del espacio',
    'payment-service': 'Stripe, donde pagas',
  },
  kept: {
    'with-account': 'tanto como tu cuenta',
    'with-workspace': 'tanto como el espacio',
    'with-connection': 'hasta que termina la conexión',
    'with-post': 'tanto como la publicación',
    'with-server': 'mientras funcione el Worker',
    'with-draft': 'hasta que borres el borrador',
    'with-session': 'hasta que este dispositivo cierre sesión',
  },
  days: (days) => `${number(days)} ${plural(days, 'día', 'días')}`,
  upTo: (days) => `como mucho ${days}`,
};
