import type { Context } from '../context.ts';
import { insertDeed } from '../db/queries/hosted.ts';

/** What is done on the operator's page, in words of ours; which texts were written stands where they are kept. */
export type DeedAction =
  | 'operator-appointed'
  | 'operator-dismissed'
  | 'person-suspended'
  | 'person-restored'
  | 'workspace-suspended'
  | 'workspace-restored'
  | 'sign-up-changed'
  | 'emails-allowed'
  | 'email-disallowed'
  | 'pass-made'
  | 'pass-dropped'
  | 'request-noted'
  | 'request-answered'
  | 'policy-changed'
  | 'policy-dropped';

export const noteDeed = (
  context: Pick<Context, 'db' | 'id' | 'now'>,
  actor: string,
  deed: { action: DeedAction; object?: string; detail?: string },
): Promise<unknown> =>
  insertDeed(context.db, {
    id: context.id(),
    at: context.now(),
    actor,
    action: deed.action,
    object: deed.object ?? '',
    detail: deed.detail ?? '',
  });
