import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { SettingsWords } from './settings.en.ts';

export const es: SettingsWords = {
  title: 'Ajustes',
  you: 'Tú',
  signedInAs: (name, email) => `${name}, ${email}`,
  at: (worker) => `en ${worker}`,
  signOut: 'Cerrar sesión',
  signOutEverywhere: 'Cerrar sesión en todas partes',
  sureEverywhere:
    'Todos los dispositivos tendrán que iniciar sesión de nuevo. Las claves para scripts siguen valiendo.',
  yes: 'Cerrar en todas partes ahora',
  no: 'Seguir con la sesión',
  keep: 'Conservar',
  workspace: 'Espacio de trabajo',
  name: 'Nombre',
  timeZone: 'Zona horaria',
  timeZoneHint: 'Las horas se eligen y se muestran en esta zona, en todos los dispositivos.',
  lateness: 'Cuando una publicación llegaría tarde',
  latenessHint:
    'Vale para toda publicación que no diga otra cosa. Un Worker parado, por ejemplo, retrasa publicaciones.',
  duplicateDays: 'Preguntar por publicaciones parecidas en (días)',
  duplicateDaysHint: 'El mismo texto o casi las mismas fotos en una cuenta. 0: no preguntar nunca.',
  save: 'Guardar',
  saved: 'Guardado',
  devices: 'Dispositivos',
  thisDevice: 'Este dispositivo',
  lastUsed: (when) => `usado por última vez ${when}`,
  endDevice: 'Cerrar sesión',
  storage: 'En este navegador',
  stored: (drafts, size) =>
    `${number(drafts)} ${plural(drafts, 'borrador', 'borradores')} con sus fotos, ${size}`,
  storageHint:
    'Las fotos quedan aquí hasta que se borra su borrador. Nada sale del navegador antes de programarlo.',
  photos: 'Fotos y vídeos',
  prepared: 'Preparadas para enviar',
  previews: 'Imágenes pequeñas',
  allowed: (size) => `El navegador guardaría hasta ${size}.`,
  language: 'Idioma',
  asBrowser: 'El del navegador',
  languages: {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    nl: 'Nederlands',
    pl: 'Polski',
  },
  languageHint: 'De las pantallas y los avisos en este navegador.',
  policy: 'Qué se guarda, por qué y cuánto tiempo',
  yourData: 'Tus datos',
  cleanUp: 'Limpiar',
  sureCleanUp:
    'Se borran de este navegador los borradores publicados hace más de 30 días, con sus fotos. Lo publicado sigue publicado.',
  cleanUpNow: 'Limpiar ahora',
  cleaned: (drafts) =>
    drafts === 0
      ? 'No había nada que limpiar.'
      : `${number(drafts)} ${plural(drafts, 'borrador borrado', 'borradores borrados')}.`,
  shortcuts: 'Atajos',
  about: 'Acerca de',
  version: (version) => `Clipcast ${version}, licencia MIT`,
  tagline: 'Clipea un anuncio. Publícalo en todas partes, a su hora, una sola vez.',
};
