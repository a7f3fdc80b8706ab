import * as z from 'zod';

/** What to do with a Publication that would go out more than `minutes` late. */
export const Lateness = z.object({
  minutes: z.number().int().min(1).max(10_080),
  otherwise: z.enum(['publish', 'ask', 'skip']),
});
export type Lateness = z.infer<typeof Lateness>;
