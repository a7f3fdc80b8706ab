import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import { NO_NUMBERS, type PostNumbers, type PostToMeasure, type Seen } from '../measure.ts';
import { inPath, read, type Use } from './call.ts';

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/share-statistics */

/** And the role of an administrator at the Page. */
export const STATISTICS = 'rw_organization_admin';
const READ = 'r_organization_social';

/** What a refusal is about is the role at the Page, or the app's products: no numbers, and nothing to connect again. */
export async function orNothing<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof Failure && /^(ACCESS_DENIED|http-403)$/.test(error.code)) return null;
    throw error;
  }
}

const Sums = z.object({
  impressionCount: z.number().default(0),
  uniqueImpressionsCount: z.number().default(0),
  clickCount: z.number().default(0),
  likeCount: z.number().default(0),
  commentCount: z.number().default(0),
  shareCount: z.number().default(0),
});
/** Of single posts, or of days. */
export const Statistics = z.object({
  elements: z.array(
    z.object({ share: z.string().optional(), ugcPost: z.string().optional(), totalShareStatistics: Sums }),
  ),
});

export async function looksOfPage(
  use: Use,
  page: string,
  posts: readonly PostToMeasure[],
): Promise<ReadonlyMap<string, Seen>> {
  const told = await numbersOf(use, page, posts);
  const seen = new Map<string, Seen>();
  for (const { id, remoteId } of posts) {
    if (await isGone(use, remoteId)) seen.set(id, { seen: 'missing' });
    // What nobody has seen yet is left out of the list.
    else if (told) seen.set(id, { seen: 'there', numbers: told.get(remoteId) ?? UNSEEN });
  }
  return seen;
}

/** Lifetime sums by post; null where LinkedIn does not tell us. */
async function numbersOf(
  use: Use,
  page: string,
  posts: readonly PostToMeasure[],
): Promise<Map<string, PostNumbers> | null> {
  if (!use.scopes.includes(STATISTICS)) return null;
  const all = new Map<string, PostNumbers>();
  for (const [list, kind] of [
    ['shares', 'urn:li:share:'],
    ['ugcPosts', 'urn:li:ugcPost:'],
  ] as const) {
    const urns = posts.map((one) => one.remoteId).filter((urn) => urn.startsWith(kind));
    if (urns.length === 0) continue;
    const path = `/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${inPath(page)}`;
    const answer = await orNothing(read(use, `${path}&${list}=List(${urns.map(inPath).join()})`, Statistics));
    if (!answer) return null;
    for (const { share, ugcPost, totalShareStatistics: sums } of answer.elements)
      all.set(share ?? ugcPost ?? '', shaped(sums));
  }
  return all;
}

const shaped = (sums: z.infer<typeof Sums>): PostNumbers => ({
  ...NO_NUMBERS,
  views: sums.impressionCount,
  reach: sums.uniqueImpressionsCount,
  likes: sums.likeCount,
  comments: sums.commentCount,
  shares: sums.shareCount,
  clicks: sums.clickCount,
});
const UNSEEN = shaped(Sums.parse({}));

/** Only the post itself tells. */
async function isGone(use: Use, urn: string): Promise<boolean> {
  if (!use.scopes.includes(READ)) return false;
  try {
    await orNothing(read(use, `/rest/posts/${inPath(urn)}?viewContext=AUTHOR`, z.object({})));
    return false;
  } catch (error) {
    if (error instanceof Failure && error.code === 'http-404') return true;
    throw error;
  }
}
