import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Connections, ready as connections } from '../connections/Connections.tsx';
import type { ConnectionsActions, ConnectionsState } from '../connections/session.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t as accounts } from '../words/connections.ts';
import { ready as errors, errorWords } from '../words/errors.ts';
import { ready as firstSteps } from '../words/first-steps.ts';
import { ready as keys } from '../words/keys.ts';
import { ready as lateness } from '../words/lateness.ts';
import { ready as people } from '../words/people.ts';
import { ready as quiet } from '../words/quiet.ts';
import { ready as settings, t } from '../words/settings.ts';
import { ready as templates } from '../words/templates.ts';
import { Documents, ready as documents } from './Documents.tsx';
import { Own } from './Own.tsx';
import { Section } from './Section.tsx';
import { type Credentials, SignIn } from './SignIn.tsx';
import type { OwnActions, OwnState } from './session.ts';

export const ready = Promise.all([
  connections,
  documents,
  errors,
  firstSteps,
  keys,
  lateness,
  people,
  quiet,
  settings,
  templates,
]);

export interface SettingsState extends OwnState {
  remembered: Remembered | null;
  device: string;
  workerUrl: string;
  now: number;
  busy: boolean;
  signInError: ApiError | null;
  connections: ConnectionsState;
}

export interface SettingsActions extends ConnectionsActions, OwnActions {
  signIn(credentials: Credentials): void;
}

/** The options page: who you are, where posts go, what this browser keeps. */
export function Settings({ state, actions }: { state: SettingsState; actions: SettingsActions }) {
  const [app, setApp] = useState<Platform | null>(null);
  const { remembered, error } = state;
  const pairing = remembered?.pairing;
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.tagline}</p>
      </header>
      {error && <ProblemLine>{errorWords(error)}</ProblemLine>}
      {remembered === null && <Skeleton height={220} />}
      {remembered && !pairing && (
        <SignIn
          workerUrl={state.workerUrl}
          endedBy={remembered.signedOutOf}
          device={state.device}
          busy={state.busy}
          error={state.signInError}
          onSubmit={actions.signIn}
        />
      )}
      {pairing && <Documents pending={pairing.me.documents} onAccept={actions.accept} />}
      {pairing && remembered && (
        <Section title={accounts.title}>
          <Connections
            state={state.connections}
            actions={actions}
            remembered={remembered}
            now={state.now}
            app={app}
            onApp={setApp}
          />
        </Section>
      )}
      {remembered && <Own own={state} actions={actions} remembered={remembered} now={state.now} />}
    </div>
  );
}
