import { expect, test } from 'vitest';
import { closeDatabase, write } from '../../extension/draft/database.ts';
import { saveClip } from '../../extension/draft/save-clip.ts';
import { storageUsed } from '../../extension/draft/storage-used.ts';
import { clip } from './clips.ts';
import { freshDatabase, testWorld } from './world.ts';

test('what this browser stores is counted by kind: photos, copies made to be sent, small pictures', async () => {
  await closeDatabase();
  freshDatabase();
  await saveClip(testWorld(), clip(), []);
  await write(['blobs', 'thumbs', 'prepared'], async (tx) => {
    await tx.objectStore('blobs').put(new Blob(['12345']), 'a'.repeat(64));
    await tx.objectStore('blobs').put(new Blob(['123']), 'b'.repeat(64));
    await tx.objectStore('thumbs').put(new Blob(['1']), 'a'.repeat(64));
    const media = { sha256: 'b'.repeat(64) } as never;
    await tx.objectStore('prepared').put({ key: 'k', from: 'a'.repeat(64), media });
  });
  expect(await storageUsed()).toEqual({
    drafts: 1,
    photos: { count: 1, bytes: 5 },
    prepared: { count: 1, bytes: 3 },
    previews: { count: 1, bytes: 1 },
  });
});
