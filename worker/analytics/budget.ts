import type { Provider } from '../providers/provider.ts';

/** Calls that looking may make: so that a tick stays within an invocation, and a day within what a platform grants. */

type Measures = NonNullable<Provider['measures']>;

/** The free plan allows 50 calls an invocation, and a tick has other work too. */
const CALLS_A_TICK = 24;
/** An account's own numbers take so many, at most. */
export const CALLS_OF_ACCOUNT = 3;
const DAY = 86_400_000;

export interface Used {
  /** Days since the epoch, UTC. */
  lookDay: number;
  lookCalls: number;
}

const dayOf = (now: number): number => Math.floor(now / DAY);

/** What is left of this tick, for all accounts together. */
export class TickBudget {
  left = CALLS_A_TICK;
}

/** What one consent may still use: of the tick, and of its day. */
export class Allowance {
  readonly #measures: Measures;
  readonly #tick: TickBudget;
  readonly #before: number;
  readonly #now: number;
  /** Calls made under it. */
  spent = 0;

  constructor(measures: Measures, used: Used, tick: TickBudget, now: number) {
    this.#measures = measures;
    this.#tick = tick;
    this.#before = used.lookDay === dayOf(now) ? used.lookCalls : 0;
    this.#now = now;
  }

  get #leftToday(): number {
    return (this.#measures.callsADay ?? Number.POSITIVE_INFINITY) - this.#before - this.spent;
  }

  /** How many of `most` posts may be looked at now. */
  posts(account: { remoteId: string }, most: number): number {
    const left = Math.min(this.#tick.left, this.#leftToday);
    let count = Math.min(most, this.#measures.batch);
    while (count > 0 && this.#measures.calls(account, count) > left) count -= 1;
    return count;
  }

  allows(calls: number): boolean {
    return calls <= Math.min(this.#tick.left, this.#leftToday);
  }

  spend(calls: number): void {
    this.spent += calls;
    this.#tick.left -= calls;
  }

  /** When what did not fit is looked at instead, ms: at the next tick, or when the platform counts anew. */
  again(account: { remoteId: string }): number {
    const isOverToday = this.#measures.calls(account, 1) > this.#leftToday;
    return isOverToday ? (dayOf(this.#now) + 1) * DAY : this.#now;
  }

  /** For the consent's row; null where its platform does not count by the day. */
  get used(): Used | null {
    if (this.#measures.callsADay === undefined || this.spent === 0) return null;
    return { lookDay: dayOf(this.#now), lookCalls: this.#before + this.spent };
  }
}
