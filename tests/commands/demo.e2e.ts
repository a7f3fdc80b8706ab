import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-pages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the demo on a page with this inside; answers how it ended and all that it said. */
async function demo(name: string, html: string): Promise<{ code: number | null; said: string }> {
  const file = join(folder, name);
  await writeFile(file, html);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'demo.ts'), file]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      said += piece;
    });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said };
}

test('the demo on a page without photos says in words that there was nothing to post', async () => {
  const { code, said } = await demo('words.html', '<!doctype html><title>Words</title><h1>Only words</h1>');
  expect(code).toBe(1);
  expect(said).toContain('This page gave no photo and no video to post. The popup says: ');
  expect(said).toContain('Nothing to clip here');
  expect(said).not.toMatch(/Not there after|at .*\.ts:\d+/);
}, 120_000);

test('the demo on a page whose photos are gone says how many could not be fetched', async () => {
  const photo = (name: string) => `<img src="${name}" width="1600" height="1067" alt="${name}">`;
  const { code, said } = await demo(
    'gone.html',
    `<!doctype html><title>House</title><h1>House</h1>${photo('a.jpg')}${photo('b.jpg')}`,
  );
  expect(code).toBe(1);
  expect(said).toContain('None of the 2 photos and videos of this page could be fetched.');
}, 120_000);
