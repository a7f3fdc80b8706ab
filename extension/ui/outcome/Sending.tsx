import type { OutboxItem } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/outcome.ts';

/** How far a Draft is on its way to the Worker. Nothing once all has arrived. */
export function Sending({ item, onRetry }: { item: OutboxItem; onRetry: () => void }) {
  const { state, done, total, error } = item;
  if (state === 'sent') return null;
  if (state === 'stuck')
    return (
      <div class="sending" data-testid="sending" data-state="stuck">
        <ProblemLine>{error ? errorWords(error) : t.stuck}</ProblemLine>
        <Button icon="refresh" onPress={onRetry} testId="retry">
          {t.retry}
        </Button>
      </div>
    );
  const words =
    state === 'preparing'
      ? t.preparing
      : state === 'sending'
        ? t.handing
        : t.uploading(done.media, total.media, total.bytes);
  return (
    <div class="sending" data-testid="sending" data-state={state}>
      <p class="row" role="status">
        <b class="grow">{words}</b>
      </p>
      {state === 'uploading' ? (
        <Progress label={words} done={done.bytes} total={total.bytes} />
      ) : (
        <Progress label={words} />
      )}
      <p class="small quiet">{error ? errorWords(error) : t.goesOn}</p>
    </div>
  );
}
