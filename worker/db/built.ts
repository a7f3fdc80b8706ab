import { fillPlaceholders, type Query } from 'drizzle-orm';
import type { RunnableQuery } from 'drizzle-orm/runnable-query';
import type { Db } from './database.ts';

/** What a builder makes, as far as it is needed here. */
interface Buildable<Result> {
  readonly _: { readonly result: Result };
  prepare(): unknown;
}

/** What drizzle's batch asks of one of its parts. */
interface Prepared {
  getQuery(): Query;
}

/**
 * A statement for batches that is built once and asked often: putting its words together takes longer than the database
 * takes to answer. `build` names what changes by `sql.placeholder(name)`; each value of it is given when it is asked.
 */
export function built<Given extends Record<string, unknown>, Result>(
  build: (db: Db) => Buildable<Result>,
): (db: Db, given: Given) => RunnableQuery<Result, 'sqlite'> {
  let first: Prepared | undefined;
  return (db, given) => {
    first ??= build(db).prepare() as Prepared;
    const { sql, params } = first.getQuery();
    // Only its words and the way its answer is read are of the first one; whom it asks is said anew each time.
    const own = Object.assign(Object.create(first) as Prepared, {
      query: { sql, params: fillPlaceholders(params, given) },
      stmt: db.$client.prepare(sql),
    });
    return { _prepare: () => own } as unknown as RunnableQuery<Result, 'sqlite'>;
  };
}
