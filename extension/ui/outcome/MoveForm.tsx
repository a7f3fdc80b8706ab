import { useState } from 'preact/hooks';
import type { Publication } from '../../../shared/api.ts';
import { toWall } from '../../../shared/schedule.ts';
import { Jump } from '../editor/Jump.tsx';
import { Button } from '../parts/Button.tsx';
import { instantOf, zoneName } from '../words/format.ts';
import { t } from '../words/outcome.ts';
import type { Owner } from './states.ts';

interface MoveFormProps {
  publication: Publication;
  now: number;
  onMove: Owner['onMove'];
}

/** Another time for a Publication that has not gone out, in the zone it was scheduled in. */
export function MoveForm({ publication, now, onMove }: MoveFormProps) {
  const { scheduledAt, timeZone } = publication;
  const [wall, setWall] = useState(scheduledAt);
  const meant = instantOf(wall, timeZone);
  const at = meant?.at;
  const fits = at !== undefined && at > now && wall !== scheduledAt;
  const submit = (event: Event) => {
    event.preventDefault();
    if (fits) onMove(publication, { scheduledAt: wall, timeZone });
  };
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
