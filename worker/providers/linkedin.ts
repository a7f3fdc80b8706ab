import { Failure } from '../../shared/failure.ts';
import { checkByCode } from './check-app.ts';
import { accounts } from './linkedin/accounts.ts';
import { failureOf, readRefusal } from './linkedin/answers.ts';
import { API, headersFor, inPath } from './linkedin/call.ts';
import { find } from './linkedin/find.ts';
import { measures } from './linkedin/measure.ts';
import { prepare } from './linkedin/prepare.ts';
import { poll, publish } from './linkedin/publish.ts';
import { rehearse } from './linkedin/rehearse.ts';
import { readLinkedInToken } from './linkedin/tokens.ts';
import type { Job, OAuthRecord, Provider, Receipt, TokenUse } from './provider.ts';

const OAUTH = 'https://www.linkedin.com/oauth/v2';

/** Answered with yes even where the post is gone already. */
async function remove(job: Job, receipt: Receipt): Promise<void> {
  if (receipt.remoteId === '')
    throw new Failure({
      kind: 'rejected',
      code: 'nameless',
      message: 'LinkedIn did not say which post this is. Delete it at LinkedIn.',
    });
  const answer = await job.request(`${API}/rest/posts/${inPath(receipt.remoteId)}`, {
    method: 'DELETE',
    headers: { ...headersFor(job), 'x-restli-method': 'DELETE' },
  });
  if (!answer.ok && answer.status !== 404) throw failureOf(job, await readRefusal(answer));
  await answer.body?.cancel();
}

async function revoke(use: TokenUse & { app: { id: string; secret: string } }): Promise<void> {
  const answer = await use.request(`${OAUTH}/revoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: use.app.id,
      client_secret: use.app.secret,
      token: use.token,
    }).toString(),
  });
  await answer.body?.cancel();
  // A token that is already dead needs no revoking.
  if (answer.status >= 500)
    throw new Failure({
      kind: 'unavailable',
      code: `http-${answer.status}`,
      message: 'LinkedIn did not take the consent back yet.',
    });
}

const oauth: OAuthRecord = {
  authorizeUrl: `${OAUTH}/authorization`,
  tokenUrl: `${OAUTH}/accessToken`,
  revokeUrl: `${OAUTH}/revoke`,
  clientIdName: 'client_id',
  scopeSeparator: ' ',
  pkce: 'none',
  clientAuth: 'body',
  extraAuthorize: {},
  readToken: readLinkedInToken,
};

export const linkedin: Provider = {
  platform: 'linkedin',
  // Uploads go to hosts of LinkedIn's that its pages do not list.
  hosts: ['.linkedin.com'],
  oauth,
  accounts,
  rehearse,
  prepare,
  poll,
  publish,
  find,
  /** Media without a post is shown to nobody, and there is no call to delete it. */
  discard: async () => undefined,
  remove,
  revoke,
  measures,
  checkApp: checkByCode(oauth),
};
