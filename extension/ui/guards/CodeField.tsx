import type { ApiError } from '../../../shared/api.ts';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/codes.ts';
import { errorWords } from '../words/errors.ts';

interface CodeFieldProps {
  value: string;
  /** What was said of the last one; that one is needed is no mistake. */
  error: ApiError | null;
  onInput: (value: string) => void;
}

/** A code from the person's app, or a recovery code. */
export function CodeField({ value, error, onInput }: CodeFieldProps) {
  return (
    <Field
      label={t.code}
      name="code"
      autoComplete="one-time-code"
      required
      hint={t.codeHint}
      wrong={error && error.code !== 'code-needed' ? errorWords(error) : undefined}
      value={value}
      onInput={onInput}
    />
  );
}
