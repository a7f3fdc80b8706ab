import { useState } from 'preact/hooks';
import type { ApiError, Publication } from '../../../shared/api.ts';
import type { Duplicates as Duplicated } from '../../../shared/posts.ts';
import { toWall } from '../../../shared/schedule.ts';
import { Jump } from '../editor/Jump.tsx';
import { Button } from '../parts/Button.tsx';
import { later } from '../parts/later.tsx';
import { instantOf, zoneName } from '../words/format.ts';
import { t } from '../words/outcome.ts';
import type { Owner } from './states.ts';

const Duplicates = later(() => import('./Duplicates.tsx'), 'Duplicates');

interface MoveFormProps {
  publication: Publication;
  now: number;
  /** What was refused last: where it is a question about this one's move, it is asked here. */
  refused: ApiError | null;
  onMove: Owner['onMove'];
}

/** Another time for a Publication that has not gone out, in the zone it was scheduled in. */
export function MoveForm({ publication, now, refused, onMove }: MoveFormProps) {
  const { scheduledAt, timeZone } = publication;
  const [wall, setWall] = useState(scheduledAt);
  const [asked, setAsked] = useState<{ scheduledAt: string; timeZone: string } | null>(null);
  const meant = instantOf(wall, timeZone);
  const at = meant?.at;
  const fits = at !== undefined && at > now && wall !== scheduledAt;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!fits) return;
    setAsked({ scheduledAt: wall, timeZone });
    onMove(publication, { scheduledAt: wall, timeZone });
  };
  const alike = twinsOf(refused).filter(({ accountId }) => accountId === publication.accountId);
  if (asked && alike.length > 0) {
    const settle = (doing?: () => void) => () => {
      setAsked(null);
      doing?.();
    };
    return (
      <Duplicates
        items={alike}
        now={now}
        onYes={settle(() => onMove(publication, asked, true))}
        onLeave={settle()}
      />
    );
  }
  return (
    <form class="row move" onSubmit={submit}>
      {meant && meant.how !== 'exact' && <Jump meant={meant} timeZone={timeZone} />}
      <input
        type="datetime-local"
        step={1}
        aria-label={`${t.move}, ${zoneName(timeZone)}`}
        data-testid="move-time"
        min={toWall(now, timeZone).slice(0, 16)}
        value={wall}
        onInput={(event) => setWall(event.currentTarget.value)}
      />
      <Button type="submit" icon="clock" off={!fits} testId="move">
        {t.move}
      </Button>
    </form>
  );
}

const twinsOf = (refused: ApiError | null) =>
  refused?.code === 'duplicate' ? (refused.current as Duplicated).items : [];
