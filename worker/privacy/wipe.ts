import { forgetClock } from '../arm.ts';
import { type Revoked, revokeAt } from '../connect/disconnect.ts';
import type { Context } from '../context.ts';
import { type ConnectionRow, markDead, sharesConsent } from '../db/queries/connections.ts';
import {
  accountIdsOf,
  auditEnd,
  type DeletionRow,
  isUsedElsewhere,
  takeDeletions,
  unrevoked,
  uploadsOf,
  wipeSome,
  writeDeletion,
} from '../db/queries/deletions.ts';
import { PREFIXES } from '../media/prefixes.ts';
import { dropUpload } from '../media/uploads.ts';
import { stretched } from '../waits.ts';

/**
 * Wiping what a closed workspace left: consents are given back, files and rows go, in rounds that each do a bounded
 * part. Every round goes by what is still there, so it may stop anywhere and be repeated.
 */

const ROWS = 1000;
/** R2 lists and deletes so many at once. */
const FILES = 1000;
const CONSENTS = 3;
const UPLOADS = 5;
const MINUTE = 60_000;
/** A platform that does not answer is asked again so long, then the tokens go without its word. */
const PATIENCE = 24 * 60 * MINUTE;
/** What was on its way when the workspace was closed has arrived by then, and goes too. */
const LAST_LOOK = 60 * MINUTE;
/** Rounds while the person waits for the answer; the cron does the rest. */
const AT_ONCE = 3;

export type ConsentEnd = Revoked | 'used-elsewhere';

/** Wipes at once, as far as it goes. Never throws: what is left, the cron does. */
export async function wipeNow(context: Context, deletion: DeletionRow): Promise<void> {
  let row = deletion;
  try {
    for (let round = 0; round < AT_ONCE && row.doneAt === null; round += 1)
      row = await wipeRound(context, row);
  } catch (error) {
    context.log.error('wipe', error, { id: row.id });
  }
}

/** Part of the minute cron. */
export async function goOnWiping(context: Context): Promise<void> {
  const now = context.now();
  for (const row of await takeDeletions(context.db, now, now + 5 * MINUTE, 1)) await wipeRound(context, row);
}

async function wipeRound(context: Context, deletion: DeletionRow): Promise<DeletionRow> {
  const { subject } = deletion;
  if (deletion.what !== 'workspace' || subject === null) return deletion;
  const isFirst = deletion.auditSeq === null;
  const end = isFirst ? await auditEnd(context.db, subject) : undefined;
  const consents = await giveBack(context, deletion, subject);
  if (isFirst) for (const { id } of await accountIdsOf(context.db, subject)) await forgetClock(context, id);
  const uploads = await uploadsOf(context.db, subject, UPLOADS + 1);
  for (const upload of uploads.slice(0, UPLOADS)) await dropUpload(context, upload);
  const files = await wipeFiles(context, subject);
  // A row says how to reach what is to be ended elsewhere, so it goes after that.
  const keep = [
    ...(consents.isMore ? ['connections'] : []),
    ...(uploads.length > UPLOADS ? ['uploads', 'upload_parts'] : []),
  ];
  const wiped = await wipeSome(context.db, subject, ROWS, keep);
  const rows = { ...deletion.rows };
  for (const { table, rows: gone } of wiped) if (gone > 0) rows[table] = (rows[table] ?? 0) + gone;

  const now = context.now();
  const isClean = keep.length === 0 && !files.isMore && !wiped.some((one) => one.isMore);
  // What was waited for an hour ago cannot come any more.
  const isOver = isClean && deletion.doneAt !== null;
  const pause = consents.isMore && !files.isMore && uploads.length <= UPLOADS ? 10 * MINUTE : 0;
  const change: Partial<DeletionRow> = {
    rows,
    files: deletion.files + files.count,
    bytes: deletion.bytes + files.bytes,
    consents: [...deletion.consents, ...consents.ended],
    auditSeq: deletion.auditSeq ?? end?.seq ?? 0,
    auditHash: deletion.auditHash ?? end?.hash ?? null,
    doneAt: deletion.doneAt ?? (isClean ? now : null),
    subject: isOver ? null : subject,
    lookAt: isOver ? null : now + stretched(isClean ? LAST_LOOK : pause, context.waits),
  };
  await writeDeletion(context.db, deletion.id, change);
  return { ...deletion, ...change };
}

async function giveBack(context: Context, deletion: DeletionRow, workspaceId: string) {
  const ended: { platform: string; end: ConsentEnd }[] = [];
  const rows = await unrevoked(context.db, workspaceId, CONSENTS + 1);
  const isPatient = context.now() < deletion.askedAt + stretched(PATIENCE, context.waits);
  let left = Math.max(0, rows.length - CONSENTS);
  for (const row of rows.slice(0, CONSENTS)) {
    const end = await endOf(context, row);
    if (end === 'unanswered' && isPatient) {
      left += 1;
      continue;
    }
    await markDead(context.db, row.id, 'deleted', context.now());
    ended.push({ platform: row.platform, end });
  }
  return { ended, isMore: left > 0 };
}

/** A consent that still serves another Connection is not taken from it: only our tokens here go. The last gives it back. */
async function endOf(context: Context, row: ConnectionRow): Promise<ConsentEnd> {
  const among = context.providers(row.platform).revokesAll;
  const isShared = among !== undefined && (await sharesConsent(context.db, row, among));
  return isShared || (await isUsedElsewhere(context.db, row)) ? 'used-elsewhere' : revokeAt(context, row);
}

async function wipeFiles(context: Context, workspaceId: string) {
  const gone = { count: 0, bytes: 0, isMore: false };
  for (const prefix of Object.values(PREFIXES)) {
    const { objects, truncated } = await context.media.list({
      prefix: `${prefix}${workspaceId}/`,
      limit: FILES,
    });
    if (objects.length > 0) await context.media.delete(objects.map((object) => object.key));
    gone.count += objects.length;
    gone.bytes += objects.reduce((sum, object) => sum + object.size, 0);
    gone.isMore ||= truncated;
  }
  return gone;
}
