import { and, asc, eq, lte } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { uploadParts, uploads } from '../schema.ts';

export type UploadRow = typeof uploads.$inferSelect;
export type UploadState = 'open' | 'verifying' | 'present' | 'refused';
export type PartRow = typeof uploadParts.$inferSelect;

export const uploadFor = (db: Db, workspaceId: string, id: string): Promise<UploadRow | undefined> =>
  db
    .select()
    .from(uploads)
    .where(and(eq(uploads.workspaceId, workspaceId), eq(uploads.id, id)))
    .get();

export const uploadOfHash = (db: Db, workspaceId: string, sha256: string): Promise<UploadRow | undefined> =>
  db
    .select()
    .from(uploads)
    .where(and(eq(uploads.workspaceId, workspaceId), eq(uploads.sha256, sha256)))
    .get();

export const readUpload = (db: Db, id: string): Promise<UploadRow | undefined> =>
  db.select().from(uploads).where(eq(uploads.id, id)).get();

/** Answers whether it was written: false where another upload of this hash was there first. */
export async function insertUpload(db: Db, row: typeof uploads.$inferInsert): Promise<boolean> {
  const rows = await db.insert(uploads).values(row).onConflictDoNothing().returning({ id: uploads.id });
  return rows.length > 0;
}

/** Moves on from a state; matches nothing where it is not in it any more. `lookAt`: when the cron looks at it. */
export const moveUpload = (db: Db, id: string, was: UploadState, to: UploadState, lookAt: number) =>
  db
    .update(uploads)
    .set({ state: to, expiresAt: lookAt })
    .where(and(eq(uploads.id, id), eq(uploads.state, was)));

export const deleteUpload = (db: Db, id: string) => db.delete(uploads).where(eq(uploads.id, id));

export const uploadsToLookAt = (db: Db, now: number): Promise<UploadRow[]> =>
  db.select().from(uploads).where(lte(uploads.expiresAt, now)).orderBy(asc(uploads.expiresAt)).limit(10);

export const putPart = (db: Db, row: PartRow) =>
  db
    .insert(uploadParts)
    .values(row)
    .onConflictDoUpdate({
      target: [uploadParts.uploadId, uploadParts.part],
      set: { etag: row.etag, bytes: row.bytes },
    });

export const partsOf = (db: Db, uploadId: string): Promise<PartRow[]> =>
  db.select().from(uploadParts).where(eq(uploadParts.uploadId, uploadId)).orderBy(asc(uploadParts.part));
