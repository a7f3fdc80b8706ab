import * as z from 'zod';
import { TimeZone } from './post.ts';
import type { QuietHours } from './quiet-hours.ts';

/** Quiet hours as they are kept and sent: what is read back is looked at again. */

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time like 21:00');

export const KeptQuiet = z.object({
  from: Clock,
  to: Clock,
  days: z.array(z.number().int().min(1).max(7)).max(7),
  urgent: z.boolean(),
}) satisfies z.ZodType<QuietHours>;

/** With the zone whose clocks they go by: letters are written where nobody's own clock is. */
export const QuietSomewhere = KeptQuiet.extend({ timeZone: TimeZone });
export type QuietSomewhere = z.infer<typeof QuietSomewhere>;
