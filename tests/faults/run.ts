import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ServedSandbox, serveSandbox } from '../fakes/serve.ts';
import { ordinaryUsers } from '../fakes/tiktok/users.ts';
import { findPort } from '../runtime/port.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { sandboxSettings } from '../runtime/settings.ts';
import { type SpawnedWorker, spawnWorker } from '../runtime/spawn.ts';
import { type Owner, signUp } from '../system/client.ts';
import { breakableWorker, breakBinding } from './bindings.ts';
import { chanceOf } from './chance.ts';
import { judge, type Verdict } from './judge.ts';
import { killMoment } from './kill-moment.ts';
import { accountsFor, planRound, type Round, type Trouble } from './plan.ts';
import { Posts } from './posts.ts';
import { recordOfTikTok } from './record.ts';
import { endedConsents, openCount, storyOf, toldBy } from './told.ts';

/** Two hours of looking become two minutes. */
const WAIT_FACTOR = 0.02;
/** A Worker that has not taken the posts by then dies all the same, ms. */
const SENDING_PATIENCE = 8000;
/** Longer than everything the Worker may wait for on that scale, ms. */
const REST_PATIENCE = 300_000;

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
  /** How many troubles were told, of the platform and of the Worker's bindings. */
  faults: number;
  /** The named instants of the kills. */
  killedAt: Record<string, number>;
  seconds: number;
  /** One for each thing that is not as it should be, with what happened. */
  findings: string[];
}

/** Kills the Worker again and again while it publishes, lets it come to rest, and holds it to the platform's record. */
export async function runFaults(given: FaultsGiven): Promise<FaultsReport> {
  const folder = await mkdtemp(join(tmpdir(), 'clipcast-faults-'));
  const sandbox = await serveSandbox({
    port: 0,
    tiktok: {
      users: ordinaryUsers(accountsFor(given.runs)),
      pace: { by: 'clock', processing: 150, moderation: 100 },
      listsPhotos: true,
    },
  });
  const run = new Run(given, folder, sandbox);
  try {
    return await run.all();
  } finally {
    await run.end();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Run {
  readonly #given: FaultsGiven;
  readonly #folder: string;
  readonly #sandbox: ServedSandbox;
  readonly #killedAt: Record<string, number> = {};
  #faults = 0;
  #start: () => Promise<SpawnedWorker> = () => Promise.reject(new Error('not begun'));
  #worker: SpawnedWorker | undefined;

  constructor(given: FaultsGiven, folder: string, sandbox: ServedSandbox) {
    this.#given = given;
    this.#folder = folder;
    this.#sandbox = sandbox;
  }

  async all(): Promise<FaultsReport> {
    const { seed, runs, say = () => undefined } = this.#given;
    const started = Date.now();
    const scripts = await breakableWorker(this.#folder);
    const port = await findPort();
    this.#start = () =>
      spawnWorker({
        port,
        scripts,
        dataDir: join(this.#folder, 'data'),
        cron: false,
        sandboxUrl: this.#sandbox.url,
        env: {
          ...testSecrets(),
          ...sandboxSettings(this.#sandbox.fakes),
          WAIT_FACTOR: String(WAIT_FACTOR),
        },
        ...(this.#given.onLog ? { onLog: this.#given.onLog } : {}),
      });
    this.#worker = await this.#start();
    const owner = await signUp(this.#worker.url);
    const users = this.#sandbox.fakes.tiktok.options.users.map((user) => user.username);
    for (const user of users) await owner.connectTikTok(user);
    const found = await owner.accounts();
    const accounts = users.map((handle) => ({
      handle,
      id: found.find((one) => one.handle === handle)?.id ?? '',
    }));
    say(`${accounts.length} accounts are connected.`);

    const posts = new Posts(owner, accounts);
    const chance = chanceOf(seed);
    for (let round = 0; round < runs; round += 1) {
      const plan = planRound(chance, round, runs);
      await this.#round(plan, owner, posts);
      say(`killed ${round + 1} of ${runs}: ${nameOf(plan)}`);
    }
    await this.#rest(owner, posts, say);
    const verdict = await this.#judge(posts);
    const { findings, ...counts } = verdict;
    return {
      seed,
      runs,
      posts: posts.asked.length,
      kills: runs,
      faults: this.#faults,
      ...counts,
      killedAt: this.#killedAt,
      seconds: Math.round((Date.now() - started) / 1000),
      findings: await this.#stories(findings),
    };
  }

  async end(): Promise<void> {
    await this.#worker?.kill();
  }

  get #running(): SpawnedWorker {
    if (!this.#worker) throw new Error('The Worker is not running.');
    return this.#worker;
  }

  async #round(plan: Round, owner: Owner, posts: Posts): Promise<void> {
    const { tiktok } = this.#sandbox.fakes;
    await this.#reconnect(owner);
    const seconds = posts.want(plan.posts, Date.now());
    const over = new AbortController();
    const troubles = plan.troubles.map((trouble) => this.#trouble(trouble, over.signal));
    const sending = posts.send();
    if (plan.killsLater) await Promise.race([sending, pause(SENDING_PATIENCE)]);
    await killMoment(plan.kill, tiktok, seconds);
    await this.#running.kill();
    over.abort();
    this.#killedAt[nameOf(plan)] = (this.#killedAt[nameOf(plan)] ?? 0) + 1;
    await Promise.all([sending, ...troubles]);
    if (plan.downMs > 0) await pause(plan.downMs);
    this.#worker = await this.#start();
    if (plan.rings) await this.#running.runCron();
  }

  /** A renewed token that died with the Worker ends a consent: its owner is asked for it again, and gives it. */
  async #reconnect(owner: Owner): Promise<void> {
    for (const user of await endedConsents(this.#running))
      await owner.connectTikTok(user).catch(() => undefined);
  }

  async #trouble(trouble: Trouble, signal: AbortSignal): Promise<void> {
    await pause(trouble.afterMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    this.#faults += 1;
    if ('mood' in trouble) this.#sandbox.fakes.tiktok.tell(trouble.mood);
    else await breakBinding(this.#running.url, trouble.broken).catch(() => undefined);
  }

  /** Nobody kills it any more: it goes on until there is nothing left that the machine could do. */
  async #rest(owner: Owner, posts: Posts, say: (line: string) => void): Promise<void> {
    const end = Date.now() + REST_PATIENCE;
    let last = -1;
    while (Date.now() < end) {
      await posts.send();
      await this.#running.runCron().catch(() => undefined);
      await this.#reconnect(owner);
      const open = (await openCount(this.#running)) + posts.unsent.length;
      if (open === 0) return;
      if (open !== last) say(`${open} posts are still on their way.`);
      last = open;
      await pause(500);
    }
    if (posts.unsent.length > 0) throw new Error(`The Worker never took\n${posts.unsent.join('\n')}`);
  }

  async #judge(posts: Posts): Promise<Verdict> {
    const told = await toldBy(this.#running);
    await this.#sandbox.fakes.tiktok.tick();
    return judge({ asked: posts.asked, told, ...recordOfTikTok(this.#sandbox.fakes.tiktok, posts.keyOf) });
  }

  #stories(findings: Verdict['findings']): Promise<string[]> {
    return Promise.all(
      findings.map(
        async ({ verdict, key, why }) => `${verdict}: ${key}: ${why}\n${await storyOf(this.#running, key)}`,
      ),
    );
  }
}

const nameOf = ({ kill }: Round): string =>
  kill.at === 'arrival' ? `arrival of ${kill.operation}` : kill.at;
