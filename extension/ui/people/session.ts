import type { ApiError } from '../../../shared/api.ts';
import type { Invitation, Member } from '../../../shared/members.ts';
import type { Role } from '../../../shared/roles.ts';

/** What the room of people shows: who works in the workspace, who is invited, and one's other workspaces. */

export interface PeopleState {
  /** Null until the Worker has told them. */
  members: Member[] | null;
  invitations: Invitation[];
  /** The Worker could not be asked. */
  failed: boolean;
  /** What was refused last, and while doing what. */
  refused: { doing: Doing; error: ApiError } | null;
  busy: Doing | null;
  /** The address of the invitation that was just made: it is told once. */
  made: { url: string; role: Role; email: string | null } | null;
  /** What was just done. */
  done: 'joined' | 'made' | 'password' | 'name' | null;
}

export type Doing = 'members' | 'invite' | 'join' | 'workspace' | 'name' | 'password';

export interface PeopleActions {
  look(): void;
  invite(role: Role, email: string | null): void;
  withdraw(id: string): void;
  changeRole(memberId: string, role: Role): void;
  takeOut(memberId: string): void;
  leave(): void;
  join(invitation: string): void;
  newWorkspace(name: string): void;
  switchTo(workspaceId: string): void;
  rename(name: string): void;
  /** `code`: from the person's app; empty: none. */
  changePassword(password: string, newPassword: string, code: string): void;
}

export const NO_PEOPLE: PeopleState = {
  members: null,
  invitations: [],
  failed: false,
  refused: null,
  busy: null,
  made: null,
  done: null,
};
