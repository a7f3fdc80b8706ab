import type { PostTimeWords } from './post-time.en.ts';

export const es: PostTimeWords = {
  zone: 'Reloj por el que vale la hora',
  ofWorkspace: (zone) => `${zone} (espacio de trabajo)`,
  ofHere: (zone) => `${zone} (donde estás)`,
  ofProperty: (zone) => `${zone} (donde está el inmueble)`,
  onYourClock: (zone, when) => `En tu reloj de ${zone}: ${when}`,
  best: 'Cuándo funcionaron mejor tus publicaciones',
  asking: 'Pidiendo las cifras…',
  failed: 'No se pudieron obtener las cifras.',
  take: (when) => `Usar ${when}`,
};
