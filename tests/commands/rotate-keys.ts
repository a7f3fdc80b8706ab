import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import * as z from 'zod';
import { operatorWord } from '../../worker/connect/operator.ts';
import { openKeys } from '../../worker/connect/seal.ts';

// Seals anew, by the newest master key, all that older ones sealed at a Worker. May be stopped and begun again.
// usage: MASTER_KEYS="k2:…,k1:…" npm run rotate-keys -- https://clipcast.example.workers.dev

/** What one go answers; `next` is handed back as it came. */
const Progress = z.object({
  sealed: z.number(),
  unreadable: z.array(z.string()),
  next: z.unknown(),
  left: z.number().nullable(),
});

function masterKeys(): string {
  if (process.env.MASTER_KEYS) return process.env.MASTER_KEYS;
  try {
    return parseEnv(readFileSync('.env', 'utf8')).MASTER_KEYS ?? '';
  } catch {
    return '';
  }
}

async function rotate(address: string, keys: string): Promise<void> {
  const word = await operatorWord(openKeys(keys));
  let sealed = 0;
  const unreadable: string[] = [];
  for (let from: unknown = null; ; ) {
    const answer: Response = await fetch(`${address}/v1/keys/reseal`, {
      method: 'POST',
      headers: { authorization: `Bearer ${word}`, 'content-type': 'application/json' },
      body: JSON.stringify({ from }),
    });
    if (!answer.ok)
      throw new Error(
        answer.status === 401
          ? 'The Worker has other master keys than these: deploy the new ones first.'
          : `The Worker answered ${answer.status}. Run it again; it goes on from there.`,
      );
    const progress = Progress.parse(await answer.json());
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
