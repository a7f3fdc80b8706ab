import { hashPassword } from 'better-auth/crypto';
import type * as z from 'zod';
import type { SignedIn, SignIn, SignUp } from '../../shared/api.ts';
import type { Context } from '../context.ts';
import { insertPerson, nameDevice } from '../db/queries/people.ts';
import { ApiFailure, conflict, forbidden } from '../http/errors.ts';
import { authFor } from './auth.ts';
import { meOf } from './me.ts';
import { expectTerms, toAccept } from './terms.ts';
import { forgive, slowDown } from './tries.ts';

const normal = (email: string): string => email.trim().toLowerCase();

/** "Anna's workspace" for Anna Berg. */
export const workspaceNameFor = (name: string): string => `${name.split(/\s+/)[0]?.slice(0, 60)}'s workspace`;

const isTaken = (error: unknown): boolean =>
  /UNIQUE constraint failed: users\.email/.test(
    `${error instanceof Error ? `${error.message} ${error.cause}` : ''}`,
  );

/**
 * Makes a person, their workspace and a session for this device.
 * Throws 403 where sign-up is closed, 409 where the e-mail has an account, 429 for too many from one address.
 */
export async function signUp(
  context: Context,
  input: z.output<typeof SignUp>,
  address: string | undefined,
): Promise<SignedIn> {
  if (context.env.SIGN_UP === 'closed')
    throw forbidden('New people are let in by invitation only here.', 'sign-up-closed');
  expectTerms(input.acceptedTerms);
  await slowDown(context, 'sign-up', address);
  const email = normal(input.email);
  try {
    await insertPerson(context.db, {
      userId: context.id(),
      credentialId: context.id(),
      workspaceId: context.id(),
      name: input.name,
      email,
      passwordHash: await hashPassword(input.password),
      termsVersion: input.acceptedTerms,
      policyVersion: toAccept().privacy,
      workspaceName: workspaceNameFor(input.name),
      timeZone: input.timeZone,
      now: context.now(),
    });
  } catch (error) {
    if (isTaken(error))
      throw conflict('email-taken', 'There is an account with this e-mail already: sign in instead.');
    throw error;
  }
  return openSession(context, email, input.password, input.device);
}

/** A session for this device. Throws 401 for a wrong pair, in the same words and time for unknown e-mails; 429. */
export async function signIn(
  context: Context,
  input: z.output<typeof SignIn>,
  address: string | undefined,
): Promise<SignedIn> {
  const email = normal(input.email);
  await slowDown(context, 'address', address);
  await slowDown(context, 'email', email);
  const signedIn = await openSession(context, email, input.password, input.device);
  await forgive(context, 'email', email);
  return signedIn;
}

async function openSession(
  context: Context,
  email: string,
  password: string,
  device: string,
): Promise<SignedIn> {
  const auth = await authFor(context);
  const { headers, response } = await auth.api
    .signInEmail({ body: { email, password }, returnHeaders: true })
    .catch((error: unknown) => {
      if ((error as { statusCode?: number }).statusCode === 401)
        throw new ApiFailure(401, 'wrong-password', 'The e-mail or the password is not right.');
      throw error;
    });
  const token = headers.get('set-auth-token');
  const session = await nameDevice(context.db, response.token, device);
  if (!token || !session) throw new Error('No session was made');
  const { id, name } = response.user;
  return { token, sessionId: session.id, ...(await meOf(context, { userId: id, name, email })) };
}
