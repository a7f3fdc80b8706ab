import * as z from 'zod';
import { REVIEW_STATES } from './approval.ts';
import { Sha256 } from './media.ts';
import { PLATFORMS } from './platforms/rules.ts';
import { STATUSES } from './publication.ts';

/** What a calendar shows of a Publication, and the call that brings a stretch of them. */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const DAY = 86_400_000;
/** A month's sheet with its neighbours' days, and room; ms. */
export const CALENDAR_SPAN = 62 * DAY;
/** So many are shown of one stretch; beyond, `more` is true. */
export const CALENDAR_MOST = 2000;

export const CalendarEntry = z.object({
  id: Id,
  postId: Id,
  draftId: Id,
  accountId: Id,
  platform: z.enum(PLATFORMS),
  kind: z.string(),
  status: z.enum(STATUSES),
  /** Where its review stands; null: it needs none. */
  review: z.enum(REVIEW_STATES).nullable().optional(),
  title: z.string(),
  /** The first medium; null where there is none. */
  cover: Sha256.nullable(),
  scheduledAt: z.string(),
  timeZone: z.string(),
  publishAt: At,
  version: z.number().int(),
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

const Stretch = z
  .object({ from: z.coerce.number().int().nonnegative(), to: z.coerce.number().int().positive() })
  .refine(({ from, to }) => to > from && to - from <= CALENDAR_SPAN, {
    message: 'a stretch of at most 62 days',
    path: ['to'],
  });

/** A part of the table in `api.ts`. */
export const CALENDAR = {
  /** Publications with their second in [from, to), ms, the soonest first. */
  calendar: {
    method: 'GET',
    path: '/v1/w/:workspace/calendar',
    in: Stretch,
    out: z.object({ items: z.array(CalendarEntry), more: z.boolean() }),
  },
} as const;
