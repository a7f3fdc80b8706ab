import { setTimeout as pause } from 'node:timers/promises';
import { breakBinding, setClockAhead } from './bindings.ts';
import { chanceOf } from './chance.ts';
import { type Jump, judge, type Verdict } from './judge.ts';
import { accountsFor, planRound, type Round } from './plan.ts';
import { nameOfKill, type Trouble } from './plan-trouble.ts';
import { PLAYED } from './played/index.ts';
import { Posts } from './posts.ts';
import { Stand } from './stand.ts';
import { openCounts, storyOf, toldBy } from './told.ts';

/** A Worker that has not taken the posts by then dies all the same, ms. */
const SENDING_PATIENCE = 20_000;
/** Longer than everything the Worker may wait for on that scale, ms. */
const REST_PATIENCE = 900_000;

export interface FaultsGiven {
  seed: string;
  /** Rounds; each ends with a kill. */
  runs: number;
  /** Hears how it goes. */
  say?: (line: string) => void;
  /** Hears every line the Worker logs. */
  onLog?: (line: string) => void;
}

export interface FaultsReport extends Omit<Verdict, 'findings'> {
  seed: string;
  runs: number;
  posts: number;
  kills: number;
  /** How many troubles were told, of the platforms and of the Worker's bindings, clock and ticks. */
  faults: number;
  /** The named instants of the kills. */
  killedAt: Record<string, number>;
  /** Posts by platform and kind. */
  kinds: Record<string, number>;
  seconds: number;
  /** One for each thing that is not as it should be, with what happened. */
  findings: string[];
}

/** Kills one Worker again and again while it publishes, lets it come to rest, and holds it to the platforms' record. */
export async function runOne(given: FaultsGiven): Promise<FaultsReport> {
  const stand = await Stand.open(accountsFor(given.runs), given.onLog);
  try {
    return await new Run(given, stand).all();
  } finally {
    await stand.close();
  }
}

class Run {
  readonly #given: FaultsGiven;
  readonly #stand: Stand;
  readonly #posts: Posts;
  readonly #killedAt: Record<string, number> = {};
  readonly #kinds: Record<string, number> = {};
  readonly #jumps: Jump[] = [];
  #faults = 0;

  constructor(given: FaultsGiven, stand: Stand) {
    this.#given = given;
    this.#stand = stand;
    this.#posts = new Posts(stand.owner, (post) => stand.accountOf(post.platform, post.account));
  }

  async all(): Promise<FaultsReport> {
    const { seed, runs, say = () => undefined } = this.#given;
    const started = Date.now();
    const chance = chanceOf(seed);
    for (let round = 0; round < runs; round += 1) {
      const plan = planRound(chance, round, runs);
      await this.#round(plan);
      say(`killed ${round + 1} of ${runs}: ${nameOfKill(plan.kill)}`);
    }
    await this.#rest(say);
    const { findings, ...counts } = await this.#judge();
    return {
      seed,
      runs,
      posts: this.#posts.asked.length,
      kills: runs,
      faults: this.#faults,
      ...counts,
      killedAt: this.#killedAt,
      kinds: this.#kinds,
      seconds: Math.round((Date.now() - started) / 1000),
      findings: await this.#stories(findings),
    };
  }

  async #round(plan: Round): Promise<void> {
    const stand = this.#stand;
    await stand.reconnect();
    for (const { platform, kind } of plan.posts) count(this.#kinds, `${platform} ${kind.name}`);
    const seconds = this.#posts.want(plan.posts, Date.now());
    const over = new AbortController();
    const troubles = plan.troubles.map((trouble) => this.#trouble(trouble, over.signal));
    const sending = this.#posts.send();
    if (plan.killsLater) await Promise.race([sending, pause(SENDING_PATIENCE)]);
    const workerUrl = stand.worker.url;
    const hostsOf = (platform: string): readonly string[] =>
      stand.fakeOf(platform as (typeof plan.posts)[number]['platform']).hosts;
    await stand.moments.wait(plan.kill, { workerUrl, seconds, hostsOf });
    await stand.worker.kill();
    over.abort();
    for (const jump of this.#jumps) jump.to = Math.min(jump.to, Date.now());
    count(this.#killedAt, nameOfKill(plan.kill));
    await Promise.all([sending, ...troubles]);
    if (plan.downMs > 0) await pause(plan.downMs);
    await stand.restart();
    if (plan.rings) await stand.worker.runCron();
  }

  async #trouble(trouble: Trouble, signal: AbortSignal): Promise<void> {
    const later = (ms: number) => pause(ms, undefined, { signal }).catch(() => undefined);
    await later(trouble.afterMs);
    if (signal.aborted) return;
    this.#faults += 1;
    const { worker } = this.#stand;
    if ('mood' in trouble) this.#stand.fakeOf(trouble.platform).tell(trouble.mood);
    else if ('broken' in trouble) await breakBinding(worker.url, trouble.broken).catch(() => undefined);
    else if ('ticks' in trouble)
      await Promise.all(Array.from({ length: trouble.ticks }, () => worker.runCron().catch(() => undefined)));
    else {
      const { ms, forMs } = trouble.clock;
      const jump = { from: Date.now(), to: Number.POSITIVE_INFINITY, ms };
      this.#jumps.push(jump);
      await setClockAhead(worker.url, ms).catch(() => undefined);
      await later(forMs);
      if (signal.aborted) return;
      await setClockAhead(worker.url, 0).catch(() => undefined);
      jump.to = Date.now();
    }
  }

  /** Nobody kills it any more: it goes on until there is nothing left that the machine could do. */
  async #rest(say: (line: string) => void): Promise<void> {
    const end = Date.now() + REST_PATIENCE;
    let last = '';
    while (Date.now() < end) {
      await this.#posts.send();
      await this.#stand.worker.runCron().catch(() => undefined);
      await this.#stand.reconnect();
      const counts = await openCounts(this.#stand.worker);
      const open = [...counts].map(([name, number]) => `${number} ${name}`);
      const unsent = this.#posts.unsent.length;
      if (open.length + unsent === 0) return;
      const line = [...open, ...(unsent > 0 ? [`${unsent} not taken`] : [])].join(', ');
      if (line !== last) say(`Still on their way: ${line}.`);
      last = line;
      await pause(500);
    }
    if (this.#posts.unsent.length > 0)
      throw new Error(`The Worker never took\n${this.#posts.unsent.join('\n')}`);
  }

  async #judge(): Promise<Verdict> {
    const told = await toldBy(this.#stand.worker);
    const { fakes } = this.#stand.sandbox;
    await Promise.all(Object.values(fakes).map((fake) => fake.tick()));
    const records = PLAYED.map((one) => one.record(fakes, this.#posts.keyOf));
    return judge({
      asked: this.#posts.asked,
      told,
      shown: records.flatMap((one) => one.shown),
      refused: new Set(records.flatMap((one) => one.refused)),
      jumps: this.#jumps,
    });
  }

  #stories(findings: Verdict['findings']): Promise<string[]> {
    return Promise.all(
      findings.map(async ({ verdict, key, why }) => {
        const id = this.#posts.asked.find((one) => one.key === key)?.publicationId ?? '';
        return `${verdict}: ${key}: ${why}\n${await storyOf(this.#stand.worker, id)}`;
      }),
    );
  }
}

const count = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};
