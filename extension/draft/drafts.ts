import type { Post } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import type { OutboxItem } from '../messages.ts';
import { database } from './database.ts';

/** What screens read by themselves. Rows were parsed when they were written, so nothing is parsed here. */

/** The newest Drafts that are not deleted, newest first. */
export async function newestDrafts(count: number): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const index = (await database()).transaction('drafts').store.index('listed');
  let cursor = await index.openCursor(null, 'prev');
  while (cursor && drafts.length < count) {
    drafts.push(cursor.value.draft);
    cursor = await cursor.continue();
  }
  return drafts;
}

/** Undefined when it never was or has been deleted. */
export async function readDraft(id: string): Promise<Draft | undefined> {
  const row = await (await database()).get('drafts', id);
  return row?.deletedAt === undefined ? row?.draft : undefined;
}

/** A picture of at most 320 px a side, of a photo or of a video's first frame; undefined where none could be made. */
export async function thumbOf(sha256: string): Promise<Blob | undefined> {
  return (await database()).get('thumbs', sha256);
}

export async function blobOf(sha256: string): Promise<Blob | undefined> {
  return (await database()).get('blobs', sha256);
}

export async function readOutbox(draftId: string): Promise<OutboxItem | undefined> {
  return (await (await database()).get('outbox', draftId))?.item;
}

/** The Post as the Worker last told it. */
export async function readPost(postId: string): Promise<Post | undefined> {
  return (await (await database()).get('posts', postId))?.post;
}
