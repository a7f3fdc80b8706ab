import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from '../runtime/bundle.ts';

const COUNTS_AT = '/.counts';
const ARM_AT = '/.arm';
const QUERY_AT = '/.query';
const TRIPS_AT = '/.trips';
const CALLS_AT = '/.calls';

/**
 * A module around the Worker's own that adds up its work by who did it (the minute cron, an account's clock, the queue,
 * or a request): how often it was called, what D1 says it read and wrote, and what it did with bucket, queue and net.
 */
const AROUND = `
import worker, { AccountClock as Clock, Ferry as Boat, WorkspaceFeed as Feed } from './worker.js';

const nothing = () => ({ calls: 0, read: 0, written: 0, statements: 0, trips: 0, gets: 0, puts: 0, messages: 0, delivered: 0, alarms: 0, wallMs: 0 });
let counts = {};
let outgoing = 0;
const of = (who) => (counts[who] ??= nothing());

const realFetch = globalThis.fetch;
globalThis.fetch = (...given) => {
  outgoing += 1;
  return realFetch(...given);
};

const inner = new WeakMap();
const alike = new Map();
function statement(real, sql, who) {
  const note = (result) => {
    const sum = of(who);
    sum.read += result.meta.rows_read;
    sum.written += result.meta.rows_written;
    sum.statements += 1;
    return result;
  };
  const trip = async (work) => {
    of(who).trips += 1;
    return note(await work());
  };
  const wrapped = {
    bind: (...values) => statement(real.bind(...values), sql, who),
    all: () => trip(() => real.all()),
    run: () => trip(() => real.run()),
    first: async (name) => {
      const [row] = (await trip(() => real.all())).results;
      return row === undefined ? null : name === undefined ? row : row[name];
    },
    // This form does not tell how much was read. The other one does, and has the same values where no two columns have
    // one name: whether they do is found out the first time, by asking twice.
    raw: async (options) => {
      const { results } = await trip(() => real.all());
      const values = results.map((row) => Object.values(row));
      if (options?.columnNames) return real.raw(options);
      if (alike.get(sql) || !/^\\s*(select|with)/i.test(sql)) return values;
      const rows = await real.raw();
      if (rows.length > 0) alike.set(sql, rows[0].length === values[0]?.length);
      return rows;
    },
  };
  inner.set(wrapped, { real, note });
  return wrapped;
}
/** Of each there is one: the Worker keeps what it made of its settings for as long as they are the same. */
const made = new WeakMap();
function around(env, who) {
  const known = made.get(env) ?? {};
  made.set(env, known);
  return (known[who] ??= countingEnv(env, who));
}
function countingEnv(env, who) {
  const DB = {
    prepare: (sql) => statement(env.DB.prepare(sql), sql, who),
    async batch(all) {
      of(who).trips += 1;
      const known = all.map((one) => inner.get(one));
      const results = await env.DB.batch(known.map((one) => one.real));
      return results.map((result, index) => known[index].note(result));
    },
  };
  const bucket = (name, count) => (...given) => {
    of(who)[count] += 1;
    return env.MEDIA[name](...given);
  };
  const MEDIA = {
    get: bucket('get', 'gets'),
    head: bucket('head', 'gets'),
    put: bucket('put', 'puts'),
    delete: (...given) => env.MEDIA.delete(...given),
    createMultipartUpload: bucket('createMultipartUpload', 'puts'),
    resumeMultipartUpload: (...given) => env.MEDIA.resumeMultipartUpload(...given),
  };
  const QUEUE = {
    send(...given) {
      of(who).messages += 1;
      return env.QUEUE.send(...given);
    },
  };
  return { ...env, DB, MEDIA, QUEUE };
}

/** Setting an alarm is a row that the object writes. */
function counting(state) {
  const { storage } = state;
  const setAlarm = storage.setAlarm.bind(storage);
  storage.setAlarm = (...given) => {
    of('clock').alarms += 1;
    return setAlarm(...given);
  };
  return state;
}

/** An object is billed for as long as it is at work. */
async function atWork(work) {
  const from = Date.now();
  try {
    return await work;
  } finally {
    of('clock').wallMs += Date.now() - from;
  }
}

export class AccountClock extends Clock {
  constructor(state, env) {
    super(counting(state), around(env, 'clock'));
  }
  arm(...given) {
    of('clock').calls += 1;
    return atWork(super.arm(...given));
  }
  alarm(...given) {
    of('clock').calls += 1;
    return atWork(super.alarm(...given));
  }
}

export class WorkspaceFeed extends Feed {
  tell(...given) {
    of('feed').calls += 1;
    return super.tell(...given);
  }
}

export class Ferry extends Boat {
  constructor(state, env) {
    super(state, around(env, 'clock'));
  }
  carry(...given) {
    of('clock').calls += 1;
    return atWork(super.carry(...given));
  }
}

async function armAll(env, ids) {
  const left = [...ids];
  const next = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop())
      await env.CLOCKS.get(env.CLOCKS.idFromName(id)).arm(id);
  };
  await Promise.all(Array.from({ length: 20 }, next));
}

export default {
  async fetch(request, env, execution) {
    const { pathname } = new URL(request.url);
    if (pathname === '${COUNTS_AT}') {
      const told = { ...counts, outgoing };
      counts = {};
      outgoing = 0;
      return Response.json(told);
    }
    if (pathname === '${ARM_AT}') {
      await armAll(env, await request.json());
      return new Response(null, { status: 204 });
    }
    if (pathname === '${TRIPS_AT}') {
      for (let left = Number(await request.text()); left > 0; left -= 1) await env.DB.batch([env.DB.prepare('SELECT 1')]);
      return new Response(null, { status: 204 });
    }
    if (pathname === '${CALLS_AT}') {
      const asked = await request.json();
      const from = Date.now();
      // Every answer is read, as whoever publishes reads it; so many are under way at once as the system has sockets for.
      const next = async () => {
        for (let one = asked.pop(); one; one = asked.pop()) await (await realFetch(one[0], { headers: one[1] })).text();
      };
      await Promise.all(Array.from({ length: 500 }, next));
      return Response.json(Date.now() - from);
    }
    if (pathname === '${QUERY_AT}') return Response.json((await env.DB.prepare(await request.text()).all()).results);
    of('requests').calls += 1;
    return worker.fetch(request, around(env, 'requests'), execution);
  },
  scheduled(event, env, execution) {
    of('cron').calls += 1;
    return worker.scheduled(event, around(env, 'cron'), execution);
  },
  queue(batch, env, execution) {
    of('queue').calls += 1;
    of('queue').delivered += batch.messages.length;
    return worker.queue(batch, around(env, 'queue'), execution);
  },
};
`;

export type Who = 'cron' | 'clock' | 'feed' | 'queue' | 'requests';

export interface Work {
  /** Invocations: requests, rings of the cron, calls and alarms of clocks, batches of messages. */
  calls: number;
  /** D1: rows, statements, and trips to it (a batch is one). */
  read: number;
  written: number;
  statements: number;
  trips: number;
  /** R2. */
  gets: number;
  puts: number;
  /** Messages sent, and delivered. */
  messages: number;
  delivered: number;
  /** Alarms set. */
  alarms: number;
  /** How long clocks were at work, ms. */
  wallMs: number;
}
export type WorkCounts = Partial<Record<Who, Work>> & { outgoing: number };

/** All of it, whoever did it. */
export const sumOf = (counts: WorkCounts, what: keyof Work): number =>
  (['cron', 'clock', 'feed', 'queue', 'requests'] as const).reduce(
    (sum, who) => sum + (counts[who]?.[what] ?? 0),
    0,
  );

/** Writes the Worker's bundle, and the module around it, into the folder; the modules to run, the entry first. */
export async function countingWorker(folder: string): Promise<string[]> {
  const scripts = [join(folder, 'around.js'), join(folder, 'worker.js')];
  await copyFile(await bundleWorker(), scripts[1] as string);
  await writeFile(scripts[0] as string, AROUND);
  return scripts;
}

/** What was counted since the last time this was asked. */
export async function takeCounts(workerUrl: string): Promise<WorkCounts> {
  return (await (await fetch(`${workerUrl}${COUNTS_AT}`)).json()) as WorkCounts;
}

/**
 * Asks the database from inside: the runtime's own way in stands still while it waits, and whoever then has much to log
 * waits for it.
 */
export async function askInside(workerUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${workerUrl}${QUERY_AT}`, { method: 'POST', body: sql });
  return (await response.json()) as Record<string, unknown>[];
}

/** So many trips to the database with nothing to ask. */
export async function tripInVain(workerUrl: string, trips: number): Promise<void> {
  await fetch(`${workerUrl}${TRIPS_AT}`, { method: 'POST', body: String(trips) });
}

/** How long so many bare calls take the runtime, as many at once as it can, with nothing of ours around them, ms. */
export async function callsAtOnce(
  workerUrl: string,
  calls: readonly (readonly [url: string, headers: Record<string, string>])[],
): Promise<number> {
  const response = await fetch(`${workerUrl}${CALLS_AT}`, { method: 'POST', body: JSON.stringify(calls) });
  return Number(await response.json());
}

/** Tells the clocks of these accounts that there is something to do, as whatever planned it would have. */
export async function armClocks(workerUrl: string, accountIds: readonly string[]): Promise<void> {
  for (let at = 0; at < accountIds.length; at += ARMED_TOGETHER)
    await fetch(`${workerUrl}${ARM_AT}`, {
      method: 'POST',
      body: JSON.stringify(accountIds.slice(at, at + ARMED_TOGETHER)),
    });
}
const ARMED_TOGETHER = 200;
