import { useEffect, useRef } from 'preact/hooks';
import { toWall } from '../../../shared/schedule.ts';
import { clockOf } from '../../../shared/slots.ts';
import { t } from '../words/calendar.ts';
import { locale } from '../words/language.ts';
import { DayMarks } from './DayMarks.tsx';
import { useDropDay } from './dropping.ts';
import { Entry } from './Entry.tsx';
import type { Placed } from './entries.ts';
import type { Hands } from './hands.ts';
import { DRAWN, sideBySide } from './lanes.ts';
import { weekdayName } from './Month.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** The hour that is in sight at first. */
const MORNING = 7;
const MINUTES = 1440;
const share = (minutes: number): string => `${(minutes / MINUTES) * 100}%`;

interface HoursProps {
  shown: readonly string[];
  today: string;
  days: ReadonlyMap<string, Placed[]>;
  hands: Hands;
}

const hourName = (hour: number): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).format(new Date(hour * 3_600_000));

/** A day or a week, hour by hour; today's line moves. */
export function Hours({ shown, today, days, hands }: HoursProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current) current.scrollTop = (current.scrollHeight * MORNING) / 24;
  }, [shown.length]);
  const wall = toWall(hands.now, hands.timeZone);
  const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  return (
    <section
      class="hours"
      style={{ '--days': shown.length }}
      aria-label={shown.length === 1 ? t.day : t.week}
    >
      <div class="hours-head">
        {shown.map((day) => (
          <span key={day} class={day === today ? 'today' : undefined}>
            {weekdayName(day, 'short')} <b class="figures">{Number(day.slice(8))}</b>
            <DayMarks marks={hands.marks(day)} />
          </span>
        ))}
      </div>
      <div class="hours-body" ref={box}>
        <div class="hours-names small quiet figures" aria-hidden="true">
          {HOURS.map((hour) => (
            <span key={hour}>{hour > 0 && hourName(hour)}</span>
          ))}
        </div>
        {shown.map((day) => (
          <HoursDay
            key={day}
            day={day}
            line={day === today ? minute : null}
            entries={days.get(day) ?? []}
            hands={hands}
          />
        ))}
      </div>
    </section>
  );
}

interface HoursDayProps {
  day: string;
  /** Where the line of this moment stands, minutes; null on other days. */
  line: number | null;
  entries: readonly Placed[];
  hands: Hands;
}

function HoursDay({ day, line, entries, hands }: HoursDayProps) {
  const box = useDropDay<HTMLElement>(day, true);
  return (
    <section ref={box} class="hours-day" aria-label={t.dayHolds(weekdayName(day, 'long'), entries.length)}>
      {line !== null && <span class="now-line" style={{ top: share(line) }} />}
      {hands.marks(day).slots.map(({ minute, accountId }) => (
        <span
          key={`${accountId} ${minute}`}
          class="slot-lane"
          style={{ top: share(minute) }}
          title={t.slot(clockOf(minute), hands.accountName(accountId))}
        />
      ))}
      {sideBySide(entries).map(({ placed, lane, lanes }) => (
        <Entry
          key={placed.entry.id}
          placed={placed}
          hands={hands}
          step="minute"
          focusable
          style={{
            top: share(Math.min(placed.minute, MINUTES - DRAWN)),
            height: share(DRAWN),
            insetInlineStart: `${(lane / lanes) * 100}%`,
            width: `${100 / lanes}%`,
          }}
        />
      ))}
    </section>
  );
}
