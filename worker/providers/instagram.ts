import * as z from 'zod';
import { Failure } from '../../shared/failure.ts';
import { HOST, read } from './instagram/call.ts';
import { prepare } from './instagram/container.ts';
import { meanings } from './instagram/meanings.ts';
import { measures } from './instagram/measure.ts';
import { find, poll, publish } from './instagram/outcome.ts';
import { quotaLimits, rehearse } from './instagram/rehearse.ts';
import { checkApp, readShortToken, TOKEN_URL, trade } from './instagram/tokens.ts';
import { webhook } from './meta/webhook.ts';
import { ask, graphUrl, Id } from './meta.ts';
import type { AccountFound, Provider, TokenUse } from './provider.ts';

const Me = z.object({
  /** The professional account's id, which goes into paths; `id` beside it is only this app's. */
  user_id: Id,
  username: z.string(),
  name: z.string().default(''),
  profile_picture_url: z.string().optional(),
});

async function accounts(use: TokenUse): Promise<AccountFound[]> {
  const me = await read(use, 'me', { fields: 'user_id,username,name,account_type,profile_picture_url' }, Me);
  return [
    {
      remoteId: me.user_id,
      name: me.name || me.username,
      handle: me.username,
      avatarUrl: me.profile_picture_url ?? null,
      limits: await quotaLimits(use, me.user_id),
    },
  ];
}

export const instagram: Provider = {
  platform: 'instagram',
  hosts: [HOST, 'api.instagram.com'],
  oauth: {
    authorizeUrl: 'https://www.instagram.com/oauth/authorize',
    tokenUrl: TOKEN_URL,
    revokeUrl: null,
    clientIdName: 'client_id',
    scopeSeparator: ',',
    pkce: 'none',
    clientAuth: 'body',
    extraAuthorize: {},
    readToken: readShortToken,
    trade,
  },
  accounts,
  rehearse,
  prepare,
  poll,
  publish,
  find,
  /** Containers cannot be deleted; those nobody publishes end by themselves after a day. */
  discard: async () => undefined,
  remove: async () => {
    throw new Failure({
      kind: 'rejected',
      code: 'not-offered',
      message: 'Instagram lets no app delete posts of this kind of login. Delete it in the Instagram app.',
    });
  },
  /** Clients end consents so; Meta's pages describe it for Facebook only. */
  async revoke(use) {
    await ask(use, use.token, {
      method: 'DELETE',
      url: graphUrl(HOST, 'me/permissions'),
      data: z.unknown(),
      meanings,
    });
  },
  measures,
  webhook,
  checkApp,
};
