import type { When } from '../../../shared/draft.ts';
import { toWall } from '../../../shared/schedule.ts';
import { instantOf } from '../words/format.ts';
import { t } from '../words/pick-time.ts';
import { Jump } from './Jump.tsx';

export { ready } from '../words/pick-time.ts';

interface PickTimeProps {
  when: When;
  /** The Worker's clock, ms. */
  now: number;
  onPick: (wall: string) => void;
}

/** Any second, by the clocks of the zone; says so where they jump. */
export function PickTime({ when, now, onPick }: PickTimeProps) {
  const { wall, timeZone } = when;
  const meant = wall === 'now' ? null : instantOf(wall, timeZone);
  return (
    <>
      <input
        type="datetime-local"
        step={1}
        aria-label={t.pickedTime}
        data-testid="when-time"
        value={wall === 'now' ? '' : wall}
        min={toWall(now, timeZone).slice(0, 16)}
        onInput={(event) => onPick(event.currentTarget.value)}
      />
      <Jump meant={meant} timeZone={timeZone} />
    </>
  );
}
