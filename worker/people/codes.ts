import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import {
  factorOf,
  factorPlace,
  putFactor,
  renewCodes,
  spendRecovery,
  switchOff,
  switchOn,
  takeStep,
} from '../db/queries/factors.ts';
import { noteProof } from '../db/queries/sessions.ts';
import { ApiFailure, conflict, refused } from '../http/errors.ts';
import type { Session } from './session.ts';
import { addressFor, newRecoveryCode, newSecret, stepOf } from './totp.ts';
import { forgive, slowDown } from './tries.ts';

/** Codes from an app, asked for beside the password. */

const RECOVERY_CODES = 10;
const PURPOSE = 'second-factor';

const hashOf = (userId: string, code: string): Promise<string> =>
  sha256Hex(`${userId}:${code.toLowerCase().replace(/[^a-z2-7]/g, '')}`);

const wrongCode = () =>
  new ApiFailure(403, 'wrong-code', 'This code is not right, or was used before. Wait for the next one.', {
    field: 'code',
  });

/**
 * Where codes are on, one is needed: from the app, each once, or a recovery code. Answers whether one was given.
 * Throws 403 `code-needed`, 403 `wrong-code`, 429.
 */
export async function expectCode(
  context: Context,
  userId: string,
  code: string | undefined,
): Promise<boolean> {
  const factor = await factorOf(context.db, userId);
  if (!factor?.onAt) return false;
  if (!code) throw new ApiFailure(403, 'code-needed', 'Give the code from your app too.', { field: 'code' });
  await slowDown(context, 'code', userId);
  const secret = await context.keys.open(PURPOSE, factorPlace(userId), factor.secretSealed);
  if (!(await isRight(context, userId, secret, code))) throw wrongCode();
  await forgive(context, 'code', userId);
  return true;
}

async function isRight(context: Context, userId: string, secret: string, code: string): Promise<boolean> {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits))
    return spendRecovery(context.db, userId, await hashOf(userId, code), context.now());
  const step = await stepOf(secret, digits, context.now());
  return step !== null && takeStep(context.db, userId, step);
}

/** A code counts for so long in the session it was given in, ms. */
const COUNTS = 15 * 60_000;

/** As `expectCode`, but not again within minutes. */
export async function expectFreshCode(
  context: Context,
  { id, userId, provedAt }: Session,
  code: string | undefined,
): Promise<void> {
  if (provedAt !== null && provedAt > context.now() - COUNTS) return;
  if (await expectCode(context, userId, code)) await noteProof(context.db, id, context.now());
}

/** A new secret for the app; codes are not asked for yet. Throws 409 `codes-on`. */
export async function beginCodes(
  context: Context,
  { userId, email }: Pick<Session, 'userId' | 'email'>,
): Promise<{ secret: string; address: string }> {
  const secret = newSecret();
  const secretSealed = await context.keys.seal(PURPOSE, factorPlace(userId), secret);
  if (!(await putFactor(context.db, { userId, secretSealed, madeAt: context.now() })))
    throw conflict('codes-on', 'Codes are on already. Switch them off before you take another app.');
  return { secret, address: addressFor(secret, email, new URL(context.env.PUBLIC_URL).host) };
}

const newCodes = () => Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
const hashesOf = (userId: string, codes: readonly string[]) =>
  Promise.all(codes.map((code) => hashOf(userId, code)));

/** From now on codes are asked for. Answers the recovery codes. Throws 422 `codes-not-begun`, 403 `wrong-code`, 429. */
export async function confirmCodes(context: Context, userId: string, code: string): Promise<string[]> {
  const factor = await factorOf(context.db, userId);
  if (!factor || factor.onAt)
    throw refused('codes-not-begun', 'Begin with a picture for your app first.', 'code');
  await slowDown(context, 'code', userId);
  const secret = await context.keys.open(PURPOSE, factorPlace(userId), factor.secretSealed);
  const step = await stepOf(secret, code.replace(/\s/g, ''), context.now());
  if (step === null || !(await takeStep(context.db, userId, step))) throw wrongCode();
  await forgive(context, 'code', userId);
  const codes = newCodes();
  await switchOn(context.db, userId, await hashesOf(userId, codes), context.now());
  return codes;
}

/** New recovery codes; those before are worth nothing any more. Throws 422 `codes-off`. */
export async function renewRecovery(context: Context, userId: string): Promise<string[]> {
  await expectOn(context, userId);
  const codes = newCodes();
  await renewCodes(context.db, userId, await hashesOf(userId, codes));
  return codes;
}

/** Throws 422 `codes-off`. */
export async function endCodes(context: Context, userId: string): Promise<void> {
  await expectOn(context, userId);
  await switchOff(context.db, userId);
}

async function expectOn(context: Context, userId: string): Promise<void> {
  if (!(await factorOf(context.db, userId))?.onAt)
    throw refused('codes-off', 'Codes are not asked for here.');
}
