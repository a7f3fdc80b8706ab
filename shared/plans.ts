import * as z from 'zod';
import { WallTime } from './post.ts';

/** Times that come again: an account's weekly slots, and posts that repeat. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Empty = z.object({});

export const Slot = z.object({
  weekday: z.number().int().min(1).max(7),
  minute: z.number().int().min(0).max(1439),
});
export const AccountSlots = z.object({ accountId: Id, slots: z.array(Slot) });
export type AccountSlots = z.infer<typeof AccountSlots>;

/** RFC 5545, section 3.3.10, without DTSTART: `FREQ=WEEKLY;BYDAY=TU,FR;COUNT=8`. */
export const RecurrenceRule = z
  .string()
  .max(300)
  .regex(/^[A-Z0-9=;,:+-]+$/, 'a recurrence rule like FREQ=WEEKLY;BYDAY=TU');

export const Occurrence = z.object({ wall: z.string(), at: At });
export const Series = z.object({
  id: Id,
  /** The Post all others are made from. */
  postId: Id,
  title: z.string(),
  rule: z.string(),
  timeZone: z.string(),
  startsAt: WallTime,
  captions: z.array(z.string()),
  /** How many Posts there are of it by now, the first among them. */
  made: z.number().int(),
  endedAt: At.nullable(),
  /** The next times, whether their Posts are made already or not. */
  next: z.array(Occurrence),
});
export type Series = z.infer<typeof Series>;

/** A part of the table in `api.ts`. */
export const PLANS = {
  slots: {
    method: 'GET',
    path: '/v1/w/:workspace/slots',
    in: Empty,
    out: z.object({ items: z.array(AccountSlots), timeZone: z.string() }),
  },
  /** All of an account's slots anew. */
  setSlots: {
    method: 'PUT',
    path: '/v1/w/:workspace/accounts/:id/slots',
    in: z.object({ slots: z.array(Slot).max(168) }),
    out: AccountSlots,
  },
  series: {
    method: 'GET',
    path: '/v1/w/:workspace/series',
    in: Empty,
    out: z.object({ items: z.array(Series) }),
  },
  /** The times a rule makes of a Post's own; makes nothing. */
  previewSeries: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/repeat/preview',
    in: z.object({ rule: RecurrenceRule }),
    out: z.object({ next: z.array(Occurrence) }),
  },
  /** `:id` is a Post: it comes again by the rule. `captions` are used in turn after its own. */
  repeatPost: {
    method: 'POST',
    path: '/v1/w/:workspace/posts/:id/repeat',
    in: z.object({ rule: RecurrenceRule, captions: z.array(z.string().max(10_000)).max(30) }),
    out: Series,
  },
  /** No more Posts are made of it; with `cancel` those that have not gone out are canceled too, save the first. */
  endSeries: {
    method: 'POST',
    path: '/v1/w/:workspace/series/:id/end',
    in: z.object({ cancel: z.boolean() }),
    out: z.object({ canceled: z.number().int() }),
  },
} as const;
