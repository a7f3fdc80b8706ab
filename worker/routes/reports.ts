import { analyticsOf } from '../analytics/report.ts';
import { chooseAccounts } from '../connect/choose.ts';
import { listConnections, reportConnection } from '../connect/report.ts';
import { checkApp } from '../connect/setup.ts';
import { accountFor } from '../db/queries/accounts.ts';
import { metricsOfAccount, metricsOfPost } from '../db/queries/metrics.ts';
import { publicationOf } from '../db/queries/publications.ts';
import type { Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';

type Names =
  | 'publicationMetrics'
  | 'accountMetrics'
  | 'analytics'
  | 'connections'
  | 'chooseAccounts'
  | 'checkApp';

/** Numbers are kept once a day; so many days are shown where nothing else is asked. */
const DAYS = 90;
const ANALYTICS_DAYS = 30;

export const reports: Pick<Handlers, Names> = {
  publicationMetrics: async ({ context, scope, id }) => {
    const row = await publicationOf(context.db, scope.workspaceId, id);
    if (!row) throw notFound('publication');
    const items = await metricsOfPost(context.db, id, context.now());
    return { items, goneAt: row.goneAt, nextAt: row.measureAt };
  },
  accountMetrics: async ({ context, scope, id, input }) => {
    if (!(await accountFor(context.db, scope.workspaceId, id))) throw notFound('account');
    return { items: await metricsOfAccount(context.db, id, context.now(), input.days ?? DAYS) };
  },
  analytics: ({ context, scope, input }) =>
    analyticsOf(context, scope.workspaceId, { days: input.days ?? ANALYTICS_DAYS, accountId: input.account }),
  connections: async ({ context, scope }) => ({
    items: await listConnections(context, scope.workspaceId),
  }),
  chooseAccounts: async ({ context, scope, id, input }) => {
    await chooseAccounts(context, scope.workspaceId, id, input.accountIds);
    return reportConnection(context, scope.workspaceId, id);
  },
  checkApp: ({ context, id }) => checkApp(context, id),
};
