import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { When } from '../../../shared/draft.ts';
import { type QuickChoice, quickTimes, toWall } from '../../../shared/schedule.ts';
import { t } from '../words/editing.ts';
import { clock, exactly, instantOf, moment, offsetAt, zoneName } from '../words/format.ts';

import { PickTime } from './later-parts.ts';

interface WhenChipsProps {
  when: When | null;
  /** The Worker's clock, ms. */
  now: number;
  /** The workspace's zone: new choices are made in it. */
  timeZone: string;
  /** The next weekly time of a chosen account that nothing is planned for at any of those chosen. */
  slot: Account['nextSlot'];
  onChange: (when: When) => void;
}

type Picked = QuickChoice | 'slot' | 'pick';
interface Offer {
  choice: QuickChoice | 'slot';
  wall: string;
  at: number;
}

/** Which chip a stored time is; a time that is none of the quick ones was picked. */
function choiceOf(when: When | null, last: Picked | null, times: readonly Offer[]): Picked | null {
  if (when === null || last === 'pick') return last;
  const same = times.find(({ choice, wall }) => when.wall === (choice === 'now' ? choice : wall));
  return same?.choice ?? (last === 'in-an-hour' ? last : 'pick');
}

/** When it goes out: quick times, or any second, in the workspace's zone. */
export function WhenChips({ when, now, timeZone, slot, onChange }: WhenChipsProps) {
  const [last, setLast] = useState<Picked | null>(null);
  const zone = when?.timeZone ?? timeZone;
  const quick = useMemo(() => quickTimes(now, timeZone), [now, timeZone]);
  const times: Offer[] = slot ? [...quick, { ...slot, choice: 'slot' }] : quick;
  const choice = choiceOf(when, last, times);
  const set = when?.wall === 'now' ? undefined : when?.wall;
  const meant = set ? instantOf(set, zone) : null;
  const pick = (next: Picked, wall: string) => {
    setLast(next);
    onChange({ wall, timeZone: next === 'pick' ? zone : timeZone });
  };

  return (
    <section class="when">
      <div class="times" role="radiogroup" aria-label={t.when}>
        {times.map(({ choice: one, wall, at }) => (
          <label key={one} class="time">
            <input
              type="radio"
              name="when"
              checked={choice === one}
              data-testid={`when-${one}`}
              onChange={() => pick(one, one === 'now' ? one : wall)}
            />
            <span>{t[one]}</span>
            {one !== 'now' && (
              <span class="small quiet figures">
                {one === 'slot' ? moment(at, now, timeZone) : clock(at, timeZone)}
              </span>
            )}
          </label>
        ))}
        <label class="time">
          <input
            type="radio"
            name="when"
            checked={choice === 'pick'}
            data-testid="when-pick"
            onChange={() => pick('pick', set ?? toWall(now + 3_600_000, zone).slice(0, 16))}
          />
          <span>{t.pickTime}</span>
        </label>
      </div>
      {choice === 'pick' && when && (
        <PickTime
          when={when}
          now={now}
          onPick={(wall) => {
            if (instantOf(wall, zone)) pick('pick', wall);
          }}
        />
      )}
      <p class="small quiet zone" title={meant ? exactly(meant.at, zone) : undefined}>
        {t.inZone(zoneName(zone), offsetAt(zone, meant?.at ?? now))}
      </p>
    </section>
  );
}
