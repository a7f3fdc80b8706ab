import { expect, onTestFinished } from 'vitest';
import { Failure } from '../../shared/failure.ts';
import { authorizeAddress, exchangeCode, refresh, type TokenTalk } from '../../worker/connect/oauth.ts';
import type { PostNumbers } from '../../worker/providers/measure.ts';
import type {
  AccountFound,
  AppCredentials,
  Job,
  JobMedia,
  LinkSeen,
  Request as PlatformRequest,
  Provider,
  Step,
  TokenSet,
  TokenUse,
} from '../../worker/providers/provider.ts';
import { requestFor } from '../../worker/providers/request.ts';
import type { Fake } from '../fakes/fake.ts';
import { sandboxFetch } from '../fakes/sandbox.ts';
import { type Departures, type Spec, watched } from '../foreign/spec.ts';
import { MediaHost } from './media.ts';

/** What a platform's test file says about itself; the suite does the rest. */
export interface Staging {
  provider: Provider;
  /** The login this is about, where it is not the platform's own. */
  way?: string;
  app: AppCredentials;
  /** A fresh fake over this world. `listed`: posts can be looked up in the account's list. */
  fake(world: { now(): number; fetch(address: string): Promise<Response> }): Fake;
  redirectUri: string;
  /** A specification that can be read by a machine, where the platform has one: all calls and answers are held to it. */
  spec?: Spec;
  /** Fields of the form by which the ordinary sandbox person consents. */
  person: Record<string, string>;
  scopes: readonly string[];
  /** How old a token must be before the platform renews it, ms; 0 where absent. */
  renewableAfter?: number;
  kinds: readonly KindStaging[];
  /** Which of the Accounts the tests publish as; the first where absent. */
  account?: (accounts: AccountFound[]) => AccountFound | undefined;
}

export interface KindStaging {
  kind: string;
  options: Record<string, string | boolean>;
  media(host: MediaHost, attemptId: string): JobMedia[];
  /** The fake's name of the operation that publishes, and of one that `prepare` makes (null: none). */
  publishing: string;
  preparing: string | null;
  /** Characters (of one unit each) the caption may have; null where the kind has none. */
  caption: { max: number } | null;
  /** What stands on the account when the caption goes out; the caption itself where absent. */
  shownCaption?: (job: Job) => string;
  /** False where no look-up can prove that a call never arrived: the owner is asked. */
  provesAbsence?: boolean;
  /** The numbers that the platform tells of such a post; none where it tells nothing. */
  counts: readonly (keyof PostNumbers)[];
  /** False where a post that was deleted at the platform cannot be told from one that is there. */
  noticesGone?: boolean;
}

const START = Date.UTC(2026, 10, 22, 17, 0, 0);

/** One platform, one person, one clock: everything a Provider needs, around a fresh fake. */
export class Stage {
  readonly staging: Staging;
  readonly fake: Fake;
  readonly host = new MediaHost();
  readonly request: PlatformRequest;
  time = START;
  /** Everything that was sent or thrown, to look for secrets in. */
  readonly thrown: unknown[] = [];

  constructor(staging: Staging) {
    this.staging = staging;
    this.fake = staging.fake({ now: () => this.time, fetch: this.host.fetch });
    const fetch = this.#watched(sandboxFetch([this.fake]) as typeof globalThis.fetch);
    this.request = requestFor({ fetch, env: {} }, { provider: staging.provider, timeoutMs: 20_000 });
  }

  /** Holds all that is said to the platform's own specification, until the test is over. */
  #watched(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    const { spec } = this.staging;
    if (!spec) return fetch;
    const found: Departures = { request: [], reply: [] };
    onTestFinished(() => expect(found, spec.name).toEqual({ request: [], reply: [] }));
    return watched(spec, fetch, found);
  }

  readonly now = (): number => this.time;

  /** Lets all that is under way in this process come to its end. */
  settles = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  async pass(ms: number): Promise<void> {
    this.time += ms;
    await this.fake.tick();
  }

  /** What a call that is about no post needs. */
  use(tokens: TokenSet): TokenUse {
    return { token: tokens.accessToken, scopes: tokens.scopes, request: this.request, now: this.now };
  }

  get talk(): TokenTalk & { provider: Provider } {
    const { provider, app } = this.staging;
    return { provider, oauth: provider.oauth, app, request: this.request, now: this.time };
  }

  /** Gives consent as a person does, on the platform's own page, and answers the callback's query. */
  async consent(scopes = this.staging.scopes, verifier = 'v'.repeat(64)): Promise<URLSearchParams> {
    const { provider, app, redirectUri, person } = this.staging;
    const address = await authorizeAddress(provider.oauth, app, {
      scopes: [...this.staging.scopes],
      redirectUri,
      state: 'state-of-this-test',
      verifier,
    });
    const form = new URLSearchParams({ ...person, decision: 'allow' });
    for (const scope of scopes) form.append('scope', scope);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.fake.app.fetch(
      new Request(address, { method: 'POST', body: form.toString(), headers, redirect: 'manual' }),
    );
    const location = answer.headers.get('location');
    if (!location) throw new Error(`No way back from the consent page: ${await answer.text()}`);
    return new URL(location).searchParams;
  }

  async connect(scopes = this.staging.scopes): Promise<TokenSet> {
    const verifier = 'v'.repeat(64);
    const query = await this.consent(scopes, verifier);
    const code = query.get('code') ?? '';
    return exchangeCode(this.talk, { code, redirectUri: this.staging.redirectUri, verifier });
  }

  async job(kind: KindStaging, tokens: TokenSet, more: Partial<Job> = {}): Promise<TestJob> {
    const { provider } = this.staging;
    const use = this.use(tokens);
    const accounts = await provider.accounts(use);
    const account = (this.staging.account ?? ((all) => all[0]))(accounts);
    if (!account) throw new Error('The consent opens no account.');
    const attemptId = more.attemptId ?? 'attempt1';
    const media = kind.media(this.host, attemptId);
    const saved: unknown[] = [];
    return {
      publicationId: 'publication1',
      attemptId,
      account,
      kind: kind.kind,
      caption: 'Four rooms above the harbour, from 685,000 €. Viewing on Thursday. #harbour #home',
      title: 'Four rooms above the harbour',
      options: kind.options,
      media,
      handle: null,
      publishAt: this.time,
      sentAt: null,
      links: [],
      tries: 0,
      patience: (ms) => ms,
      ...use,
      save: async (handle) => {
        saved.push(structuredClone(handle));
      },
      saved,
      ...more,
    };
  }

  /** The Job with a token that lives, as the engine would give it one. */
  async renewed<T extends Job>(job: T, tokens: TokenSet): Promise<{ job: T; tokens: TokenSet }> {
    const isAlive = tokens.accessExpiresAt === null || tokens.accessExpiresAt > this.time;
    if (isAlive || !tokens.refreshToken) return { job, tokens };
    const fresh = await refresh(this.talk, tokens.refreshToken);
    const kept = { ...fresh, refreshToken: fresh.refreshToken ?? tokens.refreshToken };
    return { job: { ...job, token: fresh.accessToken }, tokens: kept };
  }

  /** Renews a consent, as the engine does ahead of its end. */
  refreshed(tokens: TokenSet): Promise<TokenSet> {
    return refresh(this.talk, tokens.refreshToken ?? tokens.accessToken);
  }

  /** Links as the engine remembers them: pulled or not, closed or not. */
  links(job: Job): LinkSeen[] {
    return job.media.map((one) => {
      const link = `https://media.clipcast.example/m/${job.attemptId}-${one.sha256.slice(0, 12)}`;
      return {
        attemptId: job.attemptId,
        sha256: one.sha256,
        firstPulledAt: this.host.pulled.has(link) ? this.time : null,
        expiresAt: START + 7_200_000,
        revoked: this.host.closed,
      };
    });
  }

  /** Prepares until all is staged; answers the Job with its handle. */
  async prepared(job: TestJob): Promise<TestJob> {
    return (await this.staged(job)).job;
  }

  /** The same, and until when that holds, ms; null where it does not go stale. */
  async staged(job: TestJob): Promise<{ job: TestJob; validUntil: number | null }> {
    let now = job;
    for (let look = 0; look < 50; look += 1) {
      const step = await this.#step(now, 'prepare');
      now = { ...now, handle: throughJson(step.handle) };
      if (step.step === 'ready') return { job: now, validUntil: step.validUntil };
      await this.pass(5000);
    }
    throw new Error('It never became ready.');
  }

  /** Looks until the platform is done. */
  async settled(job: Job, first: Step): Promise<Step> {
    let step = first;
    let now = job;
    for (let look = 0; look < 50 && step.step === 'wait'; look += 1) {
      now = { ...now, handle: throughJson(step.handle), sentAt: now.sentAt ?? this.time };
      await this.pass(5000);
      step = await this.#step(now, 'poll');
    }
    return step;
  }

  async #step(job: Job, verb: 'prepare' | 'poll'): Promise<Step> {
    return this.staging.provider[verb](job);
  }
}

export interface TestJob extends Job {
  readonly saved: unknown[];
}

/** A handle lives in the database as JSON, so it must survive that. */
const throughJson = (handle: unknown): unknown =>
  handle === undefined ? null : JSON.parse(JSON.stringify(handle));

/** What a verb threw; fails the test where it threw nothing. */
export async function failure(work: Promise<unknown>): Promise<Failure | Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It was expected to fail and did not.');
}

/** As the engine reads it: anything but a Failure is "no answer". */
export const kindOf = (error: Error): string => (error instanceof Failure ? error.kind : 'no-answer');
