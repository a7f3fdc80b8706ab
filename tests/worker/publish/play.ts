import { Failure } from '../../../shared/failure.ts';
import type { Found, Job, Provider, Rehearsal, Step } from '../../../worker/providers/provider.ts';

/** What the platform of these tests does next; one entry a call, then kindness. */
export interface Moods {
  rehearse: ((job: Job) => Promise<Rehearsal> | Rehearsal)[];
  prepare: ((job: Job) => Promise<Step> | Step)[];
  publish: ((job: Job) => Promise<Step> | Step)[];
  poll: ((job: Job) => Promise<Step> | Step)[];
  find: ((job: Job) => Promise<Found> | Found)[];
  /** What the next publishing request meets. */
  arrival: ('drop-reply' | 'drop-request')[];
}

/** A platform that counts what became public, and its Provider. */
export class Play {
  readonly published: { id: string; at: number; caption: string }[] = [];
  /** Every verb in the order it was called. */
  readonly calls: string[] = [];
  readonly moods: Moods = { rehearse: [], prepare: [], publish: [], poll: [], find: [], arrival: [] };
  absences = 0;
  /** Headers that each answer of the platform brings. */
  headers: Record<string, string> = {};
  /** The most steps that were ever at work on one Publication at once. */
  mostAtOnce = 0;
  readonly #atWork = new Map<string, number>();

  publicOf(id: string): number {
    return this.published.filter((one) => one.id === id).length;
  }

  /** The platform's end of the wire. */
  answer(url: string, now: number): Response {
    const [, verb, id = '', caption = ''] = new URL(url).pathname.split('/').map(decodeURIComponent);
    if (verb === 'publish') {
      const mood = this.moods.arrival.shift();
      if (mood === 'drop-request') throw new TypeError('connection refused');
      this.published.push({ id, at: now, caption });
      if (mood === 'drop-reply') throw new TypeError('connection reset');
    }
    return Response.json({ ok: true }, { headers: this.headers });
  }

  readonly provider: Provider = {
    platform: 'tiktok',
    hosts: ['play.example'],
    oauth: {} as Provider['oauth'],
    accounts: async () => [],
    rehearse: (job) => this.#do('rehearse', job, async () => ({ limits: { off: ['duet'] }, problems: [] })),
    prepare: (job) =>
      this.#do('prepare', job, async () => {
        await job.request(`https://play.example/upload/${job.publicationId}`);
        await job.save({ upload: job.caption });
        return { step: 'ready', handle: { upload: job.caption }, validUntil: null };
      }),
    publish: (job) =>
      this.#do('publish', job, async () => {
        await job.request(
          `https://play.example/publish/${job.publicationId}/${encodeURIComponent(job.caption)}`,
        );
        return { step: 'published', receipt: { remoteId: `r-${job.publicationId}`, url: null } };
      }),
    poll: (job) =>
      this.#do('poll', job, async () => ({
        step: 'published',
        receipt: { remoteId: `r-${job.publicationId}`, url: null },
      })),
    find: (job) =>
      this.#do('find', job, async () => {
        if (this.publicOf(job.publicationId) > 0)
          return { found: 'published', receipt: { remoteId: `r-${job.publicationId}`, url: null } };
        this.absences += 1;
        return { found: 'absent', why: 'It is not there.' };
      }),
    discard: async (job) => {
      this.calls.push(`discard ${JSON.stringify(job.handle)}`);
    },
    remove: async () => undefined,
    revoke: async () => undefined,
  };

  async #do<T>(verb: Exclude<keyof Moods, 'arrival'>, job: Job, kind: () => Promise<T>): Promise<T> {
    this.calls.push(verb);
    const mood = this.moods[verb].shift() as ((job: Job) => Promise<T>) | undefined;
    const atWork = (this.#atWork.get(job.publicationId) ?? 0) + 1;
    this.#atWork.set(job.publicationId, atWork);
    this.mostAtOnce = Math.max(this.mostAtOnce, atWork);
    try {
      return await (mood ? mood(job) : kind());
    } finally {
      this.#atWork.set(job.publicationId, (this.#atWork.get(job.publicationId) ?? 1) - 1);
    }
  }
}

export const failing = (
  kind: Failure['kind'],
  more: { code?: string; field?: string; retryAt?: number } = {},
): (() => never) => {
  return () => {
    throw new Failure({ kind, code: more.code ?? kind, message: `The platform said ${kind}.`, ...more });
  };
};
