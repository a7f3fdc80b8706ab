import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { members, workspaces } from '../schema.ts';

export type WorkspaceRow = typeof workspaces.$inferSelect;

/** The workspaces of a person with their role there, oldest first. */
export const workspacesOf = (db: Db, userId: string) =>
  db
    .select({ workspace: workspaces, role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, userId))
    .orderBy(asc(members.createdAt));

/** One workspace as a member sees it; undefined for everybody else. */
export const workspaceFor = (db: Db, userId: string, workspaceId: string) =>
  db
    .select({ workspace: workspaces, role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(and(eq(members.userId, userId), eq(members.workspaceId, workspaceId)))
    .get();

export const changeWorkspace = (
  db: Db,
  workspaceId: string,
  change: Partial<
    Pick<
      WorkspaceRow,
      'name' | 'timeZone' | 'lateMinutes' | 'lateOtherwise' | 'duplicateDays' | 'approval' | 'fourEyes'
    >
  >,
) => db.update(workspaces).set(change).where(eq(workspaces.id, workspaceId)).returning().get();
