import * as z from 'zod';
import { accounts, rehearse } from './facebook/accounts.ts';
import { erase, HOST } from './facebook/call.ts';
import { discard } from './facebook/discard.ts';
import { find } from './facebook/find.ts';
import { meanings } from './facebook/meanings.ts';
import { measures } from './facebook/measure.ts';
import { poll, publish } from './facebook/outcome.ts';
import { openRing } from './facebook/ring.ts';
import { prepare } from './facebook/stage-media.ts';
import { checkApp, readUserToken, TOKEN_URL, trade } from './facebook/tokens.ts';
import { isMissing } from './meta/insights.ts';
import { webhook } from './meta/webhook.ts';
import { ask, graphUrl, VERSION } from './meta.ts';
import type { Provider } from './provider.ts';

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
