import type * as z from 'zod';
import { ANSWER_DAYS, type OPERATOR, type PrivacyRequest } from '../../shared/operator.ts';
import type { Context } from '../context.ts';
import {
  answerRequest,
  insertRequest,
  type RequestRow,
  requestById,
  requestsKept,
} from '../db/queries/hosting.ts';
import { conflict, notFound, refused } from '../http/errors.ts';
import { sendLetter } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import { endPaying } from '../paying/choose.ts';
import { normalEmail } from '../people/invitations.ts';
import { handOver, removePerson } from '../privacy/delete.ts';
import { giveTicket } from '../privacy/tickets.ts';
import { knownLanguage } from '../words/language.ts';
import { OPERATOR_LETTERS } from '../words/operator-letters.ts';
import { noteDeed } from './note-deed.ts';

/**
 * Requests that came by e-mail: noted, answered within a month, kept with what became of them. An operator never gets to
 * see what is exported: its address goes to the e-mail that the account has.
 */

const DAY = 86_400_000;
const LISTED = 200;
/** Who reads a letter may be slow. */
const EXPORT_LIFE = 7 * DAY;

const toRequest = ({ env }: Pick<Context, 'env'>, row: RequestRow, isKnown: boolean): PrivacyRequest => ({
  id: row.id,
  kind: row.kind as PrivacyRequest['kind'],
  email: row.email,
  about: row.about,
  receivedAt: row.receivedAt,
  dueAt: row.dueAt,
  doneAt: row.doneAt,
  outcome: row.outcome as PrivacyRequest['outcome'],
  answer: row.answer,
  receiptUrl: row.receipt === null ? null : `${env.PUBLIC_URL}/deletion/${row.receipt}`,
  isKnown,
});

export async function listRequests(context: Context): Promise<{ items: PrivacyRequest[] }> {
  const rows = await requestsKept(context.db, LISTED);
  return { items: rows.map(({ row, userId }) => toRequest(context, row, userId !== null)) };
}

async function readRequest(context: Context, id: string) {
  const found = await requestById(context.db, id);
  if (!found) throw notFound('request');
  return found;
}

/** Throws 422 for a day that is still to come. */
export async function noteRequest(
  context: Context,
  actor: string,
  { kind, email, about, receivedAt }: z.output<typeof OPERATOR.notePrivacyRequest.in>,
): Promise<PrivacyRequest> {
  const now = context.now();
  const at = receivedAt ?? now;
  if (at > now || at < now - 365 * DAY)
    throw refused('bad-day', 'It came today, or within the last year.', 'receivedAt');
  const id = context.id();
  await insertRequest(context.db, {
    ...{ id, kind, about, email: normalEmail(email) },
    ...{ receivedAt: at, dueAt: at + ANSWER_DAYS * DAY },
    ...{ doneAt: null, outcome: null, answer: null, receipt: null },
  });
  await noteDeed(context, actor, { action: 'request-noted', object: `request/${id}`, detail: kind });
  const { row, userId } = await readRequest(context, id);
  return toRequest(context, row, userId !== null);
}

type Found = Awaited<ReturnType<typeof readRequest>>;

/** Throws 404, 409 `answered` for one that was, 422 for what cannot be done so. */
export async function answer(
  context: Context,
  actor: string,
  id: string,
  { how, answer: words }: z.output<typeof OPERATOR.answerPrivacyRequest.in>,
): Promise<PrivacyRequest> {
  const found = await readRequest(context, id);
  if (found.row.doneAt !== null) throw conflict('answered', 'This request was answered already.');
  if (how !== 'send' && words.length < 3)
    throw refused(
      'answer-missing',
      'Say what was answered, or how you know that it is they who ask.',
      'answer',
    );
  if (how === 'send') await sendExport(context, found);
  const receipt = how === 'delete' ? await erase(context, found) : null;
  const outcome = how === 'refuse' ? 'refused' : 'done';
  await answerRequest(context.db, id, { doneAt: context.now(), outcome, answer: words, receipt });
  await noteDeed(context, actor, { action: 'request-answered', object: `request/${id}`, detail: how });
  const { row, userId } = await readRequest(context, id);
  return toRequest(context, row, userId !== null);
}

const expectKnown = ({ userId, row }: Found): { userId: string; email: string } => {
  if (userId === null || row.email === null)
    throw refused('nobody-here', 'Nobody here has this e-mail: answer that nothing is stored of them.');
  return { userId, email: row.email };
};

async function sendExport(context: Context, found: Found): Promise<void> {
  if (found.row.kind !== 'export') throw refused('wrong-kind', 'An export was not asked for.');
  const { userId, email } = expectKnown(found);
  const sender = senderOf(context);
  if (!sender)
    throw refused(
      'no-mail',
      'No mail service is set. Ask them to sign in: under Your data they take everything along.',
    );
  const asked = { what: 'account', workspaceId: null, userId, sessionId: '' };
  const url = (await giveTicket(context, { ...asked, life: EXPORT_LIFE })).replace('/export/', '/take/');
  const lang = knownLanguage(found.language) ?? 'en';
  const { storedSubject: subject, stored } = OPERATOR_LETTERS[lang];
  const key = `export-${found.row.id}-${context.now()}`;
  await sendLetter(context, sender, { to: [email], subject, text: stored(url), key }, lang);
}

/** Answers the receipt's code. Whoever works in a workspace that was theirs alone owns it from now on. */
async function erase(context: Context, found: Found): Promise<string> {
  if (found.row.kind !== 'deletion') throw refused('wrong-kind', 'A deletion was not asked for.');
  const { userId, email } = expectKnown(found);
  await handOver(context, userId);
  await endPaying(context, userId);
  const receipt = await removePerson(context, userId);
  const sender = senderOf(context);
  const lang = knownLanguage(found.language) ?? 'en';
  const { deletedSubject: subject, deleted } = OPERATOR_LETTERS[lang];
  const letter = { to: [email], subject, text: deleted(receipt.url), key: `erased-${found.row.id}` };
  if (sender)
    await sendLetter(context, sender, letter, lang).catch((error) => context.log.error('mail', error));
  return receipt.code;
}
