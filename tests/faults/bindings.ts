import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from '../runtime/bundle.ts';
import type { BrokenBinding, KillPoint } from './plan-trouble.ts';

/** Where the modules around the Worker are told of trouble. */
const TOLD_AT = '/.trouble';

/**
 * A module around the Worker's own whose bindings break when told to: before anything is done, or after it, with
 * the answer lost. At a named place in its work it stands still and asks to be killed. What is told is forgotten
 * when the process dies.
 */
const AROUND = `
import worker, { AccountClock as Clock, Ferry as Boat } from './worker.js';
export { WorkspaceFeed } from './worker.js';

const told = { database: [], bucket: [], queue: [] };

/** The first trouble told of such a use, once; null where it goes well. */
function troubleOf(binding, use) {
  const all = told[binding];
  const trouble = all.find((one) => !one.use || one.use === use);
  if (!trouble) return null;
  trouble.times -= 1;
  if (trouble.times <= 0) all.splice(all.indexOf(trouble), 1);
  return trouble;
}

async function under(binding, use, work) {
  const trouble = troubleOf(binding, use);
  if (!trouble) return work();
  if (trouble.how === 'before') throw new Error(wordsOf(binding));
  const answer = await work();
  throw new Error(wordsOf(binding));
}
const wordsOf = (binding) => (binding === 'database' ? 'D1_ERROR: broken for the test' : binding + ' broken for the test');

let kill = null;
async function pass(point, side) {
  if (!point || kill?.point !== point || kill.side !== side) return;
  kill.nth -= 1;
  if (kill.nth > 0) return;
  await fetch(kill.callAt);
  await new Promise(() => {});
}

function pointOf(statements) {
  const has = (pattern) => statements.some((sql) => pattern.test(sql));
  if (has(/^insert into "attempts"/i)) return has(/^update "publications" set .*"publish_attempt" = \\?/i) ? 'fence' : 'claim';
  if (has(/^update "attempts" set "ended_at"/i)) return 'end';
  if (has(/^update "publications" set .*"handle_sealed" = \\?.* where .*"lease" = \\?/i)) return 'save';
  if (has(/^update "connections" set .*"access_sealed" = \\?/i)) return 'renewal';
  return null;
}

const useOf = (statements) => (statements.every((sql) => /^\\s*select/i.test(sql)) ? 'read' : 'write');

async function ask(statements, work) {
  const point = kill && pointOf(statements);
  await pass(point, 'before');
  const answer = await under('database', useOf(statements), work);
  await pass(point, 'after');
  return answer;
}

const inner = new WeakMap();
function statement(real, sql) {
  const wrapped = {
    bind: (...values) => statement(real.bind(...values), sql),
    all: () => ask([sql], () => real.all()),
    run: () => ask([sql], () => real.run()),
    raw: (options) => ask([sql], () => real.raw(options)),
    first: (name) => ask([sql], () => real.first(name)),
  };
  inner.set(wrapped, { real, sql });
  return wrapped;
}
const database = (real) => ({
  prepare: (sql) => statement(real.prepare(sql), sql),
  batch: (statements) => {
    const all = statements.map((one) => inner.get(one));
    return ask(all.map((one) => one.sql), () => real.batch(all.map((one) => one.real)));
  },
});
const upload = (real) => ({
  key: real.key,
  uploadId: real.uploadId,
  uploadPart: (...given) => under('bucket', 'put', () => real.uploadPart(...given)),
  complete: (...given) => under('bucket', 'put', () => real.complete(...given)),
  abort: () => under('bucket', 'delete', () => real.abort()),
});
const bucket = (real) => ({
  async get(...given) {
    await pass('media', 'before');
    const found = await under('bucket', 'get', () => real.get(...given));
    await pass('media', 'after');
    return found;
  },
  head: (...given) => under('bucket', 'head', () => real.head(...given)),
  put: (...given) => under('bucket', 'put', () => real.put(...given)),
  delete: (...given) => under('bucket', 'delete', () => real.delete(...given)),
  list: (...given) => under('bucket', 'list', () => real.list(...given)),
  createMultipartUpload: (...given) =>
    under('bucket', 'put', async () => upload(await real.createMultipartUpload(...given))),
  resumeMultipartUpload: (...given) => upload(real.resumeMultipartUpload(...given)),
});

const held = [];
async function send(real, message) {
  const trouble = troubleOf('queue');
  switch (trouble?.how) {
    case 'before':
      throw new Error(wordsOf('queue'));
    case 'after':
      await real.send(message);
      throw new Error(wordsOf('queue'));
    case 'twice':
      await real.send(message);
      return real.send(message);
    case 'late':
      return real.send(message, { delaySeconds: 2 });
    case 'never':
      return;
    case 'swapped':
      held.push(message);
      return;
    default:
      await real.send(message);
      for (const one of held.splice(0)) await real.send(one);
  }
}
const queue = (real) => ({
  async send(message) {
    await pass('queue', 'before');
    await send(real, message);
    await pass('queue', 'after');
  },
});

let ahead = 0;
const realNow = Date.now;
Date.now = () => realNow.call(Date) + ahead;

const known = new WeakMap();
function around(env) {
  let one = known.get(env);
  if (!one) {
    one = { ...env, DB: database(env.DB), MEDIA: bucket(env.MEDIA), QUEUE: queue(env.QUEUE) };
    known.set(env, one);
  }
  return one;
}

export class AccountClock extends Clock {
  constructor(state, env) {
    super(state, around(env));
  }
}

export class Ferry extends Boat {
  constructor(state, env) {
    super(state, around(env));
  }
}

export default {
  async fetch(request, env, execution) {
    if (new URL(request.url).pathname !== '${TOLD_AT}') return worker.fetch(request, around(env), execution);
    const given = await request.json();
    if (given.binding) told[given.binding].push({ use: given.use, how: given.how, times: given.times });
    if (given.ahead !== undefined) ahead = given.ahead;
    if (given.kill) kill = given.kill;
    if (given.sql) return Response.json((await env.DB.prepare(given.sql).all()).results);
    if (given.cron) await worker.scheduled({ cron: '* * * * *', scheduledTime: Date.now() }, around(env), execution);
    return new Response(null, { status: 204 });
  },
  scheduled: (event, env, execution) => worker.scheduled(event, around(env), execution),
  queue: (batch, env, execution) => worker.queue(batch, around(env), execution),
};
`;

/** Writes the Worker's bundle, and the module around it, into the folder; the modules to run, the entry first. */
export async function breakableWorker(folder: string): Promise<string[]> {
  const scripts = [join(folder, 'around.js'), join(folder, 'worker.js')];
  await copyFile(await bundleWorker(), scripts[1] as string);
  await writeFile(scripts[0] as string, AROUND);
  return scripts;
}

const tell = async (workerUrl: string, told: object): Promise<void> => {
  const answer = await fetch(`${workerUrl}${TOLD_AT}`, { method: 'POST', body: JSON.stringify(told) });
  await answer.arrayBuffer();
};

/** Asks the Worker's database, past its code and past all trouble. */
export async function queryInside(workerUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const answer = await fetch(`${workerUrl}${TOLD_AT}`, { method: 'POST', body: JSON.stringify({ sql }) });
  if (!answer.ok) throw new Error(`The database does not answer: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>[];
}

/** Rings the minute cron, and waits for its end. */
export const ringInside = (workerUrl: string): Promise<void> => tell(workerUrl, { cron: true });

export const breakBinding = (workerUrl: string, broken: BrokenBinding): Promise<void> =>
  tell(workerUrl, broken);

/** Sets the Worker's clock so many ms ahead of the real one. */
export const setClockAhead = (workerUrl: string, ms: number): Promise<void> => tell(workerUrl, { ahead: ms });

/** At this place the Worker calls `callAt` and does nothing more, until it is killed. */
export const killInside = (
  workerUrl: string,
  { point, side, nth }: Extract<KillPoint, { at: 'inside' }>,
  callAt: string,
): Promise<void> => tell(workerUrl, { kill: { point, side, nth, callAt } });
