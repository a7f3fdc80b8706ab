import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { QuietHours } from '../../shared/quiet-hours.ts';

/** When this device shows no notifications. */

const KEY = 'quietHours';

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const Kept: z.ZodType<QuietHours | null> = z
  .object({
    from: Clock,
    to: Clock,
    days: z.array(z.number().int().min(1).max(7)),
    urgent: z.boolean(),
  })
  .nullable();

/** Null: it always does. */
export async function readQuietHours(): Promise<QuietHours | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? null;
  const parsed = Kept.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export async function keepQuietHours(wanted: QuietHours | null): Promise<void> {
  const quiet = Kept.parse(wanted);
  await browser.storage.local.set({ [KEY]: quiet });
}
