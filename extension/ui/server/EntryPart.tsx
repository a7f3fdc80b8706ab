import { useState } from 'preact/hooks';
import { SIGN_UP_MODES } from '../../../shared/hosting.ts';
import type { SignUpPolicy } from '../../../shared/operator.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/server.ts';
import { Lines } from './Lines.tsx';
import type { ServerActions, ServerState } from './session.ts';
import { Refused, Told } from './Told.tsx';

interface EntryPartProps {
  state: ServerState;
  actions: ServerActions;
}

/** Who may sign up, the list of those let in, and invitations to this server. */
export function EntryPart({ state, actions }: EntryPartProps) {
  return (
    <Told of={state.signUp} onAgain={() => actions.open('entry')} height={320}>
      {(policy) => (
        <>
          <section class="card">
            <h2>{t.entry}</h2>
            <Refused state={state} doing={['entry']} />
            <fieldset class="choices">
              <legend class="unseen">{t.entry}</legend>
              {SIGN_UP_MODES.map((mode) => (
                <label key={mode} class="choice">
                  <input
                    type="radio"
                    name="sign-up-mode"
                    value={mode}
                    checked={policy.mode === mode}
                    data-testid={`mode-${mode}`}
                    onChange={() => actions.setMode(mode)}
                  />
                  {t.modes[mode]}
                </label>
              ))}
            </fieldset>
          </section>
          <Invite state={state} policy={policy} actions={actions} />
          <AllowList policy={policy} actions={actions} />
        </>
      )}
    </Told>
  );
}

function AllowList({ policy, actions }: { policy: SignUpPolicy; actions: ServerActions }) {
  const [text, setText] = useState('');
  const emails = text.split(/[\s,;]+/).filter((one) => one.includes('@'));
  const { allowed, fixed } = policy;
  const submit = (event: Event) => {
    event.preventDefault();
    if (emails.length === 0) return;
    actions.allow(emails);
    setText('');
  };
  return (
    <section class="card">
      <h2>{t.listTitle}</h2>
      <p class="quiet">{t.listHelp}</p>
      <form class="form" onSubmit={submit}>
        <Lines label={t.addEmails} name="allow" hint={t.addHint} value={text} onInput={setText} rows={3} />
        <div class="row">
          <Button type="submit" off={emails.length === 0} testId="allow-add">
            {t.add}
          </Button>
        </div>
      </form>
      {allowed.length + fixed.length === 0 ? (
        <p class="quiet">{t.emptyList}</p>
      ) : (
        <ul class="rows">
          {fixed.map((email) => (
            <li key={email} class="item">
              <span class="grow address">{email}</span>
              <span class="small quiet">{t.fixed}</span>
            </li>
          ))}
          {allowed.map((email) => (
            <li key={email} class="item">
              <span class="grow address">{email}</span>
              <Button
                look="ghost"
                icon="close"
                label={t.remove(email)}
                onPress={() => actions.disallow(email)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Invite({ state, policy, actions }: EntryPartProps & { policy: SignUpPolicy }) {
  const [email, setEmail] = useState('');
  const [copied, setCopied] = useState(false);
  const { made } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    setCopied(false);
    actions.invite(email.trim() || null);
  };
  return (
    <section class="card">
      <h2>{t.inviteTitle}</h2>
      <p class="quiet">{t.inviteHelp}</p>
      <form class="form" onSubmit={submit}>
        <Field
          label={t.forEmail}
          name="pass-email"
          type="email"
          hint={t.forEmailHint}
          value={email}
          onInput={setEmail}
        />
        <Refused state={state} doing={['invite']} />
        <div class="row">
          <Button look="primary" type="submit" busy={state.busy === 'invite'} testId="pass-make">
            {t.invite}
          </Button>
        </div>
      </form>
      {made && (
        <div class="lines" role="status">
          <p>
            <b>{t.made}</b> {made.isSent && made.email && <span class="quiet">{t.sent(made.email)}</span>}
          </p>
          <div class="row">
            <code class="grow address" data-testid="pass">
              {made.url}
            </code>
            <Button
              icon={copied ? 'check' : 'link'}
              onPress={() => void navigator.clipboard.writeText(made.url).then(() => setCopied(true))}
            >
              {copied ? t.copied : t.copy}
            </Button>
          </div>
        </div>
      )}
      {policy.passes.length > 0 && (
        <>
          <h3>{t.openPasses}</h3>
          <ul class="rows">
            {policy.passes.map(({ id, email: whose, expiresAt }) => (
              <li key={id} class="item">
                <Icon name="clock" size={20} />
                <div class="grow">
                  <b>{whose ?? t.anybody}</b>
                  <p class="small quiet">{t.until(date(expiresAt))}</p>
                </div>
                <Button onPress={() => actions.dropPass(id)}>{t.withdraw}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
