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
import { checkApp, oauth } from './facebook/tokens.ts';
import { isMissing } from './meta/insights.ts';
import { webhook } from './meta/webhook.ts';
import { ask, graphUrl } from './meta.ts';
import type { Provider } from './provider.ts';

export const facebook: Provider = {
  platform: 'facebook',
  hosts: [HOST, 'rupload.facebook.com'],
  oauth,
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
  revokesAll: 'person',
  measures,
  webhook,
  checkApp,
};
