import { and, asc, eq, gte, lt } from 'drizzle-orm';
import type { Db } from '../database.ts';
import { posts, publications } from '../schema.ts';

/** Publications of the workspace with their second in [from, to), ms, the soonest first; reads no other rows. */
export const publicationsBetween = (db: Db, workspaceId: string, from: number, to: number, limit: number) =>
  db
    .select({
      id: publications.id,
      postId: publications.postId,
      draftId: posts.draftId,
      accountId: publications.accountId,
      platform: publications.platform,
      kind: publications.kind,
      status: publications.status,
      review: publications.review,
      title: posts.title,
      media: publications.media,
      scheduledAt: publications.scheduledAt,
      timeZone: publications.timeZone,
      publishAt: publications.publishAt,
      version: publications.version,
    })
    .from(publications)
    .innerJoin(posts, eq(posts.id, publications.postId))
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        gte(publications.publishAt, from),
        lt(publications.publishAt, to),
      ),
    )
    .orderBy(asc(publications.publishAt), asc(publications.id))
    .limit(limit);
