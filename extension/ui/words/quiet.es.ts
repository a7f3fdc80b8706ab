import type { QuietWords } from './quiet.en.ts';

export const es: QuietWords = {
  title: 'Notificaciones',
  on: 'Horas de silencio',
  hint: 'En este navegador, según la hora de donde estés. Lo que pase entretanto se cuenta después en una sola notificación.',
  from: 'De',
  to: 'A',
  days: 'Estos días',
  urgent: 'Lo que me necesita sí suena',
  urgentHint: 'Una publicación que falló o te espera, una conexión que termina.',
  noDays: 'Elige al menos un día, o no habrá silencio.',
};
