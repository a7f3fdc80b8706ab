import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { Cut } from '../../film/cut.ts';
import type { CutJob } from '../../film/cut-job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { type Films, films, type Written } from '../film/films.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { t } from '../words/cut.ts';
import { errorWords } from '../words/errors.ts';
import { locale } from '../words/language.ts';

export interface CuttingState {
  isBusy: boolean;
  job: CutJob | null;
  /** It was asked for while this was open. */
  isSeen: boolean;
  /** Why the asking itself failed. */
  error: ApiError | null;
  begin(cut: Cut): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

const isBusyIn = (job: CutJob | null): boolean =>
  job?.state === 'waiting' || job?.state === 'making' || job?.state === 'paused';

/**
 * The cutting of one video, for one account or for all. It goes on in the background when its screen closes. That of a
 * piece for somebody else is seen while it lasts, for a video is cut once at a time.
 */
export function useCutting(draftId: string, mediaId: string, accountId?: string): CuttingState {
  const [found, setJob] = useState<CutJob | null>(null);
  const [isSeen, setSeen] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const maker = films();
  useEffect(() => {
    let isGone = false;
    const read = () =>
      void maker?.readCut(draftId, mediaId).then((one) => {
        if (isGone) return;
        setJob(one);
        if (isBusyIn(one)) setSeen(true);
      });
    read();
    const stop = maker?.watch(draftId, read);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [draftId, mediaId]);
  const ask = (asking: (maker: Films) => Promise<void>) => {
    if (!maker) return;
    setError(null);
    asking(maker).catch((thrown: { error?: ApiError }) =>
      setError(thrown.error ?? { code: 'internal', message: '' }),
    );
  };
  const job = isBusyIn(found) || found?.accountId === accountId ? found : null;
  return {
    isBusy: isBusyIn(job),
    job,
    isSeen,
    error,
    begin: (cut) => ask((one) => one.cut(draftId, mediaId, cut, accountId)),
    pause: () => ask((one) => one.pauseCut(draftId, mediaId)),
    resume: () => ask((one) => one.resumeCut(draftId, mediaId)),
    stop: () => ask((one) => one.cancelCut(draftId, mediaId)),
  };
}

const whole = (pictures: number): number => Math.floor(pictures / FRAMES_PER_SECOND);
const list = (names: readonly string[]): string => new Intl.ListFormat(locale).format(names);

function wordOf({ state, done, of }: CutJob): string {
  if (state === 'paused') return t.paused(whole(done), whole(of));
  if (of > 0) return t.cutting(whole(done), whole(of));
  return state === 'waiting' ? t.waiting : t.beginning;
}

/** The button that cuts; while it is done how far it is, and what became of it. */
export function Cutting({ cutting, children }: { cutting: CuttingState; children: ComponentChildren }) {
  const { isBusy, job, isSeen, error } = cutting;
  if (job && isBusy) {
    const word = wordOf(job);
    return (
      <div class="film-making">
        <div class="row">
          <p class="small grow" data-testid="cut-progress">
            {word}
          </p>
          {job.state === 'paused' ? (
            <Button look="ghost" icon="right" label={t.goOn} onPress={cutting.resume} testId="cut-resume" />
          ) : (
            <Button look="ghost" icon="pause" label={t.pause} onPress={cutting.pause} testId="cut-pause" />
          )}
          <Button look="ghost" icon="close" label={t.stop} onPress={cutting.stop} testId="cut-stop" />
        </div>
        <Progress label={word} done={job.done} total={job.of || 1} />
      </div>
    );
  }
  const said = error ?? (job?.state === 'failed' ? job.error : null);
  return (
    <div class="cut-end">
      {children}
      {isSeen && job?.made && <Made {...job.made} />}
      {said && <ProblemLine>{t.errors[said.code] ?? errorWords(said)}</ProblemLine>}
      {job?.state === 'failed' && (
        <Button look="ghost" icon="refresh" onPress={cutting.resume} testId="cut-again">
          {t.goOn}
        </Button>
      )}
    </div>
  );
}

function wordOfMade(copied: boolean, soundAnew = false): string {
  if (soundAnew) return t.soundAnew;
  return copied ? t.copied : t.encoded;
}

function Made({ copied, soundAnew, mime, refusedBy }: NonNullable<CutJob['made']>) {
  return (
    <>
      <p class="small" role="status" data-testid="cut-done">
        {wordOfMade(copied, soundAnew)} {t.stays}
      </p>
      {refusedBy.length > 0 && (
        <ProblemLine weight="warn">
          {(mime === 'video/webm' ? t.onlyWebm : t.onlyOpus)(list(refusedBy))}
        </ProblemLine>
      )}
    </>
  );
}

/** What this browser writes; what nearly every browser does until it is known. */
export function useWritten(draftId: string): Written {
  const [written, set] = useState<Written>({
    ...{ mime: 'video/mp4', sound: 'aac', refusingWebm: [], refusingOpus: [] },
  });
  useEffect(() => {
    let isGone = false;
    void films()
      ?.writes(draftId)
      .then((found) => isGone || set(found));
    return () => {
      isGone = true;
    };
  }, [draftId]);
  return written;
}

/** Before anything is cut: what this browser writes that a place of the Draft does not take. */
export function Unwritten({ draftId, isMute }: { draftId: string; isMute: boolean }) {
  const { refusingWebm, refusingOpus } = useWritten(draftId);
  return (
    <>
      {refusingWebm.length > 0 && <ProblemLine weight="warn">{t.onlyWebm(list(refusingWebm))}</ProblemLine>}
      {refusingOpus.length > 0 && !isMute && (
        <ProblemLine weight="warn">{t.onlyOpus(list(refusingOpus))}</ProblemLine>
      )}
    </>
  );
}
