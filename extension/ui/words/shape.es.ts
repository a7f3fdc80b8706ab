import { number } from './format.ts';
import type { ShapeWords } from './shape.en.ts';

export const es: ShapeWords = {
  shape: 'Formato de las fotos',
  names: {
    none: 'Como están',
    first: 'Como la primera',
    '4:5': 'Vertical, 4:5',
    '1:1': 'Cuadrado',
    '1.91:1': 'Ancho, 1.91:1',
    '16:9': 'Ancho, 16:9',
    '9:16': 'Pantalla entera, 9:16',
  },
  how: 'Cómo lo toman',
  fill: 'Recortadas por los bordes',
  border: 'Enteras, con un borde',
  cut: 'Qué queda a la vista',
  cutOf: (at, of) => `Foto ${number(at)} de ${number(of)}: qué queda a la vista`,
  across: 'De izquierda a derecha',
  down: 'De arriba abajo',
  percent: (part) => `${number(Math.round(part * 100))} %`,
  middle: 'Volver al centro',
};
