import type { Target, When } from '../../../shared/draft.ts';
import { toWall } from '../../../shared/schedule.ts';
import { Switch } from '../parts/Switch.tsx';
import { ready as editing, t as words } from '../words/editing.ts';
import { instantOf, offsetAt, zoneName } from '../words/format.ts';
import { ready as pickTime } from '../words/pick-time.ts';
import { ready as own, t } from '../words/target.ts';
import { PickTime } from './PickTime.tsx';

export const ready = Promise.all([editing, own, pickTime]);

interface OwnTimeProps {
  /** When all others go out. */
  time: When;
  target: Target;
  /** The Worker's clock, ms. */
  now: number;
  onChange: (target: Target) => void;
}

const HOUR = 3_600_000;

/** A time of its own for one account: an hour after the others, until it is picked. */
export function OwnTime({ time, target, now, onChange }: OwnTimeProps) {
  const { when, ...plain } = target;
  const zone = (when ?? time).timeZone;
  const first = (): When => {
    const at = time.wall === 'now' ? now : (instantOf(time.wall, zone)?.at ?? now);
    return { wall: toWall(Math.max(at, now) + HOUR, zone).slice(0, 16), timeZone: zone };
  };
  return (
    <div class="own-time">
      <Switch
        name="own-time"
        label={t.ownTime}
        on={when !== undefined}
        onChange={(on) => onChange(on ? { ...target, when: first() } : plain)}
      />
      {when && (
        <>
          <PickTime
            when={when}
            now={now}
            onPick={(wall) => {
              if (instantOf(wall, zone)) onChange({ ...target, when: { wall, timeZone: zone } });
            }}
          />
          <p class="small quiet">
            {words.inZone(zoneName(zone), offsetAt(zone, instantOf(when.wall, zone)?.at ?? now))}
          </p>
        </>
      )}
    </div>
  );
}
