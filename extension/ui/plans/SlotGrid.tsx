import { useRef, useState } from 'preact/hooks';
import { clockOf, type Slot } from '../../../shared/slots.ts';
import { firstWeekday } from '../calendar/days.ts';
import { Button } from '../parts/Button.tsx';
import { UndoLine } from '../parts/UndoLine.tsx';
import { locale } from '../words/language.ts';
import { t } from '../words/plans.ts';
import { dayName } from './rule.ts';

interface SlotGridProps {
  slots: readonly Slot[];
  onChange: (slots: Slot[]) => void;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * A week: a row for each time, a column for each day. One stop of the Tab key; arrows go from cell to cell, the space
 * bar sets or clears one (https://www.w3.org/WAI/ARIA/apg/patterns/grid/).
 */
export function SlotGrid({ slots, onChange }: SlotGridProps) {
  const [added, setAdded] = useState<readonly number[]>([]);
  const [removed, setRemoved] = useState<readonly Slot[]>([]);
  const [clock, setClock] = useState('');
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const grid = useRef<HTMLTableElement>(null);
  const days = Array.from({ length: 7 }, (_, index) => ((firstWeekday(locale) - 1 + index) % 7) + 1);
  const minutes = [...new Set([...slots.map((one) => one.minute), ...added])].sort((a, b) => a - b);
  const has = (weekday: number, minute: number): boolean =>
    slots.some((one) => one.weekday === weekday && one.minute === minute);

  const toggle = (weekday: number, minute: number): void => {
    const others = slots.filter((one) => one.weekday !== weekday || one.minute !== minute);
    // A row that is emptied stays in sight, so that a slip is put right by the same press.
    if (has(weekday, minute)) setAdded([...added, minute]);
    onChange(has(weekday, minute) ? others : [...others, { weekday, minute }]);
  };
  const addTime = (event: Event): void => {
    event.preventDefault();
    if (!/^\d{2}:\d{2}/.test(clock)) return;
    const minute = minuteOf(clock);
    setAdded([...added, minute]);
    setClock('');
    onChange([...slots.filter((one) => one.minute !== minute), ...workdays(minute)]);
  };
  const remove = (minute: number): void => {
    setAdded(added.filter((one) => one !== minute));
    setRemoved(slots.filter((one) => one.minute === minute));
    onChange(slots.filter((one) => one.minute !== minute));
  };
  const onKey = (event: KeyboardEvent, row: number, column: number): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = [
      Math.min(minutes.length - 1, Math.max(0, row + step[0])),
      Math.min(6, Math.max(0, column + step[1])),
    ] as const;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next[0]} ${next[1]}"]`)?.focus();
  };
  const stop = [Math.min(at[0], Math.max(0, minutes.length - 1)), at[1]] as const;

  return (
    <>
      {minutes.length === 0 ? (
        <p class="quiet">{t.noSlots}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid is a table
        <table class="slots" role="grid" ref={grid} aria-label={t.slots}>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t.time}</span>
              </th>
              {days.map((day) => (
                <th key={day} scope="col" abbr={dayName(day, 'long')}>
                  {dayName(day, 'short')}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {minutes.map((minute, row) => (
              <tr key={minute}>
                <th scope="row" class="figures">
                  {clockOf(minute)}
                </th>
                {days.map((day, column) => (
                  <td key={day}>
                    <button
                      type="button"
                      class="slot"
                      aria-pressed={has(day, minute)}
                      aria-label={t.slot(dayName(day, 'long'), clockOf(minute))}
                      tabIndex={stop[0] === row && stop[1] === column ? 0 : -1}
                      data-cell={`${row} ${column}`}
                      data-testid="slot"
                      onClick={() => {
                        setAt([row, column]);
                        toggle(day, minute);
                      }}
                      onKeyDown={(event) => onKey(event, row, column)}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    look="ghost"
                    icon="trash"
                    label={t.removeTime(clockOf(minute))}
                    onPress={() => remove(minute)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <UndoLine
        text={removed[0] ? t.timeRemoved(clockOf(removed[0].minute)) : ''}
        word={t.undo}
        onUndo={() => {
          onChange([...slots.filter((one) => one.minute !== removed[0]?.minute), ...removed]);
          setRemoved([]);
        }}
      />
      <form class="row" onSubmit={addTime}>
        <input
          type="time"
          aria-label={t.newTime}
          data-testid="slot-time"
          value={clock}
          onInput={(event) => setClock(event.currentTarget.value)}
        />
        <Button type="submit" icon="plus" off={clock === ''} testId="slot-add">
          {t.addTime}
        </Button>
      </form>
    </>
  );
}

/** A new time begins with Monday to Friday. */
const workdays = (minute: number): Slot[] => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, minute }));
