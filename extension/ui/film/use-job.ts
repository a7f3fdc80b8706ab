import { useEffect, useState } from 'preact/hooks';
import type { FilmJob } from '../../film/job.ts';
import { films } from './films.ts';

/** What was chosen of a Draft's film and how far its making is, as it changes; null before anything was. */
export function useJob(draftId: string): FilmJob | null {
  const [job, setJob] = useState<FilmJob | null>(null);
  useEffect(() => {
    const maker = films();
    let isGone = false;
    const read = () => void maker?.read(draftId).then((found) => isGone || setJob(found));
    read();
    const stop = maker?.watch(draftId, read);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [draftId]);
  return job;
}
