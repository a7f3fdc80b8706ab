import type { ApiError } from '../../shared/api.ts';
import { type Change, onChange } from '../changes.ts';
import { errorOf, Refusal } from '../failure.ts';
import { forgetFile } from './film/pieces.ts';

/** What stands in the row of anything that is made here. */
interface Asked {
  state: string;
  done: number;
  of: number;
  error: ApiError | null;
  askedAt: number;
}

/** What the making of one thing says and asks meanwhile. */
export interface Progress {
  told(done: number, of: number): void;
  /** Throws where the person has paused or given up. */
  mayGoOn(): Promise<void>;
}

/** A kind of thing that is made: films, or pieces of videos. */
export interface Work<Job extends Asked> {
  changed: Change['changed'];
  /** What is to be worked at, in its order. */
  open(): Promise<Job[]>;
  read(job: Job): Promise<Job | undefined>;
  change(job: Job, change: (old: Job | undefined) => Job | undefined): Promise<unknown>;
  /** Makes and stores it; answers false where nobody wants it any more, `elsewhere` where another worker has to. */
  make(job: Job, progress: Progress): Promise<boolean | 'elsewhere'>;
  /** The name under which what is made lies until it is stored. */
  file: string;
}

/** Pictures between two tellings of how far it is. */
const TOLD_EVERY = 15;

/** Thrown where the person paused, gave up, or asked for something else meanwhile. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Makes one thing, and stores it or what went wrong. */
async function workAt<Job extends Asked>(job: Job, work: Work<Job>): Promise<void> {
  const { askedAt } = job;
  let isWanted = true;
  const isMine = (now: Job | undefined): now is Job => now?.askedAt === askedAt;
  const stop = onChange(({ changed }) => {
    if (changed !== work.changed) return;
    void work.read(job).then((now) => {
      isWanted = isMine(now) && now.state === 'making';
    });
  });
  const mine = (state: string, change: (old: Job) => Job) =>
    work.change(job, (old) => (isMine(old) && old.state === state ? change(old) : undefined));
  try {
    await mine('waiting', (old) => ({ ...old, state: 'making' }));
    const isStored = await work.make(job, {
      told(done, of) {
        if (done % TOLD_EVERY === 0 || done === of) void mine('making', (old) => ({ ...old, done, of }));
      },
      async mayGoOn() {
        if (!isWanted) throw new Stopped();
      },
    });
    if (!isStored && isWanted) throw new Refusal('draft-gone', 'This draft has been deleted.');
  } catch (error) {
    if (error instanceof Stopped) return;
    const said = errorOf(error);
    await mine('making', (old) => ({ ...old, state: 'failed', error: said }));
  } finally {
    stop();
    await forgetFile(work.file).catch(() => undefined);
  }
}

/** Makes one thing after the other, until none is left; then, or where that broke, the page that began this is told. */
export async function startWork<Job extends Asked>(work: Work<Job>): Promise<void> {
  try {
    for (let [job] = await work.open(); job; [job] = await work.open()) await workAt(job, work);
    postMessage('rested');
  } catch (error) {
    errorOf(error);
    postMessage('broken');
  }
}
