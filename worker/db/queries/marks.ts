import { and, asc, eq, gte, lt } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { marks } from '../schema.ts';

export const readMark = (db: Db, key: string) => db.select().from(marks).where(eq(marks.key, key)).get();

export const putMark = (db: Db, key: string, value: string, at: number) =>
  db.insert(marks).values({ key, value, at }).onConflictDoUpdate({ target: marks.key, set: { value, at } });

/** The first of those whose keys begin so, in the order of their keys. */
export const firstMarkOf = (db: Db, prefix: string) =>
  db
    .select()
    .from(marks)
    .where(and(gte(marks.key, prefix), lt(marks.key, `${prefix}~`)))
    .orderBy(asc(marks.key))
    .limit(1)
    .get();

export const dropMark = (db: Db, key: string) => db.delete(marks).where(eq(marks.key, key));
