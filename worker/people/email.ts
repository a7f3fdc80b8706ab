import { randomText, sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import {
  CHANGE,
  type EmailPurpose,
  emailWayOf,
  noteProven,
  PROOF,
  putEmail,
  putEmailWay,
  readEmailWay,
  spendEmailWay,
} from '../db/queries/emails.ts';
import { joinBy } from '../db/queries/members.ts';
import { personByEmail } from '../db/queries/passwords.ts';
import { workspacesOf } from '../db/queries/workspaces.ts';
import { conflict, refused } from '../http/errors.ts';
import { writeLater } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import type { PageLanguage } from '../words/language.ts';
import { OWN_ACCOUNT } from '../words/own-account.ts';
import { networkOf } from './audit/place.ts';
import { noteOfPerson } from './audit/record.ts';
import { confirm, type Sure } from './confirm.ts';
import { normalEmail, noteJoined } from './invitations.ts';
import type { Session } from './session.ts';
import { slowDown } from './tries.ts';

/** Whose an e-mail is: proven by a letter with an address that is good once, for a day. */

const LIFE = 86_400_000;

export const emailTaken = () =>
  conflict('email-taken', 'There is an account with this e-mail already: sign in instead.');

export const isTaken = (error: unknown): boolean =>
  /UNIQUE constraint failed: users\.email/.test(
    `${error instanceof Error ? `${error.message} ${error.cause}` : ''}`,
  );

interface Addressee {
  userId: string;
  email: string;
  /** The invitation that is accepted with it, by its id. */
  invitation?: string | null;
}

/** Sends the letter that proves an e-mail, after the answer. */
export async function writeProof(
  context: Context,
  purpose: EmailPurpose,
  { userId, email, invitation = null }: Addressee,
  lang: PageLanguage,
): Promise<void> {
  const token = randomText(32);
  const id = await sha256Hex(token);
  const now = context.now();
  await putEmailWay(context.db, { id, purpose, userId, email, invitation, now, expiresAt: now + LIFE });
  const t = OWN_ACCOUNT[lang];
  const url = `${context.env.PUBLIC_URL}/email/${token}`;
  const letter =
    purpose === PROOF
      ? { subject: t.proofSubject, text: t.proofText(url) }
      : { subject: t.changeSubject, text: t.changeText(url) };
  writeLater(context, senderOf(context), { to: [email], key: `email-${id}`, ...letter }, lang);
}

/** The letter once more. Throws 422 `no-letters`, 429. */
export async function writeAgain(
  context: Context,
  { userId, email }: Session,
  lang: PageLanguage,
): Promise<void> {
  if (!senderOf(context))
    throw refused('no-letters', 'This Clipcast has no mail service: nothing can be sent.');
  await slowDown(context, 'proof-letter', userId);
  const before = await emailWayOf(context.db, userId, PROOF, context.now());
  await writeProof(context, PROOF, { userId, email, invitation: before?.invitation ?? null }, lang);
}

/**
 * Another e-mail. With a mail service it changes once the letter there is answered, and the old one is told; without, at
 * once. Answers whether a letter was sent. Throws 403 `wrong-password`, `code-needed`, `wrong-code`, 409 `email-taken`,
 * 429.
 */
export async function changeEmail(
  context: Context,
  { session, network }: { session: Session; network: string },
  input: Sure & { email: string },
  lang: PageLanguage,
): Promise<boolean> {
  await confirm(context, session, input);
  const email = normalEmail(input.email);
  const { userId } = session;
  if (email === session.email) throw refused('email-same', 'This is the e-mail it has.', 'email');
  await slowDown(context, 'proof-letter', userId);
  if (await personByEmail(context.db, email)) throw emailTaken();
  const sender = senderOf(context);
  if (!sender) {
    await take(context, { userId, email, isProven: false }, { sessionId: session.id, network });
    return false;
  }
  await writeProof(context, CHANGE, { userId, email }, lang);
  const { askedSubject: subject, askedText } = OWN_ACCOUNT[lang];
  const key = `email-asked-${userId}-${context.now()}`;
  writeLater(context, sender, { to: [session.email], key, subject, text: askedText(email) }, lang);
  return true;
}

async function take(
  context: Context,
  change: { userId: string; email: string; isProven: boolean },
  where: { sessionId: string; network: string },
): Promise<void> {
  try {
    await putEmail(context.db, { ...change, now: context.now() });
  } catch (error) {
    if (isTaken(error)) throw emailTaken();
    throw error;
  }
  await noteOfPerson(context, { actor: change.userId, action: 'email-changed', where });
}

const wayBy = async (context: Context, token: string) => {
  const id = await sha256Hex(token);
  const way = await readEmailWay(context.db, id, context.now());
  // A letter to an e-mail that they do not have any more proves nothing.
  if (!way?.email || (way.purpose === PROOF && way.email !== way.had)) return null;
  return { id, ...way, email: way.email };
};

/** The e-mail that an address would confirm; null where it is over. Looking spends nothing: mail services look too. */
export const emailToProve = async (context: Context, token: string): Promise<string | null> =>
  (await wayBy(context, token))?.email ?? null;

export type Proven =
  | { end: 'over' }
  | { end: 'taken' }
  /** `joined`: the workspace they were invited to; null: the invitation was over; undefined: there was none. */
  | { end: 'done'; joined?: string | null };

/** Confirms it, once. Throws 429. */
export async function proveEmail(
  context: Context,
  token: string,
  { address, lang }: { address: string | undefined; lang: PageLanguage },
): Promise<Proven> {
  await slowDown(context, 'reset-address', address);
  const way = await wayBy(context, token);
  const { db } = context;
  if (!way || !(await spendEmailWay(db, way.id, context.now()))) return { end: 'over' };
  const { userId, email, had } = way;
  const where = { sessionId: '', network: networkOf(address) };
  if (way.purpose === CHANGE) {
    try {
      await take(context, { userId, email, isProven: true }, where);
    } catch (error) {
      if (isTaken(error) || (error as { code?: string }).code === 'email-taken') return { end: 'taken' };
      throw error;
    }
    const { changedSubject: subject, changedText } = OWN_ACCOUNT[lang];
    const letter = { to: [had], key: `email-changed-${way.id}`, subject, text: changedText(email) };
    writeLater(context, senderOf(context), letter, lang);
    return { end: 'done' };
  }
  if (!(await noteProven(db, userId, email, context.now()))) return { end: 'over' };
  await noteOfPerson(context, { actor: userId, action: 'email-confirmed', where });
  return way.invitation === null
    ? { end: 'done' }
    : { end: 'done', joined: await join(context, { userId, email, invitation: way.invitation }, where) };
}

/** The workspace's name, or null where the invitation is over. */
async function join(
  context: Context,
  { userId, email, invitation }: { userId: string; email: string; invitation: string },
  where: { sessionId: string; network: string },
): Promise<string | null> {
  const joined = await joinBy(context.db, invitation, { id: userId, email }, context.now());
  if (!joined) return null;
  await noteJoined(context, { id: userId, ...where }, joined);
  const all = await workspacesOf(context.db, userId);
  return all.find(({ workspace }) => workspace.id === joined.workspaceId)?.workspace.name ?? '';
}
