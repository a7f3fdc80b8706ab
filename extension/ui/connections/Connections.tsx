import { useEffect } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Connection } from '../../../shared/reports.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { ready as apps } from '../words/apps.ts';
import { ready as codes } from '../words/codes.ts';
import { ready as connections, t } from '../words/connections.ts';
import { ready as endings } from '../words/endings.ts';
import { ready as errors, errorWords } from '../words/errors.ts';
import { AppGuide } from './AppGuide.tsx';
import { AppList } from './AppList.tsx';
import { ConnectionCard } from './ConnectionCard.tsx';
import { GiveCode } from './GiveCode.tsx';
import { Logins } from './Logins.tsx';
import type { ConnectionsActions, ConnectionsState } from './session.ts';

export const ready = Promise.all([apps, codes, connections, endings, errors]);

export interface ConnectionsProps {
  state: ConnectionsState;
  actions: ConnectionsActions;
  remembered: Remembered;
  /** The Worker's clock, ms. */
  now: number;
  /** Whose app's guide is open; null: none. */
  app: Platform | null;
  onApp: (platform: Platform | null) => void;
  /** What falls after the ends of consents is told elsewhere on this screen. */
  endsElsewhere?: boolean;
}

/** A dead consent that nobody posts through any more is not worth a line. */
const isListed = ({ status, accounts }: Connection): boolean =>
  status !== 'dead' || accounts.some((account) => account.isChosen);

/** The accounts posts can go to: what each consent opens, may not do, and when it ends; how to add one. */
export function Connections(props: ConnectionsProps) {
  const { state, actions, remembered, now, app, onApp } = props;
  const { connections, parted, refused } = state;
  const { pairing, sandbox } = remembered;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const mayConnect = mayCall(workspace?.role, 'connect');
  const zone = workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  useEffect(actions.seeConnections, []);

  if (app)
    return (
      <AppGuide
        platform={app}
        name={remembered.names[app] ?? app}
        check={state.apps[app]}
        onCheck={() => actions.checkApp(app)}
        onBack={() => onApp(null)}
      />
    );
  const listed = Array.isArray(connections) ? connections.filter(isListed) : [];
  return (
    <>
      {sandbox && <p class="banner small">{t.sandbox}</p>}
      {refused && !state.wanted && <ProblemLine>{errorWords(refused)}</ProblemLine>}
      {state.wanted && (
        <GiveCode
          name={remembered.names[state.wanted.platform] ?? state.wanted.platform}
          error={refused}
          onGive={(code) => state.wanted && actions.connect(state.wanted.platform, state.wanted.way, code)}
        />
      )}
      {parted && (
        <p class="small" role="status" data-testid="parted">
          {t.parted(parted.name, parted.held, parted.settling)}
        </p>
      )}
      {connections === 'asking' && (
        <div aria-busy="true">
          <Skeleton height={56} />
        </div>
      )}
      {connections === 'failed' && (
        <EmptyState
          icon="alert"
          title={t.failed}
          action={<Button onPress={actions.seeConnections}>{t.tryAgain}</Button>}
        />
      )}
      {Array.isArray(connections) && listed.length === 0 && <p class="quiet">{t.none}</p>}
      <ul class="rows">
        {listed.map((connection) => (
          <ConnectionCard
            key={connection.id}
            connection={connection}
            name={remembered.names[connection.platform as Platform] ?? connection.platform}
            remembered={remembered}
            endsElsewhere={props.endsElsewhere ?? false}
            numbers={state.numbers}
            role={workspace?.role}
            now={now}
            zone={zone}
            actions={actions}
          />
        ))}
      </ul>
      {mayConnect ? (
        <>
          <Logins
            remembered={remembered}
            isFirst={Array.isArray(connections) && listed.length === 0}
            onConnect={actions.connect}
          />
          <AppList remembered={remembered} onOpen={onApp} />
        </>
      ) : (
        <p class="small quiet">{t.ownerOnly}</p>
      )}
    </>
  );
}
