import { useState } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import type { Notice } from '../../../shared/health.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Connection } from '../../../shared/reports.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import type { RoomProps } from '../studio/session.ts';
import { dayAndTime } from '../words/amounts.ts';
import { t } from '../words/connections.ts';
import { errorWords } from '../words/errors.ts';
import { ready as oversight, t as rooms } from '../words/oversight.ts';
import { Connections, ready as connections } from './Connections.tsx';
import { Endings } from './Endings.tsx';

export const ready = Promise.all([connections, oversight]);

/** The accounts posts can go to, when their consents end, and what was told of them. */
export function ConnectionsRoom({ state, actions }: RoomProps) {
  const [app, setApp] = useState<Platform | null>(null);
  const { remembered, now, refused } = state;
  const pairing = remembered?.pairing;
  if (!pairing) return <SignInFirst icon="link" title={rooms.signedOut} />;
  const { connections: found, notices } = state.connections;
  const workspace = pairing.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const known = Array.isArray(found) ? found : [];
  return (
    <section class="page oversight" aria-label={t.title}>
      {refused?.doing === 'other' && <ProblemLine>{errorWords(refused.error)}</ProblemLine>}
      <section class="card">
        <h2>{t.title}</h2>
        <Connections
          state={state.connections}
          actions={actions}
          remembered={remembered}
          now={now}
          app={app}
          onApp={setApp}
          endsElsewhere
        />
      </section>
      {!app && known.length > 0 && (
        <Endings
          connections={known}
          names={remembered.names}
          mayConnect={mayCall(workspace?.role, 'connect')}
          now={now}
          zone={workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone}
          onConnect={actions.connect}
        />
      )}
      {!app && notices && notices.length > 0 && <Told notices={notices} connections={known} />}
    </section>
  );
}

/** In our words where we know what it is about, in the Worker's where we do not. */
function Told({ notices, connections }: { notices: readonly Notice[]; connections: readonly Connection[] }) {
  return (
    <section class="card">
      <h2>{t.told}</h2>
      <ul class="rows">
        {notices.map(({ id, kind, connectionId, message, readAt, createdAt }) => {
          const about = connections.find((one) => one.id === connectionId);
          return (
            <li key={id} class="item" data-testid="told">
              <p class={readAt === null ? 'grow' : 'grow quiet'}>
                {(about && t.toldOf[kind]?.(about.name)) ?? message}
              </p>
              <time class="small quiet">{dayAndTime(createdAt)}</time>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
