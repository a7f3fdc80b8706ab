import { onChange, tell } from '../../changes.ts';
import { blobOf } from '../../draft/drafts.ts';
import { changeFilm, keepPart, openFilms, readFilm, readPart } from '../../draft/films.ts';
import { storeFilm } from '../../draft/store-film.ts';
import { drawThumb } from '../../draft/thumbs.ts';
import { errorOf, Refusal } from '../../failure.ts';
import type { FilmJob } from '../../film/job.ts';
import type { Kit } from './kit.ts';
import { makeFilm } from './make-film.ts';

/** Frames between two tellings of how far it is. */
const TOLD_EVERY = 15;

/** Thrown where the person paused, gave up, or asked for another film meanwhile. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Makes one film, and stores it or what went wrong. */
async function work(job: FilmJob, kit: Kit): Promise<void> {
  const { draftId, askedAt } = job;
  let isWanted = true;
  const stop = onChange((change) => {
    if (change.changed !== 'film') return;
    void readFilm(draftId).then((now) => {
      isWanted = now?.askedAt === askedAt && now.state === 'making';
    });
  });
  const mine = (change: (old: FilmJob) => FilmJob) =>
    changeFilm(tell, draftId, (old) =>
      old?.askedAt === askedAt && old.state === 'making' ? change(old) : undefined,
    );
  try {
    await changeFilm(tell, draftId, (old) =>
      old?.askedAt === askedAt && old.state === 'waiting' ? { ...old, state: 'making' } : undefined,
    );
    const { file, poster, ...made } = await makeFilm(
      job.film,
      job.places,
      {
        blobOf,
        part: (index) => readPart(draftId, index),
        keepPart: (index, part) => keepPart(draftId, index, part),
        told(done, of) {
          if (done % TOLD_EVERY === 0 || done === of) void mine((old) => ({ ...old, done, of }));
        },
        async mayGoOn() {
          if (!isWanted) throw new Stopped();
        },
      },
      kit,
    );
    if (!isWanted) throw new Stopped();
    const isStored = await storeFilm(tell, job, { ...made, file, thumb: await drawThumb(poster) });
    if (!isStored) throw new Refusal('draft-gone', 'This draft has been deleted.');
  } catch (error) {
    if (error instanceof Stopped) return;
    const said = errorOf(error);
    await mine((old) => ({ ...old, state: 'failed', error: said }));
  } finally {
    stop();
  }
}

/** Makes one film after the other as they are asked for; `rested` is told whenever none is left. */
export function startFilming(kit: Kit, rested: () => void): void {
  let isWorking = false;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    if (isWorking) {
      isAskedAgain = true;
      return;
    }
    isWorking = true;
    try {
      do {
        isAskedAgain = false;
        for (let [job] = await openFilms(); job; [job] = await openFilms()) await work(job, kit);
      } while (isAskedAgain);
    } finally {
      isWorking = false;
    }
    rested();
  };
  onChange(({ changed }) => {
    if (changed === 'film') void run();
  });
  void run();
}
