import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';

export type Db = DrizzleD1Database & { $client: D1Database };

/**
 * Opens a database for one event. The tables are not told to it: what it would make of them each time (for queries that
 * follow relations, of which there are none here) takes longer than all a post has to ask.
 */
export const openDatabase = (binding: D1Database): Db => drizzle(binding);
