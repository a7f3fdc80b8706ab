import { collectMetrics } from '../analytics/collect.ts';
import { forgetMetrics } from '../analytics/forget.ts';
import { settleClosing } from '../connect/disconnect.ts';
import { tellOfEndings } from '../connect/endings.ts';
import { refreshDue } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { forgetPlaces } from '../db/queries/audit.ts';
import { forgetReceipts } from '../db/queries/deletions.ts';
import { accountsDue } from '../db/queries/due.ts';
import { forgetTickets } from '../db/queries/exports.ts';
import { forgetLinks } from '../db/queries/media.ts';
import { forgetDeliveries, forgetStates } from '../db/queries/old.ts';
import { forgetPaces } from '../db/queries/paces.ts';
import { forgetSessions, forgetTries } from '../db/queries/people.ts';
import { tendUploads } from '../media/verify-upload.ts';
import { linkLeft } from '../people/audit/record.ts';
import { makeSeries } from '../posts/make-series.ts';
import { goOnWiping } from '../privacy/wipe.ts';
import { arm } from './arm.ts';

/** Rows that one tick looks at. */
const ROWS = 200;
/** What is old is looked for this often, in minutes. */
const FORGETTING = 10;
/** From where a deed was done is remembered for so many days. */
const PLACES = 365;
const DAY = 86_400_000;

/**
 * The safety net, each minute: whatever an alarm, a message or a crash left behind is due, and so is found here.
 * Reads as many rows as there is work; one part's trouble is no other's.
 */
export async function sweep(context: Context): Promise<void> {
  const now = context.now();
  const isForgetting = Math.floor(now / 60_000) % FORGETTING === 0;
  const parts: [string, () => Promise<unknown>][] = [
    ['sweep-clocks', () => armDue(context)],
    ['sweep-tokens', () => refreshDue(context)],
    ['sweep-closing', () => settleClosing(context)],
    ['sweep-uploads', () => tendUploads(context)],
    ['sweep-metrics', () => collectMetrics(context)],
    ['sweep-series', () => makeSeries(context)],
    ['sweep-audit', () => linkLeft(context)],
    ['sweep-deletions', () => goOnWiping(context)],
    ...(isForgetting ? seldom(context, now) : []),
  ];
  await Promise.all(parts.map(([name, part]) => part().catch((error) => context.log.error(name, error))));
}

const seldom = (context: Context, now: number): [string, () => Promise<unknown>][] => [
  ['sweep-old', () => forgetOld(context, now)],
  ['sweep-numbers', () => forgetMetrics(context)],
  ['sweep-endings', () => tellOfEndings(context)],
];

async function armDue(context: Context): Promise<void> {
  const accounts = await accountsDue(context.db, context.now() + context.waits.sweepAhead, ROWS);
  // Side by side: a clock that is slow to answer keeps no other waiting.
  await Promise.all(accounts.map((accountId) => arm(context, accountId)));
}

async function forgetOld(context: Context, now: number): Promise<void> {
  const { waits, db } = context;
  await db.batch([
    forgetLinks(db, now - waits.linkMemory),
    forgetStates(db, now),
    forgetSessions(db, now),
    forgetTries(db, now - DAY),
    forgetDeliveries(db, now - waits.webhookMemory),
    forgetPaces(db, now - waits.paceMemory),
    forgetTickets(db, now - DAY),
    forgetReceipts(db, now),
    forgetPlaces(db, now - PLACES * DAY, ROWS),
  ]);
}
