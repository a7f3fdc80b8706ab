/** A call's place among those that are open: given back when its answer is there, or by itself after so long. */
type Place = object;

interface Waiting {
  place: Place;
  lasts: number;
  enter: () => void;
}

/**
 * How many calls one process has open at once: each takes sockets, of which it has only so many. Those that publish go
 * first, and what can wait lets them leave before it. Shared by all that runs in the process; what of it dies with a
 * call open loses its place after a while, so that nobody waits for it.
 */
export class OpenCalls {
  readonly #most: number;
  readonly #now: () => number;
  /** Until when each may be open, ms. */
  readonly #open = new Map<Place, number>();
  readonly #publishing: Waiting[] = [];
  readonly #others: Waiting[] = [];
  #calm: { promise: Promise<void>; resolve: () => void } | null = null;

  constructor(most: number, now: () => number = Date.now) {
    this.#most = most;
    this.#now = now;
  }

  /**
   * Waits for a place, `patience` ms at most, and takes it for `lasts` ms at most. Answers what gives it back, or null
   * where there was none in time.
   */
  async begin(given: { publishes: boolean; lasts: number; patience: number }): Promise<(() => void) | null> {
    const { publishes, lasts, patience } = given;
    const place: Place = {};
    this.#forget();
    if (this.#open.size < this.#most) this.#open.set(place, this.#now() + lasts);
    else if (!(await this.#turn({ place, lasts }, publishes ? this.#publishing : this.#others, patience)))
      return null;
    return () => {
      this.#open.delete(place);
      this.#next();
    };
  }

  /** No publishing call waits for its turn any more, or `patience` ms have passed. */
  async calm(patience: number): Promise<void> {
    if (this.#publishing.length === 0) return;
    this.#calm ??= Promise.withResolvers<void>();
    await this.#within(this.#calm.promise, patience);
  }

  async #turn(one: Omit<Waiting, 'enter'>, line: Waiting[], patience: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiting = { ...one, enter: resolve };
    line.push(waiting);
    await this.#within(promise, patience);
    const at = line.indexOf(waiting);
    if (at < 0) return true;
    line.splice(at, 1);
    this.#tellCalm();
    return false;
  }

  /** Lets in who waits, as far as there is room. */
  #next(): void {
    this.#forget();
    while (this.#open.size < this.#most) {
      const next = this.#publishing.shift() ?? this.#others.shift();
      if (!next) break;
      this.#open.set(next.place, this.#now() + next.lasts);
      next.enter();
    }
    this.#tellCalm();
  }

  #tellCalm(): void {
    if (this.#publishing.length > 0) return;
    this.#calm?.resolve();
    this.#calm = null;
  }

  /** Whose time is over: nobody may be left to give it back. The eldest were taken first. */
  #forget(): void {
    if (this.#open.size < this.#most) return;
    const now = this.#now();
    for (const [place, until] of this.#open) if (until <= now) this.#open.delete(place);
  }

  async #within(promise: Promise<void>, ms: number): Promise<void> {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, Math.max(0, ms));
    await Promise.race([promise, over]);
    clearTimeout(timer);
  }
}
