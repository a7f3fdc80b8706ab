import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { makeSecrets, type Secrets } from './secrets.ts';

const Kept = z.object({ MASTER_KEYS: z.string().min(1) });

/**
 * The secrets kept in a data folder, made on the first start and readable by their owner alone. Without them what
 * the folder holds cannot be opened, so a file that cannot be read is an error and never replaced.
 */
export async function keepSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return parse(text, file);
  const secrets = makeSecrets(randomBytes);
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}

function parse(text: string, file: string): Secrets {
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    // The parser's own words could quote the file.
    throw new Error(`${file} is not as it was written. Put back a copy of it, or remove the whole folder.`);
  }
}
