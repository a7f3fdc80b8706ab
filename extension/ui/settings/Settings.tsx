import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { CaptionTemplates, Listing } from '../../../shared/caption-template.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered, Requests } from '../../messages.ts';
import { Connections, ready as connections } from '../connections/Connections.tsx';
import type { ConnectionsActions, ConnectionsState } from '../connections/session.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { KeyList } from '../parts/KeyList.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { Sure } from '../parts/Sure.tsx';
import { bytes, toMinute } from '../words/amounts.ts';
import { t as accounts } from '../words/connections.ts';
import { ready as errors, errorWords } from '../words/errors.ts';
import { moment } from '../words/format.ts';
import { ready as keys } from '../words/keys.ts';
import { ready as lateness } from '../words/lateness.ts';
import { ready as people } from '../words/people.ts';
import { ready as settings, t } from '../words/settings.ts';
import { ready as templates, t as templateWords } from '../words/templates.ts';
import { type Accepted, Documents, ready as documents } from './Documents.tsx';
import { type Credentials, SignIn } from './SignIn.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { type WorkspaceChanges, WorkspaceForm } from './WorkspaceForm.tsx';

export const ready = Promise.all([
  connections,
  documents,
  errors,
  keys,
  lateness,
  people,
  settings,
  templates,
]);

export interface SettingsState {
  remembered: Remembered | null;
  devices: Requests['devices']['out'] | null;
  stored: { drafts: number; bytes: number } | null;
  /** The newest Draft, to show templates at; null where there is none. */
  newest: Listing | null;
  /** How many Drafts the last clean-up took away; null before one. */
  cleaned: number | null;
  /** The browser's own key commands: what they do and their keys, empty where none is set. */
  keys: { does: string; keys: string }[];
  version: string;
  device: string;
  workerUrl: string;
  now: number;
  busy: boolean;
  savedWorkspace: boolean;
  signInError: ApiError | null;
  error: ApiError | null;
  connections: ConnectionsState;
}

export interface SettingsActions extends ConnectionsActions {
  signIn(credentials: Credentials): void;
  signOut(everywhere: boolean): void;
  saveWorkspace(changes: WorkspaceChanges): void;
  endDevice(id: string): void;
  saveTemplates(templates: CaptionTemplates): void;
  cleanUp(): void;
  accept(accepted: Accepted): void;
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The options page: who you are, where posts go, what this browser keeps. */
export function Settings({ state, actions }: { state: SettingsState; actions: SettingsActions }) {
  const [app, setApp] = useState<Platform | null>(null);
  const { remembered, devices, stored, keys, error } = state;
  const pairing = remembered?.pairing;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const zone = workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
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
      {pairing && remembered && (
        <>
          <Documents pending={pairing.me.documents} onAccept={actions.accept} />
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
          {workspace && (
            <Section title={t.workspace}>
              <WorkspaceForm
                key={JSON.stringify(workspace)}
                workspace={workspace}
                saved={state.savedWorkspace}
                onSave={actions.saveWorkspace}
              />
            </Section>
          )}
          <Section title={t.you}>
            <div class="item">
              <Icon name="user" size={20} />
              <div class="grow">
                <b>{t.signedInAs(pairing.me.person.name, pairing.me.person.email)}</b>
                <p class="small quiet">{t.at(pairing.workerUrl.replace(/^https?:\/\//, ''))}</p>
              </div>
              <Button onPress={() => actions.signOut(false)} testId="sign-out">
                {t.signOut}
              </Button>
            </div>
          </Section>
          <Section title={t.devices}>
            <ul class="rows">
              {devices === null && <Skeleton height={40} />}
              {devices?.map((one) => (
                <li key={one.id} class="item">
                  <div class="grow">
                    <b>{one.device}</b>
                    <p class="small quiet">
                      {one.current
                        ? t.thisDevice
                        : t.lastUsed(moment(toMinute(one.lastUsedAt), state.now, zone))}
                    </p>
                  </div>
                  {!one.current && <Button onPress={() => actions.endDevice(one.id)}>{t.endDevice}</Button>}
                </li>
              ))}
            </ul>
            <div class="row">
              <Sure
                label={t.signOutEverywhere}
                warning={t.sureEverywhere}
                yes={t.yes}
                no={t.no}
                onYes={() => actions.signOut(true)}
              />
            </div>
          </Section>
        </>
      )}
      {remembered && (
        <Section title={templateWords.title}>
          <TemplateForm
            key={JSON.stringify(remembered.templates)}
            templates={remembered.templates}
            names={remembered.names}
            newest={state.newest}
            onSave={actions.saveTemplates}
          />
        </Section>
      )}
      <Section title={t.storage}>
        {stored ? <p>{t.stored(stored.drafts, bytes(stored.bytes))}</p> : <Skeleton width="60%" />}
        <p class="small quiet">{t.storageHint}</p>
        <div class="row">
          <Sure
            label={t.cleanUp}
            warning={t.sureCleanUp}
            yes={t.cleanUpNow}
            no={t.keep}
            onYes={actions.cleanUp}
          />
          {state.cleaned !== null && (
            <span class="quiet" role="status" data-testid="cleaned">
              {t.cleaned(state.cleaned)}
            </span>
          )}
        </div>
      </Section>
      <Section title={t.shortcuts}>
        <KeyList>
          {keys.map(({ does, keys: set }) => (
            <div key={does}>
              <dt>{set ? <kbd>{set}</kbd> : <span class="quiet">{t.unset}</span>}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </KeyList>
      </Section>
      <p class="small quiet">{t.version(state.version)}</p>
    </div>
  );
}
