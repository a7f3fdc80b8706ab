import * as z from 'zod';
import type { AppCredentials, OAuthRecord, Provider } from './provider.ts';

const Refusal = z.object({ error: z.string().min(1) });
/** What a platform says of an app it does not know, or whose secret is another. */
const UNKNOWN = ['invalid_client', 'unauthorized_client', 'deleted_client'];

/**
 * Offers a code that cannot be one, as the OAuth record says: platforms look at the app's id and secret before they
 * look at the code, so what they complain of tells whether they know the app. Nothing is made and nothing is left.
 */
export const checkByCode =
  (oauth: Pick<OAuthRecord, 'tokenUrl' | 'clientIdName' | 'clientAuth' | 'pkce'>) =>
  async ({ app, request, redirectUri }: Parameters<NonNullable<Provider['checkApp']>>[0]) => {
    const isBasic = oauth.clientAuth === 'basic';
    const answer = await request(oauth.tokenUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(isBasic ? { authorization: basic(app) } : {}),
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: 'check',
        redirect_uri: redirectUri,
        ...(isBasic ? {} : { [oauth.clientIdName]: app.id, client_secret: app.secret }),
        ...(oauth.pkce === 'none' ? {} : { code_verifier: 'v'.repeat(64) }),
      }).toString(),
    });
    const refusal = Refusal.safeParse(await answer.json().catch(() => null));
    // Busy or broken: it has not looked.
    if (!refusal.success || answer.status >= 500 || answer.status === 429) return null;
    return !UNKNOWN.includes(refusal.data.error);
  };

const basic = ({ id, secret }: AppCredentials): string => `Basic ${btoa(`${id}:${secret}`)}`;
