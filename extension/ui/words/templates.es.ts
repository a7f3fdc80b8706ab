import type { TemplateWords } from './templates.en.ts';

export const es: TemplateWords = {
  title: 'Textos sugeridos',
  help: 'Con qué empieza un texto. Los nombres entre llaves se convierten en datos de la página; una línea cuyos datos no da la página se omite.',
  where: 'Se usa para',
  everywhere: 'Todos los sitios',
  only: (platform) => `En cambio, ${platform}`,
  template: 'Plantilla',
  insert: (name) => `Insertar ${name}`,
  unknown: (names) => `No hay ningún dato llamado ${names}.`,
  tooLong: (most) => `Una plantilla tiene ${most} caracteres como máximo.`,
  preview: 'Qué hace de tu borrador más reciente',
  example: 'Qué hace de un anuncio',
  nothing: 'Nada: la página no da ninguno de estos datos.',
  save: 'Guardar',
  saved: 'Guardado',
  back: 'Volver a la nuestra',
  sample: {
    title: 'Casa del huerto',
    address: 'Calle del Molino 3, Valdeolmo',
    place: 'Valdeolmo',
    text: 'Una casa de piedra con jardín cercado, a diez minutos de la estación.',
  },
};
