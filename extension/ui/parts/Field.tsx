import { useId } from './use-id.ts';

const TYPES = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  url: { type: 'url' },
  search: { type: 'search' },
} as const;

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: keyof typeof TYPES;
  autoComplete?:
    | 'one-time-code'
    | 'name'
    | 'email'
    | 'username'
    | 'current-password'
    | 'new-password'
    | 'url'
    | 'off';
  hint?: string | undefined;
  /** What is wrong with it, in words. */
  wrong?: string | undefined;
  required?: boolean;
  minLength?: number | undefined;
  name: string;
}

export function Field(props: FieldProps) {
  const {
    label,
    value,
    onInput,
    hint,
    wrong,
    name,
    type = 'text',
    autoComplete = 'off',
    required,
    minLength,
  } = props;
  const id = useId();
  const told = wrong ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...TYPES[type]}
        name={name}
        autoComplete={autoComplete}
        required={required}
        minLength={minLength}
        data-testid={name}
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={told ? `${id}-told` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {told && (
        <p id={`${id}-told`} class={wrong ? 'small wrong' : 'small quiet'}>
          {told}
        </p>
      )}
    </div>
  );
}
