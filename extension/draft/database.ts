import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Post } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import type { Media } from '../../shared/media.ts';
import type { PostInput } from '../../shared/post.ts';
import type { CutJob } from '../film/cut-job.ts';
import type { BrandRow, FilmJob, FilmPart } from '../film/job.ts';
import type { OutboxItem } from '../messages.ts';

/**
 * A Draft and what the browser alone keeps with it. A field that is absent leaves the row out of that field's
 * index: so the indexes hold exactly the rows that each question is about.
 */
export interface DraftRow {
  id: string;
  draft: Draft;
  /** `updatedAt`, while it is not deleted: the list shows these, newest first. */
  listed?: number;
  /** Canonical URL, while it is neither deleted nor scheduled: clipping that page again goes on with this Draft. */
  openFor?: string;
  /** 1 while media are still to be fetched and nobody stopped it. */
  unfetched?: 1;
  /** The owner stopped the fetching. */
  stopped?: true;
  /** A video's still picture by the video's id, for its thumbnail. */
  posters: Record<string, string>;
  /** When the owner deleted it, ms; it is gone for good a little later. */
  deletedAt?: number;
  /** What we proposed: words that still equal it were never edited. */
  suggested: { title: string; caption: string };
}

export interface OutboxRow {
  draftId: string;
  item: OutboxItem;
  workspaceId: string;
  /** What is sent; null while its media are still being prepared. */
  input: PostInput | null;
  /** The Worker has been told, though we may not have heard its answer. */
  told: boolean;
  /** 1 while there is something left to do, 2 while that waits for its owner. */
  open?: 1 | 2;
  /** Not before this instant, ms; grows while the Worker cannot be reached. */
  retryAt: number;
  tries: number;
  /** Uploads in parts that were begun: upload id by sha256. */
  uploads: Record<string, string>;
}

export interface PostRow {
  id: string;
  post: Post;
  createdAt: number;
  /** While one of its Publications has not ended: from when on it may be worth looking at again, ms by the Worker's clock. */
  unfinished?: number;
  /** Status by Publication id, as the owner last had notice of it. */
  noticed: Record<string, string>;
}

/** What an original became for one rule; kept so that the work is done once. */
export interface PreparedRow {
  /** `<sha256 of the original> <key of the rule>` */
  key: string;
  from: string;
  media: Media;
}

export interface FilmRow extends FilmJob {
  /** 1 while it is to be worked at. */
  open?: 1;
}

export interface FilmPartRow {
  draftId: string;
  index: number;
  part: FilmPart;
}

export interface CutRow extends CutJob {
  /** 1 while it is to be worked at. */
  open?: 1;
}

export interface CutPartRow extends FilmPartRow {
  mediaId: string;
}

export interface ClipcastSchema extends DBSchema {
  drafts: {
    key: string;
    value: DraftRow;
    indexes: { listed: number; openFor: string; unfetched: number; deletedAt: number };
  };
  /** Bytes by sha256, one record each, never inside another row. */
  blobs: { key: string; value: Blob };
  thumbs: { key: string; value: Blob };
  prepared: { key: string; value: PreparedRow; indexes: { from: string } };
  outbox: { key: string; value: OutboxRow; indexes: { open: number } };
  posts: { key: string; value: PostRow; indexes: { createdAt: number; unfinished: number } };
  films: { key: string; value: FilmRow; indexes: { open: number } };
  filmParts: { key: [string, number]; value: FilmPartRow };
  cuts: { key: [string, string]; value: CutRow; indexes: { open: number } };
  cutParts: { key: [string, string, number]; value: CutPartRow };
  /** Workspaces' colours, type and marks. */
  brands: { key: string; value: BrandRow };
}
export type Database = IDBPDatabase<ClipcastSchema>;

/**
 * What each version of the database added: a store, where in a row its key lies (nowhere: outside of it), and what its
 * rows are found by. As data, for the popup brings it along.
 */
const STORES: [name: string, keyPath?: string | string[], ...indexes: string[]][][] = [
  [
    ['drafts', 'id', 'listed', 'openFor', 'unfetched', 'deletedAt'],
    ['blobs'],
    ['thumbs'],
    ['prepared', 'key', 'from'],
    ['outbox', 'draftId', 'open'],
    ['posts', 'id', 'createdAt', 'unfinished'],
  ],
  [
    ['films', 'draftId', 'open'],
    ['filmParts', ['draftId', 'index']],
    ['brands', 'workspaceId'],
  ],
  [
    ['cuts', ['draftId', 'mediaId'], 'open'],
    ['cutParts', ['draftId', 'mediaId', 'index']],
  ],
];
let opening: Promise<Database> | undefined;

/** The one database of the extension; the same connection for all who ask in this page or worker. */
export function database(): Promise<Database> {
  opening ??= openDB<ClipcastSchema>('clipcast', STORES.length, {
    upgrade(db, from) {
      for (const [name, keyPath, ...indexes] of STORES.slice(from).flat()) {
        const store = (db as unknown as IDBPDatabase).createObjectStore(name, { keyPath: keyPath as string });
        indexes.map((index) => store.createIndex(index, index));
      }
    },
    // A newer version wants in: step aside, the next question opens anew.
    blocking: closeDatabase,
    terminated: () => {
      opening = undefined;
    },
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

type Stores = StoreNames<ClipcastSchema>[];

/** All of `work` is stored, or nothing of it. It may wait for its own requests only, else its transaction ends early. */
export async function write<Names extends Stores, Result>(
  stores: Names,
  work: (tx: IDBPTransaction<ClipcastSchema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const tx = (await database()).transaction(stores, 'readwrite');
  const [result] = await Promise.all([work(tx), tx.done]);
  return result;
}

export async function closeDatabase(): Promise<void> {
  const open = opening;
  opening = undefined;
  (await open)?.close();
}
