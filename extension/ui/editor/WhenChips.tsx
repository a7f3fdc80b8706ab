import { useState } from 'preact/hooks';
import type { When } from '../../../shared/draft.ts';
import { type QuickChoice, quickTimes, toWall } from '../../../shared/schedule.ts';
import { t } from '../words/editing.ts';
import { clock, exactly, instantOf, offsetAt, zoneName } from '../words/format.ts';

import { PickTime } from './later-parts.ts';

interface WhenChipsProps {
  when: When | null;
  /** The Worker's clock, ms. */
  now: number;
  /** The workspace's zone: new choices are made in it. */
  timeZone: string;
  onChange: (when: When) => void;
}

const names = (): Record<QuickChoice, string> => ({
  now: t.now,
  'in-an-hour': t.inAnHour,
  tonight: t.tonight,
  'tomorrow-morning': t.tomorrow,
});

/** Which chip a stored time is; a time that is none of the quick ones was picked. */
function choiceOf(
  when: When | null,
  last: QuickChoice | 'pick' | null,
  times: ReturnType<typeof quickTimes>,
) {
  if (when === null || last === 'pick') return last;
  if (when.wall === 'now') return 'now';
  const same = times.find(({ choice, wall }) => choice !== 'now' && wall === when.wall);
  return same?.choice ?? (last === 'in-an-hour' ? last : 'pick');
}

/** When it goes out: quick times, or any second, in the workspace's zone. */
export function WhenChips({ when, now, timeZone, onChange }: WhenChipsProps) {
  const [last, setLast] = useState<QuickChoice | 'pick' | null>(null);
  const zone = when?.timeZone ?? timeZone;
  const times = quickTimes(now, timeZone);
  const choice = choiceOf(when, last, times);
  const meant = when && when.wall !== 'now' ? instantOf(when.wall, zone) : null;
  const pick = (next: QuickChoice | 'pick', wall: string) => {
    setLast(next);
    onChange({ wall, timeZone: next === 'pick' ? zone : timeZone });
  };
  const picking = () => {
    const kept = when && when.wall !== 'now' ? when.wall : toWall(now + 3_600_000, zone).slice(0, 16);
    pick('pick', kept);
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
              onChange={() => pick(one, one === 'now' ? 'now' : `${wall.slice(0, 16)}:00`)}
            />
            <span>{names()[one]}</span>
            {one !== 'now' && (
              <span class="small quiet figures">{clock(Math.floor(at / 60_000) * 60_000, timeZone)}</span>
            )}
          </label>
        ))}
        <label class="time">
          <input
            type="radio"
            name="when"
            checked={choice === 'pick'}
            data-testid="when-pick"
            onChange={picking}
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
