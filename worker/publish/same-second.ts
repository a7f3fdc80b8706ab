import type { Waits } from '../waits.ts';

/** A post's place among those of its account that leave on the same second. */
export interface Place {
  /** Those before it have left, or were waited for long enough. Never rejects. */
  readonly before: () => Promise<void>;
  /** Its own call is on its way, or there will be none. */
  readonly left: () => void;
}

/**
 * Posts of one account for one second leave one after the other, a moment apart, so that the account shows them in
 * the order they were made. Nobody waits for an answer to somebody else's call, nor long for one that does not leave.
 */
export class SameSecond {
  readonly #last = new Map<number, Promise<void>>();

  /** The next place of those that are due at this instant. */
  place(dueAt: number, waits: Pick<Waits, 'nearly' | 'fence'>): Place {
    const last = this.#last.get(dueAt);
    const { promise, resolve } = Promise.withResolvers<void>();
    const apart = promise.then(() => pause(waits.nearly));
    this.#last.set(dueAt, apart);
    void apart.then(() => this.#last.get(dueAt) === apart && this.#last.delete(dueAt));
    return {
      before: async () => {
        if (last) await Promise.race([last, pause(waits.fence)]);
      },
      left: resolve,
    };
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
