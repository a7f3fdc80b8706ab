import { collectMetrics } from '../analytics/collect.ts';
import { arm } from '../arm.ts';
import { settleClosing } from '../connect/disconnect.ts';
import { tellOfEndings } from '../connect/endings.ts';
import { refreshIdle } from '../connect/token.ts';
import type { Context } from '../context.ts';
import { accountsDue } from '../db/queries/due.ts';
import { putMark } from '../db/queries/marks.ts';
import { mailNotices } from '../mail/mail-notices.ts';
import { mailReviews } from '../mail/mail-reviews.ts';
import { sendHeld } from '../mail/quiet.ts';
import { tendUploads } from '../media/verify-upload.ts';
import { linkLeft } from '../people/audit/record.ts';
import { makeSeries } from '../posts/make-series.ts';
import { keepDocuments } from '../privacy/documents.ts';
import { retain } from '../privacy/retain.ts';
import { goOnWiping } from '../privacy/wipe.ts';
import { tally, writeTallies } from '../tally.ts';
import { handDeliveries } from '../webhooks/hand-over.ts';
import { walkZones } from './follow-zone.ts';

/** Accounts that one tick wakes. */
const ACCOUNTS = 200;
/** What is old is looked for this often, in minutes. */
const FORGETTING = 10;

/**
 * The safety net, each minute: whatever an alarm, a message or a crash left behind is due, and so is found here.
 * Reads as many rows as there is work; one part's trouble is no other's.
 */
export async function sweep(context: Context): Promise<void> {
  const now = context.now();
  const isForgetting = Math.floor(now / 60_000) % FORGETTING === 0;
  const parts: [string, () => Promise<unknown>][] = [
    ['sweep-clocks', () => armDue(context)],
    ['sweep-tokens', () => refreshIdle(context)],
    ['sweep-closing', () => settleClosing(context)],
    ['sweep-uploads', () => tendUploads(context)],
    ['sweep-metrics', () => collectMetrics(context)],
    ['sweep-series', () => makeSeries(context)],
    ['sweep-audit', () => linkLeft(context)],
    ['sweep-deletions', () => goOnWiping(context)],
    ['sweep-webhooks', () => handDeliveries(context)],
    ['sweep-mail', () => mailNotices(context)],
    ['sweep-mail-reviews', () => mailReviews(context)],
    ['sweep-mail-held', () => sendHeld(context)],
    ...(isForgetting ? seldom(context) : []),
  ];
  await Promise.all(parts.map(([name, part]) => part().catch((error) => broke(context, name, error))));
}

function broke(context: Context, name: string, error: unknown): void {
  context.log.error(name, error);
  tally(context, `broken ${name}`);
}

const seldom = (context: Context): [string, () => Promise<unknown>][] => [
  ['sweep-tick', () => putMark(context.db, 'tick', '', context.now())],
  ['sweep-tallies', () => writeTallies(context)],
  ['sweep-documents', () => keepDocuments(context)],
  ['sweep-retention', () => retain(context)],
  ['sweep-endings', () => tellOfEndings(context)],
  ['sweep-zones', () => walkZones(context)],
];

async function armDue(context: Context): Promise<void> {
  const accounts = await accountsDue(context.db, context.now() + context.waits.sweepAhead, ACCOUNTS);
  // Side by side: a clock that is slow to answer keeps no other waiting.
  await Promise.all(accounts.map((accountId) => arm(context, accountId)));
}
