import type { FilmWords } from './film.en.ts';

export const de: FilmWords = {
  errors: {
    'film-damaged': 'Das Video ist beschädigt herausgekommen. Mache es noch einmal.',
    'film-unfit':
      'Ein Ort, an den dieser Beitrag geht, nähme das Video nicht. Mache es kürzer oder in anderer Form.',
    'sound-unreadable':
      'Diese Tondatei kann der Browser nicht lesen. Versuche es mit MP3, M4A, WAV oder Ogg.',
    'no-encoder': 'Dieser Browser kann keine Videos herstellen. Aktualisiere ihn, oder nimm einen anderen.',
    'photo-unreadable': 'Ein Foto ließ sich nicht zeichnen. Lass es im Video weg.',
    'film-empty': 'Wähle mindestens ein Foto für das Video.',
  },
};
