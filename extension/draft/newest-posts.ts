import type { Post } from '../../shared/api.ts';
import { database } from './database.ts';

/** The newest Posts as last told, newest first. */
export async function newestPosts(count: number): Promise<Post[]> {
  const posts: Post[] = [];
  const index = (await database()).transaction('posts').store.index('createdAt');
  let cursor = await index.openCursor(null, 'prev');
  while (cursor && posts.length < count) {
    posts.push(cursor.value.post);
    cursor = await cursor.continue();
  }
  return posts;
}
