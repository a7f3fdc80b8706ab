import { account, days, type Entry, entries, session } from './entry.ts';

const d1 = entries('d1');

/** An extension that nobody has used for so long has to be signed in to anew. */
const ORIGIN_DAYS = 90;

/** Sessions, and what guards a person's account beside the password. A part of the inventory. */
export const GUARDS: readonly Entry[] = [
  d1('sessions', 'id user_id expires_at created_at updated_at proved_at', 'operation', 'sign-in', session),
  d1('sessions', 'token', 'credentials', 'sign-in', session),
  d1('sessions', 'ip_address user_agent device origin', 'device', 'protect', session),
  d1(
    'verifications',
    'id identifier value invitation expires_at created_at updated_at',
    'credentials',
    'sign-in',
    days(1, 'they end'),
  ),
  d1('verifications', 'email', 'identity', 'sign-in', days(1, 'they end')),
  d1('second_factors', 'user_id made_at on_at last_step', 'operation', 'protect', account),
  d1('second_factors', 'secret_sealed', 'credentials', 'protect', account),
  d1('recovery_codes', 'user_id used_at', 'operation', 'protect', account),
  d1('recovery_codes', 'hash', 'credentials', 'protect', account),
  d1('passkeys', 'id user_id made_at last_used_at', 'operation', 'sign-in', account),
  d1('passkeys', 'credential_id public_key counter transports', 'credentials', 'sign-in', account),
  d1('passkeys', 'name', 'device', 'sign-in', account),
  d1('passkey_visits', 'id user_id what return_to expires_at', 'operation', 'sign-in', days(1, 'they end')),
  d1('passkey_visits', 'challenge verifier_hash code_hash', 'credentials', 'sign-in', days(1, 'they end')),
  d1('extension_origins', 'origin seen_at', 'device', 'protect', days(ORIGIN_DAYS, 'it was last used')),
];
