import * as z from 'zod';
import { Failure } from '../../shared/failure.ts';
import { accounts, rehearse } from './facebook/accounts.ts';
import { erase, HOST } from './facebook/call.ts';
import { find } from './facebook/find.ts';
import { handleOf } from './facebook/handle.ts';
import { meanings } from './facebook/meanings.ts';
import { measures } from './facebook/measure.ts';
import { poll, publish } from './facebook/outcome.ts';
import { openRing } from './facebook/ring.ts';
import { prepare } from './facebook/stage-media.ts';
import { checkApp, readUserToken, TOKEN_URL, trade } from './facebook/tokens.ts';
import { isMissing } from './meta/insights.ts';
import { webhook } from './meta/webhook.ts';
import { ask, graphUrl, VERSION } from './meta.ts';
import type { Job, Provider } from './provider.ts';

/** Unpublished photos and videos go; what is gone already, or cannot go now, ends by itself. */
async function discard(job: Job): Promise<void> {
  const handle = handleOf(job);
  if (!handle || handle.postId) return;
  for (const id of [...handle.photos, handle.video]) {
    if (!id) continue;
    await erase(job, id).catch((error) => {
      if (!(error instanceof Failure)) throw error;
    });
  }
}

export const facebook: Provider = {
  platform: 'facebook',
  hosts: [HOST, 'rupload.facebook.com'],
  oauth: {
    authorizeUrl: `https://www.facebook.com/${VERSION}/dialog/oauth`,
    tokenUrl: TOKEN_URL,
    revokeUrl: null,
    clientIdName: 'client_id',
    scopeSeparator: ',',
    pkce: 'none',
    clientAuth: 'body',
    // Asks again for what was declined before; without it a second consent would not.
    extraAuthorize: { auth_type: 'rerequest' },
    readToken: readUserToken,
    trade,
  },
  accounts,
  rehearse,
  prepare,
  poll,
  publish,
  find,
  discard,
  async remove(job, receipt) {
    await erase(job, receipt.remoteId).catch((error) => {
      // Gone already.
      if (!isMissing(error)) throw error;
    });
  },
  async revoke(use) {
    await ask(use, openRing(use.token).user, {
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
