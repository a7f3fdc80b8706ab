import { Source } from '../../shared/media.ts';
import type { PostInput } from '../../shared/post.ts';
import { PostMedia } from '../../shared/post.ts';
import { toInstant } from '../../shared/schedule.ts';
import { announce } from '../announce.ts';
import type { Context } from '../context.ts';
import { insertNotice } from '../db/queries/notices.ts';
import { mediaOfPost, type PublicationRow, postFor, publicationsOfPost } from '../db/queries/posts.ts';
import { type SeriesRow, seriesDue, stepSeries } from '../db/queries/series.ts';
import { workspaceFor } from '../db/queries/workspaces.ts';
import { ApiFailure } from '../http/errors.ts';
import { acceptDraft } from './accept-draft.ts';
import { occurrencesAfter, openRule } from './recur.ts';
import { captionFor } from './series-words.ts';

/** So long ahead the Post of a time is made: it can be seen, approved and changed. Ms. */
const HORIZON = 14 * 86_400_000;
/** What cannot be made now, because its account is not connected or it breaks, is tried again after this. Ms. */
const LATER = 3_600_000;
const AT_ONCE = 10;

export const makeAt = (at: number, now: number): number => Math.max(now, at - HORIZON);

/** Part of the cron: makes the Posts whose time has come near. */
export async function makeSeries(context: Context): Promise<void> {
  for (const row of await seriesDue(context.db, context.now(), AT_ONCE))
    await makeNext(context, row).catch(async (error) => {
      context.log.error('series', error, { id: row.id });
      // Those behind it get their turn.
      await stepSeries(context.db, row, { makeAt: context.now() + LATER });
    });
}

/** One Post more. Done twice it makes one: its draft id is its place in the series. */
async function makeNext(context: Context, row: SeriesRow): Promise<void> {
  const now = context.now();
  const wall = row.nextWall as string;
  const { at } = toInstant(wall, row.timeZone);
  const scope = { workspaceId: row.workspaceId, userId: row.createdBy };
  const found = await workspaceFor(context.db, scope.userId, scope.workspaceId);
  const repeated = found && (await inputFor(context, row, wall));
  if (!found || !repeated) return end(context, row, 'The post it repeats, or whoever made it, is gone.');
  if (at > now)
    try {
      await acceptDraft(context, scope, found.workspace, repeated.input, {
        id: row.id,
        writers: repeated.writers,
      });
      announce(context, row.workspaceId, { changed: 'posts' });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.code !== 'connection-dead') return end(context, row, error.message);
      await stepSeries(context.db, row, { makeAt: now + LATER });
      return;
    }
  const [next] = occurrencesAfter(openRule(row.rule, row.startsAt), wall, row.timeZone, 1);
  const made = at > now ? row.made + 1 : row.made;
  await stepSeries(
    context.db,
    row,
    next
      ? { made, nextWall: next.wall, makeAt: makeAt(next.at, now) }
      : { made, nextWall: null, makeAt: null, endedAt: now },
  );
}

async function end(context: Context, row: SeriesRow, why: string): Promise<void> {
  const now = context.now();
  const ended = await stepSeries(context.db, row, { makeAt: null, nextWall: null, endedAt: now });
  if (ended.length === 0) return;
  await insertNotice(context.db, {
    id: context.id(),
    workspaceId: row.workspaceId,
    kind: 'series-ended',
    publicationId: null,
    connectionId: null,
    message: `A repeating post stopped: ${why}`,
    createdAt: now,
    readAt: null,
  });
  announce(context, row.workspaceId, { changed: 'notices' });
}

/** The Post as it stands now, at another time and with the words whose turn it is. Null where nothing is left of it. */
async function inputFor(
  context: Context,
  row: SeriesRow,
  wall: string,
): Promise<{ input: PostInput; writers: string[] } | null> {
  const post = await postFor(context.db, row.workspaceId, row.postId);
  if (!post) return null;
  const [publications, media] = await Promise.all([
    publicationsOfPost(context.db, row.postId),
    mediaOfPost(context.db, row.postId),
  ]);
  const live = publications.filter((one) => one.status !== 'canceled' && one.status !== 'removed');
  if (live.length === 0) return null;
  const input = {
    draftId: `series-${row.id}-${row.made}`,
    revision: 1,
    title: post.title,
    source: Source.parse(post.source),
    media: media.map((one) => PostMedia.parse(one.detail)),
    targets: live.map((one) => targetOf(row, one, wall)),
    rightsAt: post.rightsAt,
  };
  return { input, writers: live.flatMap((one) => one.writers) };
}

const targetOf = (row: SeriesRow, from: PublicationRow, wall: string): PostInput['targets'][number] => ({
  accountId: from.accountId,
  kind: from.kind,
  caption: captionFor(row, from.caption),
  ...(from.title === null ? {} : { title: from.title }),
  options: from.options,
  media: from.media,
  when: { scheduledAt: wall, timeZone: row.timeZone },
  lateness: {
    minutes: from.lateMinutes,
    otherwise: from.lateOtherwise as 'publish' | 'ask' | 'skip',
  },
  // Whoever lets a post repeat wants it to look the same.
  duplicate: true,
});
