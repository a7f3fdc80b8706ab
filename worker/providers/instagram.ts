import * as z from 'zod';
import { Failure } from '../../shared/failure.ts';
import { accountsByFacebook, oauth as byFacebook } from './instagram/by-facebook.ts';
import { doorOf, erase, HOST, read } from './instagram/call.ts';
import { prepare } from './instagram/container.ts';
import { measures } from './instagram/measure.ts';
import { find, poll, publish } from './instagram/outcome.ts';
import { quotaLimits, rehearse } from './instagram/rehearse.ts';
import { may } from './instagram/scopes.ts';
import { checkApp, readShortToken, TOKEN_URL, trade } from './instagram/tokens.ts';
import { isMissing } from './meta/insights.ts';
import { FACEBOOK } from './meta/login.ts';
import { webhook } from './meta/webhook.ts';
import { Id } from './meta.ts';
import type { AccountFound, Job, Provider, Receipt, TokenUse } from './provider.ts';

const Me = z.object({
  /** The professional account's id, which goes into paths; `id` beside it is only this app's. */
  user_id: Id,
  username: z.string(),
  name: z.string().default(''),
  profile_picture_url: z.string().optional(),
});

async function accounts(use: TokenUse): Promise<AccountFound[]> {
  const found = await accountsByFacebook(use);
  if (found) return found;
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

/** Facebook Login alone can: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-media */
async function remove(job: Job, receipt: Receipt): Promise<void> {
  if (!doorOf(job).isFacebook)
    throw new Failure({
      kind: 'rejected',
      code: 'not-offered',
      message:
        'Instagram lets apps delete posts only of accounts that were connected through Facebook. Delete it in the Instagram app.',
    });
  if (!may(job.scopes, 'remove'))
    throw new Failure({
      kind: 'rejected',
      code: 'scope-missing',
      message: 'This connection may not delete posts: connect Instagram through Facebook again and allow it.',
    });
  await erase(job, receipt.remoteId, z.unknown()).catch((error) => {
    // Gone already.
    if (!isMissing(error)) throw error;
  });
}

export const instagram: Provider = {
  platform: 'instagram',
  hosts: [HOST, 'api.instagram.com', FACEBOOK],
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
  ways: { facebook: byFacebook },
  accounts,
  rehearse,
  prepare,
  poll,
  publish,
  find,
  /** Containers cannot be deleted; those nobody publishes end by themselves after a day. */
  discard: async () => undefined,
  remove,
  /** Clients end consents so; Meta's pages describe it for Facebook only. */
  async revoke(use) {
    const { token, request, now } = use;
    await erase({ token, request, now }, 'me/permissions', z.unknown());
  },
  revokesAll: 'person',
  measures,
  webhook,
  checkApp,
};
