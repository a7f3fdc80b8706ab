import { useEffect, useState } from 'preact/hooks';
import { CodeField } from '../guards/CodeField.tsx';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/team.ts';
import type { PeopleActions, PeopleState } from './session.ts';

interface SelfProps extends Pick<PeopleState, 'busy' | 'done' | 'refused'> {
  name: string;
  actions: PeopleActions;
}

/** One's own name and password. */
export function Self({ name: saved, busy, done, refused, actions }: SelfProps) {
  const [name, setName] = useState(saved);
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [code, setCode] = useState('');
  const wrong = (doing: 'name' | 'password') =>
    refused?.doing === doing && refused.error.field !== 'code' ? errorWords(refused.error) : undefined;
  const codeError = refused?.doing === 'password' && refused.error.field === 'code' ? refused.error : null;
  useEffect(() => {
    if (done !== 'password') return;
    setPassword('');
    setNewPassword('');
    setCode('');
  }, [done]);
  const rename = (event: Event) => {
    event.preventDefault();
    if (!busy) actions.rename(name.trim());
  };
  const change = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    actions.changePassword(password, newPassword, code.trim());
  };
  return (
    <section class="card">
      <h2>{t.self}</h2>
      <form class="form" onSubmit={rename}>
        <Field
          label={t.yourName}
          name="own-name"
          autoComplete="name"
          required
          value={name}
          wrong={wrong('name')}
          onInput={setName}
        />
        {done === 'name' && <ProblemLine weight="note">{t.nameSaved}</ProblemLine>}
        <div class="row">
          <Button type="submit" busy={busy === 'name'} testId="save-name">
            {t.saveName}
          </Button>
        </div>
      </form>
      <form class="form" onSubmit={change}>
        <Field
          label={t.password}
          name="password-now"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          wrong={wrong('password')}
          onInput={setPassword}
        />
        <Field
          label={t.newPassword}
          name="password-new"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          hint={t.passwordHint}
          value={newPassword}
          onInput={setNewPassword}
        />
        {(codeError || code !== '') && <CodeField value={code} error={codeError} onInput={setCode} />}
        {done === 'password' && <ProblemLine weight="note">{t.passwordChanged}</ProblemLine>}
        <div class="row">
          <Button type="submit" busy={busy === 'password'} testId="change-password">
            {t.changePassword}
          </Button>
        </div>
      </form>
    </section>
  );
}
