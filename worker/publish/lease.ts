import type { Context } from '../context.ts';
import { type PublicationChange, writeLeased } from '../db/queries/publications.ts';

/** Somebody else may hold the row by now: whatever this step was doing must stop. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** One Attempt's hold on one row. */
export interface Lease {
  readonly attemptId: string;
  isLost(): boolean;
  /** Its last call is over by then, ms: from then on what was not seen to arrive does not arrive any more. */
  readonly overBy: number;
  /** Writes under the lease and renews it. Throws LeaseLost where it is gone. */
  write(change: PublicationChange): Promise<void>;
  /** Renews it now and then until the returned function is called. */
  keep(): () => void;
}

export function holdLease(
  context: Pick<Context, 'db' | 'now' | 'waits' | 'log'>,
  publicationId: string,
  attemptId: string,
  takenUntil: number,
  overBy = Number.POSITIVE_INFINITY,
): Lease {
  let until = takenUntil;
  let lost = false;
  const write = async (change: PublicationChange): Promise<void> => {
    if (lost) throw new LeaseLost('The lease of this step is gone');
    const renewed = context.now() + context.waits.lease;
    const change_ = { ...change, leaseUntil: renewed, dueAt: renewed };
    const written = await writeLeased(context.db, publicationId, attemptId, change_);
    if (written.length === 0) {
      lost = true;
      throw new LeaseLost('The lease of this step is gone');
    }
    until = renewed;
  };
  return {
    attemptId,
    overBy,
    isLost: () => lost || context.now() >= until,
    write,
    keep() {
      const { lease } = context.waits;
      const renew = async (): Promise<void> => {
        // What saves its progress has renewed it by that.
        if (until - context.now() > (lease * 2) / 3) return;
        await write({}).catch((error) => context.log.error('renew-lease', error, { publicationId }));
      };
      const timer = setInterval(renew, lease / 3);
      return () => clearInterval(timer);
    },
  };
}
