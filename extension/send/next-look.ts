import type { Post, Publication } from '../../shared/api.ts';
import type { Status } from '../../shared/publication.ts';

/** While it only waits it is looked at so often, ms: the more seldom the farther its time is, but once a day. */
const WAITING_MS = 1_800_000;
const WAITING_SHARE = 8;
const WAITING_LONGEST_MS = 86_400_000;
/** It begins to move so long before its time. */
const AHEAD_MS = 120_000;
/**
 * The Worker checks a Post ahead: when it is scheduled, a day and an hour before, and when it is staged, which is five
 * minutes before or, with much to send, as much earlier as the Worker says. What it finds is looked for then, ms.
 */
const CHECKS = [86_400_000, 3_600_000, 300_000];
const CHECKED = 20_000;
const FRESH = 90_000;

const MOVING: readonly Status[] = ['preparing', 'ready', 'publishing', 'confirming', 'uncertain'];
/** No more happens to these by themselves. */
const ENDED: readonly Status[] = ['published', 'delivered', 'canceled', 'removed', 'failed'];

const isUnfinished = ({ status }: Publication): boolean => !ENDED.includes(status);

/** When a Post is worth looking at again, ms; null when nothing more happens to it. `now`: the Worker's clock. */
export function nextLook(post: Post, now: number, rhythm: number): number | null {
  const looks = post.publications.filter(isUnfinished).flatMap((one) => {
    const near = one.publishAt - now < AHEAD_MS && one.status !== 'held';
    const isFresh = now - post.updatedAt < FRESH;
    if (near || isFresh || MOVING.includes(one.status) || post.missing.length > 0) return now + rhythm;
    const told = CHECKS.map((ahead) => one.publishAt - ahead);
    const checks = [...told, one.nextAt ?? 0].map((at) => at + CHECKED).filter((at) => at > now);
    const waiting = Math.max(WAITING_MS, (one.publishAt - now) / WAITING_SHARE);
    return Math.min(
      now + Math.min(waiting, WAITING_LONGEST_MS),
      Math.max(now + rhythm, Math.min(...checks, one.publishAt - AHEAD_MS)),
    );
  });
  return looks.length > 0 ? Math.min(...looks) : null;
}
