import { EmptyState } from '../parts/EmptyState.tsx';
import { t } from '../words/calendar.ts';
import { locale } from '../words/language.ts';
import { DayMarks } from './DayMarks.tsx';
import { Entry } from './Entry.tsx';
import type { Placed } from './entries.ts';
import type { Hands } from './hands.ts';

interface AgendaProps {
  shown: readonly string[];
  today: string;
  days: ReadonlyMap<string, Placed[]>;
  hands: Hands;
}

const headOf = (day: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** What comes, day by day; days without posts are left out. */
export function Agenda({ shown, today, days, hands }: AgendaProps) {
  const filled = shown.filter((day) => days.has(day) || hands.marks(day).endings.length > 0);
  if (filled.length === 0)
    return (
      <EmptyState icon="calendar" title={t.noneHere}>
        {t.noneHereHelp}
      </EmptyState>
    );
  return (
    <ol class="agenda">
      {filled.map((day) => (
        <li key={day}>
          <h2 class={day === today ? 'today' : undefined}>{headOf(day)}</h2>
          <DayMarks marks={hands.marks(day)} />
          {days.get(day)?.map((placed) => (
            <Entry key={placed.entry.id} placed={placed} hands={hands} step="minute" focusable />
          ))}
        </li>
      ))}
    </ol>
  );
}
