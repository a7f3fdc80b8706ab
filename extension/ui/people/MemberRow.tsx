import type { Member } from '../../../shared/members.ts';
import { ROLES, type Role } from '../../../shared/roles.ts';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { Sure } from '../parts/Sure.tsx';
import { t } from '../words/team.ts';
import type { PeopleActions } from './session.ts';

interface MemberRowProps {
  member: Member;
  isSelf: boolean;
  /** Who looks at it owns the workspace. */
  mayChange: boolean;
  mayRemove: boolean;
  actions: PeopleActions;
}

/** One person of the workspace; owners change what they may do, and everybody may leave. */
export function MemberRow({ member, isSelf, mayChange, mayRemove, actions }: MemberRowProps) {
  const { id, name, email, role } = member;
  return (
    <li class="item" data-testid={`member-${id}`}>
      <Icon name="user" size={20} />
      <div class="grow">
        <b>{name}</b>
        {isSelf && <span class="quiet"> ({t.you})</span>}
        {email && <p class="small quiet address">{email}</p>}
        <p class="small quiet">{t.may[role]}</p>
      </div>
      {mayChange ? (
        <Select
          label={t.roleOf(name)}
          value={role}
          choices={ROLES.map((one) => ({ value: one, label: t.roles[one] }))}
          onChange={(next) => actions.changeRole(id, next as Role)}
        />
      ) : (
        <span>{t.roles[role]}</span>
      )}
      {isSelf && (
        <Sure label={t.leave} warning={t.leaveWarning} yes={t.yes} no={t.no} onYes={actions.leave} />
      )}
      {mayRemove && !isSelf && (
        <Sure
          label={t.takeOut}
          warning={t.takeOutWarning(name)}
          yes={t.yes}
          no={t.no}
          onYes={() => actions.takeOut(id)}
        />
      )}
    </li>
  );
}
