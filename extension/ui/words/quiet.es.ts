import type { QuietWords } from './quiet.en.ts';

export const es: QuietWords = {
  title: 'Notificaciones',
  on: 'Horas de silencio',
  hint: 'Las notificaciones de este navegador y los correos sobre tus publicaciones esperan a que terminen y llegan juntos en uno. Cuenta la hora de donde estés; para los correos vale lo último que pusiste en cualquiera de tus dispositivos.',
  from: 'De',
  to: 'A',
  days: 'Estos días',
  urgent: 'Lo que me necesita sí suena',
  urgentHint:
    'Una publicación que falló o te espera, una conexión que termina. Las revisiones y las menciones esperan.',
  noDays: 'Elige al menos un día, o no habrá silencio.',
};
