import { type Keys, openKeys } from './connect/seal.ts';
import type { Context } from './context.ts';
import { openDatabase } from './db/database.ts';
import { type Bindings, readEnv } from './env.ts';
import { logTo } from './log.ts';
import { provider } from './providers/index.ts';
import { OpenCalls } from './publish/open-calls.ts';
import { scaled } from './waits.ts';

/** Each call takes two of the 20,000 files that a process may have open on many systems; more at once are no faster. */
const CALLS = 500;
const calls = new OpenCalls(CALLS);

const keysOf = new WeakMap<object, Keys>();

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The real world for one event. Throws NotSetUp where a setting is missing. */
export function buildContext(raw: Bindings, execution: Pick<ExecutionContext, 'waitUntil'>): Context {
  const env = readEnv(raw);
  let keys = keysOf.get(env);
  if (!keys) {
    keys = openKeys(env.MASTER_KEYS);
    keysOf.set(env, keys);
  }
  const now = (): number => Date.now();
  return {
    db: openDatabase(env.DB),
    media: env.MEDIA,
    fetch: (input, init) => fetch(input, init),
    calls,
    now,
    id: newId,
    env,
    keys,
    providers: provider,
    waits: scaled(env.WAIT_FACTOR),
    log: logTo((line) => console.log(line), now),
    later: (work) => execution.waitUntil(work),
  };
}
