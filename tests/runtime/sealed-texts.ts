import { openKeys } from '../../worker/connect/seal.ts';

/** What lies sealed in a Worker's database, opened: by it one sees whether any of it came out elsewhere. */

/** As much of D1 as reading takes. */
export interface Readable {
  prepare(sql: string): { all<T>(): Promise<{ results: T[] }> };
}
interface Kind {
  purpose: string;
  sql: string;
}

/** Tokens of platforms, and what a consent under way is proven by. */
export const TOKENS: readonly Kind[] = [
  {
    purpose: 'token',
    sql: `SELECT 'connections/' || id || '/access' AS place, access_sealed AS sealed FROM connections`,
  },
  {
    purpose: 'token',
    sql: `SELECT 'connections/' || id || '/refresh' AS place, refresh_sealed AS sealed FROM connections`,
  },
  {
    purpose: 'verifier',
    sql: `SELECT 'oauth_states/' || id || '/verifier' AS place, verifier_sealed AS sealed FROM oauth_states`,
  },
];
/** What apps make codes of: told once. */
export const FACTORS: readonly Kind[] = [
  {
    purpose: 'second-factor',
    sql: `SELECT 'second_factors/' || user_id || '/secret' AS place, secret_sealed AS sealed FROM second_factors`,
  },
];

export async function sealedTexts(
  database: Readable,
  masterKeys: string,
  kinds: readonly Kind[],
): Promise<string[]> {
  const keys = openKeys(masterKeys);
  const found: string[] = [];
  for (const { purpose, sql } of kinds) {
    const { results } = await database
      .prepare(`${sql} WHERE sealed IS NOT NULL`)
      .all<{ place: string; sealed: string }>();
    for (const { place, sealed } of results)
      found.push(await keys.open(purpose, place, sealed).catch(() => sealed));
  }
  return found.filter((text) => text.length >= 8);
}

/** Settings that nobody may read: the master keys themselves, and whatever is called a secret. */
export const secretSettings = (settings: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => {
    if (typeof value !== 'string') return [];
    if (name === 'MASTER_KEYS') return value.split(',').map((entry) => entry.slice(entry.indexOf(':') + 1));
    return /_SECRET(?:_KEY)?$/.test(name) ? [value] : [];
  });
