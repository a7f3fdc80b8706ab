import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { round } from './figure.ts';

/** What files weigh one by one, packed as tightly as gzip can, in kB (1000 bytes). */
export async function gzipped(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length),
  );
  return round(sizes.reduce((sum, size) => sum + size, 0) / 1000, 2);
}
