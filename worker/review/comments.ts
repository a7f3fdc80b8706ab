import type { PostReview } from '../../shared/review.ts';
import type { Context } from '../context.ts';
import { postFor } from '../db/queries/posts.ts';
import { insertComment, membersAmong } from '../db/queries/reviews.ts';
import { notFound, refused } from '../http/errors.ts';
import { showReview, type Viewer } from './show.ts';

/** Says something about a Post. Throws 404, 422 where it calls somebody who is not in the workspace. */
export async function comment(
  context: Context,
  viewer: Viewer,
  postId: string,
  input: { text: string; clientSees: boolean; mentions?: string[] | undefined },
): Promise<PostReview> {
  const { workspaceId, userId } = viewer;
  if (!(await postFor(context.db, workspaceId, postId))) throw notFound('post');
  const mentions = [...new Set(input.mentions ?? [])];
  const here = await membersAmong(context.db, workspaceId, mentions);
  if (here.length < mentions.length)
    throw refused('not-a-member', 'Somebody you mention does not work in this workspace.', 'mentions');
  await insertComment(context.db, {
    id: context.id(),
    workspaceId,
    postId,
    by: userId,
    name: null,
    linkId: null,
    text: input.text,
    clientSees: input.clientSees,
    mentions,
    at: context.now(),
  });
  return showReview(context, viewer, postId);
}
