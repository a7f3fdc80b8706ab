import type { Platform } from '../../shared/platforms/rules.ts';
import { lookAtAccount } from '../../worker/db/queries/loaded.ts';
import { heldPublications } from '../../worker/db/queries/waiting.ts';
import { advance } from '../../worker/publish/advance.ts';
import { decideHeld } from '../../worker/publish/decide-held.ts';
import { sweep } from '../../worker/publish/sweep.ts';
import { type Chance, chanceOf } from '../faults/chance.ts';
import { PLAYED } from '../faults/played/index.ts';
import { consent, gather, type SoakAccount } from './people.ts';
import { SoakPosts } from './posts.ts';
import type { SoakDay, SoakGiven, SoakReport } from './report.ts';
import { type Lived, reportOf } from './verdict.ts';
import { type SoakBindings, SoakWorld } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Accounts whose clocks ring at the same moment are looked at so many at a time. */
const TOGETHER = 20;
/** After the last day it comes to rest within so many. */
const RESTING = 5;
/** More than TikTok takes of one account in a day, and Instagram within its own. */
const BURST = 18;

interface Dead {
  platform: Platform;
  remoteId: string;
}

/** A month of many workspaces on a clock that is passed in, minute by minute, and what became of every post. */
export async function soak(
  bindings: SoakBindings,
  given: SoakGiven,
  hear: (day: SoakDay) => Promise<void> | void = () => undefined,
): Promise<SoakReport> {
  const world = new SoakWorld(bindings, Date.parse(`${given.start}T00:00:00Z`), given.accounts);
  const month = new Month(world, given, await gather(world, given));
  for (let day = 0; day < given.days; day += 1) await hear(await month.live(day));
  await month.rest();
  return reportOf(world, given, month.lived);
}

class Month {
  readonly #world: SoakWorld;
  readonly #given: SoakGiven;
  readonly #accounts: readonly SoakAccount[];
  readonly #chance: Chance;
  readonly #posts: SoakPosts;
  readonly #days: SoakDay[] = [];
  readonly #rows = { tick: [] as number[], seldom: [] as number[], ring: [] as number[] };
  #reconnected = 0;
  #troubles = 0;

  constructor(world: SoakWorld, given: SoakGiven, accounts: readonly SoakAccount[]) {
    this.#world = world;
    this.#given = given;
    this.#accounts = accounts;
    this.#chance = chanceOf(given.seed);
    this.#posts = new SoakPosts(this.#chance);
  }

  get lived(): Lived {
    return {
      posts: this.#posts,
      days: this.#days,
      reconnected: this.#reconnected,
      troubles: this.#troubles,
    };
  }

  /** One day: its owners plan, its troubles come, and the minutes pass. */
  async live(day: number): Promise<SoakDay> {
    await this.#plan(day);
    await this.#pass(DAY, () => this.#trouble());
    const told = await this.#told(day);
    this.#days.push(told);
    return told;
  }

  /** Nothing new is planned and nothing goes wrong any more. */
  async rest(): Promise<void> {
    for (let quarter = 0; quarter < 4 * RESTING; quarter += 1) {
      await this.#pass(DAY / 4, () => undefined);
      if (this.#world.alarms.next() === Number.POSITIVE_INFINITY && !(await this.#isOpen())) return;
    }
  }

  async #isOpen(): Promise<boolean> {
    const row = await this.#world.context.db.$client
      .prepare(`SELECT 1 FROM publications WHERE due_at IS NOT NULL OR status = 'held' LIMIT 1`)
      .first();
    return row !== null;
  }

  async #plan(day: number): Promise<void> {
    const { days, posts } = this.#given;
    const until = Math.round(((day + 1) * posts) / days);
    const open = await this.#open();
    const busy = this.#chance.pick(open.filter((one) => one.platform === 'tiktok'));
    const isBusy = posts / days > 2 * BURST;
    for (let count = 0; isBusy && count < BURST; count += 1) await this.#posts.ask(this.#world, busy);
    while (this.#posts.asked.length < until) await this.#posts.ask(this.#world, this.#chance.pick(open));
  }

  /** The accounts that can be posted to: nobody plans anything for one that must be connected again. */
  async #open(): Promise<SoakAccount[]> {
    const shut = new Set((await this.#dead()).map((dead) => `${dead.platform}/${this.#ownerOf(dead).user}`));
    return this.#accounts.filter((one) => !shut.has(`${one.platform}/${one.user}`));
  }

  /** Hour after hour, each written as a whole: the end of every statement is not waited for. */
  async #pass(ms: number, hourly: () => void): Promise<void> {
    const world = this.#world;
    const end = world.now + ms;
    while (world.now < end) {
      const until = Math.min(end, world.now + HOUR);
      await world.together(() => this.#minutes(until));
      if (until % HOUR === 0) hourly();
      await world.pause();
      if (until % (12 * HOUR) === 0) await this.#visit();
    }
  }

  /** Minute after minute; the clocks ring at their own instants in between. */
  async #minutes(until: number): Promise<void> {
    const world = this.#world;
    for (let minute = world.now + MINUTE; minute <= until; minute += MINUTE) {
      await this.#ringUntil(minute);
      await world.turn(minute);
      if (minute % (this.#given.ringsEvery * MINUTE) === 0) await this.#tick(minute);
    }
  }

  async #ringUntil(minute: number): Promise<void> {
    const world = this.#world;
    for (;;) {
      const next = world.alarms.next();
      if (next >= minute) return;
      await world.turn(Math.max(world.now, next));
      const due = world.alarms.take(world.now);
      for (let at = 0; at < due.length; at += TOGETHER)
        await Promise.all(due.slice(at, at + TOGETHER).map((accountId) => this.#ring(accountId)));
      await this.#deliver();
      await world.finish();
    }
  }

  /** What an Account's clock does: advances what is due, then is set to what comes next. */
  async #ring(accountId: string): Promise<void> {
    const world = this.#world;
    const { context, tally } = world.counted();
    const { due, soonest } = await lookAtAccount(context.db, accountId, world.now, 8);
    const open = soonest.filter((row) => (row.dueAt as number) <= world.now);
    const moved = await Promise.all(
      open.map((row) => advance(context, row.id, 'clock', { read: due.get(row.id) })),
    );
    this.#rows.ring.push(tally.read);
    const [next] = soonest;
    if (open.length === 0 && next) world.alarms.set(accountId, next.dueAt as number);
    if (open.length > 0)
      world.alarms.set(accountId, moved.some(Boolean) ? world.now : world.now + world.context.waits.second);
  }

  /** Some messages never come, some come twice. */
  async #deliver(): Promise<void> {
    const world = this.#world;
    for (const message of world.messages.splice(0)) {
      const { publicationId } = message as { publicationId: string };
      const times = this.#chance.percent(5) ? 0 : this.#chance.percent(10) ? 2 : 1;
      for (let time = 0; time < times; time += 1) await advance(world.context, publicationId, 'queue');
    }
  }

  async #tick(minute: number): Promise<void> {
    const world = this.#world;
    const { context, tally } = world.counted();
    await sweep(context);
    const isSeldom = (minute / MINUTE) % 10 === 0;
    (isSeldom ? this.#rows.seldom : this.#rows.tick).push(tally.read);
    await world.finish();
  }

  /** The platforms' bad days. */
  #trouble(): void {
    const chance = this.#chance;
    const { platform, kinds, fates } = chance.pick(PLAYED);
    const fake = this.#world.fakes[platform];
    if (!chance.percent(60)) return;
    this.#troubles += 1;
    const { publishing } = chance.pick(kinds);
    const kind = chance.between(0, 11);
    if (kind < 2) fake.tell({ mood: 'limited', times: chance.between(1, 3) });
    else if (kind < 5) fake.tell({ mood: 'down', times: chance.between(1, 5) });
    else if (kind < 6) fake.tell({ mood: 'unreachable', operation: publishing });
    else if (kind < 8) fake.tell({ mood: 'drop-reply-after-success', operation: publishing });
    else if (kind < 9) fake.tell({ mood: 'expire-token', operation: publishing });
    else if (kind < 10) fake.tell({ mood: 'revoke', operation: publishing });
    else fake.tell({ mood: 'fail', ...chance.pick(fates) });
  }

  /** Twice a day owners look in: they connect again what ended, and let go what waits for their word. */
  async #visit(): Promise<void> {
    const { context } = this.#world;
    const owners = (await this.#dead()).map((dead) => this.#ownerOf(dead));
    const users = new Map(owners.map((one) => [`${one.platform}/${one.user}`, one]));
    for (const { household, platform, user } of users.values())
      this.#reconnected += await consent(this.#world, household, platform, user).then(
        () => 1,
        () => 0,
      );
    for (const household of new Set(this.#accounts.map((one) => one.household))) {
      const held = await heldPublications(context.db, household.workspaceId, 200);
      const items = held.filter((one) => one.reason === 'late');
      if (items.length > 0) await decideHeld(context, household, { decision: 'send', items });
    }
  }

  async #dead(): Promise<Dead[]> {
    const { results } = await this.#world.context.db.$client
      .prepare(
        `SELECT a.platform, a.remote_id AS remoteId FROM accounts a JOIN connections c ON c.id = a.connection_id WHERE c.status = 'dead'`,
      )
      .all<Dead>();
    return results;
  }

  #ownerOf(dead: Dead): SoakAccount {
    const found = this.#accounts.find(
      (one) => one.platform === dead.platform && one.remoteId === dead.remoteId,
    );
    if (!found) throw new Error(`Nobody owns ${dead.platform} ${dead.remoteId}.`);
    return found;
  }

  async #told(day: number): Promise<SoakDay> {
    const { now, context } = this.#world;
    const { results, meta } = await context.db.$client
      .prepare(
        `SELECT (SELECT count(*) FROM publications) AS stored,
           (SELECT count(*) FROM publications WHERE due_at < ?) AS overdue,
           (SELECT count(*) FROM media_links) + (SELECT count(*) FROM oauth_states) + (SELECT count(*) FROM doomed) AS passing`,
      )
      .bind(now - 2 * MINUTE)
      .all<{ stored: number; overdue: number; passing: number }>();
    const [row] = results;
    if (!row) throw new Error('The database does not answer.');
    const { tick, seldom, ring } = this.#rows;
    return {
      day,
      ...row,
      bytes: meta.size_after,
      rowsATick: average(tick.splice(0)),
      rowsASeldomTick: average(seldom.splice(0)),
      rowsARing: average(ring.splice(0)),
    };
  }
}

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
