import type { Lateness as Rule } from '../../../shared/lateness.ts';
import { Select } from '../parts/Select.tsx';
import { ready as lateness, t } from '../words/lateness.ts';

export const ready = lateness;

export interface LatenessProps {
  /** Null: as the workspace has it. */
  rule: Rule | null;
  /** What the workspace has; absent where it is the workspace's own that is chosen. */
  byDefault?: Rule;
  onChange: (rule: Rule | null) => void;
}

const MOST = 10_080;
const OTHERWISE = ['publish', 'ask', 'skip'] as const;

/** What happens to a post that would go out too late, and what counts as that. */
export function Lateness({ rule, byDefault, onChange }: LatenessProps) {
  const shown = rule ?? byDefault;
  if (!shown) return null;
  const set = (changes: Partial<Rule>) => onChange({ ...shown, ...changes });
  return (
    <fieldset class="late-rule">
      <legend class="unseen">{t.title}</legend>
      <label class="row">
        {t.before}
        <input
          type="number"
          class="short"
          min={1}
          max={MOST}
          data-testid="late-minutes"
          value={shown.minutes}
          onInput={({ currentTarget }) => {
            const minutes = Math.round(currentTarget.valueAsNumber);
            if (minutes >= 1 && minutes <= MOST) set({ minutes });
          }}
        />
        {t.after}
      </label>
      <Select
        label={t.title}
        name="late-otherwise"
        value={shown.otherwise}
        choices={OTHERWISE.map((one) => ({ value: one, label: t.otherwise[one] }))}
        onChange={(otherwise) => set({ otherwise: otherwise as Rule['otherwise'] })}
      />
      {byDefault && rule !== null && (
        <button type="button" class="link" onClick={() => onChange(null)} data-testid="late-default">
          {t.asUsual}
        </button>
      )}
    </fieldset>
  );
}
