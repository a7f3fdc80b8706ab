import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from '../runtime/bundle.ts';

const COUNTS_AT = '/.rows';

/**
 * A module around the Worker's own that adds up what D1 says it read and wrote, by who asked: the minute cron, an
 * account's clock, the queue, or a request.
 */
const AROUND = `
import worker, { AccountClock as Clock } from './worker.js';

let counts = {};
const inner = new WeakMap();
const noteFor = (who) => (result) => {
  const sum = (counts[who] ??= { read: 0, written: 0, statements: 0 });
  sum.read += result.meta.rows_read;
  sum.written += result.meta.rows_written;
  sum.statements += 1;
  return result;
};
function statement(real, sql, note) {
  const wrapped = {
    bind: (...values) => statement(real.bind(...values), sql, note),
    all: async () => note(await real.all()),
    run: async () => note(await real.run()),
    first: async (name) => {
      const [row] = note(await real.all()).results;
      return row === undefined ? null : name === undefined ? row : row[name];
    },
    // This form does not tell how much was read; a question may be asked twice, a change in another form.
    raw: async (options) => {
      const { results } = note(await real.all());
      return /^\\s*(select|with)/i.test(sql) ? real.raw(options) : results.map((row) => Object.values(row));
    },
  };
  inner.set(wrapped, real);
  return wrapped;
}
function around(env, who) {
  const note = noteFor(who);
  const DB = {
    prepare: (sql) => statement(env.DB.prepare(sql), sql, note),
    batch: async (all) => (await env.DB.batch(all.map((one) => inner.get(one)))).map(note),
  };
  return { ...env, DB };
}

export class AccountClock extends Clock {
  constructor(state, env) {
    super(state, around(env, 'clock'));
  }
}

export default {
  fetch(request, env, execution) {
    if (new URL(request.url).pathname !== '${COUNTS_AT}')
      return worker.fetch(request, around(env, 'requests'), execution);
    const told = counts;
    counts = {};
    return Response.json(told);
  },
  scheduled: (event, env, execution) => worker.scheduled(event, around(env, 'cron'), execution),
  queue: (batch, env, execution) => worker.queue(batch, around(env, 'queue'), execution),
};
`;

export type Who = 'cron' | 'clock' | 'queue' | 'requests';
export type RowCounts = Partial<Record<Who, { read: number; written: number; statements: number }>>;

/** Writes the Worker's bundle, and the module around it, into the folder; the modules to run, the entry first. */
export async function countingWorker(folder: string): Promise<string[]> {
  const scripts = [join(folder, 'around.js'), join(folder, 'worker.js')];
  await copyFile(await bundleWorker(), scripts[1] as string);
  await writeFile(scripts[0] as string, AROUND);
  return scripts;
}

/** What was counted since the last time this was asked. */
export async function takeCounts(workerUrl: string): Promise<RowCounts> {
  return (await (await fetch(`${workerUrl}${COUNTS_AT}`)).json()) as RowCounts;
}
