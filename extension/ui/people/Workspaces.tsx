import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Workspace } from '../../../shared/api.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/team.ts';
import type { PeopleActions, PeopleState } from './session.ts';

interface WorkspacesProps {
  workspaces: readonly Workspace[];
  current: string;
  busy: PeopleState['busy'];
  actions: PeopleActions;
  /** What was refused. */
  children: ComponentChildren;
}

/** One's workspaces, going from one to another, making one, and coming into one by an invitation. */
export function Workspaces({ workspaces, current, busy, actions, children }: WorkspacesProps) {
  const [name, setName] = useState('');
  const [invitation, setInvitation] = useState('');
  const submit = (act: () => void) => (event: Event) => {
    event.preventDefault();
    if (!busy) act();
  };
  return (
    <section class="card">
      <h2>{t.workspaces}</h2>
      <ul class="rows">
        {workspaces.map((one) => (
          <li key={one.id} class="item" aria-current={one.id === current ? 'true' : undefined}>
            <div class="grow">
              <b>{one.name}</b>
              <p class="small quiet">
                {[t.roles[one.role], one.id === current && t.current].filter(Boolean).join(' · ')}
              </p>
            </div>
            {one.id !== current && (
              <Button
                busy={busy === 'workspace'}
                label={t.switchToNamed(one.name)}
                onPress={() => actions.switchTo(one.id)}
                testId={`workspace-${one.id}`}
              >
                {t.switchTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {children}
      <details class="more">
        <summary>{t.newWorkspace}</summary>
        <form class="form" onSubmit={submit(() => actions.newWorkspace(name.trim()))}>
          <Field label={t.name} name="workspace-name" required value={name} onInput={setName} />
          <div class="row">
            <Button type="submit" icon="plus" busy={busy === 'workspace'} testId="new-workspace">
              {t.make}
            </Button>
          </div>
        </form>
      </details>
      <details class="more">
        <summary>{t.invited}</summary>
        <form class="form" onSubmit={submit(() => actions.join(invitation.trim()))}>
          <Field
            label={t.address}
            name="join-address"
            required
            hint={t.invitedHelp}
            value={invitation}
            onInput={setInvitation}
          />
          <div class="row">
            <Button type="submit" busy={busy === 'join'} testId="join">
              {t.join}
            </Button>
          </div>
        </form>
      </details>
    </section>
  );
}
