import type { Series } from '../../shared/plans.ts';
import type { Context } from '../context.ts';
import { postFor, publicationsOfPost } from '../db/queries/posts.ts';
import {
  endSeries,
  insertSeries,
  liveSeriesOfPost,
  plannedOfSeries,
  type SeriesRow,
  seriesFor,
  seriesOf,
} from '../db/queries/series.ts';
import type { Scope } from '../http/call.ts';
import { conflict, notFound, refused } from '../http/errors.ts';
import { makeAt } from '../posts/make-series.ts';
import { type Occurrence, occurrencesAfter, occurrencesFrom, openRule } from '../posts/recur.ts';
import { refuseSameTurns } from '../posts/series-words.ts';
import { cancelPost } from './owner.ts';

/** Posts that come again. The first is the owner's own; the others are made from it ahead of their time. */

const SHOWN = 6;
const LISTED = 100;

interface First {
  startsAt: string;
  timeZone: string;
}

/** When the Post's first publication was asked for. Throws 404; 422 where it goes out nowhere. */
async function firstOf(context: Context, scope: Scope, postId: string) {
  const post = await postFor(context.db, scope.workspaceId, postId);
  if (!post) throw notFound('post');
  const live = (await publicationsOfPost(context.db, postId)).filter((row) => row.status !== 'canceled');
  const first = live.toSorted((a, b) => a.publishAt - b.publishAt)[0];
  if (!first) throw refused('nothing-planned', 'This post goes out nowhere, so it cannot come again.');
  const { scheduledAt, timeZone } = first;
  return { post, live, first: { startsAt: scheduledAt, timeZone } satisfies First };
}

/** The times a rule makes of a Post, after its own. Throws 404, 422. */
export async function previewSeries(
  context: Context,
  scope: Scope,
  postId: string,
  rule: string,
): Promise<Occurrence[]> {
  const { first } = await firstOf(context, scope, postId);
  return occurrencesAfter(openRule(rule, first.startsAt), first.startsAt, first.timeZone, SHOWN);
}

/** Throws 404, 409 where it comes again already, 422 for a rule without times and for captions that are refused. */
export async function repeatPost(
  context: Context,
  scope: Scope,
  postId: string,
  input: { rule: string; captions: string[] },
): Promise<Series> {
  const { post, live, first } = await firstOf(context, scope, postId);
  if (await liveSeriesOfPost(context.db, postId))
    throw conflict('repeats-already', 'This post comes again already. End that first.');
  const rule = openRule(input.rule, first.startsAt);
  const [next] = occurrencesAfter(rule, first.startsAt, first.timeZone, 1);
  if (!next) throw refused('rule-empty', 'By this rule it would never come again.', 'rule');
  refuseSameTurns(live, input.captions, 'captions');
  const row: SeriesRow = {
    id: context.id(),
    workspaceId: scope.workspaceId,
    postId,
    rule: input.rule,
    ...first,
    captions: input.captions,
    made: 1,
    nextWall: next.wall,
    makeAt: makeAt(next.at, context.now()),
    createdBy: scope.userId,
    createdAt: context.now(),
    endedAt: null,
  };
  await insertSeries(context.db, row);
  return toSeries(context, row, post.title);
}

export async function listSeries(context: Context, scope: Scope): Promise<{ items: Series[] }> {
  const rows = await seriesOf(context.db, scope.workspaceId, LISTED);
  return { items: rows.map(({ row, title }) => toSeries(context, row, title)) };
}

/** Throws 404 where there is none, or it has ended. Answers how many Posts were canceled. */
export async function stopSeries(
  context: Context,
  scope: Scope,
  id: string,
  { cancel }: { cancel: boolean },
): Promise<{ canceled: number }> {
  const found = await seriesFor(context.db, scope.workspaceId, id);
  if (!found) throw notFound('series');
  await endSeries(context.db, scope.workspaceId, id, context.now());
  if (!cancel) return { canceled: 0 };
  const planned = await plannedOfSeries(context.db, scope.workspaceId, id, found.row.postId);
  for (const { postId } of planned) await cancelPost(context, scope, postId, {});
  return { canceled: planned.length };
}

function toSeries(context: Context, row: SeriesRow, title: string): Series {
  const { id, postId, rule, timeZone, startsAt, captions, made, endedAt } = row;
  const next =
    endedAt === null ? occurrencesFrom(openRule(rule, startsAt), context.now(), timeZone, SHOWN) : [];
  return { id, postId, title, rule, timeZone, startsAt, captions, made, endedAt, next };
}
