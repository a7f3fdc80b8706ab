import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import { CodeField } from '../guards/CodeField.tsx';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/connections.ts';

interface GiveCodeProps {
  /** What is to be connected. */
  name: string;
  error: ApiError | null;
  onGive: (code: string) => void;
}

/** A code from the person's app, before an account is connected. */
export function GiveCode({ name, error, onGive }: GiveCodeProps) {
  const [code, setCode] = useState('');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(code.trim());
      }}
    >
      <CodeField value={code} error={error} onInput={setCode} />
      <div class="row">
        <Button look="primary" type="submit" testId="give-code">
          {t.connect(name)}
        </Button>
      </div>
    </form>
  );
}
