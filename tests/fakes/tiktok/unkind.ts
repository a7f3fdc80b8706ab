import type { Ask, Unkind } from '../attend.ts';
import type { World } from '../fake.ts';
import { formOf } from '../form.ts';
import { flatError, Refused, refused } from './answers.ts';
import { bearer } from './bearer.ts';
import { disconnect } from './consent.ts';
import { rows } from './rows.ts';
import type { TikTok } from './state.ts';
import { expireUpload } from './upload.ts';

/** TikTok's own way of each mood. `whole` is asked late: the porter is made before the rest. */
export function unkind(world: World, whole: () => TikTok): Unkind {
  return {
    limited: (c) => refuse(c, world, 'rate_limit_exceeded'),
    down: (c) => refuse(c, world, 'internal_error'),
    expireToken: (c) => expireWhatItCarries(whole(), c),
    revoke: (c) => takeBack(whole(), c),
    rows: rows(world),
  };
}

function refuse(c: Ask, world: World, code: 'rate_limit_exceeded' | 'internal_error'): Response {
  const refusal = new Refused(code);
  if (c.req.path.includes('/v2/oauth/')) return flatError(c, world, code, refusal.message, refusal.status);
  return refused(c, world, refusal);
}

/** Ends the life of the token, refresh token or upload address that the request carries. */
async function expireWhatItCarries(tiktok: TikTok, c: Ask): Promise<void> {
  const { state, world } = tiktok;
  expireUpload(tiktok, c);
  const access = state.access[bearer(c) ?? ''];
  if (access) access.expiresAt = world.now();
  if (c.req.method !== 'POST') return;
  const refresh = state.refresh[(await formOf(c)).get('refresh_token') ?? ''];
  if (refresh) refresh.expiresAt = world.now();
}

function takeBack(tiktok: TikTok, c: Ask): void {
  const grant = tiktok.state.grants[tiktok.state.access[bearer(c) ?? '']?.grant ?? ''];
  if (grant) disconnect(tiktok, grant.openId);
}
