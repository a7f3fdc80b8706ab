import { createInterface } from 'node:readline/promises';
import { masterKeys, operatorAt } from './operator-call.ts';
import { takeIn } from './take-in.ts';

// Takes an export into an empty Worker. May be stopped and begun again: it goes on from there.
// usage: MASTER_KEYS="k1:…" npm run import -- https://clipcast.example.workers.dev clipcast-account-2026-11-22.zip
// A first password for whoever made the export is asked for, or read from NEW_PASSWORD.

async function newPassword(): Promise<string | undefined> {
  if (process.env.NEW_PASSWORD) return process.env.NEW_PASSWORD;
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('A password to sign in with there (10 characters or more): ');
  terminal.close();
  return answer || undefined;
}

try {
  const [address, file] = process.argv.slice(2);
  const keys = masterKeys();
  if (!address || !URL.canParse(address) || !file) throw new Error('Name the Worker’s address and the file.');
  if (!keys) throw new Error('Set MASTER_KEYS to the same keys as the Worker’s, the newest first.');
  const call = await operatorAt(new URL(address).origin, keys);
  const password = await newPassword();
  const manifest = await takeIn(file, call, { password, say: (words) => console.log(words) });
  const missing = manifest.workspaces.flatMap((one) => one.missing);
  if (missing.length > 0) console.log(`${missing.length} photos or videos were not in the export.`);
  console.log('Done. Connect the accounts again; what is scheduled waits for them.');
  console.log('Delete the old account before that, or what is scheduled goes out twice.');
  if (!password) console.log('Nobody can sign in there yet: run it again with NEW_PASSWORD set.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
