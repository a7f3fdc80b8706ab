import { type QuietHours, USUAL_QUIET } from '../../../shared/quiet-hours.ts';
import { firstWeekday } from '../calendar/days.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Switch } from '../parts/Switch.tsx';
import { dayName } from '../plans/rule.ts';
import { locale } from '../words/language.ts';
import { t } from '../words/quiet.ts';
import { Section } from './Section.tsx';

interface QuietProps {
  /** Null: notifications come at any hour. */
  quiet: QuietHours | null;
  zone: string;
  onKeep: (quiet: QuietHours | null) => void;
}

const ENDS = ['from', 'to'] as const;

/** When this device is not to show any notifications; what is chosen holds at once. */
export function Quiet({ quiet, zone, onKeep }: QuietProps) {
  const days = Array.from({ length: 7 }, (_, index) => ((firstWeekday(locale) - 1 + index) % 7) + 1);
  return (
    <Section title={t.title}>
      <Switch
        label={t.on}
        name="quiet"
        on={quiet !== null}
        note={t.hint}
        onChange={(on) => onKeep(on ? USUAL_QUIET : null)}
      />
      {quiet && (
        <>
          <div class="row quiet-ends">
            {ENDS.map((end) => (
              <label key={end} class="row">
                {t[end]}
                <input
                  type="time"
                  required
                  data-testid={`quiet-${end}`}
                  value={quiet[end]}
                  onChange={({ currentTarget }) => {
                    if (/^\d{2}:\d{2}$/.test(currentTarget.value))
                      onKeep({ ...quiet, [end]: currentTarget.value });
                  }}
                />
              </label>
            ))}
            <span class="small quiet">{zone.replaceAll('_', ' ')}</span>
          </div>
          <fieldset class="quiet-days">
            <legend class="label">{t.days}</legend>
            {days.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  checked={quiet.days.includes(day)}
                  aria-label={dayName(day, 'long')}
                  data-testid={`quiet-day-${day}`}
                  onChange={({ currentTarget }) => {
                    const others = quiet.days.filter((one) => one !== day);
                    onKeep({ ...quiet, days: currentTarget.checked ? [...others, day].sort() : others });
                  }}
                />
                <span aria-hidden="true">{dayName(day, 'short')}</span>
              </label>
            ))}
          </fieldset>
          {quiet.days.length === 0 && <ProblemLine weight="warn">{t.noDays}</ProblemLine>}
          <Switch
            label={t.urgent}
            name="quiet-urgent"
            on={quiet.urgent}
            note={t.urgentHint}
            onChange={(urgent) => onKeep({ ...quiet, urgent })}
          />
        </>
      )}
    </Section>
  );
}
