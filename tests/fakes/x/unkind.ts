import type { Ask, Unkind } from '../attend.ts';
import type { World } from '../fake.ts';
import { formOf } from '../form.ts';
import { refuse } from './answers.ts';
import { bearer, tooMany } from './bearer.ts';
import { endConsents } from './consent.ts';
import { rows } from './rows.ts';
import { MINUTE, type X } from './state.ts';

/** X's own way of each mood. `whole` is asked late: the porter is made before the rest. */
export function unkind(world: World, whole: () => X): Unkind {
  return {
    limited(c) {
      const reset = Math.ceil((world.now() + 15 * MINUTE) / 1000);
      const headers = { 'x-rate-limit-limit': '100', 'x-rate-limit-remaining': '0' };
      return refuse(c, tooMany({ ...headers, 'x-rate-limit-reset': String(reset) }).problem);
    },
    down: (c) => refuse(c, { status: 503, detail: 'Service Unavailable' }),
    expireToken: (c) => expireCarried(whole(), c),
    revoke(c) {
      const { state } = whole();
      const grant = state.grants[state.access[bearer(c) ?? '']?.grant ?? ''];
      if (grant) endConsents(whole(), grant.user);
    },
    rows,
  };
}

/** Ends the life of the access or refresh token that the request carries. */
async function expireCarried({ state, world }: X, c: Ask): Promise<void> {
  const access = state.access[bearer(c) ?? ''];
  if (access) access.expiresAt = world.now();
  if (!c.req.path.endsWith('/oauth2/token')) return;
  const refresh = state.refresh[(await formOf(c)).get('refresh_token') ?? ''];
  if (refresh) refresh.expiresAt = world.now();
}
