import { DurableObject } from 'cloudflare:workers';
import { buildContext } from '../build-context.ts';
import type { Context } from '../context.ts';
import { dueOfAccount } from '../db/queries/publications.ts';
import type { Bindings } from '../env.ts';
import { advance } from './advance.ts';

/** So many Publications side by side: what the free plan's limits on one invocation carry. */
const AT_ONCE = 8;

type Due = Awaited<ReturnType<typeof dueOfAccount>>[number];

/**
 * One Account's clock. It stores nothing but its alarm (and whose clock it is); D1 says what is due. It is no lock:
 * what is slow goes on by itself while the next alarm rings.
 */
export class AccountClock extends DurableObject<Bindings> {
  /** Rows this object is at work on; only to not start them twice here. */
  readonly #atWork = new Set<string>();

  /** Due times may have changed: the alarm is set to the earliest. */
  async arm(accountId: string): Promise<void> {
    // The runtime does not tell an object its name in an alarm.
    if ((await this.ctx.storage.get('account')) !== accountId)
      await this.ctx.storage.put('account', accountId);
    await this.#set(this.#context(), accountId);
  }

  /** Advances what is due. Whatever goes wrong, the alarm is set again last of all; the minute cron covers the rest. */
  override async alarm(): Promise<void> {
    const context = this.#context();
    const accountId = await this.ctx.storage.get<string>('account');
    if (!accountId) return;
    try {
      const work = await this.#start(context, accountId);
      const next = await this.#next(context, accountId);
      // A slow one never keeps the next waiting: the object stays alive while it has calls under way.
      await Promise.race([work, sleep(next === null ? context.waits.lease : next - context.now())]);
    } catch (error) {
      context.log.error('clock', error, { accountId });
    }
    await this.#set(context, accountId).catch((error) => context.log.error('clock', error, { accountId }));
  }

  #context(): Context {
    return buildContext(this.env, this.ctx);
  }

  async #start(context: Context, accountId: string): Promise<unknown> {
    const due = await this.#open(context, accountId, context.now() + context.waits.early);
    const now = context.now();
    const ready = due.filter((row) => startsAt(context, row) <= now);
    const free = Math.max(0, AT_ONCE - this.#atWork.size);
    const work = Promise.all(ready.slice(0, free).map((row) => this.#advance(context, accountId, row.id)));
    this.ctx.waitUntil(work);
    return work;
  }

  async #advance(context: Context, accountId: string, id: string): Promise<void> {
    this.#atWork.add(id);
    try {
      // A row that is due and could not be moved is looked at again, but not in a circle.
      if (!(await advance(context, id, 'clock'))) await sleep(context.waits.second);
    } catch (error) {
      context.log.error('advance', error, { publicationId: id });
      await sleep(context.waits.second);
    } finally {
      this.#atWork.delete(id);
    }
    await this.#set(context, accountId).catch((error) => context.log.error('clock', error, { accountId }));
  }

  /** Due rows that nobody here is at work on. */
  async #open(context: Context, accountId: string, by: number): Promise<Due[]> {
    const due = await dueOfAccount(context.db, accountId, by, AT_ONCE + this.#atWork.size);
    return due.filter((row) => !this.#atWork.has(row.id));
  }

  async #next(context: Context, accountId: string): Promise<number | null> {
    if (this.#atWork.size >= AT_ONCE) return null;
    const due = await this.#open(context, accountId, Number.MAX_SAFE_INTEGER);
    return due.length === 0 ? null : Math.min(...due.map((row) => startsAt(context, row)));
  }

  async #set(context: Context, accountId: string): Promise<void> {
    const at = await this.#next(context, accountId);
    const alarm = await this.ctx.storage.getAlarm();
    if (at === null) return;
    if (alarm === null || alarm > at || alarm <= context.now()) await this.ctx.storage.setAlarm(at);
  }
}

/** When a row is taken up: what is staged a little ahead, so that its call leaves on the second. */
const startsAt = (context: Context, row: Due): number =>
  (row.dueAt as number) - (row.status === 'ready' ? context.waits.early : 0);

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, Math.min(ms, 2 ** 31 - 1))));
