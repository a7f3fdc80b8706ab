import * as z from 'zod';
import type { Provider } from '../provider.ts';
import { API } from './call.ts';

const Refusal = z.object({ error: z.string() });

/** A code that cannot be one: TikTok looks at the app's key and secret before it looks at the code. */
export const checkApp: NonNullable<Provider['checkApp']> = async ({ app, request, redirectUri }) => {
  const body = new URLSearchParams({
    client_key: app.id,
    client_secret: app.secret,
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code: 'check',
    code_verifier: 'v'.repeat(64),
  });
  const answer = await request(`${API}/oauth/token/`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  const refusal = Refusal.safeParse(await answer.json().catch(() => null));
  if (!refusal.success) return null;
  return refusal.data.error !== 'invalid_client';
};
