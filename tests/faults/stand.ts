import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Fake } from '../fakes/fake.ts';
import { type ServedSandbox, type ServeGiven, serveSandbox } from '../fakes/serve.ts';
import { findLastingPort } from '../runtime/port.ts';
import { allSandboxSettings } from '../runtime/sandbox-settings.ts';
import { testSecrets } from '../runtime/secrets.ts';
import { type Owner, signUp } from '../system/client.ts';
import { breakableWorker } from './bindings.ts';
import { KillMoments } from './kill-moment.ts';
import { type Life, Lives } from './lives.ts';
import { PLAYED, playedOn } from './played/index.ts';
import type { RunAccount } from './posts.ts';
import { accountsByPlatform, type DeadAccount, deadAccounts } from './told.ts';

/** Two hours of looking become three and a half minutes; a call that takes longer than four seconds is given up. */
const WAIT_FACTOR = 0.03;

/** What a run stands on: all platforms, a Worker that can be broken and killed, an owner with accounts everywhere. */
export class Stand {
  readonly sandbox: ServedSandbox;
  readonly moments: KillMoments;
  readonly #folder: string;
  readonly #lives: Lives;
  readonly #users = new Map<string, string>();
  #accounts: Map<string, RunAccount[]> = new Map();
  #worker: Life | undefined;
  #owner: Owner | undefined;

  private constructor(folder: string, sandbox: ServedSandbox, moments: KillMoments, lives: Lives) {
    this.#folder = folder;
    this.sandbox = sandbox;
    this.moments = moments;
    this.#lives = lives;
  }

  /** Starts everything, with so many accounts on each platform. */
  static async open(accounts: number, onLog?: (line: string) => void): Promise<Stand> {
    const folder = await mkdtemp(join(tmpdir(), 'clipcast-faults-'));
    const moments = await KillMoments.listen();
    const given: Partial<ServeGiven> = Object.assign({}, ...PLAYED.map((one) => one.given(accounts)));
    const sandbox = await serveSandbox({ ...given, port: 0, heard: moments.heard });
    const scripts = await breakableWorker(folder);
    const lives = await Lives.prepare(folder, {
      port: await findLastingPort(),
      scripts,
      dataDir: join(folder, 'data'),
      cron: false,
      sandboxUrl: sandbox.url,
      env: {
        ...testSecrets(),
        ...allSandboxSettings(sandbox.fakes),
        WAIT_FACTOR: String(WAIT_FACTOR),
        // Already the first post that finds another on its second is one of a crowd: that way is walked too.
        CROWD: '1',
      },
      ...(onLog ? { onLog } : {}),
    });
    const stand = new Stand(folder, sandbox, moments, lives);
    await stand.restart();
    await stand.#connectAll(accounts);
    return stand;
  }

  get worker(): Life {
    if (!this.#worker) throw new Error('The Worker is not running.');
    return this.#worker;
  }

  get owner(): Owner {
    if (!this.#owner) throw new Error('Nobody has signed up.');
    return this.#owner;
  }

  accountOf(platform: Platform, index: number): RunAccount {
    const found = this.#accounts.get(platform)?.[index];
    if (!found) throw new Error(`There is no ${platform} account ${index}.`);
    return found;
  }

  fakeOf(platform: Platform): Fake {
    return this.sandbox.fakes[platform];
  }

  async restart(): Promise<void> {
    this.#worker = await this.#lives.start();
  }

  /** A consent that ended: its owner is asked for it again, and gives it. */
  async reconnect(): Promise<void> {
    const users = new Map<string, DeadAccount>();
    for (const dead of await deadAccounts(this.worker))
      users.set(`${dead.platform}/${this.#users.get(`${dead.platform}/${dead.remoteId}`)}`, dead);
    for (const [key, { platform }] of users) {
      const user = key.slice(platform.length + 1);
      await this.owner.connect(platform, user).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.#worker?.kill();
    this.#lives.close();
    this.moments.close();
    await this.sandbox.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #connectAll(count: number): Promise<void> {
    this.#owner = await signUp(this.worker.url);
    await Promise.all(PLAYED.map(({ platform }) => this.#connect(platform, count)));
    const found = await accountsByPlatform(this.worker);
    for (const { platform, accounts } of PLAYED) {
      const list = accounts(count).map(({ remoteId }) => {
        const id = found.get(`${platform}/${remoteId}`);
        if (!id) throw new Error(`The Worker has no ${platform} account ${remoteId}.`);
        return { id, remoteId };
      });
      this.#accounts.set(platform, list);
    }
  }

  async #connect(platform: Platform, count: number): Promise<void> {
    const accounts = playedOn(platform).accounts(count);
    for (const { user, remoteId } of accounts) this.#users.set(`${platform}/${remoteId}`, user);
    for (const user of new Set(accounts.map((one) => one.user))) await this.owner.connect(platform, user);
  }
}
