import * as z from 'zod';

/**
 * A consent at Facebook gives several tokens: the person's, which lists their Pages and ends after 60 days, and one
 * for each Page, which has no end of its own and does all the publishing. They are kept together; those that act for
 * an Instagram account stand under that account's id.
 */
const Ring = z.object({ user: z.string().min(1), pages: z.record(z.string(), z.string().min(1)) });
export type Ring = z.infer<typeof Ring>;

export const packRing = (ring: Ring): string => JSON.stringify(ring);

/** Null where the token is a single one. */
export function readRing(token: string): Ring | null {
  if (!token.startsWith('{')) return null;
  try {
    return Ring.parse(JSON.parse(token));
  } catch {
    return null;
  }
}
