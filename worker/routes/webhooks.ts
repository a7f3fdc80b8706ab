import type { WEBHOOKS } from '../../shared/webhooks.ts';
import { dropWebhook } from '../db/queries/webhooks.ts';
import type { Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import {
  editWebhook,
  listDeliveries,
  listWebhooks,
  makeWebhook,
  replayDelivery,
  testWebhook,
} from '../webhooks/manage.ts';

export const webhooks: Pick<Handlers, keyof typeof WEBHOOKS> = {
  webhooks: async ({ context, scope }) => ({ items: await listWebhooks(context, scope.workspaceId) }),
  makeWebhook: async ({ context, scope, input, created }) => {
    const made = await makeWebhook(context, scope, input);
    created();
    return made;
  },
  editWebhook: ({ context, scope, id, input }) => editWebhook(context, scope.workspaceId, id, input),
  deleteWebhook: async ({ context, scope, id }) => {
    if (!(await dropWebhook(context.db, scope.workspaceId, id))) throw notFound('webhook');
    return {};
  },
  testWebhook: ({ context, scope, id }) => testWebhook(context, scope.workspaceId, id),
  deliveries: async ({ context, scope, id, input }) => ({
    items: await listDeliveries(context, scope.workspaceId, id, input),
  }),
  replayDelivery: ({ context, scope, id }) => replayDelivery(context, scope.workspaceId, id),
};
