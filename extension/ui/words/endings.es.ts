import type { EndingWords } from './endings.en.ts';

export const es: EndingWords = {
  because: {
    disconnected: 'la desconectaste',
    'shared-consent':
      'la desconectaste aquí. En la plataforma el permiso sigue, porque otra conexión vive de él',
    'not-given-back': 'la desconectaste. La plataforma no respondió, así que quita la app también allí',
    'not-taken': 'la plataforma ya no la acepta',
    'platform-ended': 'la plataforma la terminó',
    removed: 'la app se quitó en la plataforma',
    'data-deleted': 'su dueño pidió borrar sus datos',
    'account-deleted': 'la cuenta se borró en la plataforma',
    'age-changed': 'la plataforma cambió la edad de la cuenta',
    banned: 'la plataforma ha bloqueado o suspendido la cuenta',
    closed: 'la plataforma ha cerrado la cuenta',
    'wants-you': 'la plataforma quiere algo de ti. Abre su app, haz lo que pide y conecta de nuevo',
    'lacks-permission': 'falta un permiso. Conecta de nuevo y permite todo lo que se pide',
    'left-out': 'la cuenta quedó fuera del último permiso. Conecta de nuevo y márcala',
    'not-professional': 'no es una cuenta profesional. Conviértela en la app y conecta de nuevo',
    'no-channel': 'esta cuenta de Google no tiene canal. Crea uno y conecta de nuevo',
    'sixty-days': 'una conexión así termina a los 60 días',
    imported: 'vino con una importación, que no trae claves. Conéctala de nuevo aquí',
  },
  said: (words) => `la plataforma dijo: «${words}»`,
};
