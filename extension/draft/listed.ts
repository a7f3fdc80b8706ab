import type { Post } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import type { OutboxItem } from '../messages.ts';
import { database } from './database.ts';

/** What a board of all Drafts reads, apart from what the popup needs at once. */

/** The ids of all that are not deleted, newest first: few bytes, so all at once. */
export async function listedIds(): Promise<string[]> {
  return (await (await database()).getAllKeysFromIndex('drafts', 'listed')).reverse();
}

/** These of them, where they are and are not deleted. */
export async function readDrafts(ids: readonly string[]): Promise<Draft[]> {
  const { store } = (await database()).transaction('drafts');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return rows.flatMap((row) => (row && row.deletedAt === undefined ? [row.draft] : []));
}

/** What is on its way to the Worker, or stuck on it. */
export async function unsentItems(): Promise<OutboxItem[]> {
  return (await (await database()).getAllFromIndex('outbox', 'open')).map(({ item }) => item);
}

/** The Posts of these ids as the Worker last told them, where they are known here. */
export async function readPosts(ids: readonly string[]): Promise<Post[]> {
  const { store } = (await database()).transaction('posts');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return rows.flatMap((row) => row?.post ?? []);
}
