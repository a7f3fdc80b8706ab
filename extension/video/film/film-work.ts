import { tell } from '../../changes.ts';
import { blobOf } from '../../draft/drafts.ts';
import { changeFilm, keepPart, openFilms, readFilm, readPart } from '../../draft/films.ts';
import { storeFilm } from '../../draft/store-film.ts';
import { drawThumb } from '../../draft/thumbs.ts';
import type { FilmJob } from '../../film/job.ts';
import type { Work } from '../work.ts';
import type { Kit } from './kit.ts';
import { FILM_FILE, makeFilm } from './make-film.ts';

/** Films, in one kind of file. */
export const filmWork = (kit: Kit): Work<FilmJob> => ({
  changed: 'film',
  file: FILM_FILE,
  open: openFilms,
  read: ({ draftId }) => readFilm(draftId),
  change: ({ draftId }, change) => changeFilm(tell, draftId, change),
  async make(job, { told, mayGoOn }) {
    const { draftId } = job;
    const { file, poster, ...made } = await makeFilm(
      job.film,
      job.places,
      {
        blobOf,
        part: (index) => readPart(draftId, index),
        keepPart: (index, part) => keepPart(draftId, index, part),
        told,
        mayGoOn,
      },
      kit,
    );
    await mayGoOn();
    return storeFilm(tell, job, { ...made, file, poster, thumb: await drawThumb(poster) });
  },
});
