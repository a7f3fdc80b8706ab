import type { Post, Publication } from '../../shared/api.ts';
import type { Status } from '../../shared/publication.ts';
import { type PostRow, write } from '../draft/database.ts';
import type { World } from '../world.ts';
import { nextLook } from './next-look.ts';
import { readRemembered } from './remembered.ts';

/** Something its owner is told of. */
export interface News {
  post: Post;
  publication: Publication;
  /** What a check ahead found, in words; absent where it is about its status. */
  problem?: string;
}

const NEWS: readonly Status[] = ['published', 'delivered', 'failed', 'held', 'uncertain'];

/**
 * Stores Posts as the Worker told them, and answers what became news by it: each status of a Publication once,
 * however often it is told. What had ended before we first heard of it is no news.
 */
export async function keepPosts(world: Pick<World, 'tell' | 'now'>, posts: readonly Post[]): Promise<News[]> {
  const now = world.now() + (await readRemembered()).clockSkew;
  const news = await write(['posts'], async (tx) => {
    const store = tx.objectStore('posts');
    const found: News[] = [];
    for (const post of posts) {
      const old = await store.get(post.id);
      if (old && old.post.updatedAt > post.updatedAt) continue;
      await store.put(rowOf(post, now));
      if (old) found.push(...newsIn(post, old));
    }
    return found;
  });
  for (const post of posts) world.tell({ changed: 'post', postId: post.id });
  return news;
}

const newsIn = (post: Post, old: PostRow): News[] =>
  post.publications.flatMap((publication): News[] => {
    const { id, status } = publication;
    if (NEWS.includes(status)) return old.noticed[id] === status ? [] : [{ post, publication }];
    const found = foundIn(publication);
    return found === '' || old.noticed[id] === found
      ? []
      : [{ post, publication, problem: publication.problems?.[0]?.message ?? '' }];
  });

/** What a check ahead found, as long as it can be put right: each find is told once. */
const foundIn = ({ status, problems = [] }: Publication): string =>
  PLANNED.includes(status) ? problems.map(({ code }) => code).join(' ') : '';
const PLANNED: readonly Status[] = ['scheduled', 'preparing', 'ready'];

function rowOf(post: Post, now: number): PostRow {
  const next = nextLook(post, now, 0);
  return {
    id: post.id,
    post,
    createdAt: post.createdAt,
    ...(next === null ? {} : { unfinished: next }),
    noticed: Object.fromEntries(post.publications.map((one) => [one.id, foundIn(one) || one.status])),
  };
}
