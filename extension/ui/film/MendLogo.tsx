import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { DraftMedia } from '../../../shared/draft.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import { isOpen } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { ready as errors, errorWords } from '../words/errors.ts';
import { ready as film, t } from '../words/film.ts';
import { films } from './films.ts';
import { errorIn } from './MakeVideo.tsx';
import { useJob } from './use-job.ts';

export const ready = Promise.all([film, errors]);

interface MendLogoProps {
  draftId: string;
  /** What goes out there. */
  media: readonly DraftMedia[];
  rules: Rules;
}

/** One press that makes a video anew without the brand's logo, where the platform takes none that an app adds. */
export function MendLogo({ draftId, media, rules }: MendLogoProps) {
  const marked = media.find(({ logo }) => logo);
  if (!marked || rules.addedLogos?.value !== false) return null;
  return (
    <div class="film-making" data-testid="logo-barred">
      <ProblemLine>{t.logoBarred(rules.name)}</ProblemLine>
      <Mend draftId={draftId} mediaId={marked.id} />
    </div>
  );
}

const whole = (frames: number): number => Math.floor(frames / FRAMES_PER_SECOND);

function Mend({ draftId, mediaId }: { draftId: string; mediaId: string }) {
  const job = useJob(draftId);
  const [error, setError] = useState<ApiError | null>(null);
  const maker = films();
  // A piece that was cut out of it cannot be made again by itself.
  if (!maker || job?.mediaId !== mediaId) return null;
  if (isOpen(job)) {
    const word = job.state === 'waiting' ? t.waiting : t.making(whole(job.done), whole(job.of));
    return (
      <>
        <p class="small">{word}</p>
        <Progress label={word} done={job.done} total={job.of} />
      </>
    );
  }
  const failed = error ?? (job.state === 'failed' ? job.error : null);
  return (
    <>
      {failed && <ProblemLine>{t.errors[failed.code] ?? errorWords(failed)}</ProblemLine>}
      <Button
        icon="video"
        testId="mend-logo"
        onPress={() =>
          void maker.keep(draftId, job.film, true).then(
            () => setError(null),
            (thrown) => setError(errorIn(thrown)),
          )
        }
      >
        {t.withoutLogo}
      </Button>
    </>
  );
}
