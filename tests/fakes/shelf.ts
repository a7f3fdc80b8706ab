import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fake, Shelf } from './fake.ts';

/** Pictures in memory, the oldest dropped first once they outgrow `maxBytes`. */
export function memoryShelf(maxBytes = 200_000_000): Shelf {
  const kept = new Map<string, { mime: string; bytes: Uint8Array }>();
  let total = 0;
  return {
    put(sha256, mime, bytes) {
      if (kept.has(sha256)) return;
      kept.set(sha256, { mime, bytes });
      total += bytes.length;
      for (const [oldest, one] of kept) {
        if (total <= maxBytes) break;
        kept.delete(oldest);
        total -= one.bytes.length;
      }
    },
    get: (sha256) => kept.get(sha256),
  };
}

/** Pictures in a folder, named by hash; they outlive the server. */
export function folderShelf(folder: string): Shelf {
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const kinds = { jpeg: 'image/jpeg', webp: 'image/webp', png: 'image/png', gif: 'image/gif' };
  const find = (sha256: string) =>
    Object.entries(kinds).find(([ending]) => existsSync(join(pictures, `${sha256}.${ending}`)));
  return {
    put(sha256, mime, bytes) {
      const ending = Object.entries(kinds).find(([, kind]) => kind === mime)?.[0];
      if (ending && !find(sha256)) writeFileSync(join(pictures, `${sha256}.${ending}`), bytes);
    },
    get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      const found = find(sha256);
      return found && { mime: found[1], bytes: readFileSync(join(pictures, `${sha256}.${found[0]}`)) };
    },
  };
}

/** Reads back what each fake had kept in the folder. */
export function loadFakes(folder: string, fakes: readonly Fake[]): void {
  for (const fake of fakes) {
    const file = join(folder, `${fake.platform}.json`);
    if (existsSync(file)) fake.load(JSON.parse(readFileSync(file, 'utf8')));
  }
}

/** Writes each fake's state beside its old one and swaps them, so that a kill leaves one whole file. */
export function saveFakes(folder: string, fakes: readonly Fake[]): void {
  mkdirSync(folder, { recursive: true });
  for (const fake of fakes) {
    const file = join(folder, `${fake.platform}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(fake.save()), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}
