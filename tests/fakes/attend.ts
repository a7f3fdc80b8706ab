import { type Context, Hono } from 'hono';
import type { Arrival, FakeEnv, Mood, MoodName, World } from './fake.ts';

export type Ask = Context<FakeEnv>;
export type Act = (c: Ask) => Response | Promise<Response>;

/** Marks an answer that must never arrive; whoever carries the answers breaks the connection instead. */
export const BROKEN = 'x-sandbox-broken';

/** How one platform is unkind, in its own words. */
export interface Unkind {
  limited(c: Ask): Response;
  down(c: Ask): Response;
  expireToken(c: Ask): void | Promise<void>;
  revoke(c: Ask): void;
  /** The table of errors, row by row: how each is answered. */
  rows: Readonly<Record<string, (c: Ask) => Response>>;
}

export interface Porter {
  arrivals: Arrival[];
  rows: readonly string[];
  tell(mood: Mood | MoodName): void;
  release(): void;
  reset(): void;
  /** Wraps a handler: notes the arrival, then lets the mood of the moment have its way. */
  attend(operation: string | ((c: Ask) => string | Promise<string>), act: Act): Act;
}

const KEPT_ARRIVALS = 50_000;

/** Stands at the door of every fake: keeps the record of arrivals and the moods told for coming calls. */
export function porter(world: World, unkind: Unkind): Porter {
  const arrivals: Arrival[] = [];
  let moods: (Mood & { times: number })[] = [];
  let held: (() => void)[] = [];
  let seq = 0;

  function take(operation: string): Mood | undefined {
    const mood = moods.find((one) => one.operation === undefined || one.operation === operation);
    if (mood) mood.times -= 1;
    moods = moods.filter((one) => one.times > 0);
    return mood;
  }

  async function hold(ms: number | undefined): Promise<void> {
    const waits = [new Promise<void>((resolve) => held.push(resolve))];
    if (ms !== undefined && world.sleep) waits.push(world.sleep(ms));
    await Promise.race(waits);
  }

  async function under(mood: Mood | undefined, c: Ask, act: Act): Promise<Response> {
    switch (mood?.mood) {
      case undefined:
        return act(c);
      case 'limited':
        return unkind.limited(c);
      case 'down':
        return unkind.down(c);
      case 'unreachable':
        return broken(c, 'unreachable');
      case 'slow':
        await hold(mood.ms);
        return act(c);
      case 'expire-token':
        await unkind.expireToken(c);
        return act(c);
      case 'revoke':
        unkind.revoke(c);
        return act(c);
      case 'fail':
        c.set('fate', mood.reason ?? 'internal');
        return act(c);
      case 'refuse':
        return unkind.rows[mood.reason ?? '']?.(c) ?? act(c);
      case 'drop-reply-after-success': {
        const reply = await act(c);
        if (reply.status >= 400) return reply;
        if (mood.status === undefined) return broken(c, 'reply dropped');
        c.set('outcome', 'reply replaced');
        return new Response(null, { status: mood.status });
      }
    }
  }

  return {
    arrivals,
    rows: Object.keys(unkind.rows),
    tell(told) {
      const mood = typeof told === 'string' ? { mood: told } : told;
      if (mood.mood === 'refuse' && !Object.hasOwn(unkind.rows, mood.reason ?? ''))
        throw new Error(`There is no row ${mood.reason} in this platform's table of errors.`);
      moods.push({ ...mood, times: mood.times ?? 1 });
    },
    release() {
      for (const go of held) go();
      held = [];
    },
    reset() {
      arrivals.length = 0;
      moods = [];
      this.release();
    },
    attend(operation, act) {
      return async (c) => {
        const at = world.now();
        c.set('arrivedAt', at);
        const name = typeof operation === 'string' ? operation : await operation(c);
        const { host, pathname } = new URL(c.req.url);
        const arrival: Arrival = {
          seq: ++seq,
          at,
          operation: name,
          method: c.req.method,
          host,
          path: pathname,
          account: null,
          status: null,
          outcome: 'open',
        };
        arrivals.push(arrival);
        if (arrivals.length > KEPT_ARRIVALS) arrivals.shift();
        world.heard?.(arrival);
        const reply = await under(take(name), c, act);
        arrival.account = c.get('account') ?? null;
        arrival.status = reply.headers.has(BROKEN) ? null : reply.status;
        arrival.outcome = c.get('outcome') ?? (reply.status < 400 ? 'ok' : String(reply.status));
        return reply;
      };
    },
  };
}

/** A Hono app whose routes begin with the host name: `/open.example.com/v2/…`. */
export function hostApp(): Hono<FakeEnv> {
  return new Hono<FakeEnv>({
    getPath: (request) => {
      const { host, pathname } = new URL(request.url);
      return `/${host}${pathname}`;
    },
  });
}

function broken(c: Ask, outcome: string): Response {
  c.set('outcome', outcome);
  return new Response(null, { status: 502, headers: { [BROKEN]: 'yes' } });
}
