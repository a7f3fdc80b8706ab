import type { Post, Publication } from '../../shared/api.ts';
import type { Status } from '../../shared/publication.ts';
import { database, type PostRow } from '../draft/database.ts';
import type { World } from '../world.ts';

/** No more happens to these by themselves. */
const ENDED: readonly Status[] = ['published', 'delivered', 'canceled', 'removed', 'failed'];
export const isUnfinished = (publication: Pick<Publication, 'status'>): boolean =>
  !ENDED.includes(publication.status);

/** Something its owner is told of. */
export interface News {
  post: Post;
  publication: Publication;
}

const NEWS: readonly Status[] = ['published', 'delivered', 'failed', 'held', 'uncertain'];

/**
 * Stores Posts as the Worker told them, and answers what became news by it: each status of a Publication once,
 * however often it is told. What had ended before we first heard of it is no news.
 */
export async function keepPosts(world: Pick<World, 'tell'>, posts: readonly Post[]): Promise<News[]> {
  const tx = (await database()).transaction('posts', 'readwrite');
  const news: News[] = [];
  for (const post of posts) {
    const old = await tx.store.get(post.id);
    if (old && old.post.updatedAt > post.updatedAt) continue;
    const row = rowOf(post);
    await tx.store.put(row);
    if (!old) continue;
    for (const publication of post.publications)
      if (NEWS.includes(publication.status) && old.noticed[publication.id] !== publication.status)
        news.push({ post, publication });
  }
  await tx.done;
  for (const post of posts) world.tell({ changed: 'post', postId: post.id });
  return news;
}

function rowOf(post: Post): PostRow {
  return {
    id: post.id,
    post,
    createdAt: post.createdAt,
    ...(post.publications.some(isUnfinished) ? { unfinished: 1 as const } : {}),
    noticed: Object.fromEntries(post.publications.map(({ id, status }) => [id, status])),
  };
}
