import type { API_KEYS } from '../../shared/api-keys.ts';
import { dropApiKey } from '../db/queries/api-keys.ts';
import type { Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { listApiKeys, makeApiKey } from '../people/api-keys.ts';

export const apiKeys: Pick<Handlers, keyof typeof API_KEYS> = {
  apiKeys: async ({ context, scope }) => ({ items: await listApiKeys(context, scope.workspaceId) }),
  makeApiKey: async ({ context, scope, session, input, created }) => {
    const made = await makeApiKey(context, { scope, session }, input);
    created();
    return made;
  },
  revokeApiKey: async ({ context, scope, id }) => {
    if (!(await dropApiKey(context.db, scope.workspaceId, id))) throw notFound('key');
    return {};
  },
};
