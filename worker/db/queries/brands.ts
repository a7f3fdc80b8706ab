import { eq } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { brands } from '../schema.ts';

export const brandOf = (db: Db, workspaceId: string) =>
  db.select().from(brands).where(eq(brands.workspaceId, workspaceId)).get();

/** All of a workspace's brand anew; what is undefined stays as it was. Answers what it is now. */
export const putBrand = (db: Db, row: typeof brands.$inferInsert) =>
  db
    .insert(brands)
    .values(row)
    .onConflictDoUpdate({ target: brands.workspaceId, set: row })
    .returning()
    .get();
