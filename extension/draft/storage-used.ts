import { database, type PreparedRow } from './database.ts';

/** What one kind of stored bytes comes to. */
interface Amount {
  count: number;
  bytes: number;
}

/** How much lies in the browser: Drafts, the bytes they came with, what was made of these, small pictures. */
export async function storageUsed(): Promise<{
  drafts: number;
  photos: Amount;
  prepared: Amount;
  previews: Amount;
}> {
  const db = await database();
  const tx = db.transaction(['drafts', 'blobs', 'thumbs', 'prepared']);
  const made = new Set(
    (await tx.objectStore('prepared').getAll()).map(({ media }: PreparedRow) => media.sha256),
  );
  const [photos, prepared, previews] = [nothing(), nothing(), nothing()];
  // One after the other: the rows hold the bytes, and all of them at once are much.
  for (let at = await tx.objectStore('blobs').openCursor(); at; at = await at.continue())
    add(made.has(at.key) ? prepared : photos, at.value);
  for (let at = await tx.objectStore('thumbs').openCursor(); at; at = await at.continue())
    add(previews, at.value);
  return { drafts: await tx.objectStore('drafts').index('listed').count(), photos, prepared, previews };
}

const nothing = (): Amount => ({ count: 0, bytes: 0 });

function add(amount: Amount, blob: Blob): void {
  amount.count += 1;
  amount.bytes += blob.size;
}
