import { Failure } from '../../shared/failure.ts';
import { isMediaComplete, timeByMedia } from '../db/queries/publications.ts';
import type { Rehearsal } from '../providers/provider.ts';
import type { Ending, Scene } from './outcome.ts';
import { nextLook, rehearsalName, type Timing } from './times.ts';

/**
 * A rehearsal tells the owner early what would stop this post, and stops nothing itself; only a consent that is
 * over holds it.
 */
export function endRehearsal(scene: Scene, timing: Timing, result: Rehearsal | Failure): Ending {
  const { row, now, waits } = scene;
  if (result instanceof Failure && result.kind === 'reconnect')
    return {
      event: 'hold',
      change: { status: 'held', holdReason: 'connection-dead', dueAt: null },
      note: result.message,
    };
  const look = (mediaComplete: boolean): number => nextLook({ ...timing, mediaComplete }, now, waits);
  // Media may have arrived meanwhile, so the row itself says which it is.
  const dueAt = timeByMedia(isMediaComplete, look(true), look(false));
  const rehearsed = rehearsalName(row.publishAt, now, waits);
  const change = { status: 'scheduled', rehearsed, dueAt } as const;
  const problem = result instanceof Failure ? problemOf(result) : result.problems[0]?.message;
  const message = problem ?? missing(row.mediaComplete, rehearsed);
  return {
    event: 'wait',
    change,
    note: message ?? (result instanceof Failure ? result.message : null),
    ...(message ? { notice: { kind: 'rehearsal', message } as const } : {}),
  };
}

/** Trouble of the moment is no news a day ahead. */
const problemOf = (failure: Failure): string | undefined =>
  failure.kind === 'rejected' ? failure.message : undefined;

const missing = (mediaComplete: boolean, rehearsed: string): string | undefined =>
  mediaComplete || rehearsed !== 'hour' ? undefined : 'Photos or videos of this post have not arrived yet.';
