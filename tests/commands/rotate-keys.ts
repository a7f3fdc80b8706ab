import * as z from 'zod';
import { masterKeys, operatorAt } from './operator-call.ts';

// Seals anew, by the newest master key, all that older ones sealed at a Worker. May be stopped and begun again.
// usage: MASTER_KEYS="k2:…,k1:…" npm run rotate-keys -- https://clipcast.example.workers.dev

/** What one go answers; `next` is handed back as it came. */
const Progress = z.object({
  sealed: z.number(),
  unreadable: z.array(z.string()),
  next: z.unknown(),
  left: z.number().nullable(),
});

async function rotate(address: string, keys: string): Promise<void> {
  const call = await operatorAt(address, keys);
  let sealed = 0;
  const unreadable: string[] = [];
  for (let from: unknown = null; ; ) {
    const progress = Progress.parse(await call('POST', '/v1/keys/reseal', { from }));
    sealed += progress.sealed;
    unreadable.push(...progress.unreadable);
    console.log(`${sealed} sealed anew`);
    if (progress.next) {
      from = progress.next;
      continue;
    }
    if (unreadable.length > 0) console.log(`No key opens these rows: ${unreadable.join(', ')}`);
    if (progress.left === 0)
      console.log('Done: nothing is sealed by an older key. You can drop the older keys.');
    else throw new Error(`${progress.left} rows are still sealed by an older key. Run it again.`);
    return;
  }
}

try {
  const [address] = process.argv.slice(2);
  const keys = masterKeys();
  if (!address || !URL.canParse(address)) throw new Error('Name the Worker’s address.');
  if (!keys) throw new Error('Set MASTER_KEYS to the same keys as the Worker’s, the newest first.');
  await rotate(new URL(address).origin, keys);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
