import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Takes jobs of a BullMQ queue and makes the one call of each: a process of its own, as whoever uses it would have.
 * Arguments: the folder it is installed in, Redis' port, and the address to call.
 */

interface BullMq {
  Worker: new (
    queue: string,
    take: (job: { data: { id: number } }) => Promise<void>,
    options: object,
  ) => { waitUntilReady(): Promise<unknown> };
}

/** What it may do side by side: as many as one of our clocks' isolates would. */
const AT_ONCE = 100;

const [folder = '', port = '', url = ''] = process.argv.slice(2);
const { Worker } = createRequire(join(folder, 'package.json'))('bullmq') as BullMq;

const worker = new Worker(
  'posts',
  async ({ data }) => {
    await fetch(`${url}/${data.id}`, { method: 'POST', body: '{}' });
  },
  { connection: { host: '127.0.0.1', port: Number(port) }, concurrency: AT_ONCE },
);
await worker.waitUntilReady();
process.send?.('ready');
process.once('disconnect', () => process.exit());
