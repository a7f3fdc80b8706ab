import type { Ask, Unkind } from '../attend.ts';
import type { World } from '../fake.ts';
import { formOf } from '../form.ts';
import { Refused, refuse } from './answers.ts';
import { bearer, TOO_MANY } from './bearer.ts';
import { rows } from './rows.ts';
import type { LinkedIn } from './state.ts';
import { endConsents } from './token.ts';

/** LinkedIn's own way of each mood. `whole` is asked late: the porter is made before the rest. */
export function unkind(_world: World, whole: () => LinkedIn): Unkind {
  return {
    limited: (c) => refuse(c, whole(), new Refused(429, undefined, TOO_MANY, { number: 101 })),
    down: (c) => refuse(c, whole(), new Refused(503, undefined, 'Service Unavailable')),
    expireToken: (c) => expireWhatItCarries(whole(), c),
    revoke(c) {
      const linkedin = whole();
      const grant = linkedin.state.grants[linkedin.state.access[bearer(c) ?? '']?.grant ?? ''];
      if (grant) endConsents(linkedin, grant.sub);
    },
    rows: rows(whole),
  };
}

/** Ends the life of the token, refresh token or upload address that the request carries. */
async function expireWhatItCarries({ state, world }: LinkedIn, c: Ask): Promise<void> {
  const { pathname } = new URL(c.req.url);
  const asset = Object.values(state.assets).find((one) => pathname.includes(`/${one.secret}/`));
  if (asset) asset.uploadEndsAt = world.now();
  const access = state.access[bearer(c) ?? ''];
  if (access && !asset) access.expiresAt = world.now();
  if (!pathname.includes('/oauth/')) return;
  const refresh = state.refresh[(await formOf(c)).get('refresh_token') ?? ''];
  if (refresh) refresh.expiresAt = world.now();
}
