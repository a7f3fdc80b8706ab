import type { Post } from '../../shared/api.ts';
import { database, type PostRow } from './database.ts';

/** `getAll` from the end, which a browser has where it has `getAllRecords`: https://www.w3.org/TR/IndexedDB/#dom-idbindex-getall */
type FromTheEnd = { getAll(options: { direction: 'prev'; count: number }): Promise<PostRow[]> };

/** The newest Posts as last told, newest first. */
export async function newestPosts(count: number): Promise<Post[]> {
  const index = (await database()).transaction('posts').store.index('createdAt');
  // One question instead of one for each: a screen waits for the answer.
  if (count > 0 && 'getAllRecords' in IDBIndex.prototype) {
    const rows = await (index as unknown as FromTheEnd).getAll({ direction: 'prev', count });
    return rows.map((row) => row.post);
  }
  const posts: Post[] = [];
  let cursor = await index.openCursor(null, 'prev');
  while (cursor && posts.length < count) {
    posts.push(cursor.value.post);
    cursor = await cursor.continue();
  }
  return posts;
}
