import { captionAsSent } from '../../shared/caption.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Context } from '../context.ts';
import { captionsBeside, firstCaption, type SeriesRow, seriesOfPost } from '../db/queries/series.ts';
import { refused } from '../http/errors.ts';

/** Where a platform refuses what it has seen before, the words of a series change from one time to the next. */

interface Words {
  platform: string;
  caption: string;
}

/** Its own words first, then the others in turn. */
export const captionFor = ({ captions, made }: Pick<SeriesRow, 'captions' | 'made'>, own: string): string =>
  [own, ...captions][made % (captions.length + 1)] ?? own;

const isStrict = ({ platform }: Words): boolean =>
  platformRules(platform as Platform).refusesDuplicates !== undefined;

/** Throws 422 `captions-alike` where the first Post's words and the others in turn would come twice in a row. */
export function refuseSameTurns(live: readonly Words[], captions: readonly string[], field: string): void {
  for (const row of live.filter(isStrict)) {
    const turns = [row.caption, ...captions].map(captionAsSent);
    if (turns.some((words, index) => words === turns[(index + 1) % turns.length]))
      refuse(row, 'give at least one other caption, and none twice in a row.', field);
  }
}

/**
 * The same for a Post of a series that is made, or whose words are changed: neither the time before it nor the one after
 * may say what it says, be that one made already or still to come. Throws 422 `captions-alike`.
 */
export async function refuseSameBeside(
  context: Context,
  row: Words & { postId: string; accountId: string; publishAt: number },
  { field, isMade = true }: { field: string; isMade?: boolean },
  seriesId?: string,
): Promise<void> {
  if (!isStrict(row)) return;
  const series = await seriesOfPost(context.db, row.postId, seriesId);
  if (!series) return;
  const goesOn = series.endedAt === null;
  const isFirst = series.postId === row.postId;
  if (isFirst && goesOn) refuseSameTurns([row], series.captions, field);
  const { before, after } = await captionsBeside(context.db, { ...row, seriesId: series.id });
  const own = isFirst ? row.caption : await firstCaption(context.db, series.postId, row.accountId);
  const coming = goesOn && isMade && own !== undefined ? captionFor(series, own) : undefined;
  const said = captionAsSent(row.caption);
  const beside = [before, after ?? coming].filter((words) => words !== undefined);
  if (beside.some((words) => captionAsSent(words) === said))
    refuse(row, 'the time before or after it in its series says the same, so give it other words.', field);
}

function refuse({ platform }: Words, what: string, field: string): never {
  const { name } = platformRules(platform as Platform);
  throw refused('captions-alike', `${name} refuses a text it has just seen: ${what}`, field);
}
