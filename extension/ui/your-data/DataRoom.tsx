import { mayCall } from '../../../shared/access.ts';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import type { RoomProps } from '../studio/session.ts';
import { ready as audit } from '../words/audit.ts';
import { ready as codes } from '../words/codes.ts';
import { ready as endings } from '../words/endings.ts';
import { ready as kept } from '../words/kept.ts';
import { ready as oversight, t as rooms } from '../words/oversight.ts';
import { t, ready as yourData } from '../words/your-data.ts';
import { AuditCard } from './AuditCard.tsx';
import { DeleteCard } from './DeleteCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { KeptCard } from './KeptCard.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';

export const ready = Promise.all([audit, codes, endings, kept, oversight, yourData]);

/** Everything that is kept for a person: taken along, deleted, looked up, and the log of who did what. */
export function DataRoom({ state, actions }: RoomProps) {
  const { remembered, now, data } = state;
  const pairing = remembered?.pairing;
  if (!remembered || (!pairing && !data.receipt)) return <SignInFirst icon="inbox" title={rooms.signedOut} />;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId) ?? null;
  const owned = mayCall(workspace?.role, 'exportWorkspace') ? workspace : null;
  return (
    <section class="page oversight" aria-label={t.title}>
      {data.receipt && (
        <ReceiptCard
          receipt={data.receipt}
          refused={data.refused}
          names={remembered.names}
          actions={actions}
        />
      )}
      {pairing && (
        <>
          {!owned && <p class="banner small">{t.ownerOnly}</p>}
          <ExportCard state={data} actions={actions} workspace={owned} />
          {owned && (
            <AuditCard key={owned.id} state={data} actions={actions} now={now} zone={owned.timeZone} />
          )}
          <KeptCard workerUrl={pairing.workerUrl} />
          <DeleteCard
            key={pairing.workspaceId}
            state={data}
            actions={actions}
            workspace={owned}
            person={pairing.me.person}
          />
        </>
      )}
    </section>
  );
}
