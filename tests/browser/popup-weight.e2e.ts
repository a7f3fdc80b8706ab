import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testExtension } from './build.ts';

const inPackage = (path: string) => readFile(join(testExtension, path), 'utf8');

/** Every script that the page asks for before it shows anything, by its path in the package. */
async function scriptsOf(page: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const bring = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    const source = await inPackage(path);
    found.set(path, source);
    for (const [, next] of source.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      await bring(join(dirname(path), next as string));
  };
  for (const [, src] of (await inPackage(page)).matchAll(/<script[^>]+src="\/([^"]+)"/g))
    await bring(src as string);
  return found;
}
const weight = (sources: Iterable<string>): number =>
  [...sources].reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);

test('the popup brings at most 25 kB of script with the words of one account’s platform', async () => {
  const scripts = await scriptsOf('popup.html');
  const words = await inPackage('chunks/tiktok.js');
  expect(weight([...scripts.values(), words])).toBeLessThanOrEqual(25_000);
});

test('no platform’s record is in it: the background keeps what holds for each account', async () => {
  const source = [...(await scriptsOf('popup.html')).values()].join('\n');
  expect(source).not.toMatch(/PUBLIC_TO_EVERYONE|developers\.tiktok\.com|docs\.x\.com/);
});
