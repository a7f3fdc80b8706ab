import type { Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';

/** Posts that no Draft of this browser belongs to: a series made them at the Worker, a colleague, or another browser. */
export function elsewhere(posts: readonly Post[], drafts: readonly Draft[]): Post[] {
  const here = new Set(drafts.flatMap(({ id, postId }) => [id, postId]));
  return posts.filter(({ id, draftId }) => !here.has(draftId) && !here.has(id));
}
