import type * as z from 'zod';
import type { SignedIn, SignIn, SignUp } from '../../shared/api.ts';
import type { SignInByPasskey } from '../../shared/own-account.ts';
import type { Context } from '../context.ts';
import { noteAsked, PROOF } from '../db/queries/emails.ts';
import { noteOrigin } from '../db/queries/origins.ts';
import { credentialsBy, type Home, insertPerson, keepLanguage, personById } from '../db/queries/people.ts';
import { ApiFailure, signedOut } from '../http/errors.ts';
import { senderOf } from '../mail/sender.ts';
import type { PageLanguage } from '../words/language.ts';
import { networkOf } from './audit/place.ts';
import { expectCode } from './codes.ts';
import { emailTaken, isTaken, writeProof } from './email.ts';
import { expectInvitation, invitationOver, normalEmail, noteJoined } from './invitations.ts';
import { meOf } from './me.ts';
import { redeem } from './passkeys.ts';
import { hashPassword, isPassword } from './password.ts';
import { isConfirmed, openSession } from './session.ts';
import { expectLetIn, passBy } from './sign-up-rules.ts';
import { expectNotSuspended } from './suspension.ts';
import { expectTerms, toAccept } from './terms.ts';
import { forgive, slowDown } from './tries.ts';

/** Where somebody comes from: their network address, their extension, and the language of their letters. */
export interface Caller {
  address: string | undefined;
  origin: string | undefined;
  lang: PageLanguage;
}

/** "Anna's workspace" for Anna Berg. */
export const workspaceNameFor = (name: string): string => `${name.split(/\s+/)[0]?.slice(0, 60)}'s workspace`;

/**
 * Makes a person, their workspace and a session for this device. Where letters can be written, one asks whether the
 * e-mail is theirs; an invitation is accepted with the answer.
 * Throws 403 where sign-up is closed, 409 where the e-mail has an account, 429 for too many from one address.
 */
export async function signUp(
  context: Context,
  input: z.output<typeof SignUp>,
  caller: Caller,
): Promise<SignedIn> {
  const email = normalEmail(input.email);
  const { invitation } = input;
  await expectLetIn(context, email, invitation !== undefined);
  expectTerms(input.acceptedTerms);
  await slowDown(context, 'sign-up', caller.address);
  const userId = context.id();
  const asks = senderOf(context) !== null;
  const pass = invitation ? await passBy(context, invitation, email) : null;
  const invitationId = invitation && !pass ? await expectInvitation(context, invitation, email) : null;
  const own = { workspaceId: context.id(), name: workspaceNameFor(input.name), timeZone: input.timeZone };
  const home: Home = pass
    ? { ...own, pass }
    : invitationId !== null && !asks
      ? { invitation: invitationId }
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
    if (isTaken(error)) throw emailTaken();
    throw error;
  }
  if (asks) {
    await noteAsked(context.db, userId, context.now());
    await writeProof(context, PROOF, { userId, email, invitation: invitationId }, caller.lang);
  }
  const person = { userId, name: input.name, email, isConfirmed: !asks };
  const signedIn = await enter(context, person, { ...caller, device: input.device });
  const [joined] = signedIn.workspaces;
  if ('invitation' in home && joined) {
    const guest = { id: userId, sessionId: signedIn.sessionId, network: networkOf(caller.address) };
    await noteJoined(context, guest, { workspaceId: joined.id, role: joined.role });
  }
  return signedIn;
}

/**
 * A session for this device. Throws 401 for a wrong pair, in the same words and time for unknown e-mails; 403
 * `code-needed` and `wrong-code` where codes are on; 429.
 */
export async function signIn(
  context: Context,
  input: z.output<typeof SignIn>,
  caller: Caller,
): Promise<SignedIn> {
  const email = normalEmail(input.email);
  await slowDown(context, 'address', caller.address);
  await slowDown(context, 'email', email);
  const found = await credentialsBy(context.db, email);
  const isRight = await isPassword(input.password, found?.hash ?? null);
  if (!found || !isRight)
    throw new ApiFailure(401, 'wrong-password', 'The e-mail or the password is not right.');
  const proved = await expectCode(context, found.person.id, input.code);
  await forgive(context, 'email', email);
  return enter(context, asPerson(context, found.person), { ...caller, device: input.device, proved });
}

/** A session for who showed a passkey on our page. Throws 401 `passkey-wrong`, 429. */
export async function signInByPasskey(
  context: Context,
  input: z.output<typeof SignInByPasskey>,
  caller: Caller,
): Promise<SignedIn> {
  await slowDown(context, 'passkey', caller.address);
  const person = await personById(context.db, await redeem(context, input));
  if (!person) throw signedOut();
  return enter(context, asPerson(context, person), { ...caller, device: input.device, proved: true });
}

const asPerson = (context: Context, person: NonNullable<Awaited<ReturnType<typeof personById>>>) => ({
  userId: person.id,
  name: person.name,
  email: person.email,
  isConfirmed: isConfirmed(context, person),
});

async function enter(
  context: Context,
  person: { userId: string; name: string; email: string; isConfirmed: boolean },
  { device, origin, lang, proved = false }: Omit<Caller, 'address'> & { device: string; proved?: boolean },
): Promise<SignedIn> {
  // The database makes no session for them either; why is told only to who has proved who they are.
  await expectNotSuspended(context, person.userId);
  if (origin) {
    await noteOrigin(context.db, origin, context.now());
    await keepLanguage(context.db, person.userId, lang);
  }
  const { id, token } = await openSession(context, { userId: person.userId, device, origin, proved });
  return { token, sessionId: id, ...(await meOf(context, person)) };
}
