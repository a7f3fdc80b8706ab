import * as z from 'zod';
import { dailyCallsInDevelopment } from '../../../shared/platforms/linkedin.ts';
import { type AccountNumbers, type MeasureUse, NO_ACCOUNT_NUMBERS, type Seen } from '../measure.ts';
import type { Provider } from '../provider.ts';
import { inPath, read, type Use } from './call.ts';
import { looksOfMember, METRICS } from './measure-member.ts';
import { looksOfPage, orNothing, STATISTICS, Statistics } from './measure-page.ts';

/** Addresses of a call are long: so many names still fit into one. */
const BATCH = 20;
/** Looking must leave calls for publishing: a third of what LinkedIn grants a member, at the least it grants. */
const SHARE = 1 / 3;
const DAY = 86_400_000;

const isPageName = (urn: string): boolean => urn.startsWith('urn:li:organization:');

/** Without the account: a refusal then says what LinkedIn said, not what it means for publishing. */
const plain = ({ token, scopes, request, now }: MeasureUse): Use => ({ token, scopes, request, now });

const Size = z.object({ firstDegreeSize: z.number() });

/**
 * Followers of a Page, and what its posts reached on the last whole day (UTC). Of a member LinkedIn tells only sums
 * over all posts, which may be kept for two days: they are not asked for.
 */
async function account(use: MeasureUse): Promise<AccountNumbers | null> {
  const { remoteId } = use.account;
  if (!isPageName(remoteId) || !use.scopes.includes(STATISTICS)) return null;
  const sizes = `/rest/networkSizes/${inPath(remoteId)}?edgeType=COMPANY_FOLLOWED_BY_MEMBER`;
  const size = await orNothing(read(plain(use), sizes, Size));
  if (!size) return null;
  const today = Math.floor(use.now() / DAY) * DAY;
  const range = `(timeRange:(start:${today - 3 * DAY},end:${today}),timeGranularityType:DAY)`;
  const days = await orNothing(
    read(
      plain(use),
      `/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${inPath(remoteId)}&timeIntervals=${range}`,
      Statistics,
    ),
  );
  const last = days?.elements.at(-1)?.totalShareStatistics;
  return {
    ...NO_ACCOUNT_NUMBERS,
    followers: size.firstDegreeSize,
    views: last?.impressionCount ?? null,
    reach: last?.uniqueImpressionsCount ?? null,
  };
}

export const measures: NonNullable<Provider['measures']> = {
  batch: BATCH,
  // Of a member's post each metric takes a call; a Page's are told together, and each is looked at for being there.
  calls: ({ remoteId }, posts) => (isPageName(remoteId) ? 2 + posts : METRICS.length * posts),
  callsADay: Math.floor(dailyCallsInDevelopment.value * SHARE),
  async posts(use, asked): Promise<ReadonlyMap<string, Seen>> {
    const { remoteId } = use.account;
    return isPageName(remoteId) ? looksOfPage(plain(use), remoteId, asked) : looksOfMember(plain(use), asked);
  },
  account,
};
