/**
 * The clocks of all Accounts, for a time that is passed in: an alarm each, as the Durable Objects have, in one place,
 * so that whoever turns the time knows what comes next.
 */
export class Alarms {
  readonly #at = new Map<string, number>();

  /** As `arm` of an Account's clock: it looks at once what is due. */
  set(accountId: string, at: number): void {
    const known = this.#at.get(accountId);
    if (known === undefined || at < known) this.#at.set(accountId, at);
  }

  /** When the next of them rings, ms; infinity for never. */
  next(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const at of this.#at.values()) if (at < next) next = at;
    return next;
  }

  /** Takes the alarms that ring by now. */
  take(now: number): string[] {
    const due = [...this.#at].filter(([, at]) => at <= now).map(([accountId]) => accountId);
    for (const accountId of due) this.#at.delete(accountId);
    return due;
  }

  forget(accountId: string): void {
    this.#at.delete(accountId);
  }
}
