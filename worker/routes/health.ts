import type { Waiting } from '../../shared/health.ts';
import { noticesOf, readNotices } from '../db/queries/health.ts';
import { heldPublications } from '../db/queries/waiting.ts';
import type { Handlers } from '../http/call.ts';
import { decideHeld } from '../publish/decide-held.ts';
import { healthOf } from '../publish/health.ts';

type Names = 'health' | 'notices' | 'readNotices' | 'waiting' | 'decide';

const NOTICES = 50;
const HELD = 200;

export const health: Pick<Handlers, Names> = {
  health: ({ context, scope, input }) => healthOf(context, scope.workspaceId, input.days),
  notices: async ({ context, scope, input }) => ({
    items: await noticesOf(context.db, scope.workspaceId, input.after ?? 0, NOTICES),
  }),
  readNotices: async ({ context, scope, input }) => {
    await readNotices(context.db, scope.workspaceId, input.until, context.now());
    return {};
  },
  waiting: async ({ context, scope }) => {
    const rows = await heldPublications(context.db, scope.workspaceId, HELD);
    return { items: rows.map((row) => ({ ...row, reason: row.reason as Waiting['reason'] })) };
  },
  decide: ({ context, scope, input }) => decideHeld(context, scope, input),
};
