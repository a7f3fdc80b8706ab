import { Hono } from 'hono';
import { openKeys } from '../../worker/connect/seal.ts';
import type { Context } from '../../worker/context.ts';
import { openDatabase } from '../../worker/db/database.ts';
import type { Bindings, Env } from '../../worker/env.ts';
import type { AppEnv } from '../../worker/http/call.ts';
import { logTo } from '../../worker/log.ts';
import { provider } from '../../worker/providers/index.ts';
import { OpenCalls } from '../../worker/publish/open-calls.ts';
import { serveLinks } from '../../worker/routes/links.ts';
import { scaled } from '../../worker/waits.ts';
import { type Fakes, playAll } from '../fakes/all.ts';
import { createWorld, type Fake } from '../fakes/fake.ts';
import { sandboxFetch } from '../fakes/sandbox.ts';
import { PLAYED } from '../faults/played/index.ts';
import { allSandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { Alarms } from './clocks.ts';
import type { Tally } from './database.ts';

export interface SoakBindings extends Pick<Bindings, 'MEDIA'> {
  /** The database, whose rows are added to the tally. */
  database(tally?: Tally): D1Database;
  /** Ends when what was written lies where it is to lie. */
  pause?(): Promise<void>;
  /** Writes all that is done in it together. */
  together?(work: () => Promise<void>): Promise<void>;
}

const HOME = 'http://127.0.0.1:8787';

/**
 * The Worker and all platforms on one clock that is passed in. What the Worker does not own stands in for itself: its
 * clocks are alarms in memory, its queue is a list.
 */
export class SoakWorld {
  now: number;
  readonly fakes: Fakes;
  readonly fetch: ReturnType<typeof sandboxFetch>;
  readonly context: Context;
  readonly alarms = new Alarms();
  /** Messages of the queue. */
  readonly messages: unknown[] = [];
  /** Lines about errors that the Worker logged. */
  readonly errors: string[] = [];
  readonly #bindings: SoakBindings;
  readonly #keys = openKeys(testSecrets().MASTER_KEYS);
  #later: Promise<unknown>[] = [];
  /** No process here dies with a call open. */
  readonly #calls = new OpenCalls(500, () => this.now);
  #ids = 0;

  constructor(bindings: SoakBindings, start: number, accounts: number) {
    this.#bindings = bindings;
    this.now = start;
    const links = new Hono<AppEnv>();
    const world = createWorld({
      now: () => this.now,
      // The only address outside that a platform fetches from is the Worker's own.
      fetch: async (input, init) => links.request(input.slice(HOME.length), init),
    });
    this.fakes = playAll(world, Object.assign({}, ...PLAYED.map((one) => one.given(accounts))));
    this.fetch = sandboxFetch(this.everyFake);
    this.context = this.#contextOn(bindings.database());
    links.use(async (c, next) => {
      c.set('context', this.context);
      await next();
    });
    serveLinks(links);
  }

  get everyFake(): Fake[] {
    return Object.values(this.fakes);
  }

  /** The same Worker, with the rows that it reads and writes added to a tally. */
  counted(): { context: Context; tally: Tally } {
    const tally = { read: 0, written: 0 };
    return { tally, context: this.#contextOn(this.#bindings.database(tally)) };
  }

  /** What was left for after the answer is done too. */
  async finish(): Promise<void> {
    while (this.#later.length > 0) await Promise.all(this.#later.splice(0));
  }

  /** The time is now this, and what the platforms fetch by themselves they fetch. */
  async turn(now: number): Promise<void> {
    this.now = now;
    const { tiktok, instagram } = this.fakes;
    await Promise.all([tiktok.tick(), instagram.tick()]);
  }

  together(work: () => Promise<void>): Promise<void> {
    return this.#bindings.together ? this.#bindings.together(work) : work();
  }

  /** Whoever waits for a word of this process gets it: by itself it never stops to listen. */
  async pause(): Promise<void> {
    await this.#bindings.pause?.();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }

  #contextOn(db: D1Database): Context {
    const CLOCKS = {
      idFromName: (name: string) => name,
      get: (accountId: string) => ({
        arm: async () => this.alarms.set(accountId, this.now),
        forget: async () => this.alarms.forget(accountId),
      }),
    };
    const QUEUE = { send: async (message: unknown) => void this.messages.push(message) };
    const settings = { ...testSecrets(), ...allSandboxSettings(this.fakes), PUBLIC_URL: HOME, CROWD: 64 };
    // Nobody looks on for a month.
    const FEEDS = { idFromName: (name: string) => name, get: () => ({ tell: async () => undefined }) };
    const env = { ...settings, DB: db, MEDIA: this.#bindings.MEDIA, CLOCKS, FEEDS, QUEUE } as unknown as Env;
    return {
      db: openDatabase(db),
      media: this.#bindings.MEDIA,
      fetch: this.fetch as typeof fetch,
      calls: this.#calls,
      now: () => this.now,
      id: () => `soak-${String(++this.#ids).padStart(8, '0')}`,
      env,
      keys: this.#keys,
      providers: provider,
      waits: scaled(1),
      log: logTo(
        (line) => void (line.includes('"level":"error"') && this.errors.push(line)),
        () => this.now,
      ),
      later: (work) => void this.#later.push(work.catch(() => undefined)),
    };
  }
}
