import type { REVIEW } from '../../shared/review.ts';
import { revokeLink } from '../db/queries/guest-links.ts';
import type { Call, Handlers } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { comment } from '../review/comments.ts';
import { approvePost, askChanges, askReview, withdrawReview } from '../review/decide.ts';
import { type Asked, listGuestLinks, makeGuestLink } from '../review/links.ts';
import { listReviews } from '../review/list.ts';
import { showReview } from '../review/show.ts';

type Names = keyof typeof REVIEW;

const viewer = ({ scope, role }: Pick<Call<Names>, 'scope' | 'role'>) => ({ ...scope, role });

async function made(call: Pick<Call<Names>, 'context' | 'scope' | 'session' | 'created'>, asked: Asked) {
  const link = await makeGuestLink(call.context, { ...call.scope, name: call.session.name }, asked);
  call.created();
  return link;
}

export const review: Pick<Handlers, Names> = {
  reviews: ({ context, scope, input }) => listReviews(context, scope.workspaceId, input.done === 'yes'),
  review: (call) => showReview(call.context, viewer(call), call.id),
  askReview: (call) => askReview(call.context, viewer(call), call.id, call.input.note),
  withdrawReview: (call) => withdrawReview(call.context, viewer(call), call.id),
  approvePost: (call) => approvePost(call.context, viewer(call), call.id, call.input),
  askChanges: (call) => askChanges(call.context, viewer(call), call.id, call.input),
  comment: (call) => comment(call.context, viewer(call), call.id, call.input),
  guestLinks: ({ context, scope }) => listGuestLinks(context, scope.workspaceId),
  makeReviewLink: (call) => made(call, { ...call.input, what: 'review' }),
  makeConnectLink: (call) => made(call, { ...call.input, what: 'connect' }),
  revokeGuestLink: async ({ context, scope, id }) => {
    if (!(await revokeLink(context.db, scope.workspaceId, id, context.now()))) throw notFound('link');
    return {};
  },
};
