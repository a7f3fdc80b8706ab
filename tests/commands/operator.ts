import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { masterKeys, operatorAt } from './operator-call.ts';
import { root } from './tool.ts';

// Lets somebody open the operator's page of a Worker, or (with --end) no longer. They must have signed up before.
// usage: MASTER_KEYS="k1:…" npm run operator -- https://clipcast.example.workers.dev anna@example.org [--end]
// For the Worker of `npm start` no keys need be named: they are read from its folder.

const localKeys = async (): Promise<string> => {
  const text = await readFile(join(root, '.clipcast/secrets.json'), 'utf8').catch(() => '{}');
  return Secrets.parse(JSON.parse(text)).MASTER_KEYS;
};
const Secrets = z.object({ MASTER_KEYS: z.string().default('') });

try {
  const args = process.argv.slice(2);
  const [address, email] = args.filter((arg) => !arg.startsWith('--'));
  if (!address || !URL.canParse(address) || !email?.includes('@'))
    throw new Error('Name the Worker’s address, then the e-mail that the person signed up with.');
  const keys = masterKeys() || (await localKeys());
  if (!keys) throw new Error('Set MASTER_KEYS to the same keys as the Worker’s.');
  const isOperator = !args.includes('--end');
  const call = await operatorAt(new URL(address).origin, keys);
  await call('POST', '/v1/operators', { email, isOperator });
  console.log(
    isOperator
      ? `${email} runs this Worker now: the studio shows “Server” from the next refresh on.`
      : `${email} does not run this Worker any more.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
