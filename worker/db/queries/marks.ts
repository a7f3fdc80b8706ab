import { eq } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { marks } from '../schema.ts';

export const readMark = (db: Db, key: string) => db.select().from(marks).where(eq(marks.key, key)).get();

export const putMark = (db: Db, key: string, value: string, at: number) =>
  db.insert(marks).values({ key, value, at }).onConflictDoUpdate({ target: marks.key, set: { value, at } });
