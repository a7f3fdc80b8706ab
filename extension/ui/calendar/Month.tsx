import { useRef } from 'preact/hooks';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../words/calendar.ts';
import { locale } from '../words/language.ts';
import { DayMarks } from './DayMarks.tsx';
import { addDays, addMonths, monthOf } from './days.ts';
import { useDropDay } from './dropping.ts';
import { Entry } from './Entry.tsx';
import type { Placed } from './entries.ts';
import type { Hands } from './hands.ts';

/** So many entries stand in a day of the month; the others are a press away. */
const SHOWN = 3;

interface MonthProps {
  weeks: readonly string[][];
  /** Its entries are still asked for: the sheet stands, and where they come is marked. */
  isComing: boolean;
  /** The day that the keys are on. */
  day: string;
  today: string;
  days: ReadonlyMap<string, Placed[]>;
  hands: Hands;
  onDay: (day: string) => void;
}

const STEPS: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

export const weekdayName = (day: string, style: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const longDay = (day: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A month as a sheet of weeks. Arrows walk its days, Enter opens one, Tab goes to what is in it. */
export function Month({ weeks, isComing, day, today, days, hands, onDay }: MonthProps) {
  const sheet = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-day]');
    if (!cell || event.altKey) return;
    const step = STEPS[event.key];
    if (step) {
      const next = step(day);
      onDay(next);
      // Drawn in the next moment where it lies in another month.
      setTimeout(() => sheet.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
    } else if (event.key === 'Enter' && event.target === cell) hands.show(day);
    else return;
    event.preventDefault();
  };
  return (
    <table ref={sheet} class="month" aria-label={t.month} aria-busy={isComing} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weeks[0]?.map((one) => (
            <th key={one} scope="col" abbr={weekdayName(one, 'long')}>
              {weekdayName(one, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <MonthDay
                key={one}
                day={one}
                isFocused={one === day}
                isToday={one === today}
                isComing={isComing}
                isOutside={monthOf(one) !== monthOf(day)}
                entries={days.get(one) ?? []}
                hands={hands}
                onDay={onDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MonthDayProps {
  day: string;
  isFocused: boolean;
  isToday: boolean;
  isComing: boolean;
  isOutside: boolean;
  entries: readonly Placed[];
  hands: Hands;
  onDay: (day: string) => void;
}

function MonthDay({ day, isFocused, isToday, isComing, isOutside, entries, hands, onDay }: MonthDayProps) {
  const box = useDropDay<HTMLTableCellElement>(day, false);
  const marks = hands.marks(day);
  const looks = [isToday && 'today', isOutside && 'outside'].filter(Boolean).join(' ');
  const over = entries.length > SHOWN ? entries.length - SHOWN + 1 : 0;
  return (
    <td
      ref={box}
      class={looks || undefined}
      tabIndex={isFocused ? 0 : -1}
      aria-label={t.dayHolds(longDay(day), entries.length, marks.holiday ?? '')}
      aria-current={isToday ? 'date' : undefined}
      data-day={day}
      onFocus={(event) => event.target === event.currentTarget && !isFocused && onDay(day)}
    >
      <span class="number figures">{Number(day.slice(8))}</span>
      {isComing && !isOutside && <Skeleton height={22} />}
      <DayMarks marks={marks} focusable={isFocused} />
      {entries.slice(0, over > 0 ? SHOWN - 1 : SHOWN).map((placed) => (
        <Entry key={placed.entry.id} placed={placed} hands={hands} step="day" focusable={isFocused} />
      ))}
      {over > 0 && (
        <button
          type="button"
          class="over"
          tabIndex={isFocused ? 0 : -1}
          onClick={() => hands.show(day)}
          data-testid="over"
        >
          {t.more(over)}
        </button>
      )}
    </td>
  );
}
