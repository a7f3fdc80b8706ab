import { useState } from 'preact/hooks';
import type { ApiError, Person, Workspace } from '../../../shared/api.ts';
import { CodeField } from '../guards/CodeField.tsx';
import { Button } from '../parts/Button.tsx';
import { useEscape } from '../parts/escape.ts';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/your-data.ts';
import type { DataActions, DataState, Deletable } from './session.ts';

interface DeleteCardProps {
  state: DataState;
  actions: DataActions;
  /** Null where the person does not own it. */
  workspace: Workspace | null;
  person: Person;
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <h4>{title}</h4>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

/** The two deletions, each said in full before it can be done, and done only with its name and the password. */
export function DeleteCard({ state, actions, workspace, person }: DeleteCardProps) {
  const [open, setOpen] = useState<Deletable | null>(null);
  useEscape(open && !state.deleting ? () => setOpen(null) : undefined);
  const refused = state.refused?.doing === open ? state.refused?.error : null;
  const wrong = refused?.code === 'wrong-password' ? t.wrongPassword : undefined;
  const codeError = refused?.field === 'code' ? refused : null;
  return (
    <section class="card deletions">
      <h2>{t.delete}</h2>
      {open === null && (
        <div class="row">
          {workspace && (
            <Button look="danger" onPress={() => setOpen('workspace')} testId="open-delete-workspace">
              {t.deleteWorkspace}
            </Button>
          )}
          <Button look="danger" onPress={() => setOpen('account')} testId="open-delete-account">
            {t.deleteAccount}
          </Button>
        </div>
      )}
      {open === 'workspace' && workspace && (
        <>
          <h3>{t.deleteWorkspace}</h3>
          <Lines title={t.whatGoes} lines={t.workspaceGoes} />
          <Lines title={t.whatStays} lines={t.workspaceStays} />
          <SureForm
            label={t.typeName(workspace.name)}
            wanted={workspace.name}
            wrong={wrong}
            codeError={codeError}
            busy={state.deleting !== null}
            onSure={actions.deleteWorkspace}
            onCancel={() => setOpen(null)}
          />
        </>
      )}
      {open === 'account' && (
        <>
          <h3>{t.deleteAccount}</h3>
          <Lines title={t.whatGoes} lines={t.accountGoes} />
          <Lines title={t.whatStays} lines={t.accountStays} />
          <SureForm
            label={t.typeEmail(person.email)}
            wanted={person.email}
            wrong={wrong}
            codeError={codeError}
            busy={state.deleting !== null}
            onSure={actions.deleteAccount}
            onCancel={() => setOpen(null)}
          />
        </>
      )}
      {refused && !wrong && !codeError && <ProblemLine>{errorWords(refused)}</ProblemLine>}
    </section>
  );
}

interface SureFormProps {
  label: string;
  /** What has to be typed. */
  wanted: string;
  wrong: string | undefined;
  codeError: ApiError | null;
  busy: boolean;
  onSure: (password: string, code: string) => void;
  onCancel: () => void;
}

function SureForm({ label, wanted, wrong, codeError, busy, onSure, onCancel }: SureFormProps) {
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const isSure = typed.trim().toLocaleLowerCase() === wanted.trim().toLocaleLowerCase() && password !== '';
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure && !busy) onSure(password, code.trim());
      }}
    >
      <Field label={label} name="typed" value={typed} onInput={setTyped} />
      <Field
        label={t.password}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        wrong={wrong}
        onInput={setPassword}
      />
      {(codeError || code !== '') && <CodeField value={code} error={codeError} onInput={setCode} />}
      <div class="row">
        <Button look="danger" type="submit" off={!isSure} busy={busy} testId="delete-now">
          {t.deleteNow}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
