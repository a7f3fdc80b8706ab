import type { FilmJob } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/film.ts';

interface MakingProps {
  job: FilmJob;
  /** The Draft goes out with the video already. */
  isUsed: boolean;
  onPause: () => void;
  onResume: () => void;
  onCancel: () => void;
  onUse: () => void;
}

const whole = (frames: number): number => Math.floor(frames / FRAMES_PER_SECOND);

/** How far the making of a film is, and what can be done about it. */
export function Making({ job, isUsed, onPause, onResume, onCancel, onUse }: MakingProps) {
  const { state, done, of, error } = job;
  if (state === 'kept') return null;
  if (state === 'done')
    return (
      <div class="film-making" role="status">
        <p class="small">{isUsed ? t.used : t.done}</p>
        {!isUsed && (
          <Button look="primary" icon="video" onPress={onUse} testId="film-use">
            {t.use}
          </Button>
        )}
      </div>
    );
  if (state === 'failed')
    return (
      <div class="film-making">
        <ProblemLine>
          {t.failed}. {error && (t.errors[error.code] ?? errorWords(error))}
        </ProblemLine>
        <Button icon="refresh" onPress={onResume} testId="film-again">
          {t.goOn}
        </Button>
      </div>
    );
  const word =
    state === 'paused'
      ? t.paused(whole(done), whole(of))
      : state === 'waiting'
        ? t.waiting
        : t.making(whole(done), whole(of));
  return (
    <div class="film-making">
      <div class="row">
        <p class="small grow" data-testid="film-progress">
          {word}
        </p>
        {state === 'paused' ? (
          <Button look="ghost" icon="right" label={t.goOn} onPress={onResume} testId="film-resume" />
        ) : (
          <Button look="ghost" icon="pause" label={t.pause} onPress={onPause} testId="film-pause" />
        )}
        <Button look="ghost" icon="close" label={t.cancel} onPress={onCancel} testId="film-cancel" />
      </div>
      <Progress label={word} done={done} total={of} />
    </div>
  );
}
