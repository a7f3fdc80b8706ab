import type { Browser } from '../browser/launch.ts';

/**
 * The extension's own database, reached into from its service worker. It must have been opened by the extension
 * before: whoever opens it first makes it.
 */
const OPENED = `await new Promise((resolve, reject) => {
  const request = indexedDB.open('clipcast');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
})`;
const ALL = `await new Promise((resolve) => {
  const request = database.transaction('drafts').objectStore('drafts').getAll();
  request.onsuccess = () => resolve(request.result);
})`;
const DONE = `await new Promise((resolve) => { tx.oncomplete = resolve; }); database.close();`;

async function inside<T>(browser: Browser, script: string): Promise<T> {
  const worker = await browser.worker();
  return (await worker.evaluate(`(async () => { const database = ${OPENED}; ${script} })()`)) as T;
}

/** Everything clipped is gone. */
export const forgetDrafts = (browser: Browser): Promise<void> =>
  inside(
    browser,
    `const names = [...database.objectStoreNames];
     const tx = database.transaction(names, 'readwrite');
     for (const name of names) tx.objectStore(name).clear();
     ${DONE}`,
  );

/** Copies the first Draft until there are `count`, each of a page of its own and older than the first. */
export const copyDraft = (browser: Browser, count: number): Promise<void> =>
  inside(
    browser,
    `const rows = ${ALL};
     const tx = database.transaction('drafts', 'readwrite');
     for (let copy = rows.length; copy < ${count}; copy += 1) {
       const row = structuredClone(rows[0]);
       const url = 'https://homes.example/listing/' + copy;
       const updatedAt = row.draft.updatedAt - copy * 60000;
       row.id = crypto.randomUUID();
       if (row.openFor !== undefined) row.openFor = url;
       if (row.listed !== undefined) row.listed = updatedAt;
       Object.assign(row.draft, { id: row.id, updatedAt, source: { ...row.draft.source, url, canonicalUrl: url } });
       tx.objectStore('drafts').put(row);
     }
     ${DONE}`,
  );

export interface DraftWatched {
  /** When the Draft could be read, and when the last of its media was stored; ms since the epoch. */
  draftAt: number;
  mediaAt: number;
  photos: number;
}

/** Looks every few ms, from now on, for the first Draft and then for all of its media. */
export const watchDraft = (browser: Browser): Promise<DraftWatched> =>
  inside(
    browser,
    `const end = Date.now() + 60000;
     let draftAt = 0;
     for (;;) {
       const [row] = ${ALL};
       if (row && draftAt === 0) draftAt = Date.now();
       const media = row ? row.draft.media : [];
       if (row && media.every(({ state }) => state !== 'wanted' && state !== 'fetching')) {
         database.close();
         const photos = media.filter(({ kind, state }) => kind === 'photo' && state === 'stored').length;
         return { draftAt, mediaAt: Date.now(), photos };
       }
       if (Date.now() > end) throw new Error('No draft came within a minute.');
       await new Promise((resolve) => setTimeout(resolve, 4));
     }`,
  );
