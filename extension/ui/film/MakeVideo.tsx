import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { ready as errors, errorWords } from '../words/errors.ts';
import { ready as film, t } from '../words/film.ts';
import { films } from './films.ts';
import { isShowable } from './first-film.ts';
import { Making } from './Making.tsx';
import { useJob } from './use-job.ts';

export const ready = Promise.all([film, errors]);

const FilmWindow = later(() => import('./FilmWindow.tsx'), 'FilmWindow');

interface MakeVideoProps {
  draft: Draft;
  remembered: Remembered;
  now: number;
  onChange: (changes: DraftChanges) => void;
}

export const errorIn = (thrown: unknown): ApiError =>
  (thrown as { error?: ApiError }).error ?? { code: 'internal', message: '' };

/** From the Draft's photos to a video: the way in, and how far it is. */
export function MakeVideo({ draft, remembered, now, onChange }: MakeVideoProps) {
  const job = useJob(draft.id);
  // The popup leads here to make one.
  const [isOpen, setOpen] = useState(() => /&video\b/.test(location.hash));
  const [error, setError] = useState<ApiError | null>(null);
  const maker = films();
  if (!maker || !draft.media.some(isShowable)) return null;
  const doing = (work: Promise<void>) =>
    void work.then(
      () => setError(null),
      (thrown) => setError(errorIn(thrown)),
    );
  const isUsed = job !== null && draft.picked.includes(job.mediaId);
  const making = job && (
    <Making
      job={job}
      isUsed={isUsed}
      onPause={() => doing(maker.pause(draft.id))}
      onResume={() => doing(maker.resume(draft.id))}
      onCancel={() => doing(maker.cancel(draft.id))}
      onUse={() => onChange({ picked: [job.mediaId] })}
    />
  );
  return (
    <section class="film-way" aria-label={t.make}>
      {!isOpen && making}
      {error && !isOpen && <ProblemLine>{t.errors[error.code] ?? errorWords(error)}</ProblemLine>}
      <Button icon="video" onPress={() => setOpen(true)} testId="make-video">
        {t.make}
      </Button>
      {isOpen && (
        <FilmWindow
          draft={draft}
          remembered={remembered}
          job={job}
          now={now}
          making={making}
          error={error}
          onMake={(chosen) => doing(maker.keep(draft.id, chosen, true))}
          onClose={() => {
            setOpen(false);
            if (/&video\b/.test(location.hash))
              history.replaceState(null, '', location.hash.replace('&video', ''));
          }}
        />
      )}
    </section>
  );
}
