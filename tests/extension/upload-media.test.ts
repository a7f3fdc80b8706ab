import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, database } from '../../extension/draft/database.ts';
import { pairingOrRefuse, signIn as signInto } from '../../extension/send/session.ts';
import { uploadMedia } from '../../extension/send/upload-media.ts';
import { PART_BYTES, SINGLE_PUT_BYTES } from '../../shared/api.ts';
import { type StandIn, standIn } from './stand-in-worker.ts';
import { freshDatabase, type TestWorld, testWorld } from './world.ts';

const bytes = SINGLE_PUT_BYTES + 1;
const PARTS = Math.ceil(bytes / PART_BYTES);
const long = new Uint8Array(bytes);
const sha256 = createHash('sha256').update(long).digest('hex');

let worker: StandIn;
let world: TestWorld;
beforeEach(async () => {
  await closeDatabase();
  freshDatabase();
  worker = standIn();
  world = testWorld({ fetch: worker.fetch });
  const credentials = { email: 'ann@example.com', password: 'long enough', device: 'Test' };
  await signInto(world, { workerUrl: 'http://127.0.0.1:8787', ...credentials });
  await (await database()).put('blobs', new Blob([long]), sha256);
});

test('a long video goes in parts, and after a break only those go that had not arrived', {
  timeout: 30_000,
}, async () => {
  let uploadId: string | undefined;
  let arrived = 0;
  const upload = async () =>
    uploadMedia(
      world,
      await pairingOrRefuse(),
      { sha256, mime: 'video/mp4', bytes },
      {
        signal: new AbortController().signal,
        uploadId,
        begun: async (id) => {
          uploadId = id;
        },
        arrived: async (more) => {
          arrived += more;
        },
      },
    );
  worker.unkind = (_method, path) => (path.endsWith('/4') ? 'down' : undefined);
  await expect(upload()).rejects.toMatchObject({ error: { code: 'worker-unreachable' } });
  expect([uploadId, arrived, worker.media.size]).toEqual(['upload-1', 3 * PART_BYTES, 0]);

  worker.unkind = () => undefined;
  worker.asked.length = 0;
  arrived = 0;
  await upload();
  expect(worker.asked.filter((one) => one.startsWith('PUT'))).toHaveLength(PARTS - 3);
  expect([arrived, worker.media.has(sha256)]).toEqual([bytes, true]);
});
