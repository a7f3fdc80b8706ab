import { and, asc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { DUTIES, FOUNDER } from '../../../shared/access.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Db } from '../database.ts';
import { invitations, members, users, workspaces } from '../schema.ts';

export type InvitationRow = typeof invitations.$inferSelect;

/** Everybody in a workspace, longest first. */
export const membersOf = (db: Db, workspaceId: string) =>
  db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: members.role,
      since: members.createdAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(members.createdAt), asc(users.id));

const isMember = (workspaceId: string, userId: string) =>
  and(eq(members.workspaceId, workspaceId), eq(members.userId, userId));

/** Somebody else keeps it too: a workspace is never left without. */
const isSpare = (workspaceId: string): SQL =>
  sql`(${members.role} NOT IN ${DUTIES.keeps} OR (SELECT count(*) FROM members other
    WHERE other.workspace_id = ${workspaceId} AND other.role IN ${DUTIES.keeps}) > 1)`;

/** Answers whether it was done; not where nobody is there, or the last owner would be gone. */
export async function changeRole(db: Db, workspaceId: string, userId: string, role: Role): Promise<boolean> {
  const keeps = DUTIES.keeps.includes(role);
  const rows = await db
    .update(members)
    .set({ role })
    .where(and(isMember(workspaceId, userId), keeps ? undefined : isSpare(workspaceId)))
    .returning({ userId: members.userId });
  return rows.length > 0;
}

/** Answers whether it was done; not where nobody is there, or the last owner would be gone. */
export async function takeOut(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const rows = await db
    .delete(members)
    .where(and(isMember(workspaceId, userId), isSpare(workspaceId)))
    .returning({ userId: members.userId });
  return rows.length > 0;
}

export async function makeWorkspace(
  db: Db,
  { ownerId, ...row }: { id: string; name: string; timeZone: string; createdAt: number; ownerId: string },
): Promise<void> {
  const owner = { workspaceId: row.id, userId: ownerId, role: FOUNDER, createdAt: row.createdAt };
  await db.batch([db.insert(workspaces).values(row), db.insert(members).values(owner)]);
}

export const countOwned = (db: Db, userId: string) =>
  db.$count(members, and(eq(members.userId, userId), inArray(members.role, DUTIES.keeps)));

export const insertInvitation = (db: Db, row: InvitationRow): Promise<unknown> =>
  db.insert(invitations).values(row);

export const invitationsOf = (db: Db, workspaceId: string, now: number) =>
  db
    .select({
      id: invitations.id,
      role: invitations.role,
      email: invitations.email,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.madeAt));

/** An invitation that holds, with the names of who made it and where it leads. */
export const readInvitation = (db: Db, id: string, now: number) =>
  db
    .select({
      role: invitations.role,
      email: invitations.email,
      workspaceId: invitations.workspaceId,
      workspace: workspaces.name,
      by: users.name,
    })
    .from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .leftJoin(users, eq(users.id, invitations.madeBy))
    .where(and(eq(invitations.id, id), gt(invitations.expiresAt, now)))
    .get();

/** Answers whether there was one to take away. */
export async function dropInvitation(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id)))
    .returning({ id: invitations.id });
  return rows.length > 0;
}

/**
 * Lets somebody in by an invitation and takes it away, as two statements for one transaction: of two who come with the
 * same one a single one gets in. The second answers where it led; nothing where it does not hold for them. Who is in
 * already keeps their role.
 */
export function comeIn(db: Db, id: string, person: { id: string; email: string }, now: number) {
  const holds = and(
    eq(invitations.id, id),
    gt(invitations.expiresAt, now),
    or(isNull(invitations.email), eq(invitations.email, person.email)),
  );
  return [
    db
      .insert(members)
      .select(
        db
          .select({
            workspaceId: invitations.workspaceId,
            userId: sql<string>`${person.id}`.as('user_id'),
            role: invitations.role,
            createdAt: sql<number>`${now}`.as('created_at'),
          })
          .from(invitations)
          .where(holds),
      )
      .onConflictDoNothing(),
    db
      .delete(invitations)
      .where(holds)
      .returning({ workspaceId: invitations.workspaceId, role: invitations.role }),
  ] as const;
}

export async function joinBy(db: Db, id: string, person: { id: string; email: string }, now: number) {
  const [, [joined]] = await db.batch([...comeIn(db, id, person, now)]);
  return joined;
}
