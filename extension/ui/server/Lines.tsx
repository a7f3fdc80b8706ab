import { useId } from '../parts/use-id.ts';

interface LinesProps {
  label: string;
  name: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  rows?: number;
  required?: boolean;
}

/** A text of several lines. */
export function Lines({ label, name, value, onInput, hint, rows = 4, required }: LinesProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={value}
        required={required}
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
