import { useEffect } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import { Failed } from '../oversight/Failed.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { ConnectLink } from '../review/ConnectLink.tsx';
import type { RoomProps } from '../studio/session.ts';
import { ready as codes } from '../words/codes.ts';
import { errorWords } from '../words/errors.ts';
import { ready as oversight } from '../words/oversight.ts';
import { ready as review } from '../words/review.ts';
import { t, ready as team } from '../words/team.ts';
import { Invitations } from './Invitations.tsx';
import { MemberRow } from './MemberRow.tsx';
import { Self } from './Self.tsx';
import type { Doing } from './session.ts';
import { Workspaces } from './Workspaces.tsx';

const Guards = later(() => import('../guards/Guards.tsx'), 'Guards');
const Scripts = later(() => import('../scripts/Scripts.tsx'), 'Scripts');

export const ready = Promise.all([codes, oversight, review, team]);

/** Who works in this workspace and may do what, who is invited, one's other workspaces, and oneself. */
export function People({ state, actions }: RoomProps) {
  const { remembered, people } = state;
  const pairing = remembered?.pairing;
  const workspaceId = pairing?.workspaceId;
  useEffect(() => {
    if (workspaceId) actions.people.look();
  }, [workspaceId]);
  if (!pairing) return <SignInFirst icon="user" title={t.signedOut} />;
  const { me } = pairing;
  const { members, busy, failed } = people;
  const workspace = me.workspaces.find((one) => one.id === workspaceId);
  const role = workspace?.role;
  const refusal = (...doing: Doing[]) => {
    const { refused } = people;
    return refused && doing.includes(refused.doing) ? (
      <ProblemLine>{errorWords(refused.error)}</ProblemLine>
    ) : null;
  };
  return (
    <section class="page oversight" aria-label={t.title}>
      {failed && <Failed onAgain={actions.people.look} />}
      {people.done === 'joined' && <ProblemLine weight="note">{t.joined}</ProblemLine>}
      {people.done === 'made' && <ProblemLine weight="note">{t.made}</ProblemLine>}
      <section class="card">
        <h2>{t.here(workspace?.name ?? '')}</h2>
        {members === null && !failed && <Skeleton height={120} />}
        {members && <p class="quiet">{t.count(members.length)}</p>}
        <ul class="rows">
          {members?.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              isSelf={member.id === me.person.id}
              mayChange={mayCall(role, 'changeMember')}
              mayRemove={mayCall(role, 'removeMember')}
              actions={actions.people}
            />
          ))}
        </ul>
        {refusal('members')}
      </section>
      {mayCall(role, 'invite') && (
        <Invitations state={people} actions={actions.people} busy={busy === 'invite'}>
          {refusal('invite')}
        </Invitations>
      )}
      {mayCall(role, 'makeConnectLink') && (
        <ConnectLink
          held={state.review}
          platforms={remembered.platforms}
          names={remembered.names}
          actions={actions.review}
        />
      )}
      <Workspaces workspaces={me.workspaces} current={workspaceId ?? ''} busy={busy} actions={actions.people}>
        {refusal('workspace', 'join')}
      </Workspaces>
      {mayCall(role, 'apiKeys') && (
        <Scripts
          key={workspaceId}
          state={state.scripts}
          actions={actions.scripts}
          now={state.now}
          base={`${pairing.workerUrl}/v1/w/${workspaceId}`}
        />
      )}
      <Self
        key={me.person.name}
        name={me.person.name}
        busy={busy}
        done={people.done}
        refused={people.refused}
        actions={actions.people}
      />
      <Guards key={me.person.id} state={state.guards} actions={actions.guards} />
    </section>
  );
}
