export interface Choice {
  value: string;
  label: string;
  /** Why it cannot be chosen now. */
  offReason?: string | undefined;
}

interface SelectProps {
  label: string;
  /** Empty: nothing is chosen, and `prompt` is shown. */
  value: string;
  choices: readonly Choice[];
  prompt?: string | undefined;
  onChange: (value: string) => void;
  name?: string;
}

/** The browser's own select: best on touch, known to every screen reader. Its label is read, the prompt seen. */
export function Select({ label, value, choices, prompt, onChange, name }: SelectProps) {
  return (
    <span class={value === '' ? 'select unmade' : 'select'}>
      <select
        aria-label={label}
        title={label}
        data-testid={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {prompt !== undefined && (
          <option value="" disabled>
            {prompt}
          </option>
        )}
        {choices.map((choice) => (
          <option
            key={choice.value}
            value={choice.value}
            disabled={choice.offReason !== undefined}
            title={choice.offReason}
          >
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
