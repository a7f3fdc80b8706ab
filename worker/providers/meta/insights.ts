import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';

/** Numbers as the Graph API lists them; a number may be an object of parts. */
export const Insights = z.object({
  data: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.object({ value: z.unknown() })).default([]),
      total_value: z.object({ value: z.unknown() }).optional(),
    }),
  ),
});
export type Insights = z.infer<typeof Insights>;

function countOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return null;
  const parts = Object.values(value).map(countOf);
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** The newest value of a metric, or null where there is none. */
export function newest(insights: Insights, name: string): number | null {
  const found = insights.data.find((one) => one.name === name);
  if (!found) return null;
  return countOf(found.total_value ? found.total_value.value : found.values.at(-1)?.value);
}

/** The object is not there, or not to be seen. */
export const isMissing = (error: unknown): boolean => error instanceof Failure && error.code === '100/33';

/** No numbers for this one (yet): too few viewers, a metric it has not; never a reason to stop asking for others. */
export async function orNone(asking: Promise<Insights>): Promise<Insights> {
  try {
    return await asking;
  } catch (error) {
    const isOurs = error instanceof Failure && (error.kind === 'limited' || /^190\b/.test(error.code));
    if (isOurs || !(error instanceof Failure)) throw error;
    return { data: [] };
  }
}
