import { Failure } from '../../../shared/failure.ts';
import { type Ring, readRing } from '../meta/ring.ts';
import type { Job } from '../provider.ts';

/** Throws Failure `reconnect` where it is not one: nothing can be done with it. */
export function openRing(token: string): Ring {
  const ring = readRing(token);
  if (ring) return ring;
  throw over('token-unreadable', 'Connect Facebook again.');
}

/** The token of the Page a Job publishes as. */
export function pageToken(job: Pick<Job, 'token' | 'account'>): string {
  const token = openRing(job.token).pages[job.account.remoteId];
  if (token) return token;
  throw over(
    'page-missing',
    'This connection does not open the Page any more. Connect Facebook again and tick it.',
  );
}

const over = (code: string, message: string): Failure => new Failure({ kind: 'reconnect', code, message });
