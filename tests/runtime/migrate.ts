import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';

/** The table that `wrangler d1 migrations apply` keeps, so that either may go on where the other ended. */
const TABLE = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** Applies what is new in the folder, in the order of the names; each file whole or not at all. Resolves to their names. */
export async function migrate(db: D1Database, folder: string): Promise<string[]> {
  await db.prepare(TABLE).run();
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const fresh = files.filter((name) => !applied.has(name));
  if (fresh.length === 0) return fresh;
  const { unstable_splitSqlQuery: splitSql } = await import('wrangler');
  for (const name of fresh) {
    const statements = splitSql(await readFile(join(folder, name), 'utf8'));
    const note = db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name);
    await db.batch([...statements.map((statement) => db.prepare(statement)), note]);
  }
  return fresh;
}
