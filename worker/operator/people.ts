import type { HostedPerson, HostedWorkspace } from '../../shared/operator.ts';
import { armAll } from '../arm.ts';
import type { Context } from '../context.ts';
import {
  suspendWorkspace as hold,
  hostedPeople,
  hostedWorkspaces,
  personById,
  restoreWorkspace as release,
  restorePerson as restore,
  type Search,
  suspendPerson as suspend,
  workspaceById,
} from '../db/queries/hosted.ts';
import { insertNotice } from '../db/queries/notices.ts';
import { resumeSuspended } from '../db/queries/publications.ts';
import { conflict, notFound } from '../http/errors.ts';
import { sendLetter } from '../mail/letter.ts';
import { senderOf } from '../mail/sender.ts';
import { note } from '../people/audit/record.ts';
import { isOperator } from '../people/operators.ts';
import { policyHolder } from '../people/policy-holder.ts';
import { knownLanguage } from '../words/language.ts';
import { OPERATOR_LETTERS, type OperatorLetters } from '../words/operator-letters.ts';
import { noteDeed } from './note-deed.ts';

/** People and workspaces, by name and figures; suspending them, and letting them in again. */

const PAGE = 50;
const DAY = 86_400_000;
/** Posts of so many days are counted. */
const DAYS = 30;

const suspensionIn = ({ reason, suspendedAt }: { reason: string | null; suspendedAt: number | null }) =>
  reason === null || suspendedAt === null ? null : { reason, at: suspendedAt };

export async function listPeople(
  context: Context,
  search: Search,
): Promise<{ items: HostedPerson[]; next: string | null }> {
  const rows = await hostedPeople(context.db, search, context.now(), PAGE + 1);
  const items = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    since: row.createdAt.getTime(),
    seenAt: row.seenAt,
    workspaces: row.workspaces,
    isOperator: row.isOperator === 1,
    suspended: suspensionIn(row),
  }));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

export async function listWorkspaces(
  context: Context,
  search: Search,
): Promise<{ items: HostedWorkspace[]; next: string | null }> {
  const now = context.now();
  const rows = await hostedWorkspaces(context.db, search, now - DAYS * DAY, now, PAGE + 1);
  const items = rows.slice(0, PAGE).map(({ createdAt, reason, suspendedAt, ...row }) => ({
    ...row,
    since: createdAt,
    suspended: suspensionIn({ reason, suspendedAt }),
  }));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** Throws 404, and 409 `is-operator` for whoever runs the server too. */
export async function suspendPerson(
  context: Context,
  actor: string,
  id: string,
  reason: string,
): Promise<void> {
  const person = await personById(context.db, id);
  if (!person) throw notFound('person');
  if (await isOperator(context, { userId: id, email: person.email }))
    throw conflict('is-operator', 'This person runs the server too. Take that from them first.');
  const [, , held] = await suspend(context.db, { id, reason, at: context.now() });
  await noteDeed(context, actor, { action: 'person-suspended', object: `person/${id}`, detail: reason });
  for (const workspace of held) await tellHeld(context, workspace.id, reason);
  await write(context, person, (t) => ({
    subject: t.suspendedSubject,
    text: t.suspended(reason),
    key: `suspended-${id}-${context.now()}`,
  }));
}

/** Throws 404 where they are not suspended. */
export async function restorePerson(context: Context, actor: string, id: string): Promise<void> {
  const back = await restore(context.db, id);
  if (!back.some((one) => one.id === id)) throw notFound('suspension');
  await noteDeed(context, actor, { action: 'person-restored', object: `person/${id}` });
  for (const one of back) if (one.what === 'workspace') await goOn(context, one.id);
  const person = await personById(context.db, id);
  if (person)
    await write(context, person, (t) => ({
      subject: t.restoredSubject,
      text: t.restored,
      key: `restored-${id}-${context.now()}`,
    }));
}

/** Throws 404. */
export async function suspendWorkspace(
  context: Context,
  actor: string,
  id: string,
  reason: string,
): Promise<void> {
  if (!(await workspaceById(context.db, id))) throw notFound('workspace');
  await hold(context.db, { id, reason, at: context.now() });
  await noteDeed(context, actor, {
    action: 'workspace-suspended',
    object: `workspace/${id}`,
    detail: reason,
  });
  await tellHeld(context, id, reason);
}

/** Throws 404 where it is not suspended. */
export async function restoreWorkspace(context: Context, actor: string, id: string): Promise<void> {
  if (!(await release(context.db, id))) throw notFound('suspension');
  await noteDeed(context, actor, { action: 'workspace-restored', object: `workspace/${id}` });
  await goOn(context, id);
}

/** Its owners get it by e-mail too, as they do every notice. */
async function tellHeld(context: Context, workspaceId: string, reason: string): Promise<void> {
  const message = `Whoever runs this server holds this workspace: ${reason} Its posts wait, nothing is lost.`;
  await insertNotice(context.db, noticeOf(context, workspaceId, message));
  await note(context, { workspaceId, actor: 'operator', action: 'workspace-suspended' });
}

async function goOn(context: Context, workspaceId: string): Promise<void> {
  const message = 'This workspace is open again. Its posts go on; those whose time has passed ask you first.';
  await insertNotice(context.db, noticeOf(context, workspaceId, message));
  await note(context, { workspaceId, actor: 'operator', action: 'workspace-restored' });
  await armAll(context, await resumeSuspended(context.db, workspaceId, context.now()));
}

const noticeOf = (context: Context, workspaceId: string, message: string) => ({
  id: context.id(),
  workspaceId,
  kind: 'suspension',
  message,
  createdAt: context.now(),
});

/** A letter to one person in their language, where letters can be sent; with whom to write to. */
async function write(
  context: Context,
  { email, language }: { email: string; language: string | null },
  letterIn: (t: OperatorLetters) => { subject: string; text: string; key: string },
): Promise<void> {
  const sender = senderOf(context);
  if (!sender) return;
  const lang = knownLanguage(language) ?? 'en';
  const t = OPERATOR_LETTERS[lang];
  const letter = letterIn(t);
  const { CONTACT } = await policyHolder(context);
  const text = CONTACT ? `${letter.text}\n\n${t.questions(CONTACT)}` : letter.text;
  const work = sendLetter(context, sender, { to: [email], ...letter, text }, lang);
  context.later(work.catch((error) => context.log.error('mail', error)));
}
