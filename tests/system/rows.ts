import type { Draft } from '../../shared/draft.ts';
import type { Browser } from '../browser/launch.ts';

type StoreName = 'drafts' | 'blobs' | 'prepared' | 'outbox' | 'posts' | 'films' | 'cuts';

/** All rows of one store of the extension's IndexedDB, read from its own service worker. Rows must be plain JSON. */
export async function rowsIn<T>(browser: Browser, store: StoreName): Promise<T[]> {
  const worker = await browser.worker();
  return worker.evaluate(
    (name) =>
      new Promise<T[]>((done, fail) => {
        const opening = indexedDB.open('clipcast');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.onerror = () => fail(asking.error);
          asking.onsuccess = () => {
            opening.result.close();
            done(asking.result as T[]);
          };
        };
      }),
    store,
  );
}

/** The Drafts that are not deleted, newest first. */
export async function drafts(browser: Browser): Promise<Draft[]> {
  const rows = await rowsIn<{ draft: Draft; deletedAt?: number }>(browser, 'drafts');
  return rows
    .filter((row) => row.deletedAt === undefined)
    .map((row) => row.draft)
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** The newest Draft made from a page at this address, once none of its media is on the way any more. */
export async function settledDraft(browser: Browser, pageUrl: string, patience = 30_000): Promise<Draft> {
  const end = performance.now() + patience;
  for (;;) {
    const draft = (await drafts(browser)).find((one) => one.source.url === pageUrl);
    const isComing = draft?.media.some((one) => one.state === 'wanted' || one.state === 'fetching');
    if (draft && !isComing) return draft;
    if (performance.now() > end) throw new Error(`No settled draft of ${pageUrl} after ${patience} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Bytes stored under this hash, as Latin-1 text: for looking into small and middling files. */
export async function storedBytes(browser: Browser, sha256: string): Promise<string> {
  const worker = await browser.worker();
  const base64 = await worker.evaluate(
    (key) =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('clipcast');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('blobs').objectStore('blobs').get(key);
          asking.onerror = () => fail(asking.error);
          asking.onsuccess = async () => {
            opening.result.close();
            const bytes = new Uint8Array(await (asking.result as Blob).arrayBuffer());
            let text = '';
            for (let at = 0; at < bytes.length; at += 32_768)
              text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
            done(btoa(text));
          };
        };
      }),
    sha256,
  );
  return Buffer.from(base64, 'base64').toString('latin1');
}
