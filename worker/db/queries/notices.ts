import type { Db } from '../database.ts';
import { notices } from '../schema.ts';

export type NoticeRow = typeof notices.$inferInsert;

export const insertNotice = (db: Db, row: NoticeRow) => db.insert(notices).values(row);
