import { onChange } from '../changes.ts';

/** A kind of thing that is made, as the page without a window sees it. */
export interface Attended<Job> {
  open(): Promise<Job[]>;
  /** What makes this one, and those of its kind that it finds beside it. */
  worker(job: Job): Promise<Worker>;
  /** Writes down that the worker of this one came to grief. */
  broken(job: Job): Promise<unknown>;
}

/** One worker as long as there is something of a kind to do. It goes when it has rested, and its memory with it. */
export function attendTo<Job>({ open, worker, broken }: Attended<Job>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    try {
      do {
        isAskedAgain = false;
        for (let [job] = await open(); job; [job] = await open())
          // One that cannot even be begun is broken as well: else its job would wait for ever.
          if (await worker(job).then(isBroken, () => true)) await broken(job);
      } while (isAskedAgain);
    } finally {
      running = undefined;
    }
  };
  return () => {
    isAskedAgain = true;
    running ??= run();
    return running;
  };
}

/** Waits until a worker has nothing left to do; whether it broke. */
async function isBroken(worker: Worker): Promise<boolean> {
  const end = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve('broken');
  });
  worker.terminate();
  return end !== 'rested';
}

/** Sees to it that what is asked for is made, each kind beside the others; `rested` is told whenever nothing is left. */
export function attend(kinds: readonly (() => Promise<void>)[], rested: () => void): void {
  let waiting = 0;
  const see = async (): Promise<void> => {
    waiting += 1;
    // What one kind meets with is no other's.
    await Promise.allSettled(kinds.map((attended) => attended()));
    waiting -= 1;
    if (waiting === 0) rested();
  };
  onChange(({ changed }) => {
    if (changed === 'film' || changed === 'cut') void see();
  });
  void see();
}
