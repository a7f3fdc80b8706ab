/** One statement as it travels. */
export interface Part {
  sql: string;
  values: (string | number | null)[];
}

/** What takes batches to the database together with others'. */
export interface Carrier {
  carry(parts: readonly Part[]): Promise<unknown>;
}

/** All of it or nothing, in one trip. */
export const askTogether = (binding: D1Database, parts: readonly Part[]): Promise<D1Result[]> =>
  binding.batch(parts.map(({ sql, values }) => binding.prepare(sql).bind(...values)));

/** The same database, whose batches go with others' in one trip. Single statements go by themselves. */
export function byFerry(binding: D1Database, carrier: Carrier): D1Database {
  const parts = new WeakMap<object, Part>();
  const statement = (real: D1PreparedStatement, part: Part): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: Part['values']) => statement(real.bind(...values), { ...part, values }),
      all: () => real.all(),
      run: () => real.run(),
      raw: (options?: { columnNames: true }) => (options ? real.raw(options) : real.raw()),
      first: (name?: string) => (name === undefined ? real.first() : real.first(name)),
    } as unknown as D1PreparedStatement;
    parts.set(wrapped, part);
    return wrapped;
  };
  return {
    prepare: (sql: string) => statement(binding.prepare(sql), { sql, values: [] }),
    batch: (statements: D1PreparedStatement[]) =>
      carrier.carry(statements.map((one) => parts.get(one) as Part)),
  } as unknown as D1Database;
}
