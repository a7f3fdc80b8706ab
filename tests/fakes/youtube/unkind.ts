import type { Ask, Unkind } from '../attend.ts';
import { formOf } from '../form.ts';
import { flatError, Refused, refused } from './answers.ts';
import { bearer } from './bearer.ts';
import { rows } from './rows.ts';
import { TOKENS, type YouTube } from './state.ts';
import { endConsents } from './token.ts';
import { sessionOf } from './upload.ts';

const isFlat = (c: Ask): boolean => new URL(c.req.url).host === TOKENS;

/** YouTube's own way of each mood. `whole` is asked late: the porter is made before the rest. */
export function unkind(whole: () => YouTube): Unkind {
  return {
    limited: (c) =>
      isFlat(c)
        ? flatError(c, 'rate_limit_exceeded', undefined, 429)
        : refused(c, new Refused('rateLimitExceeded')),
    down: (c) =>
      isFlat(c) ? flatError(c, 'internal_failure', undefined, 503) : refused(c, new Refused('backendError')),
    expireToken: (c) => expireWhatItCarries(whole(), c),
    revoke(c) {
      const youtube = whole();
      const grant = youtube.state.grants[youtube.state.access[bearer(c)]?.grant ?? ''];
      if (grant) endConsents(youtube, grant.user);
    },
    rows,
  };
}

/** The address of an upload where the call goes to one, else the token in its header or form. */
async function expireWhatItCarries(youtube: YouTube, c: Ask): Promise<void> {
  const now = youtube.world.now();
  const session = sessionOf(youtube, c);
  if (session) {
    session.expiresAt = now;
    return;
  }
  const access = youtube.state.access[bearer(c)];
  if (access) access.expiresAt = now;
  if (!isFlat(c) || c.req.method !== 'POST') return;
  const refresh = youtube.state.refresh[(await formOf(c)).get('refresh_token') ?? ''];
  if (refresh) refresh.expiresAt = now;
}
