import type { Act, Ask } from '../attend.ts';
import { noCredit, noPermission, Refused, refuse } from './answers.ts';
import { type Grant, MINUTE, userOf, type X, type XUser } from './state.ts';

export interface Caller {
  user: XUser;
  grant: Grant;
}

const WINDOW = 15 * MINUTE;
/** Calls within 15 minutes for each person (https://docs.x.com/x-api/fundamentals/rate-limits). */
const PER_WINDOW: Record<string, number> = {
  'post.create': 100,
  'post.delete': 50,
  'media.upload': 500,
  'media.init': 1875,
  'media.append': 1875,
  'media.finalize': 1875,
  'media.status': 1000,
  'media.metadata': 500,
  me: 75,
  'posts.list': 900,
  'posts.lookup': 5000,
};

/** What an answer costs, US dollars; only what went well is charged. */
type Price = (answer: unknown) => number;

/**
 * An endpoint behind an access token of a person: who calls, with which scopes, how often, and whether there is
 * credit. What `act` answers is the body; a thrown Refused is the refusal.
 */
export function behindToken(
  x: X,
  operation: string,
  scopes: readonly string[],
  act: (c: Ask, caller: Caller) => Promise<unknown> | unknown,
  price: Price = () => 0,
  status = 200,
): Act {
  return x.porter.attend(operation, async (c) => {
    let left: Record<string, string> = {};
    try {
      const caller = callerOf(x, c);
      c.set('account', caller.user.username);
      for (const scope of scopes) if (!caller.grant.scopes.includes(scope)) throw new Refused(noPermission);
      left = countCall(x, caller.user, operation);
      if (x.options.app.credits <= x.state.spent) throw new Refused(noCredit);
      const answer = await act(c, caller);
      x.state.spent += price(answer);
      return c.json(answer as object, status as 200, left);
    } catch (error) {
      if (error instanceof Refused)
        return refuse(c, { ...error.problem, headers: { ...left, ...error.problem.headers } });
      throw error;
    }
  });
}

export const bearer = (c: Ask): string | null =>
  /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null;

function callerOf(x: X, c: Ask): Caller {
  const token = x.state.access[bearer(c) ?? ''];
  const grant = token && x.state.grants[token.grant];
  if (!token || !grant || grant.ended || token.expiresAt <= x.world.now())
    throw new Refused({ status: 401, detail: 'Unauthorized' });
  return { user: userOf(x, grant.user), grant };
}

function countCall(x: X, user: XUser, operation: string): Record<string, string> {
  const limit = PER_WINDOW[operation];
  if (limit === undefined) return {};
  const key = `${user.id}/${operation}`;
  const now = x.world.now();
  const recent = (x.calls.get(key) ?? []).filter((at) => at > now - WINDOW);
  const reset = Math.ceil(((recent[0] ?? now) + WINDOW) / 1000);
  const headers = { 'x-rate-limit-limit': String(limit), 'x-rate-limit-reset': String(reset) };
  if (recent.length >= limit) throw tooMany({ ...headers, 'x-rate-limit-remaining': '0' });
  recent.push(now);
  x.calls.set(key, recent);
  return { ...headers, 'x-rate-limit-remaining': String(limit - recent.length) };
}

export const tooMany = (headers: Record<string, string>): Refused =>
  new Refused({ status: 429, detail: 'Too Many Requests', headers });
