import { isAtRest, type Status } from '../../shared/publication.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import type { PublicationRow, StepName } from '../db/queries/publications.ts';
import { prepareAt, type Timing } from '../posts/times.ts';
import type { Waits } from '../waits.ts';

/** What is to be done with a row now. */
export type Decision =
  /** Nothing yet, or somebody is at it. */
  | { do: 'nothing' }
  | { do: StepName }
  /** A publishing call whose end nobody saw. */
  | { do: 'lose' }
  /** What was staged is not what may go out, or will not last. */
  | { do: 'restage' };

/** Staged for this content, under this consent, and good beyond the second. */
export function isStagingGood({ row, connection }: Loaded, now: number, waits: Waits): boolean {
  const goodUntil = row.stagingValidUntil ?? Number.POSITIVE_INFINITY;
  return (
    row.stagedHash === row.contentHash &&
    row.stagedGeneration === connection.generation &&
    goodUntil > Math.max(now, row.publishAt) + waits.stagingMargin
  );
}

const isHeldBySomebody = (row: PublicationRow, now: number): boolean =>
  row.lease !== null && row.leaseUntil !== null && row.leaseUntil > now;

/** Status and times to the next step; the claim checks again, in the database, whether it may be taken. */
export function decide(loaded: Loaded, timing: Timing, now: number, waits: Waits): Decision {
  const { row } = loaded;
  const status = row.status as Status;
  if (row.dueAt === null || isAtRest(status) || isHeldBySomebody(row, now)) return { do: 'nothing' };
  switch (status) {
    case 'scheduled':
      return { do: prepareAt(timing, waits) <= now ? 'prepare' : 'rehearse' };
    case 'preparing':
      return { do: 'prepare' };
    case 'ready':
      return { do: isStagingGood(loaded, now, waits) ? 'publish' : 'restage' };
    case 'publishing':
      return { do: 'lose' };
    case 'confirming':
      return { do: 'poll' };
    case 'uncertain':
      return { do: 'find' };
    default:
      return { do: 'nothing' };
  }
}
