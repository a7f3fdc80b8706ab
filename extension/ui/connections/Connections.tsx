import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Connection } from '../../../shared/reports.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { ready as apps } from '../words/apps.ts';
import { ready as connections, t } from '../words/connections.ts';
import { ready as errors, errorWords } from '../words/errors.ts';
import { AppGuide } from './AppGuide.tsx';
import { AppList } from './AppList.tsx';
import { ConnectionCard } from './ConnectionCard.tsx';
import { Logins } from './Logins.tsx';
import type { ConnectionsActions, ConnectionsState } from './session.ts';

export const ready = Promise.all([apps, connections, errors]);

export interface ConnectionsProps {
  state: ConnectionsState;
  actions: ConnectionsActions;
  remembered: Remembered;
  /** The Worker's clock, ms. */
  now: number;
}

/** A dead consent that nobody posts through any more is not worth a line. */
const isListed = ({ status, accounts }: Connection): boolean =>
  status !== 'dead' || accounts.some((account) => account.isChosen);

/** The accounts posts can go to: what each consent opens, may not do, and when it ends; how to add one. */
export function Connections({ state, actions, remembered, now }: ConnectionsProps) {
  const [app, setApp] = useState<Platform | null>(null);
  const { connections, parted, refused } = state;
  const { pairing, sandbox } = remembered;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const isOwner = workspace?.role === 'owner';
  const zone = workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  useEffect(actions.seeConnections, []);

  if (app)
    return (
      <AppGuide
        platform={app}
        name={remembered.names[app] ?? app}
        check={state.apps[app]}
        onCheck={() => actions.checkApp(app)}
        onBack={() => setApp(null)}
      />
    );
  const listed = Array.isArray(connections) ? connections.filter(isListed) : [];
  return (
    <>
      {sandbox && <p class="banner small">{t.sandbox}</p>}
      {refused && <ProblemLine>{errorWords(refused)}</ProblemLine>}
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
            numbers={state.numbers}
            isOwner={isOwner}
            now={now}
            zone={zone}
            actions={actions}
          />
        ))}
      </ul>
      {isOwner ? (
        <>
          <Logins remembered={remembered} isFirst={listed.length === 0} onConnect={actions.connect} />
          <AppList remembered={remembered} onOpen={setApp} />
        </>
      ) : (
        <p class="small quiet">{t.ownerOnly}</p>
      )}
    </>
  );
}
