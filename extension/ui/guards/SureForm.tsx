import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/guards.ts';
import { CodeField } from './CodeField.tsx';
import type { Sure } from './session.ts';

interface SureFormProps {
  /** What pressing does. */
  label: string;
  /** A code is asked for beside the password. */
  withCode: boolean;
  busy: boolean;
  error: ApiError | null;
  testId: string;
  look?: 'primary' | 'danger';
  onSure: (sure: Sure) => void;
  onCancel: () => void;
  /** What else is asked. */
  children?: ComponentChildren;
}

/** Asks for the password, and for a code where they are on, before something that matters. */
export function SureForm(props: SureFormProps) {
  const { label, withCode, busy, error, testId, look = 'primary', onSure, onCancel, children } = props;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [wrongPassword, wrongCode] = (['password', 'code'] as const).map((field) =>
    error?.field === field ? error : null,
  );
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) onSure({ password, code });
  };
  return (
    <form class="form" onSubmit={submit}>
      {children}
      <Field
        label={t.password}
        name={`${testId}-password`}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        wrong={wrongPassword ? t.wrongPassword : undefined}
        onInput={setPassword}
      />
      {(withCode || wrongCode) && <CodeField value={code} error={wrongCode ?? null} onInput={setCode} />}
      {error && !wrongPassword && !wrongCode && <ProblemLine>{errorWords(error)}</ProblemLine>}
      <div class="row">
        <Button look={look} type="submit" busy={busy} testId={testId}>
          {label}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
