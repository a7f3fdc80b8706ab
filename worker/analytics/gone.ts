import type { Context } from '../context.ts';
import { markGone } from '../db/queries/metrics.ts';
import { insertNotice } from '../db/queries/notices.ts';

/** The platform shows a post no longer: noted at the post, and its owner is told, once. */
export async function noticeGone(
  context: Context,
  post: { id: string; workspaceId: string; platform: string },
): Promise<void> {
  const now = context.now();
  const marked = await markGone(context.db, post.id, now);
  if (marked.length === 0) return;
  await insertNotice(context.db, {
    id: context.id(),
    workspaceId: post.workspaceId,
    kind: 'gone',
    publicationId: post.id,
    connectionId: null,
    message: 'A published post is not shown any more: it was deleted, hidden or taken down at the platform.',
    createdAt: now,
    readAt: null,
  });
}
