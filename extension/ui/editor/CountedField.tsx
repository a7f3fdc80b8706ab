import { useId } from '../parts/use-id.ts';

const TYPES = { text: { type: 'text' }, url: { type: 'url' } } as const;

interface CountedFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  name: string;
  /** Said beside the label, like `12 / 100`. */
  count?: string | undefined;
  /** It is longer than may be, or otherwise refused. */
  wrong?: boolean;
  /** Takes several lines. */
  lines?: boolean;
  type?: 'text' | 'url';
}

/** A field for text that may only be so long. */
export function CountedField({ label, value, onInput, name, count, wrong, lines, type }: CountedFieldProps) {
  const id = useId();
  const shared = {
    id,
    name,
    value,
    'data-testid': name,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': count ? `${id}-count` : undefined,
  };
  return (
    <div class="field">
      <span class="row">
        <label for={id} class="grow">
          {label}
        </label>
        {count && (
          <span id={`${id}-count`} class={wrong ? 'count figures wrong' : 'count figures'}>
            {count}
          </span>
        )}
      </span>
      {lines ? (
        <textarea rows={2} {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...TYPES[type ?? 'text']}
          autoComplete="off"
          {...shared}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
