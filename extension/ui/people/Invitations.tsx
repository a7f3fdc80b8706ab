import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ROLES, type Role } from '../../../shared/roles.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/team.ts';
import type { PeopleActions, PeopleState } from './session.ts';

interface InvitationsProps {
  state: PeopleState;
  actions: PeopleActions;
  busy: boolean;
  /** What was refused. */
  children: ComponentChildren;
}

/** Inviting: as what, for whom; the address to hand on; and the invitations that are still open. */
export function Invitations({ state, actions, busy, children }: InvitationsProps) {
  const [role, setRole] = useState<Role>('editor');
  const [email, setEmail] = useState('');
  const { made, invitations } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) actions.invite(role, email.trim() || null);
  };
  return (
    <section class="card">
      <h2>{t.invite}</h2>
      <p class="quiet">{t.inviteHelp}</p>
      <form class="form" onSubmit={submit}>
        <div class="field">
          <span class="label" aria-hidden="true">
            {t.as}
          </span>
          <Select
            label={t.as}
            name="invite-role"
            value={role}
            choices={ROLES.map((one) => ({ value: one, label: `${t.roles[one]}: ${t.may[one]}` }))}
            onChange={(next) => setRole(next as Role)}
          />
        </div>
        <Field
          label={t.forEmail}
          name="invite-email"
          type="email"
          hint={t.forEmailHint}
          value={email}
          onInput={setEmail}
        />
        {children}
        <div class="row">
          <Button look="primary" type="submit" busy={busy} testId="invite">
            {t.makeInvitation}
          </Button>
        </div>
      </form>
      {made && <Made key={made.url} url={made.url} words={t.madeFor(t.roles[made.role], made.email)} />}
      {invitations.length > 0 && (
        <>
          <h3>{t.open}</h3>
          <ul class="rows">
            {invitations.map(({ id, email: whose, role: as, expiresAt }) => (
              <li key={id} class="item">
                <Icon name="clock" size={20} />
                <div class="grow">
                  <b>{whose ?? t.anybody}</b>
                  <p class="small quiet">
                    {t.roles[as]} · {t.until(date(expiresAt))}
                  </p>
                </div>
                <Button onPress={() => actions.withdraw(id)}>{t.withdraw}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Made({ url, words }: { url: string; words: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(url).then(() => setCopied(true));
  return (
    <div class="lines" role="status">
      <p>
        <b>{words}</b> <span class="quiet">{t.once}</span>
      </p>
      <div class="row">
        <code class="grow address" data-testid="invitation">
          {url}
        </code>
        <Button icon={copied ? 'check' : 'link'} onPress={copy}>
          {copied ? t.copied : t.copy}
        </Button>
      </div>
    </div>
  );
}
