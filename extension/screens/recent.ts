import { newestDrafts } from '../draft/drafts.ts';
import { newestPosts } from '../draft/newest-posts.ts';
import type { Recent } from '../ui/popup/session.ts';

/** The newest Drafts and Posts, so many of each. */
export async function readRecent(count: number): Promise<Recent> {
  const [drafts, posts] = await Promise.all([newestDrafts(count), newestPosts(count)]);
  return { drafts, posts };
}
