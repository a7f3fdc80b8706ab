import { platforms } from '../../shared/platforms/index.ts';
import { daysKept } from '../../shared/privacy.ts';
import { forgetMetrics } from '../analytics/forget.ts';
import { refreshAccount } from '../connect/refresh-account.ts';
import type { Context } from '../context.ts';
import { forgetPlaces } from '../db/queries/audit.ts';
import { putMark, readMark } from '../db/queries/marks.ts';
import {
  accountsToldBefore,
  doom,
  doomedNow,
  doomOrphans,
  forgetProfile,
  forgetSome,
  knownUploads,
  lookAgainAt,
  mediaToLookAt,
  undoom,
} from '../db/queries/retention.ts';
import { TERMS } from '../db/terms.ts';
import { ApiFailure } from '../http/errors.ts';
import { PREFIXES } from '../media/prefixes.ts';
import { keyOf } from '../media/store.ts';

/**
 * Nothing stays longer than the inventory says. Every go does a bounded part, so that a tick costs what there is to do;
 * what is left, the next one does.
 */

const DAY = 86_400_000;
/** Rows of each table in one go. */
const ROWS = 500;
const MEDIA = 20;
/** Keys of one list of the bucket: as many with much in it as with little. */
const KEYS = 100;
/** Bytes younger than this may still be on their way to their row. */
const YOUNG = DAY;
/** What is needed now is looked at again after this. */
const AGAIN = 7 * DAY;

/** Part of the cron, every ten minutes. */
export async function retain(context: Context): Promise<void> {
  const parts: [string, () => Promise<unknown>][] = [
    ['retain-rows', () => forgetRows(context)],
    ['retain-numbers', () => forgetMetrics(context)],
    ['retain-media', () => retainMedia(context)],
    ['retain-bucket', () => sweepBucket(context)],
    ['retain-profiles', () => retainProfiles(context)],
  ];
  for (const [name, part] of parts) await part().catch((error) => context.log.error(name, error));
}

async function forgetRows({ db, now }: Context): Promise<void> {
  const at = now();
  const [first, ...rest] = Object.entries(TERMS).map(([place, term]) =>
    forgetSome(db, term, at - daysKept(place) * DAY, at, ROWS),
  );
  const places = forgetPlaces(db, at - daysKept('audit', 'place') * DAY, ROWS);
  if (first) await db.batch([first, ...rest, places]);
}

/** Photos and videos go so many days after the last post with them came to its end. */
export async function retainMedia(context: Context): Promise<void> {
  const { db } = context;
  await goAway(context, await doomedNow(db, MEDIA));
  const now = context.now();
  const kept = daysKept('media') * DAY;
  for (const one of await mediaToLookAt(db, now, MEDIA)) {
    const { workspaceId, sha256 } = one;
    const endsAt = Math.max(one.createdAt, one.lastUse ?? 0) + kept;
    if (one.isNeeded || endsAt > now)
      await lookAgainAt(db, workspaceId, sha256, one.isNeeded ? Math.max(endsAt, now + AGAIN) : endsAt);
    else if (await doom(db, workspaceId, sha256, { now, over: now - kept }))
      await goAway(context, [{ workspaceId, sha256 }]);
    else await lookAgainAt(db, workspaceId, sha256, now + AGAIN);
  }
}

/** The bytes first, then the mark that keeps them from being taken in meanwhile. */
async function goAway(
  context: Context,
  all: readonly { workspaceId: string; sha256: string }[],
): Promise<void> {
  if (all.length === 0) return;
  await context.media.delete(all.map((one) => keyOf(one.workspaceId, one.sha256)));
  await undoom(context.db, all);
}

const MARK = 'bucket';

/** Walks through the bucket in a circle, a page a go: what no row knows goes. */
async function sweepBucket(context: Context): Promise<void> {
  const now = context.now();
  const mark = await readMark(context.db, MARK);
  const cursor = mark?.value || undefined;
  const page = await context.media
    .list({ limit: KEYS, ...(cursor ? { cursor } : {}) })
    // A cursor that the bucket knows no more: from the beginning.
    .catch(() => context.media.list({ limit: KEYS }));
  const old = page.objects.filter((object) => object.uploaded.getTime() < now - YOUNG);
  await sweepMedia(
    context,
    old.map((object) => object.key),
  );
  await sweepUploads(
    context,
    old.map((object) => object.key),
  );
  await putMark(context.db, MARK, page.truncated ? page.cursor : '', now);
}

/** `w/WORKSPACE/SHA256` and `u/WORKSPACE/UPLOAD`, taken apart. */
function parted(keys: readonly string[], prefix: string): { key: string; workspaceId: string; id: string }[] {
  return keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const [workspaceId = '', id = ''] = key.slice(prefix.length).split('/');
      return { key, workspaceId, id };
    });
}

async function sweepMedia(context: Context, keys: readonly string[]): Promise<void> {
  const all = parted(keys, PREFIXES.media).map(({ workspaceId, id }) => ({ workspaceId, sha256: id }));
  await goAway(context, await doomOrphans(context.db, all, context.now()));
}

async function sweepUploads(context: Context, keys: readonly string[]): Promise<void> {
  const all = parted(keys, PREFIXES.uploads);
  if (all.length === 0) return;
  const known = await knownUploads(
    context.db,
    all.map((one) => one.id),
  );
  const lost = all.filter((one) => !known.has(one.id)).map((one) => one.key);
  if (lost.length > 0) await context.media.delete(lost);
}

/** Where a platform's terms ask for it, what it told of an account is told anew or forgotten in time. */
async function retainProfiles(context: Context): Promise<void> {
  for (const { platform, name, profileDays } of platforms) {
    if (!profileDays) continue;
    // A day ahead, so that a platform that does not answer today can tomorrow.
    const before = context.now() - (profileDays.value - 1) * DAY;
    for (const row of await accountsToldBefore(context.db, platform, before, 1)) {
      if (row.connection.status === 'alive' && (await isToldAnew(context, row))) continue;
      if (row.account.limitsAt < context.now() - profileDays.value * DAY || row.connection.status === 'dead')
        await forgetProfile(context.db, row.account.id, `${name} account`, context.now());
    }
  }
}

async function isToldAnew(context: Context, row: Parameters<typeof refreshAccount>[1]): Promise<boolean> {
  try {
    await refreshAccount(context, row);
    return true;
  } catch (error) {
    if (error instanceof ApiFailure) return false;
    throw error;
  }
}
