import type { Turn } from './process.ts';

/** Lets processes touch the world one at a time, in an order that is chosen: what runs side by side, made visible. */
export class Turns {
  /** Turns that each has taken. */
  readonly taken: number[];
  readonly #choose: (waiting: readonly number[]) => number;
  readonly #active = new Set<number>();
  #waiting: { actor: number; go: () => void }[] = [];
  #isTaken = false;

  /** `choose` is asked whenever all that are at work wait for their turn; it names one of them. */
  constructor(actors: number, choose: (waiting: readonly number[]) => number) {
    this.taken = Array.from({ length: actors }, () => 0);
    this.#choose = choose;
    for (let actor = 0; actor < actors; actor += 1) this.#active.add(actor);
  }

  /** One of them at its work, from now to its end. */
  async play<T>(actor: number, work: (turn: Turn) => Promise<T>): Promise<T> {
    try {
      return await work(() => this.#turn(actor));
    } finally {
      this.#active.delete(actor);
      // What an ended process still does is nobody's turn.
      for (const one of this.#waiting) if (one.actor === actor) one.go();
      this.#waiting = this.#waiting.filter((one) => one.actor !== actor);
      this.#pump();
    }
  }

  async #turn(actor: number): Promise<() => void> {
    if (!this.#active.has(actor)) return () => undefined;
    await new Promise<void>((go) => {
      this.#waiting.push({ actor, go });
      this.#pump();
    });
    return () => {
      this.#isTaken = false;
      this.#pump();
    };
  }

  #pump(): void {
    const waiting = [...this.#active].filter((actor) => this.#waiting.some((one) => one.actor === actor));
    if (this.#isTaken || waiting.length === 0 || waiting.length < this.#active.size) return;
    this.#isTaken = true;
    const chosen = this.#choose(waiting);
    const at = this.#waiting.findIndex((one) => one.actor === chosen);
    const [one] = this.#waiting.splice(at, 1);
    this.taken[chosen] = (this.taken[chosen] ?? 0) + 1;
    one?.go();
  }
}

/** Two at work: 0 takes so many turns, then 1 so many, then 0 goes on to its end, then 1. */
export function switching(turns: readonly [number, number]): (waiting: readonly number[]) => number {
  const left = [...turns];
  return (waiting) => {
    const wanted = left[0] ? 0 : left[1] ? 1 : 0;
    const chosen = waiting.includes(wanted) ? wanted : (waiting[0] as number);
    if (chosen === wanted && left[wanted]) left[wanted] -= 1;
    else if (chosen !== wanted) left[wanted] = 0;
    return chosen;
  };
}
