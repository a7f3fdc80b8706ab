import { useState } from 'preact/hooks';
import type { HostedPerson, HostedWorkspace } from '../../../shared/operator.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { Switch } from '../parts/Switch.tsx';
import { bytes, date } from '../words/amounts.ts';
import { t } from '../words/server.ts';
import type { Hosted, ServerActions, ServerState } from './session.ts';
import { Refused, Told } from './Told.tsx';

interface HostedPartProps {
  state: ServerState;
  actions: ServerActions;
  /** Who looks: nobody suspends themselves. */
  self: string;
}

/** People and workspaces by name and figures; suspending them, with words, and opening them again. */
export function HostedPart({ state, actions, self }: HostedPartProps) {
  const { search, next } = state;
  const { what } = search;
  return (
    <section class="card hosted">
      <h2>{t[what]}</h2>
      <p class="quiet">{t.hostedHelp}</p>
      <div class="filters">
        <div class="field">
          <span class="label" aria-hidden="true">
            {t.list}
          </span>
          <Select
            label={t.list}
            name="hosted-what"
            value={what}
            choices={(['people', 'workspaces'] as const).map((one) => ({ value: one, label: t[one] }))}
            onChange={(one) => actions.search({ ...search, what: one as Hosted })}
          />
        </div>
        <Field
          label={t.search}
          name="hosted-search"
          type="search"
          value={search.text}
          onInput={(text) => actions.search({ ...search, text })}
        />
      </div>
      <Switch
        label={t.onlySuspended}
        on={search.suspended}
        onChange={(suspended) => actions.search({ ...search, suspended })}
      />
      <Refused state={state} doing={['hosted']} />
      {what === 'people' ? (
        <Told of={state.people} onAgain={() => actions.search(search)}>
          {(people) => (
            <List isEmpty={people.length === 0}>
              {people.map((one) => (
                <Row
                  key={one.id}
                  what={what}
                  one={one}
                  figures={ofPerson(one)}
                  actions={actions}
                  isFixed={one.id === self || one.isOperator}
                />
              ))}
            </List>
          )}
        </Told>
      ) : (
        <Told of={state.workspaces} onAgain={() => actions.search(search)}>
          {(workspaces) => (
            <List isEmpty={workspaces.length === 0}>
              {workspaces.map((one) => (
                <Row key={one.id} what={what} one={one} figures={ofWorkspace(one)} actions={actions} />
              ))}
            </List>
          )}
        </Told>
      )}
      {next !== null && (
        <Button onPress={actions.more} testId="more-hosted">
          {t.more}
        </Button>
      )}
    </section>
  );
}

const ofPerson = ({ since, seenAt, workspaces, isOperator }: HostedPerson): string =>
  [
    t.since(date(since)),
    seenAt === null ? '' : t.seen(date(seenAt)),
    t.inWorkspaces(workspaces),
    isOperator ? t.runsIt : '',
  ]
    .filter(Boolean)
    .join(' · ');
const ofWorkspace = ({ since, members, accounts, posts, bytes: size }: HostedWorkspace): string =>
  [
    t.since(date(since)),
    t.membersCount(members),
    t.accountsCount(accounts),
    t.postsCount(posts),
    bytes(size),
  ].join(' · ');

function List({ isEmpty, children }: { isEmpty: boolean; children: preact.ComponentChildren }) {
  return isEmpty ? <p class="quiet">{t.nobody}</p> : <ul class="rows">{children}</ul>;
}

interface RowProps {
  what: Hosted;
  one: HostedPerson | HostedWorkspace;
  figures: string;
  actions: ServerActions;
  isFixed?: boolean;
}

function Row({ what, one, figures, actions, isFixed = false }: RowProps) {
  const [isAsking, setAsking] = useState(false);
  const { id, name, suspended } = one;
  return (
    <li class="item" data-testid={`hosted-${id}`}>
      <Icon name={suspended ? 'ban' : what === 'people' ? 'user' : 'list'} size={20} />
      <div class="grow">
        <b>{name}</b>
        {'email' in one && <p class="small quiet address">{one.email}</p>}
        <p class="small quiet">{figures}</p>
        {suspended && <p class="small wrong">{t.suspended(date(suspended.at), suspended.reason)}</p>}
        {isAsking && (
          <Suspending
            what={what}
            name={name}
            onSuspend={(reason) => {
              setAsking(false);
              actions.suspend(what, id, reason);
            }}
            onKeep={() => setAsking(false)}
          />
        )}
      </div>
      {suspended && <Button onPress={() => actions.restore(what, id)}>{t.restore}</Button>}
      {!suspended && !isFixed && !isAsking && (
        <Button look="danger" onPress={() => setAsking(true)}>
          {t.suspend}
        </Button>
      )}
    </li>
  );
}

interface SuspendingProps {
  what: Hosted;
  name: string;
  onSuspend: (reason: string) => void;
  onKeep: () => void;
}

function Suspending({ what, name, onSuspend, onKeep }: SuspendingProps) {
  const [reason, setReason] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (reason.trim().length >= 3) onSuspend(reason.trim());
  };
  return (
    <form class="form suspending" aria-label={`${t.suspend}: ${name}`} onSubmit={submit}>
      <p class="small">{what === 'people' ? t.suspendPersonHelp : t.suspendWorkspaceHelp}</p>
      <Field
        label={t.reason}
        name="reason"
        hint={t.reasonHint}
        required
        minLength={3}
        value={reason}
        onInput={setReason}
      />
      <div class="row">
        <Button look="danger" type="submit" testId="suspend">
          {t.suspend}
        </Button>
        <Button onPress={onKeep}>{t.keep}</Button>
      </div>
    </form>
  );
}
