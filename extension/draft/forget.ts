import type { World } from '../world.ts';
import { within } from './cuts.ts';
import { database, write } from './database.ts';
import { UNDO_MS } from './edit.ts';
import { partsOf } from './films.ts';

/** Removes Drafts whose time to be had back is over, and then all bytes that nothing refers to any more. */
export async function forgetDeleted(world: Pick<World, 'now'>): Promise<void> {
  const db = await database();
  const over = IDBKeyRange.upperBound(world.now() - UNDO_MS);
  const ids = await db.getAllKeysFromIndex('drafts', 'deletedAt', over);
  if (ids.length === 0) return;
  // One transaction: bytes that arrive meanwhile come with the row that needs them, before it or after it.
  await write(
    ['drafts', 'outbox', 'blobs', 'thumbs', 'prepared', 'films', 'filmParts', 'cuts', 'cutParts', 'brands'],
    async (tx) => {
      const drafts = tx.objectStore('drafts');
      const films = tx.objectStore('films');
      await Promise.all(
        ids.flatMap((id) => [
          drafts.delete(id),
          tx.objectStore('outbox').delete(id),
          films.delete(id),
          tx.objectStore('filmParts').delete(partsOf(id)),
          tx.objectStore('cuts').delete(within(id)),
          tx.objectStore('cutParts').delete(within(id)),
        ]),
      );
      const needed = new Set<string>();
      for (const { draft } of await drafts.getAll())
        for (const { sha256, posterImage } of draft.media) {
          if (sha256) needed.add(sha256);
          if (posterImage) needed.add(posterImage.sha256);
        }
      for (const { film } of await films.getAll())
        if (film.sound.kind === 'own') needed.add(film.sound.sha256);
      for (const { brand } of await tx.objectStore('brands').getAll()) if (brand.logo) needed.add(brand.logo);
      const prepared = tx.objectStore('prepared');
      for (const row of await prepared.getAll()) {
        if (needed.has(row.from)) needed.add(row.media.sha256);
        else await prepared.delete(row.key);
      }
      for (const name of ['blobs', 'thumbs'] as const) {
        const store = tx.objectStore(name);
        for (const key of await store.getAllKeys()) if (!needed.has(key)) await store.delete(key);
      }
    },
  );
}

/** When the next deleted Draft is due to go, ms; null when none waits. */
export async function nextForgetting(): Promise<number | null> {
  const cursor = await (await database()).transaction('drafts').store.index('deletedAt').openKeyCursor();
  return cursor ? cursor.key + UNDO_MS : null;
}
