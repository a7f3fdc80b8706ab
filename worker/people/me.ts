import type { Me, Workspace } from '../../shared/api.ts';
import type { ApprovalMode } from '../../shared/approval.ts';
import { ROLES, type Role } from '../../shared/roles.ts';
import type { Context } from '../context.ts';
import { type WorkspaceRow, workspacesOf } from '../db/queries/workspaces.ts';
import { isOperator } from './operators.ts';
import { pendingFor } from './terms.ts';

/** A role as stored. Anything unknown may only look. */
export const readRole = (role: string): Role => ROLES.find((known) => known === role) ?? 'viewer';

export const toWorkspace = (row: WorkspaceRow, role: string): Workspace => ({
  id: row.id,
  name: row.name,
  timeZone: row.timeZone,
  role: readRole(role),
  lateness: {
    minutes: row.lateMinutes,
    otherwise: row.lateOtherwise as Workspace['lateness']['otherwise'],
  },
  duplicateDays: row.duplicateDays,
  approval: row.approval as ApprovalMode,
  fourEyes: row.fourEyes,
});

/** The person, their workspaces, and the Worker's clock. */
export async function meOf(
  context: Context,
  person: { userId: string; name: string; email: string; isConfirmed: boolean },
): Promise<Me> {
  const rows = await workspacesOf(context.db, person.userId);
  return {
    person: {
      id: person.userId,
      name: person.name,
      email: person.email,
      isConfirmed: person.isConfirmed,
    },
    workspaces: rows.map((row) => toWorkspace(row.workspace, row.role)),
    now: context.now(),
    documents: await pendingFor(context, person.userId),
    isOperator: await isOperator(context, person),
    plans: context.env.STRIPE_SECRET_KEY !== undefined && context.env.STRIPE_WEBHOOK_SECRET !== undefined,
  };
}
