import { DurableObject } from 'cloudflare:workers';
import { buildContext } from '../build-context.ts';
import type { Context } from '../context.ts';
import { byFerry } from '../db/by-ferry.ts';
import { openDatabase } from '../db/database.ts';
import { type Due, soonestOf } from '../db/queries/due.ts';
import { type Loaded, lookAtAccount } from '../db/queries/loaded.ts';
import type { Bindings } from '../env.ts';
import { advance } from './advance.ts';
import { earlyOf, takenUpOver } from './crowd.ts';
import { SameSecond } from './same-second.ts';

/** So many Publications side by side: what the free plan's limits on one invocation carry. */
const AT_ONCE = 8;
/** So many ferries share the clocks of a crowd. */
const BOATS = 4;

/**
 * One Account's clock. It stores nothing but its alarm (whose clock it is, and whether it rings for a crowd); D1 says what is due. It is no lock,
 * and what is slow keeps nothing else waiting: while one call is open the next due row is begun beside it.
 */
export class AccountClock extends DurableObject<Bindings> {
  /** Rows this object is at work on; only to not begin them twice here. */
  readonly #atWork = new Set<string>();
  readonly #sameSecond = new SameSecond();
  #isTicking = false;
  /** So often it was told that due times changed. */
  #told = 0;
  /** What was read last of all when a row was done, until it is looked at. */
  #seen: Due[] | null = null;
  #ring: () => void = () => undefined;

  /** Due times may have changed: the alarm is set to the earliest. */
  async arm(accountId: string): Promise<void> {
    // The runtime does not tell an object its name in an alarm.
    if ((await this.ctx.storage.get('account')) !== accountId)
      await this.ctx.storage.put('account', accountId);
    this.#told += 1;
    this.#seen = null;
    this.#ring();
    const context = this.#context();
    await this.#set(context, await this.#soonest(context, accountId));
  }

  /** The account is gone: nothing of it is kept here, and nothing rings any more. */
  async forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** Advances what is due. Whatever goes wrong, the alarm is set again last of all; the minute cron covers the rest. */
  override async alarm(): Promise<void> {
    const stored = await this.ctx.storage.get<string | number>(['account', 'crowd']);
    const accountId = stored.get('account') as string | undefined;
    if (!accountId) return;
    const crowd = Number(stored.get('crowd') ?? 0);
    const context = crowd > 0 ? this.#inCrowd(accountId) : this.#context();
    this.#isTicking = true;
    try {
      await this.#set(context, await this.#tick(context, accountId, crowd));
    } catch (error) {
      context.log.error('clock', error, { accountId });
      // The next try goes by itself: what ails the ferry does not ail the database.
      await this.ctx.storage.delete('crowd');
      await this.ctx.storage.setAlarm(context.now() + context.waits.second);
    } finally {
      this.#isTicking = false;
    }
  }

  #context(): Context {
    return buildContext(this.env, this.ctx);
  }

  /** Where very many clocks ring together their batches go to the database together. */
  #inCrowd(accountId: string): Context {
    const { FERRIES, DB } = this.env;
    const ferry = FERRIES.get(FERRIES.idFromName(String(lastOf(accountId) % BOATS)));
    return { ...this.#context(), db: openDatabase(byFerry(DB, ferry)) };
  }

  /**
   * Begins what is due, again and again, until nothing here is at work; one alarm does so for a while only. Answers
   * what comes next.
   */
  async #tick(context: Context, accountId: string, crowd: number): Promise<Due[]> {
    const endsAt = context.now() + context.waits.tick;
    const by = context.now() + context.waits.early + takenUpOver(crowd, context.waits);
    // What rang is read whole. Later looks mostly find that nothing is left; whoever begins then reads its own row anew.
    const { due, soonest: first } = await lookAtAccount(context.db, accountId, by, this.#most);
    for (let soonest = first; ; soonest = this.#takeSeen() ?? (await this.#look(context, accountId))) {
      const open = soonest.filter((row) => !this.#atWork.has(row.id));
      const now = context.now();
      for (const row of open.slice(0, AT_ONCE - this.#atWork.size))
        if (startsAt(context, row) <= now) void this.#advance(context, accountId, row, due.get(row.id));
      due.clear();
      const next = open.filter((row) => !this.#atWork.has(row.id));
      if (this.#atWork.size === 0) return next;
      const isFull = this.#atWork.size >= AT_ONCE;
      const starts = next.map((row) => startsAt(context, row));
      await this.#pause((isFull ? endsAt : Math.min(endsAt, ...starts)) - context.now());
      if (context.now() >= endsAt) return this.#soonest(context, accountId);
    }
  }

  /** Waits so long, or until a row is done or due times change. */
  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, ms));
      this.#ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #advance(context: Context, accountId: string, row: Due, read?: Loaded): Promise<void> {
    const { id } = row;
    this.#atWork.add(id);
    const told = this.#told;
    let seen: Due[] | null = null;
    const hear = (soonest: Due[]): void => {
      // What changed meanwhile it may not have seen.
      if (told === this.#told) seen = soonest;
    };
    const place =
      row.status === 'ready' ? this.#sameSecond.place(row.dueAt as number, context.waits) : undefined;
    try {
      // A row that is due and could not be moved is looked at again, but not in a circle.
      if (!(await advance(context, id, 'clock', { read, place, hear }))) await pause(context.waits.second);
    } catch (error) {
      context.log.error('advance', error, { publicationId: id });
      await pause(context.waits.second);
    } finally {
      place?.left();
      this.#atWork.delete(id);
      this.#seen = told === this.#told ? seen : null;
      this.#ring();
    }
    if (this.#isTicking) return;
    await this.#soonest(context, accountId)
      .then((due) => this.#set(context, due))
      .catch((error) => context.log.error('clock', error, { accountId }));
  }

  #takeSeen(): Due[] | null {
    const seen = this.#seen;
    this.#seen = null;
    return seen;
  }

  /** So many rows tell of one at least that nobody here is at work on. */
  get #most(): number {
    return AT_ONCE + this.#atWork.size;
  }

  /** The soonest rows that nobody here is at work on. */
  async #soonest(context: Context, accountId: string): Promise<Due[]> {
    return (await this.#look(context, accountId)).filter((row) => !this.#atWork.has(row.id));
  }

  async #look({ db }: Context, accountId: string): Promise<Due[]> {
    const [due] = await db.batch([soonestOf(db, accountId, this.#most)]);
    return due;
  }

  async #set(context: Context, due: readonly Due[]): Promise<void> {
    if (due.length === 0) return;
    const { storage } = this.ctx;
    const first = due.reduce((one, other) =>
      startsAt(context, other) < startsAt(context, one) ? other : one,
    );
    const at = startsAt(context, first);
    const alarm = await storage.getAlarm();
    if (alarm !== null && alarm <= at && alarm > context.now()) return;
    // One row of the object, for those that need it.
    if (first.crowded > 0) await storage.put('crowd', first.crowded);
    else if (await storage.get('crowd')) await storage.delete('crowd');
    await storage.setAlarm(at);
  }
}

/** When a row is taken up: what is staged a little ahead, so that its call leaves on the second. */
const startsAt = (context: Context, row: Due): number => (row.dueAt as number) - earlyOf(row, context.waits);

const lastOf = (text: string): number => text.charCodeAt(text.length - 1);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
