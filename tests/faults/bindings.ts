import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from '../runtime/bundle.ts';
import type { BrokenBinding } from './plan.ts';

/** Where the modules around the Worker are told of trouble. */
const TOLD_AT = '/.trouble';

/**
 * A module around the Worker's own whose bindings break when told to: before anything is done, or after it, with
 * the answer lost. What is told is forgotten when the process dies.
 */
const AROUND = `
import worker, { AccountClock as Clock } from './worker.js';

const told = { database: [], bucket: [], queue: [] };

async function under(binding, work) {
  const trouble = told[binding][0];
  if (!trouble) return work();
  trouble.times -= 1;
  if (trouble.times <= 0) told[binding].shift();
  if (trouble.how === 'before') throw new Error(wordsOf(binding));
  const answer = await work();
  if (trouble.how === 'twice') return work();
  throw new Error(wordsOf(binding));
}
const wordsOf = (binding) => (binding === 'database' ? 'D1_ERROR: broken for the test' : binding + ' broken for the test');

const inner = new WeakMap();
function statement(real) {
  const wrapped = {
    bind: (...values) => statement(real.bind(...values)),
    all: () => under('database', () => real.all()),
    run: () => under('database', () => real.run()),
    raw: (options) => under('database', () => real.raw(options)),
    first: (name) => under('database', () => real.first(name)),
  };
  inner.set(wrapped, real);
  return wrapped;
}
const database = (real) => ({
  prepare: (sql) => statement(real.prepare(sql)),
  batch: (statements) => under('database', () => real.batch(statements.map((one) => inner.get(one)))),
});
const bucket = (real) => ({
  get: (...given) => under('bucket', () => real.get(...given)),
  head: (...given) => real.head(...given),
  put: (...given) => real.put(...given),
  delete: (...given) => real.delete(...given),
  createMultipartUpload: (...given) => real.createMultipartUpload(...given),
  resumeMultipartUpload: (...given) => real.resumeMultipartUpload(...given),
});
const queue = (real) => ({ send: (...given) => under('queue', () => real.send(...given)) });

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

export default {
  async fetch(request, env, execution) {
    if (new URL(request.url).pathname !== '${TOLD_AT}') return worker.fetch(request, around(env), execution);
    const { binding, how, times } = await request.json();
    told[binding].push({ how, times });
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

export async function breakBinding(workerUrl: string, broken: BrokenBinding): Promise<void> {
  await fetch(`${workerUrl}${TOLD_AT}`, { method: 'POST', body: JSON.stringify(broken) });
}
