import type { KeyWords } from './keys.en.ts';

export const es: KeyWords = {
  title: 'Atajos',
  close: 'Cerrar',
  unset: 'sin asignar',
  keys: [
    ['?', 'mostrar estos atajos'],
    ['Esc', 'un paso atrás'],
    ['Espacio', 'elegir una foto o dejarla fuera'],
    ['← → ↑ ↓', 'ir de foto en foto'],
    ['Alt + ← →', 'mover una foto elegida'],
    ['Intro', 'ampliar una foto'],
  ],
  rooms: [
    {
      title: 'Borradores',
      keys: [
        ['← → ↑ ↓', 'ir de borrador en borrador'],
        ['Espacio', 'elegir un borrador o dejarlo fuera'],
        ['Intro', 'abrirlo'],
        ['Supr', 'eliminar lo elegido'],
        ['Ctrl + Z', 'recuperarlo'],
        ['Ctrl + A', 'elegir todos los que se ven'],
        ['/', 'buscar'],
      ],
    },
    {
      title: 'Calendario',
      keys: [
        ['← → ↑ ↓', 'ir de día en día'],
        ['Pág ↑ ↓', 'ir de mes en mes'],
        ['Intro', 'abrir el día o la publicación'],
        ['Alt + ← →', 'mover una publicación un día'],
        ['Alt + ↑ ↓', 'moverla una semana, o 15 minutos donde hay horas'],
      ],
    },
    {
      title: 'Horas semanales',
      keys: [
        ['← → ↑ ↓', 'ir de hora en hora'],
        ['Espacio', 'poner una hora o quitarla'],
      ],
    },
  ],
};
