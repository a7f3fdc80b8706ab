import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import { CodeField } from '../guards/CodeField.tsx';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { ready as codes } from '../words/codes.ts';
import { ready as errors, errorWords } from '../words/errors.ts';
import { ready as people, t } from '../words/people.ts';

export const ready = Promise.all([codes, errors, people]);

export interface Credentials {
  workerUrl: string;
  email: string;
  password: string;
  device: string;
  /** From the person's app, where codes are on. */
  code?: string;
  /** By a passkey: e-mail and password do not matter. */
  passkey?: true;
  /** Given when a new account is wanted. */
  name?: string;
  /** The address of an invitation, for a new account. */
  invitation?: string;
}

interface SignInProps {
  workerUrl: string;
  /** The Worker that ended the session, if that is why this is shown. */
  endedBy: string | null;
  device: string;
  busy: boolean;
  /** Begins with signing up. */
  fresh?: boolean;
  error: ApiError | null;
  onSubmit: (credentials: Credentials) => void;
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Signing in or up, at a Worker of one's choice. */
export function SignIn({ workerUrl, endedBy, device, busy, error, onSubmit, ...begin }: SignInProps) {
  const [fresh, setFresh] = useState(begin.fresh ?? false);
  const [input, setInput] = useState({
    workerUrl: endedBy ?? workerUrl,
    device,
    name: '',
    email: '',
    password: '',
    invitation: '',
    code: '',
  });
  const set = (field: keyof typeof input) => (value: string) => setInput({ ...input, [field]: value });
  const wrongIn = (field: string) => (error?.field === field ? errorWords(error) : undefined);
  const badAddress = isAddress(input.workerUrl) ? undefined : t.notAnAddress;
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy || badAddress) return;
    const { name, invitation, code, ...known } = input;
    onSubmit({
      ...known,
      workerUrl: known.workerUrl.replace(/\/+$/, ''),
      ...(fresh ? { name } : code.trim() ? { code: code.trim() } : {}),
      ...(fresh && invitation.trim() ? { invitation } : {}),
    });
  };
  const told = ['name', 'email', 'password', 'device', 'invitation', 'code'].includes(error?.field ?? '');
  const codeError = error?.field === 'code' ? error : null;
  const byPasskey = () =>
    onSubmit({ ...input, workerUrl: input.workerUrl.replace(/\/+$/, ''), passkey: true });

  return (
    <form class="sign-in" onSubmit={submit} data-testid="sign-in">
      <h2 class="heading">{fresh ? t.signUpTitle : t.signInTitle}</h2>
      {fresh && (
        <Field
          label={t.name}
          name="name"
          autoComplete="name"
          required
          value={input.name}
          wrong={wrongIn('name')}
          onInput={set('name')}
        />
      )}
      <Field
        label={t.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        value={input.email}
        wrong={wrongIn('email')}
        onInput={set('email')}
      />
      <Field
        label={t.password}
        name="password"
        type="password"
        autoComplete={fresh ? 'new-password' : 'current-password'}
        required
        minLength={fresh ? 10 : 1}
        hint={fresh ? t.passwordHint : undefined}
        value={input.password}
        wrong={wrongIn('password')}
        onInput={set('password')}
      />
      {!fresh && (codeError || input.code !== '') && (
        <CodeField value={input.code} error={codeError} onInput={set('code')} />
      )}
      {!fresh && !badAddress && (
        <p class="row small">
          <a href={`${input.workerUrl.replace(/\/+$/, '')}/forgot`} target="_blank" rel="noreferrer">
            {t.forgotten}
          </a>
          <button type="button" class="link" onClick={byPasskey} data-testid="by-passkey">
            {t.byPasskey}
          </button>
        </p>
      )}
      {fresh && (
        <label class="rights">
          <input type="checkbox" required data-testid="of-age" />
          {t.ofAge}
        </label>
      )}
      {fresh && !badAddress && (
        <p class="row small">
          {(['terms', 'privacy'] as const).map((kind) => (
            <a
              key={kind}
              href={`${input.workerUrl.replace(/\/+$/, '')}/${kind}`}
              target="_blank"
              rel="noreferrer"
            >
              {t[kind]}
            </a>
          ))}
        </p>
      )}
      <details
        class="more"
        open={
          badAddress !== undefined || error?.code === 'worker-unreachable' || error?.field === 'invitation'
        }
      >
        <summary>{input.workerUrl.replace(/^https?:\/\//, '')}</summary>
        <Field
          label={t.worker}
          name="worker-url"
          type="url"
          hint={t.workerHint}
          wrong={badAddress}
          value={input.workerUrl}
          onInput={set('workerUrl')}
        />
        {fresh && (
          <Field
            label={t.invitation}
            name="invitation-address"
            hint={t.invitationHint}
            value={input.invitation}
            wrong={wrongIn('invitation')}
            onInput={set('invitation')}
          />
        )}
        <Field
          label={t.device}
          name="device"
          required
          value={input.device}
          wrong={wrongIn('device')}
          onInput={set('device')}
        />
      </details>
      {error && !told && <ProblemLine>{errorWords(error)}</ProblemLine>}
      {!error && endedBy && <ProblemLine weight="warn">{t.ended}</ProblemLine>}
      <div class="row">
        <Button look="primary" type="submit" busy={busy} testId="sign-in-submit">
          {fresh ? t.signUp : t.signIn}
        </Button>
        <span class="small quiet">
          {fresh ? t.haveAccount : t.newHere}{' '}
          <button type="button" class="link" onClick={() => setFresh(!fresh)} data-testid="sign-in-switch">
            {fresh ? t.signIn : t.signUp}
          </button>
        </span>
      </div>
    </form>
  );
}
