import type { Handlers } from '../http/call.ts';
import { checkAudit, showAudit } from '../people/audit/show.ts';

export const audit: Pick<Handlers, 'audit' | 'checkAudit'> = {
  audit: ({ context, scope, input }) => showAudit(context, scope.workspaceId, input),
  checkAudit: ({ context, scope, input }) => checkAudit(context, scope.workspaceId, input.from),
};
