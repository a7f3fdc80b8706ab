/** Rows as the storage itself counts them: the same counts that D1 tells. */
export interface Tally {
  read: number;
  written: number;
}

/**
 * D1 as a binding shows it, right on the SQLite of a Durable Object: that is what D1 is made of, without the way there
 * and back, which on one machine takes most of the time.
 */
export function databaseOn(
  storage: DurableObjectStorage,
  tally: Tally = { read: 0, written: 0 },
): D1Database {
  const inner = new WeakMap<object, () => D1Result>();
  const statement = (sql: string, values: unknown[]): D1PreparedStatement => {
    const open = () => storage.sql.exec(sql, ...values);
    const count = (cursor: ReturnType<typeof open>) => {
      tally.read += cursor.rowsRead;
      tally.written += cursor.rowsWritten;
      return { rows_read: cursor.rowsRead, rows_written: cursor.rowsWritten };
    };
    const all = (): D1Result => {
      const cursor = open();
      const results = cursor.toArray();
      const meta = { ...count(cursor), size_after: storage.sql.databaseSize };
      return { success: true, results, meta } as unknown as D1Result;
    };
    const wrapped = {
      bind: (...more: unknown[]) => statement(sql, more),
      all: async () => all(),
      run: async () => all(),
      first: async (name?: string) => {
        const row = all().results[0] as Record<string, unknown> | undefined;
        return row === undefined ? null : name === undefined ? row : row[name];
      },
      raw: async () => {
        const cursor = open();
        const rows = [...cursor.raw()];
        count(cursor);
        return rows;
      },
    };
    inner.set(wrapped, all);
    return wrapped as unknown as D1PreparedStatement;
  };
  return {
    prepare: (sql: string) => statement(sql, []),
    // All of it or nothing.
    batch: async (all: D1PreparedStatement[]) =>
      storage.transactionSync(() => all.map((one) => (inner.get(one) as () => D1Result)())),
  } as unknown as D1Database;
}
