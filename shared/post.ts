import * as z from 'zod';
import { captionAsSent, titleAsSent } from './caption.ts';
import { OptionValues } from './draft.ts';
import { Lateness } from './lateness.ts';
import { LookHash, Media, Source } from './media.ts';
import { isTimeZone, WALL_TIME } from './schedule.ts';

export const WallTime = z.string().regex(WALL_TIME, 'a wall time like 2026-11-22T18:30:00');
export const TimeZone = z.string().max(64).refine(isTimeZone, 'a time zone like Europe/Berlin');

/** One medium as a Post uses it. */
export const PostMedia = Media.extend({
  alt: z.string().max(4000),
  /** Difference hash of a photo, so that what looks the same is noticed. */
  lookHash: LookHash.optional(),
  subtitles: z
    .array(
      z.object({ language: z.string().max(35), label: z.string().max(200), text: z.string().max(500_000) }),
    )
    .max(20),
});
export type PostMedia = z.infer<typeof PostMedia>;

/** One place the Post goes to, everything resolved: what is here is what goes out. */
export const PostTarget = z.object({
  accountId: z.string().max(64),
  kind: z.string().max(40),
  caption: z.string().max(10_000),
  title: z.string().max(1000).optional(),
  options: OptionValues,
  /** Which of the Post's media, in order. */
  media: z.array(z.string()).max(50),
  when: z.union([
    z.object({ now: z.literal(true) }),
    z.object({ scheduledAt: WallTime, timeZone: TimeZone }),
  ]),
  lateness: Lateness.optional(),
  /** The owner was asked about a post that looks the same, and wants this one all the same. */
  duplicate: z.boolean().optional(),
});
export type PostTarget = z.infer<typeof PostTarget>;

/** A Draft on its way to the Worker. Draft id and revision make it idempotent. */
export const PostInput = z.object({
  draftId: z.string().min(8).max(64),
  revision: z.number().int().positive(),
  title: z.string().max(500),
  source: Source,
  media: z.array(PostMedia).max(50),
  targets: z.array(PostTarget).min(1).max(50),
  /** When the owner said "I may use these", ms since the epoch. */
  rightsAt: z.number().int().positive(),
});
export type PostInput = z.infer<typeof PostInput>;

/**
 * Exactly what would go out at one Target, as one canonical string: equal content gives equal strings.
 * Its SHA-256 is the content hash that Approvals and Staging belong to. The time is not in it: moving a
 * Publication publishes the same content.
 */
export function contentAsSent(
  target: Pick<PostTarget, 'accountId' | 'kind' | 'caption' | 'title' | 'options' | 'media'>,
  media: readonly Pick<PostMedia, 'sha256' | 'alt' | 'subtitles'>[],
): string {
  const uses = target.media.map((sha256) => {
    const found = media.find((one) => one.sha256 === sha256);
    return [sha256, found?.alt ?? '', found?.subtitles ?? []];
  });
  const options = Object.entries(target.options).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    1,
    target.accountId,
    target.kind,
    captionAsSent(target.caption),
    titleAsSent(target.title ?? ''),
    options,
    uses,
  ]);
}
