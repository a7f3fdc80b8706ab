import { useEffect } from 'preact/hooks';
import { EmptyState } from '../parts/EmptyState.tsx';
import type { RoomProps } from '../studio/session.ts';
import { ready as errors } from '../words/errors.ts';
import { ready as server, t } from '../words/server.ts';
import { EntryPart } from './EntryPart.tsx';
import { HostedPart } from './HostedPart.tsx';
import { LogPart } from './LogPart.tsx';
import { PolicyPart } from './PolicyPart.tsx';
import { RequestsPart } from './RequestsPart.tsx';
import { StatePart } from './StatePart.tsx';
import { SERVER_PARTS } from './session.ts';

export const ready = Promise.all([errors, server]);

/** For whoever runs the Worker: how it does, who is on it, who is let in, what is asked, what its policy says. */
export function ServerRoom({ state, actions }: RoomProps) {
  const { remembered, server: held, now } = state;
  const me = remembered?.pairing?.me;
  const isTheirs = me?.isOperator ?? false;
  useEffect(() => {
    if (isTheirs) actions.server.open(held.part);
  }, [isTheirs]);
  if (!me || !remembered?.pairing || !isTheirs) return <EmptyState icon="studio" title={t.notYours} />;
  const part = { state: held, actions: actions.server, now };
  return (
    <section class="page oversight server" aria-label={t.title}>
      <nav class="parts" aria-label={t.title}>
        {SERVER_PARTS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={held.part === name ? 'page' : undefined}
            data-testid={`server-${name}`}
            onClick={() => actions.server.open(name)}
          >
            {t.parts[name]}
          </button>
        ))}
      </nav>
      {held.part === 'state' && <StatePart {...part} names={remembered.names} />}
      {held.part === 'people' && <HostedPart {...part} self={me.person.id} />}
      {held.part === 'entry' && <EntryPart {...part} />}
      {held.part === 'requests' && <RequestsPart {...part} />}
      {held.part === 'policy' && <PolicyPart {...part} workerUrl={remembered.pairing.workerUrl} />}
      {held.part === 'log' && <LogPart {...part} />}
    </section>
  );
}
