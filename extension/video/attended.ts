import { tell } from '../changes.ts';
import { changeCut, openCuts } from '../draft/cuts.ts';
import { blobOf, readDraft } from '../draft/drafts.ts';
import { changeFilm, openFilms } from '../draft/films.ts';
import type { CutJob } from '../film/cut-job.ts';
import type { FilmJob } from '../film/job.ts';
import { attendTo } from './attend.ts';
import { codecsFor } from './film/codecs.ts';
import { isWebm } from './is-webm.ts';

/** In the size of most films. */
const writesMp4 = async (): Promise<boolean> => (await codecsFor(1080, 1920, 'mp4')) !== null;

const BROKE = {
  error: {
    code: 'extension-broke',
    message: 'Something went wrong in the extension. Please try again.',
  },
  state: 'failed',
} as const;
const failed = <Job extends FilmJob | CutJob>(old: Job | undefined): Job | undefined =>
  old?.state === 'making' || old?.state === 'waiting' ? { ...old, ...BROKE } : undefined;

const films = attendTo<FilmJob>({
  open: openFilms,
  worker: async () =>
    (await writesMp4())
      ? new Worker(new URL('./film/worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./film/webm-worker.ts', import.meta.url), { type: 'module' }),
  broken: ({ draftId }) => changeFilm(tell, draftId, failed),
});

const cuts = attendTo<CutJob>({
  open: openCuts,
  async worker(job) {
    const [mp4, isWebm] = await Promise.all([writesMp4(), isOfWebm(job)]);
    if (isWebm && mp4)
      return new Worker(new URL('./cut/cut-from-webm-worker.ts', import.meta.url), { type: 'module' });
    if (isWebm)
      return new Worker(new URL('./cut/cut-as-webm-worker.ts', import.meta.url), { type: 'module' });
    if (job.anew && !mp4)
      return new Worker(new URL('./cut/cut-to-webm-worker.ts', import.meta.url), { type: 'module' });
    return new Worker(new URL('./cut/cut-worker.ts', import.meta.url), { type: 'module' });
  },
  broken: (job) => changeCut(tell, job, failed),
});

async function isOfWebm({ draftId, mediaId }: CutJob): Promise<boolean> {
  const sha256 = (await readDraft(draftId))?.media.find(({ id }) => id === mediaId)?.sha256;
  const file = sha256 && (await blobOf(sha256));
  return file ? isWebm(file) : false;
}

/** Everything that is made in the page without a window. */
export const attended = [films, cuts];
