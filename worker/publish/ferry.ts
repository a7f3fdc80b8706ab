import { DurableObject } from 'cloudflare:workers';
import { askTogether, type Part } from '../db/by-ferry.ts';
import type { Bindings } from '../env.ts';

type Result = D1Result<Record<string, string | number | null>>;

interface Passenger {
  parts: readonly Part[];
  landed: (results: Result[]) => void;
  failed: (error: unknown) => void;
}

/** So many statements go in one trip: what the free plan lets one invocation ask. */
const ABOARD = 48;

/**
 * Takes the batches of many Accounts' clocks to the database together: what comes while one trip is under way goes with
 * the next. Each batch still is all or nothing, and conditions in it are judged where they were. It keeps nothing.
 */
export class Ferry extends DurableObject<Bindings> {
  readonly #waiting: Passenger[] = [];
  #isUnderWay = false;

  /** Runs one batch. Throws as the database does. */
  carry(parts: readonly Part[]): Promise<Result[]> {
    const { promise, resolve, reject } = Promise.withResolvers<Result[]>();
    this.#waiting.push({ parts, landed: resolve, failed: reject });
    if (!this.#isUnderWay) void this.#cross();
    return promise;
  }

  async #cross(): Promise<void> {
    this.#isUnderWay = true;
    while (this.#waiting.length > 0) {
      const all = this.#board();
      try {
        await this.#trip(all);
      } catch (error) {
        // What is wrong with one is no other's business. A trip whose end nobody saw fails for all of them alike.
        if (all.length === 1 || !isRefused(error)) for (const one of all) one.failed(error);
        else for (const one of all) await this.#trip([one]).catch(one.failed);
      }
    }
    this.#isUnderWay = false;
  }

  #board(): Passenger[] {
    let aboard = 0;
    const count = this.#waiting.findIndex(({ parts }, at) => {
      aboard += parts.length;
      return at > 0 && aboard > ABOARD;
    });
    return this.#waiting.splice(0, count < 0 ? this.#waiting.length : count);
  }

  async #trip(all: readonly Passenger[]): Promise<void> {
    const results = (await askTogether(
      this.env.DB,
      all.flatMap(({ parts }) => parts),
    )) as Result[];
    let at = 0;
    for (const { parts, landed } of all) {
      landed(results.slice(at, at + parts.length));
      at += parts.length;
    }
  }
}

/** A statement was refused, so that nothing of the trip was written. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && /constraint failed|SQLITE_(CONSTRAINT|ERROR|MISMATCH|TOOBIG)/.test(error.message);
