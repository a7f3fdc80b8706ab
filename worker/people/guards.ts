import type { Guards } from '../../shared/own-account.ts';
import type { Context } from '../context.ts';
import { CHANGE, emailOf, emailWayOf } from '../db/queries/emails.ts';
import { factorOf, recoveryLeft } from '../db/queries/factors.ts';
import { passkeysOf } from '../db/queries/passkeys.ts';
import { forbidden } from '../http/errors.ts';
import { writeLater } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import type { PageLanguage } from '../words/language.ts';
import { OWN_ACCOUNT } from '../words/own-account.ts';
import { noteOfPerson } from './audit/record.ts';
import type { Session } from './session.ts';

/** What guards an account, and what its person is told of changes. */

export async function guardsOf(context: Context, session: Session): Promise<Guards> {
  const { db, env } = context;
  const { userId } = session;
  const [pending, factor, left, keys, email] = await Promise.all([
    emailWayOf(db, userId, CHANGE, context.now()),
    factorOf(db, userId),
    recoveryLeft(db, userId),
    passkeysOf(db, userId),
    emailOf(db, userId),
  ]);
  return {
    email: session.email,
    isConfirmed: email?.isVerified ?? false,
    pending: pending?.email ?? null,
    mail: senderOf(context) !== null,
    mailbox: env.SANDBOX_URL ? `${env.SANDBOX_URL}/_sandbox/mail` : null,
    codesSince: factor?.onAt ?? null,
    recoveryLeft: left,
    passkeys: keys.map(({ id, name, madeAt, lastUsedAt }) => ({ id, name, madeAt, lastUsedAt })),
  };
}

/** Throws 403 `email-unconfirmed` for who has not shown yet that their e-mail is theirs. */
export function expectConfirmed({ isConfirmed }: Session): void {
  if (!isConfirmed)
    throw forbidden(
      'Confirm your e-mail first: open the letter you got and press its button. It can be sent again under People, You.',
      'email-unconfirmed',
    );
}

type Told = 'factorOn' | 'factorOff';

/** Tells a person by a letter that codes were switched on or off. */
export function tellCodes(context: Context, session: Session, what: Told, lang: PageLanguage): void {
  const t = OWN_ACCOUNT[lang];
  const letter = { subject: t[`${what}Subject`], text: t[`${what}Text`] };
  const key = `${what}-${session.userId}-${context.now()}`;
  writeLater(context, senderOf(context), { to: [session.email], key, ...letter }, lang);
}

/** Tells a person by a letter that a passkey of theirs was removed. */
export function tellPasskeyGone(
  context: Context,
  session: Session,
  gone: { id: string; name: string },
  lang: PageLanguage,
): void {
  const t = OWN_ACCOUNT[lang];
  const letter = { subject: t.passkeyGoneSubject, text: t.passkeyGoneText(gone.name) };
  const key = `passkey-gone-${gone.id}`;
  writeLater(context, senderOf(context), { to: [session.email], key, ...letter }, lang);
}

/** A passkey was made: written down, and its person is told. */
export async function notePasskey(
  context: Context,
  made: { userId: string; name: string; id: string },
  { network, lang }: { network: string; lang: PageLanguage },
): Promise<void> {
  const where = { sessionId: '', network };
  await noteOfPerson(context, { actor: made.userId, action: 'passkey-added', where });
  const person = await emailOf(context.db, made.userId);
  if (!person) return;
  const t = OWN_ACCOUNT[lang];
  const letter = { subject: t.passkeySubject, text: t.passkeyText(made.name) };
  const key = `passkey-${made.id}`;
  writeLater(context, senderOf(context), { to: [person.email], key, ...letter }, lang);
}
