/** Resolves when it is one's turn, to what ends it. */
export type Turn = () => Promise<() => void>;

/** A process that can be killed at any touch of the world: from then on nothing of it reaches D1 or the net. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export class Process {
  /** How often the world was touched: before and after each statement, batch and call. */
  touches = 0;
  /** Rows that D1 says it read for this process. */
  rowsRead = 0;
  #killAt: number;
  readonly #turn: Turn | undefined;

  /** `turn`: waited for before each touch, where several processes take turns. */
  constructor(killAt = Number.POSITIVE_INFINITY, turn?: Turn) {
    this.#killAt = killAt;
    this.#turn = turn;
  }

  get isDead(): boolean {
    return this.touches >= this.#killAt;
  }

  kill(): void {
    this.#killAt = 0;
  }

  /** Does it, unless the process dies before; the answer is lost where it dies after. */
  async touch<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.#turn?.();
    try {
      this.#step();
      const answer = await work();
      this.#step();
      return answer;
    } finally {
      end?.();
    }
  }

  #step(): void {
    this.touches += 1;
    if (this.isDead) throw new Killed('killed');
  }
}

/** D1 as one process sees it. `fail` may throw in place of a statement, `rewrite` puts another in its place. */
export function databaseOf(
  real: D1Database,
  process: Process,
  fail: (sql: string) => void,
  rewrite: (sql: string) => string = (sql) => sql,
): D1Database {
  const inner = new WeakMap<object, { statement: D1PreparedStatement; sql: string }>();
  const counted = <T extends D1Result>(result: T): T => {
    process.rowsRead += result.meta.rows_read;
    return result;
  };
  const wrap = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const run = <T>(work: () => Promise<T>): Promise<T> =>
      process.touch(async () => {
        fail(sql);
        return work();
      });
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values), sql),
      all: () => run(async () => counted(await statement.all())),
      run: () => run(async () => counted(await statement.run())),
      first: (name: string) => run(() => statement.first(name)),
      // Only the other forms tell how much was read; a SELECT can be asked twice.
      raw: () =>
        run(async () => {
          if (/^select/i.test(sql)) counted(await statement.all());
          return statement.raw();
        }),
    } as unknown as D1PreparedStatement;
    inner.set(wrapped, { statement, sql });
    return wrapped;
  };
  return {
    prepare: (sql: string) => wrap(real.prepare(rewrite(sql)), sql),
    batch: (statements: D1PreparedStatement[]) =>
      process.touch(async () => {
        const unwrapped = statements.map((one) => inner.get(one) ?? { statement: one, sql: '' });
        for (const one of unwrapped) fail(one.sql);
        const results = await real.batch(unwrapped.map((one) => one.statement));
        return results.map(counted);
      }),
  } as unknown as D1Database;
}
