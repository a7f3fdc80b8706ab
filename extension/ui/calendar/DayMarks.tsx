import { Icon } from '../parts/Icon.tsx';
import { t } from '../words/calendar.ts';
import type { Marks } from './marks.ts';

/** A day's holiday, and what ends on it. */
export function DayMarks({ marks, focusable = true }: { marks: Marks; focusable?: boolean }) {
  return (
    <>
      {marks.holiday && (
        <span class="holiday" title={marks.holiday}>
          {marks.holiday}
        </span>
      )}
      {marks.endings.map((name) => (
        <a
          key={name}
          class="day-ending"
          href="#connections"
          tabIndex={focusable ? 0 : -1}
          title={t.endsHere(name)}
        >
          <Icon name="alert" size={12} />
          <span class="one-line">{t.endsHere(name)}</span>
        </a>
      ))}
    </>
  );
}
