import type { Post } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import type { OutboxItem } from '../messages.ts';
import { type DraftRow, database } from './database.ts';

/** What screens read by themselves. Rows were parsed when they were written, so nothing is parsed here. */

/** `getAll` from the end, which a browser has where it has `getAllRecords`: https://www.w3.org/TR/IndexedDB/#dom-idbindex-getall */
type FromTheEnd = { getAll(options: { direction: 'prev'; count: number }): Promise<DraftRow[]> };

/** The newest Drafts that are not deleted, newest first. */
export async function newestDrafts(count: number): Promise<Draft[]> {
  const index = (await database()).transaction('drafts').store.index('listed');
  // One question instead of one for each: a screen waits for the answer.
  if (count > 0 && 'getAllRecords' in IDBIndex.prototype) {
    const rows = await (index as unknown as FromTheEnd).getAll({ direction: 'prev', count });
    return rows.map((row) => row.draft);
  }
  const drafts: Draft[] = [];
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

let thumbsAsked: Promise<Get> | undefined;
type Get = (sha256: string) => Promise<Blob | undefined>;

/** What is asked for in one go is read in one transaction: a strip of photos then comes, and is drawn, at once. */
async function thumbsTogether(): Promise<Get> {
  const db = await database();
  thumbsAsked = undefined;
  const { store } = db.transaction('thumbs');
  return (sha256) => store.get(sha256);
}

/** A picture of at most 320 px a side, of a photo or of a video's first frame; undefined where none could be made. */
export async function thumbOf(sha256: string): Promise<Blob | undefined> {
  thumbsAsked ??= thumbsTogether();
  return (await thumbsAsked)(sha256);
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
