import type { Browser } from '../browser/launch.ts';

/** What lies in the extension's IndexedDB, read from its own service worker. */
export interface DraftSeen {
  id: string;
  title: string;
  price: string | null;
  /** Media whose bytes are stored, media still on the way or waiting for a permission, and media that did not come. */
  stored: number;
  waiting: number;
  failed: number;
  bytes: number;
  postId: string | null;
}

/** The Drafts, newest first. */
export async function draftsIn(browser: Browser): Promise<DraftSeen[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [known] = await indexedDB.databases();
    if (!known?.name) return [];
    const database = await asked(indexedDB.open(known.name));
    const rows = (await asked(database.transaction('drafts').objectStore('drafts').getAll())) as {
      draft: Stored;
    }[];
    type Stored = {
      id: string;
      title: string;
      updatedAt: number;
      postId: string | null;
      facts: { price?: { value: { text: string } } };
      media: { kind: string; state: string; trouble?: string; bytes?: number }[];
    };
    const isWaiting = ({ state, trouble }: Stored['media'][number]): boolean =>
      state === 'wanted' || state === 'fetching' || trouble === 'permission-needed';
    database.close();
    return rows
      .map((row) => row.draft)
      .sort((a, b) => b.updatedAt - a.updatedAt)
      .map((draft) => ({
        id: draft.id,
        title: draft.title,
        price: draft.facts.price?.value.text ?? null,
        stored: draft.media.filter((one) => one.state === 'stored').length,
        waiting: draft.media.filter(isWaiting).length,
        failed: draft.media.filter((one) => one.state === 'failed' && !isWaiting(one)).length,
        bytes: draft.media.reduce((sum, one) => sum + (one.bytes ?? 0), 0),
        postId: draft.postId,
      }));
  });
}
