import type { Keys } from './connect/seal.ts';
import type { Db } from './db/database.ts';
import type { Env } from './env.ts';
import type { Log } from './log.ts';
import type { Provider } from './providers/provider.ts';
import type { OpenCalls } from './publish/open-calls.ts';
import type { Waits } from './waits.ts';

/** The world, built once an event and passed as one thing. */
export interface Context {
  readonly db: Db;
  readonly media: R2Bucket;
  /** The only way out; `providers/request.ts` alone calls it. */
  readonly fetch: typeof fetch;
  /** How many calls of a step are open at once in this process. */
  readonly calls: OpenCalls;
  /** Ms since the epoch, UTC. */
  readonly now: () => number;
  /** 128 random bits as lower-case hex. */
  readonly id: () => string;
  readonly env: Env;
  readonly keys: Keys;
  /** The Provider of a platform; throws where this build has none. */
  readonly providers: (platform: string) => Provider;
  readonly waits: Waits;
  readonly log: Log;
  /** Lets work go on after the answer. */
  readonly later: (work: Promise<unknown>) => void;
}
