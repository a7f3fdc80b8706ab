import type { CalendarWords } from './calendar.en.ts';

export const es: CalendarWords = {
  title: 'Calendario',
  view: 'Cuánto se muestra',
  month: 'Mes',
  week: 'Semana',
  day: 'Día',
  agenda: 'Agenda',
  today: 'Hoy',
  back: 'Atrás',
  on: 'Adelante',
  account: 'Cuenta',
  allAccounts: 'Todas las cuentas',
  status: 'Estado',
  statuses: { all: 'Todo', planned: 'Programado', out: 'Publicado', waiting: 'Te necesita' },
  dayHolds: (day, count, holiday = '') =>
    [
      day,
      holiday,
      count === 0 ? 'sin publicaciones' : `${count} ${count === 1 ? 'publicación' : 'publicaciones'}`,
    ]
      .filter(Boolean)
      .join(', '),
  holidays: 'Festivos',
  noHolidays: 'Sin festivos',
  holidaysOf: (country) => `Festivos: ${country}`,
  endsHere: (name) => `${name}: la conexión termina`,
  slot: (time, account) => `Hora semanal ${time}, ${account}`,
  more: (count) => `${count} más`,
  movesByKeys: 'se mueve con Alt y las flechas',
  movedTo: (title, when) => `«${title}» movida a ${when}`,
  undo: 'Deshacer',
  zone: (zone) => `Horas de ${zone}`,
  here: (when) => `${when} donde estás`,
  failed: 'No se pudo actualizar el calendario.',
  again: 'Reintentar',
  notAll: 'Hay más publicaciones de las que caben. Elige una cuenta o mira menos tiempo.',
  noneHere: 'Aquí no hay nada programado',
  noneHereHelp: 'Programa un borrador y aparecerá aquí con su hora.',
  signedOut: 'Inicia sesión para ver tu calendario',
  signedOutHelp: 'Tu Worker guarda el plan. Inicia sesión en Ajustes.',
};
