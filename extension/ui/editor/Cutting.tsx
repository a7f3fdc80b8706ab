import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { Cut } from '../../film/cut.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import { films } from '../film/films.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { t } from '../words/cut.ts';
import { errorWords } from '../words/errors.ts';

export interface CuttingState {
  isBusy: boolean;
  /** Pictures; `of` is 0 as long as nothing is known. */
  done: number;
  of: number;
  /** Null before anything was cut. */
  copied: boolean | null;
  error: ApiError | null;
  begin(cut: Cut): void;
  stop(): void;
}

/** The cutting of one video; it stops with the screen it was asked for on. */
export function useCutting(draftId: string, mediaId: string): CuttingState {
  const [{ isBusy, done, of, copied, error }, set] = useState<
    Pick<CuttingState, 'isBusy' | 'done' | 'of' | 'copied' | 'error'>
  >({ isBusy: false, done: 0, of: 0, copied: null, error: null });
  const stopping = useRef<AbortController | null>(null);
  const still = { isBusy: false, done: 0, of: 0, copied: null, error: null };
  useEffect(() => () => stopping.current?.abort(), []);
  return {
    isBusy,
    done,
    of,
    copied,
    error,
    begin(cut) {
      const stop = new AbortController();
      stopping.current = stop;
      set({ ...still, isBusy: true });
      films()
        ?.cut(
          draftId,
          mediaId,
          cut,
          (now, all) => set({ ...still, isBusy: true, done: now, of: all }),
          stop.signal,
        )
        .then(
          (made) => set({ ...still, copied: made.copied }),
          (thrown: { error?: ApiError; code?: string; message?: string }) => {
            if (stop.signal.aborted) return set(still);
            const { code = 'internal', message = '' } = thrown.error ?? thrown;
            set({ ...still, error: { code, message } });
          },
        );
    },
    stop: () => stopping.current?.abort(),
  };
}

const whole = (pictures: number): number => Math.floor(pictures / FRAMES_PER_SECOND);

/** The button that cuts; while it is done how far it is, and what became of it. */
export function Cutting({ cutting, children }: { cutting: CuttingState; children: ComponentChildren }) {
  const { isBusy, done, of, copied, error } = cutting;
  if (isBusy) {
    const word = of > 0 ? t.cutting(whole(done), whole(of)) : t.beginning;
    return (
      <div class="film-making">
        <div class="row">
          <p class="small grow">{word}</p>
          <Button look="ghost" icon="close" label={t.stop} onPress={cutting.stop} testId="cut-stop" />
        </div>
        <Progress label={word} done={done} total={of || 1} />
      </div>
    );
  }
  return (
    <div class="cut-end">
      {children}
      {copied !== null && (
        <p class="small" role="status" data-testid="cut-done">
          {copied ? t.copied : t.encoded} {t.stays}
        </p>
      )}
      {error && <ProblemLine>{t.errors[error.code] ?? errorWords(error)}</ProblemLine>}
    </div>
  );
}
