import { useId } from '../parts/use-id.ts';

interface DayFieldProps {
  label: string;
  name: string;
  /** `YYYY-MM-DD`. */
  value: string;
  onInput: (value: string) => void;
  min?: string;
  max?: string;
  hint?: string;
}

/** A day, by the browser's own calendar. */
export function DayField({ label, name, value, onInput, min, max, hint }: DayFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        name={name}
        value={value}
        min={min}
        max={max}
        required
        data-testid={name}
        aria-describedby={hint ? `${id}-told` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-told`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
