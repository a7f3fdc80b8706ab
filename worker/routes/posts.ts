import type { Context } from '../context.ts';
import type { PublicationRow } from '../db/queries/posts.ts';
import { postIdOfPublication } from '../db/queries/posts.ts';
import { workspaceFor } from '../db/queries/workspaces.ts';
import type { Call, Handlers, Scope } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { expectAccepted } from '../people/terms.ts';
import { acceptDraft } from '../posts/accept-draft.ts';
import { showCalendar } from '../posts/calendar.ts';
import { showPost, showPosts } from '../posts/show.ts';
import {
  cancelPost,
  cancelPublication,
  editPublication,
  movePublication,
  resendPublication,
  resolvePublication,
} from '../publish/owner.ts';
import { removePublication } from '../publish/remove.ts';
import { discardOld, tidy } from '../publish/tidy.ts';

type Names =
  | 'createPost'
  | 'posts'
  | 'calendar'
  | 'post'
  | 'cancelPost'
  | 'editPublication'
  | 'movePublication'
  | 'cancelPublication'
  | 'resendPublication'
  | 'resolvePublication'
  | 'removePublication';

type Act<Input> = (context: Context, scope: Scope, id: PublicationRow['id'], input: Input) => Promise<void>;

/** Changes one publication and answers with the whole Post as it is then. */
const onPublication =
  <Input>(act: Act<Input>) =>
  async ({
    context,
    scope,
    id,
    input,
  }: Pick<Call<'post'>, 'context' | 'scope' | 'id'> & { input: Input }) => {
    const found = await postIdOfPublication(context.db, scope.workspaceId, id);
    if (!found) throw notFound('publication');
    await act(context, scope, id, input);
    return showPost(context, scope, found.postId);
  };

export const posts: Pick<Handlers, Names> = {
  createPost: async ({ context, scope, input, created }) => {
    await expectAccepted(context, scope.userId);
    const found = await workspaceFor(context.db, scope.userId, scope.workspaceId);
    if (!found) throw notFound('workspace');
    const { postId, isNew, changed, dropped } = await acceptDraft(context, scope, found.workspace, input);
    for (const row of changed) context.later(discardOld(context, row));
    for (const row of dropped) context.later(tidy(context, row));
    if (isNew) created();
    return showPost(context, scope, postId);
  },
  posts: ({ context, scope, input }) => showPosts(context, scope, input),
  calendar: ({ context, scope, input }) => showCalendar(context, scope, input),
  post: ({ context, scope, id }) => showPost(context, scope, id),
  cancelPost: async ({ context, scope, id, input }) => {
    await cancelPost(context, scope, id, input);
    return showPost(context, scope, id);
  },
  editPublication: onPublication(editPublication),
  movePublication: onPublication(movePublication),
  cancelPublication: onPublication(cancelPublication),
  resendPublication: onPublication(resendPublication),
  resolvePublication: onPublication(resolvePublication),
  removePublication: onPublication(removePublication),
};
