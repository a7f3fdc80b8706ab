import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { NO_NUMBERS, type PostNumbers, type PostToMeasure, type Seen } from '../measure.ts';
import { inPath, read, type Use } from './call.ts';

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/members/post-statistics */

/** Only apps that LinkedIn has reviewed are given it; others are told nothing of a member's posts. */
const SCOPE = 'r_member_postAnalytics';

/** One metric a call. */
export const METRICS = [
  ['IMPRESSION', 'views'],
  ['MEMBERS_REACHED', 'reach'],
  ['REACTION', 'likes'],
  ['COMMENT', 'comments'],
  ['RESHARE', 'shares'],
  ['POST_SAVE', 'saves'],
] as const;

const Counted = z.object({ elements: z.array(z.object({ count: z.number() })) });

/** Posts are named by what they are. */
const entityOf = (urn: string): string =>
  `(${urn.startsWith('urn:li:ugcPost:') ? 'ugc' : 'share'}:${inPath(urn)})`;

export async function looksOfMember(
  use: Use,
  posts: readonly PostToMeasure[],
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  if (!use.scopes.includes(SCOPE)) return seen;
  for (const post of posts) seen.set(post.id, await look(use, post.remoteId));
  return seen;
}

async function look(use: Use, urn: string): Promise<Seen> {
  const numbers: PostNumbers = { ...NO_NUMBERS };
  try {
    for (const [metric, name] of METRICS) numbers[name] = await count(use, urn, metric);
    return { seen: 'there', numbers };
  } catch (error) {
    if (error instanceof Failure && error.code === 'http-404') return { seen: 'missing' };
    throw error;
  }
}

/** Nothing is listed where nothing happened. */
async function count(use: Use, urn: string, metric: string): Promise<number> {
  const query = `q=entity&entity=${entityOf(urn)}&queryType=${metric}&aggregation=TOTAL`;
  const { elements } = await read(use, `/rest/memberCreatorPostAnalytics?${query}`, Counted);
  return elements.reduce((sum, one) => sum + one.count, 0);
}
