import * as z from 'zod';
import { Failure } from '../../shared/failure.ts';
import { checkByCode } from './check-app.ts';
import type { Job, OAuthRecord, Provider, Receipt } from './provider.ts';
import { accounts, rehearse } from './x/account.ts';
import { call, HOST } from './x/call.ts';
import { find } from './x/find.ts';
import { handleOf } from './x/handle.ts';
import { measures } from './x/measure.ts';
import { poll, publish } from './x/outcome.ts';
import { prepare } from './x/prepare.ts';
import { NOT_FOUND } from './x/refusals.ts';
import { readXToken } from './x/tokens.ts';

/** X works on a video for some minutes after it has arrived, ms. */
const PROCESSING = 5 * 60_000;

/** Takes back the whole of it, the last part first: a post that is gone already is what was wanted. */
async function remove(job: Job, receipt: Receipt): Promise<void> {
  const { posts } = handleOf(job);
  for (const id of posts.length > 0 ? posts.toReversed() : [receipt.remoteId])
    await call(job, { method: 'DELETE', path: `/tweets/${id}` }, z.unknown()).catch((error) => {
      if (!(error instanceof Failure && error.code === NOT_FOUND)) throw error;
    });
}

const oauth: OAuthRecord = {
  authorizeUrl: 'https://x.com/i/oauth2/authorize',
  tokenUrl: `https://${HOST}/2/oauth2/token`,
  revokeUrl: `https://${HOST}/2/oauth2/revoke`,
  clientIdName: 'client_id',
  scopeSeparator: ' ',
  pkce: 's256',
  clientAuth: 'basic',
  extraAuthorize: {},
  readToken: readXToken,
};

export const x: Provider = {
  platform: 'x',
  hosts: [HOST],
  oauth,
  accounts,
  rehearse,
  prepare,
  poll,
  publish,
  find,
  /** What was uploaded and is named by no post ends by itself after a day. */
  discard: async () => undefined,
  remove,
  async revoke(use) {
    const answer = await use.request(`https://${HOST}/2/oauth2/revoke`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${btoa(`${use.app.id}:${use.app.secret}`)}`,
      },
      body: new URLSearchParams({ token: use.token, token_type_hint: 'access_token' }).toString(),
    });
    await answer.body?.cancel();
    // A token that is already dead needs no revoking.
    if (answer.status >= 500)
      throw new Failure({
        kind: 'unavailable',
        code: `http-${answer.status}`,
        message: 'X did not take the consent back yet.',
      });
  },
  measures,
  checkApp: checkByCode(oauth),
  extraLead: (media) => (media.some((one) => one.kind === 'video') ? PROCESSING : 0),
};
