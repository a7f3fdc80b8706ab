import { useId } from './use-id.ts';

interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Why it cannot be turned on here; greys it out and is read with it. */
  offReason?: string | undefined;
  note?: string | undefined;
  name?: string;
}

export function Switch({ label, on, onChange, offReason, note, name }: SwitchProps) {
  const id = useId();
  const told = offReason ?? note;
  return (
    <div class="switch" title={offReason}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on && !offReason}
          aria-checked={on && !offReason}
          disabled={offReason !== undefined}
          aria-describedby={told ? id : undefined}
          data-testid={name}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {told && (
        <p id={id} class="small quiet">
          {told}
        </p>
      )}
    </div>
  );
}
