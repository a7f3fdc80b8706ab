import type * as z from 'zod';
import type { API_KEYS, ApiKey } from '../../shared/api-keys.ts';
import { CALLS_A_MINUTE, KEY_PREFIX, MOST_KEYS, SCOPES } from '../../shared/scopes.ts';
import { randomText } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { type ApiKeyRow, apiKeysOf, countCall, insertApiKey, readApiKey } from '../db/queries/api-keys.ts';
import { apiKeyPlace } from '../db/queries/sealed.ts';
import { refused, signedOut, tooMany } from '../http/errors.ts';
import type { Session } from './session.ts';
import { slowDown } from './tries.ts';

/**
 * API keys: `clipcast_ID_SECRET`. The id finds the row, an HMAC of the secret proves it; a key acts for the member who
 * made it, with their role and no more than its scopes.
 */

const DAY = 86_400_000;
const MINUTE = 60_000;
const KEY = /^Bearer clipcast_([0-9a-f]{32})_([\w-]{43})$/;
/** Characters of its id that lists show. */
const SHOWN = 6;

export const isApiKey = (authorization: string | undefined): boolean =>
  authorization?.startsWith(`Bearer ${KEY_PREFIX}`) ?? false;

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

const hmacKey = (pepper: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', encode(pepper), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);

const toApiKey = (row: ApiKeyRow, madeBy: string | null, holds: boolean): ApiKey => ({
  id: row.id,
  name: row.name,
  hint: `${KEY_PREFIX}${row.id.slice(0, SHOWN)}…`,
  scopes: row.scopes,
  madeAt: row.madeAt,
  madeBy,
  expiresAt: row.expiresAt,
  lastUsedAt: row.lastUsedAt,
  holds,
});

export async function listApiKeys(context: Context, workspaceId: string): Promise<ApiKey[]> {
  const rows = await apiKeysOf(context.db, workspaceId);
  return rows.map(({ key, madeBy, member }) => toApiKey(key, madeBy, member !== null));
}

/** Makes one. The key itself is told here and stored nowhere. Throws 422 `too-many-keys`. */
export async function makeApiKey(
  context: Context,
  { scope, session }: { scope: { workspaceId: string }; session: Pick<Session, 'userId' | 'name'> },
  { name, scopes, days }: z.output<typeof API_KEYS.makeApiKey.in>,
): Promise<ApiKey & { key: string }> {
  const id = context.id();
  const [secret, pepper] = [randomText(32), randomText(32)];
  const row = {
    id,
    workspaceId: scope.workspaceId,
    name,
    scopes: SCOPES.filter((one) => scopes.includes(one)),
    hash: toHex(await crypto.subtle.sign('HMAC', await hmacKey(pepper), encode(secret))),
    pepperSealed: await context.keys.seal('api-key', apiKeyPlace(id), pepper),
    madeBy: session.userId,
    madeAt: context.now(),
    expiresAt: days === null ? null : context.now() + days * DAY,
  };
  if (!(await insertApiKey(context.db, row, MOST_KEYS)))
    throw refused('too-many-keys', `A workspace has ${MOST_KEYS} keys at most: revoke one first.`);
  const made = toApiKey({ ...row, lastUsedAt: null, windowAt: 0, calls: 0 }, session.name, true);
  return { ...made, key: `${KEY_PREFIX}${id}_${secret}` };
}

async function isRight(context: Context, row: ApiKeyRow, secret: string): Promise<boolean> {
  const pepper = await context.keys.open('api-key', apiKeyPlace(row.id), row.pepperSealed);
  const hash = Uint8Array.from(row.hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify('HMAC', await hmacKey(pepper), hash, encode(secret));
}

/**
 * Who a key acts for, where, and what it may. Throws 401 `key-unknown` for one that is wrong, revoked or over (429 after
 * many from one address), 429 for too many calls.
 */
export async function readKeySession(
  context: Context,
  authorization: string,
  address: string | undefined,
): Promise<Session> {
  const [, id, secret] = KEY.exec(authorization) ?? [];
  const found = id && secret ? await readApiKey(context.db, id, context.now()) : undefined;
  if (!found || !secret || !(await isRight(context, found.key, secret))) {
    await slowDown(context, 'api-key', address);
    throw signedOut('This key is not known here, was revoked, or is over.', 'key-unknown');
  }
  const { key, person } = found;
  const wait = await countCall(context.db, key.id, { most: CALLS_A_MINUTE, span: MINUTE }, context.now());
  if (wait > 0) throw tooMany(wait / 1000, `A key may call ${CALLS_A_MINUTE} times a minute. Wait a little.`);
  const scopes = SCOPES.filter((one) => key.scopes.includes(one));
  return {
    id: key.id,
    userId: person.id,
    name: person.name,
    email: person.email,
    isConfirmed: true,
    provedAt: null,
    key: { workspaceId: key.workspaceId, scopes },
  };
}
