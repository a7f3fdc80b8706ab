export const en = {
  errors: {
    'film-damaged': 'The video came out damaged. Please make it again.',
    'film-unfit':
      'A place that this post goes to would not take the video. Make it shorter or in another shape.',
    'sound-unreadable': 'This browser cannot read that sound file. Try an MP3, M4A, WAV or Ogg file.',
    'no-encoder': 'This browser cannot encode video. Update it, or use another one.',
    'photo-unreadable': 'A photo could not be drawn. Leave it out of the video.',
    'film-empty': 'Choose at least one photo for the video.',
  } as Record<string, string>,
};
export type FilmWords = typeof en;
