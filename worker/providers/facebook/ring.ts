import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job } from '../provider.ts';

/**
 * A consent at Facebook gives several tokens: the person's, which lists their Pages and ends after 60 days, and
 * one for each Page, which has no end of its own and does all the publishing. They are kept together.
 */
const Ring = z.object({ user: z.string().min(1), pages: z.record(z.string(), z.string().min(1)) });
export type Ring = z.infer<typeof Ring>;

export const packRing = (ring: Ring): string => JSON.stringify(ring);

/** Throws Failure `reconnect` where it is not one: nothing can be done with it. */
export function openRing(token: string): Ring {
  try {
    return Ring.parse(JSON.parse(token));
  } catch {
    throw over('token-unreadable', 'Connect Facebook again.');
  }
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
