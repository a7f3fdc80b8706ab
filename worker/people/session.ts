import type { ApiScope } from '../../shared/scopes.ts';
import type { Context } from '../context.ts';
import { insertSession, keepAwake, sessionByToken } from '../db/queries/sessions.ts';
import { signedOut } from '../http/errors.ts';
import { senderOf } from '../mail/sender.ts';
import { newToken, readToken } from './token.ts';

/** Who is asking, on which of their devices, or by which key of theirs. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Whether the e-mail is known to be theirs, as far as this server wants to know. */
  readonly isConfirmed: boolean;
  /** Until when a code of the second factor that was given here counts, ms. */
  readonly provedAt: number | null;
  /** Set where a script asks: `id` is the key's then, and no other workspace opens. */
  readonly key?: { readonly workspaceId: string; readonly scopes: readonly ApiScope[] };
}

const DAY = 86_400_000;
/** Without a call for so long a session is over. */
const LIFE = 90 * DAY;
/** Written down at most so often that it was used. */
const NOTED = DAY / 24;

/**
 * The person behind `Authorization: Bearer`. Throws 401 where the token is missing, ended, not ours, or brought by
 * another extension than the one that signed in.
 */
export async function readSession(
  context: Context,
  authorization: string | undefined,
  origin?: string,
): Promise<Session> {
  if (!authorization) throw signedOut('Please sign in.');
  const token = await readToken(context, authorization);
  const found = token && (await sessionByToken(context.db, token, context.now()));
  if (!found) throw signedOut();
  const { session, person } = found;
  if (origin && session.origin && origin !== session.origin && origin !== context.env.PUBLIC_URL)
    throw signedOut('This was signed in elsewhere. Please sign in here.');
  const now = context.now();
  if (session.updatedAt.getTime() < now - NOTED) await keepAwake(context.db, session.id, now, LIFE);
  return {
    id: session.id,
    userId: person.id,
    name: person.name,
    email: person.email,
    isConfirmed: isConfirmed(context, person),
    provedAt: session.provedAt,
  };
}

/** Whether an e-mail counts as its person's: shown by a letter, or nobody asked, or nobody can be written to. */
export const isConfirmed = (
  context: Context,
  person: { emailVerified: boolean; emailAskedAt: number | null },
): boolean => person.emailVerified || person.emailAskedAt === null || senderOf(context) === null;

/** A new session for a device of somebody who has proved who they are. */
export async function openSession(
  context: Context,
  given: { userId: string; device: string; origin: string | undefined; proved?: boolean },
): Promise<{ id: string; token: string }> {
  const { kept, told } = await newToken(context);
  const id = context.id();
  const now = context.now();
  await insertSession(context.db, {
    id,
    token: kept,
    userId: given.userId,
    device: given.device,
    origin: given.origin ?? null,
    provedAt: given.proved ? now : null,
    createdAt: new Date(now),
    updatedAt: new Date(now),
    expiresAt: new Date(now + LIFE),
  });
  return { id, token: told };
}
