import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSamples } from '../samples/media.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-pages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the demo on a page with this inside, and what lies beside it; answers how it ended and all that it said. */
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

test('the demo on a page of one’s own leaves a photo out, moves one, and sees exactly that become public', async () => {
  const { folder: drawn, manifest } = await makeSamples();
  const names = ['flat-01', 'flat-02', 'flat-03', 'flat-04'];
  for (const name of names) {
    const file = manifest.photos.find((one) => one.name === name)?.full.file as string;
    await copyFile(join(drawn, file), join(folder, `${name}.jpg`));
  }
  const photos = names.map((name) => `<img src="${name}.jpg" width="900" height="600" alt="${name}">`);
  const { code, said } = await demo(
    '100 % mine.html',
    `<!doctype html><title>Attic</title><h1>Attic by the park</h1><link rel="icon" href="/%CDN%/icon.png">
     <p>Four rooms, 250,000 EUR</p><img src="/%CDN%/photos/gone.jpg" width="900" height="600">${photos.join('')}`,
  );
  expect(said).toContain('the last left out, the first dragged to place 3');
  expect(said).toMatch(/picked {3}\d of \d photos: /);
  expect(said).toContain('shows    exactly what was picked, in that order, with that caption');
  expect(code).toBe(0);
  const pictures = /Pictures of each step: (.*)/.exec(said)?.[1]?.trim() ?? '';
  expect((await readdir(pictures)).sort()).toEqual([
    '1-listing.png',
    '2-clipped.png',
    '3-connecting.png',
    '4-picked.png',
    '5-filled.png',
    '6-scheduled.png',
    '7-published.png',
  ]);
  await rm(pictures, { recursive: true });
}, 240_000);
