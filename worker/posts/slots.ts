import type { AccountSlots } from '../../shared/plans.ts';
import { type FreeSlot, freeSlots, isTaken, SLOT_WEEKS, type Slot } from '../../shared/slots.ts';
import type { Context } from '../context.ts';
import { accountFor } from '../db/queries/accounts.ts';
import { plannedTimes, replaceSlots, slotsOf } from '../db/queries/slots.ts';
import { workspaceFor } from '../db/queries/workspaces.ts';
import type { Scope } from '../http/call.ts';
import { notFound } from '../http/errors.ts';

const WEEK = 7 * 86_400_000;

export async function zoneOf(context: Context, scope: Scope): Promise<string> {
  const found = await workspaceFor(context.db, scope.userId, scope.workspaceId);
  if (!found) throw notFound('workspace');
  return found.workspace.timeZone;
}

async function byAccount(context: Context, workspaceId: string): Promise<Map<string, Slot[]>> {
  const found = new Map<string, Slot[]>();
  for (const { accountId, weekday, minute } of await slotsOf(context.db, workspaceId))
    found.set(accountId, [...(found.get(accountId) ?? []), { weekday, minute }]);
  return found;
}

export async function listSlots(context: Context, scope: Scope) {
  const [slots, timeZone] = await Promise.all([
    byAccount(context, scope.workspaceId),
    zoneOf(context, scope),
  ]);
  return { items: [...slots].map(([accountId, own]) => ({ accountId, slots: own })), timeZone };
}

/** Throws 404 for an account of another workspace. */
export async function setSlots(
  context: Context,
  scope: Scope,
  accountId: string,
  slots: Slot[],
): Promise<AccountSlots> {
  if (!(await accountFor(context.db, scope.workspaceId, accountId))) throw notFound('account');
  await replaceSlots(context.db, scope.workspaceId, accountId, slots);
  return { accountId, slots };
}

/** So many are told of an account, so that several accounts find one that all of them are free at. */
const TOLD = 8;

/** A free slot of one account, with the others that have something planned then. */
export type ToldSlot = FreeSlot & { timeZone: string; taken: string[] };

/** By account: its next slots that nothing of its own is planned for. Asks for plans only where there are slots. */
export async function nextSlots(
  context: Context,
  scope: Scope,
): Promise<ReadonlyMap<string, readonly ToldSlot[]>> {
  const slots = await byAccount(context, scope.workspaceId);
  if (slots.size === 0) return new Map();
  const now = context.now();
  const [timeZone, planned] = await Promise.all([
    zoneOf(context, scope),
    plannedTimes(context.db, scope.workspaceId, now - WEEK / 7, now + SLOT_WEEKS * WEEK),
  ]);
  const times = new Map<string, number[]>();
  for (const { accountId, publishAt } of planned)
    times.set(accountId, [...(times.get(accountId) ?? []), publishAt]);
  const takenAt = (at: number): string[] =>
    [...times].flatMap(([accountId, own]) => (isTaken(at, own) ? [accountId] : []));
  return new Map(
    [...slots].map(([accountId, own]) => [
      accountId,
      freeSlots(own, times.get(accountId) ?? [], now, timeZone, TOLD).map((free) => ({
        ...free,
        timeZone,
        taken: takenAt(free.at),
      })),
    ]),
  );
}
