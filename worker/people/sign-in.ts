import { hashPassword } from 'better-auth/crypto';
import type * as z from 'zod';
import type { SignedIn, SignIn, SignUp } from '../../shared/api.ts';
import type { Context } from '../context.ts';
import { personByEmail } from '../db/queries/passwords.ts';
import { type Home, insertPerson, nameDevice } from '../db/queries/people.ts';
import { ApiFailure, conflict } from '../http/errors.ts';
import { networkOf } from './audit/place.ts';
import { authFor } from './auth.ts';
import { expectInvitation, invitationOver, normalEmail, noteJoined } from './invitations.ts';
import { meOf } from './me.ts';
import { expectLetIn, passBy } from './sign-up-rules.ts';
import { expectNotSuspended } from './suspension.ts';
import { expectTerms, toAccept } from './terms.ts';
import { forgive, slowDown } from './tries.ts';

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
  const email = normalEmail(input.email);
  const { invitation } = input;
  await expectLetIn(context, email, invitation !== undefined);
  expectTerms(input.acceptedTerms);
  await slowDown(context, 'sign-up', address);
  const userId = context.id();
  const pass = invitation ? await passBy(context, invitation, email) : null;
  const own = { workspaceId: context.id(), name: workspaceNameFor(input.name), timeZone: input.timeZone };
  const home: Home = pass
    ? { ...own, pass }
    : invitation
      ? { invitation: await expectInvitation(context, invitation, email) }
      : own;
  try {
    const person = {
      userId,
      credentialId: context.id(),
      name: input.name,
      email,
      passwordHash: await hashPassword(input.password),
      termsVersion: input.acceptedTerms,
      policyVersion: (await toAccept(context)).privacy,
      now: context.now(),
    };
    if (!(await insertPerson(context.db, person, home))) throw invitationOver();
  } catch (error) {
    if (isTaken(error))
      throw conflict('email-taken', 'There is an account with this e-mail already: sign in instead.');
    throw error;
  }
  const signedIn = await openSession(context, email, input.password, input.device);
  const [joined] = signedIn.workspaces;
  if (invitation && !pass && joined) {
    const guest = { id: userId, sessionId: signedIn.sessionId, network: networkOf(address) };
    await noteJoined(context, guest, { workspaceId: joined.id, role: joined.role });
  }
  return signedIn;
}

/** A session for this device. Throws 401 for a wrong pair, in the same words and time for unknown e-mails; 429. */
export async function signIn(
  context: Context,
  input: z.output<typeof SignIn>,
  address: string | undefined,
): Promise<SignedIn> {
  const email = normalEmail(input.email);
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
      return suspendedOr(context, email, error);
    });
  const token = headers.get('set-auth-token');
  const session = await nameDevice(context.db, response.token, device);
  if (!token || !session) throw new Error('No session was made');
  const { id, name } = response.user;
  return { token, sessionId: session.id, ...(await meOf(context, { userId: id, name, email })) };
}

/** The database makes no session for whom the operator keeps out; that is told only to who has the password. */
async function suspendedOr(context: Context, email: string, error: unknown): Promise<never> {
  const person = await personByEmail(context.db, email);
  if (person) await expectNotSuspended(context, person.id);
  throw error;
}
