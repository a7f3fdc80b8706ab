import type { Duplicates as Duplicated } from '../../../shared/posts.ts';
import type { OutboxItem } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Progress } from '../parts/Progress.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/outcome.ts';

const Duplicates = later(() => import('./Duplicates.tsx'), 'Duplicates');

interface SendingProps {
  item: OutboxItem;
  now: number;
  /** `duplicate`: all the same, although nearly the same is there already. */
  onRetry: (duplicate?: boolean) => void;
  onEdit: () => void;
}

/** How far a Draft is on its way to the Worker. Nothing once all has arrived. */
export function Sending({ item, now, onRetry, onEdit }: SendingProps) {
  const { state, done, total, error } = item;
  if (state === 'sent') return null;
  if (state === 'stuck' && error?.code === 'duplicate') {
    const { items } = error.current as Duplicated;
    return <Duplicates items={items} now={now} onYes={() => onRetry(true)} onEdit={onEdit} />;
  }
  if (state === 'stuck')
    return (
      <div class="sending" data-testid="sending" data-state="stuck">
        <ProblemLine>{error ? errorWords(error) : t.stuck}</ProblemLine>
        <Button icon="refresh" onPress={() => onRetry()} testId="retry">
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
      {error && <ProblemLine weight="warn">{errorWords(error)}</ProblemLine>}
      {error?.code !== 'offline' && <p class="small quiet">{t.goesOn}</p>}
    </div>
  );
}
