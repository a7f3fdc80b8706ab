import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testExtension } from '../browser/build.ts';
import { type Browser, launch } from '../browser/launch.ts';
import { makeSamples } from '../samples/media.ts';
import { drafts } from '../system/rows.ts';

/** A film of hundreds of megabytes is imported piece by piece: no page ever holds the whole of it. */

const BYTES = 400_000_000;
/** So much more than before may a page hold, bytes: far less than the film. */
const MORE = 150_000_000;
let browser: Browser;
let studio: Page;
let folder: string;

/** A real film, with an empty box at its end that makes it long; on disk it takes no room. */
async function longFilm(path: string): Promise<void> {
  const { folder: samples } = await makeSamples();
  const film = await readFile(join(samples, 'cabin-tour.mp4'));
  const free = Buffer.alloc(8);
  free.writeUInt32BE(BYTES - film.length);
  free.write('free', 4);
  await writeFile(path, Buffer.concat([film, free]));
  const file = await open(path, 'r+');
  await file.truncate(BYTES);
  await file.close();
}

const u16 = (value: number): number[] => [value & 255, value >>> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** Files in a ZIP as they are, not packed: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 */
async function zipOf(path: string, names: readonly string[]): Promise<void> {
  const out = await open(path, 'w');
  const entries: number[][] = [];
  let at = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    await out.write(bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  for (const name of names) {
    const begins = at;
    const file = await open(join(folder, name));
    let sum = 0;
    for await (const piece of file.createReadStream({ autoClose: false })) sum = crc32(piece, sum);
    const { size } = await file.stat();
    const head = [...u16(20), ...u16(0), ...u16(0), ...u32(0), ...u32(sum >>> 0), ...u32(size), ...u32(size)];
    await put(Buffer.from([...u32(0x04034b50), ...head, ...u16(name.length), ...u16(0)]));
    await put(Buffer.from(name));
    for await (const piece of file.createReadStream({ start: 0 })) await put(piece);
    entries.push([
      ...[...u32(0x02014b50), ...u16(20), ...head, ...u16(name.length)],
      ...[...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(begins)],
      ...Buffer.from(name),
    ]);
  }
  const directory = at;
  for (const entry of entries) await put(Buffer.from(entry));
  const count = u16(names.length);
  await put(
    Buffer.from([
      ...[...u32(0x06054b50), ...u16(0), ...u16(0), ...count, ...count],
      ...[...u32(at - directory), ...u32(directory), ...u16(0)],
    ]),
  );
  await out.close();
}

/** The most that any page of the browser has held so far, bytes, as the system counts it. */
async function mostHeld(): Promise<number> {
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? {};
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      // Without what is only mapped from files, as a film is while it is looked at.
      return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    });
  return Math.max(0, ...(await Promise.all(peaks)));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipcast-large-'));
  await longFilm(join(folder, 'film.mp4'));
  await writeFile(join(folder, 'loose.csv'), 'title,media\nLoose,film.mp4\n');
  await writeFile(join(folder, 'packed.csv'), 'title,media\nPacked,film.mp4\n');
  await zipOf(join(folder, 'films.zip'), ['packed.csv', 'film.mp4']);
  browser = await launch({ extensionDir: testExtension });
  studio = await browser.openPage('studio.html#drafts');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Imports what is given, and answers by how much the pages grew while they did. */
async function imported(names: string[], title: string): Promise<number> {
  await studio.getByRole('button', { name: 'Import…' }).click();
  const choosing = studio.waitForEvent('filechooser');
  await studio.getByRole('button', { name: 'Choose files…' }).click();
  await (await choosing).setFiles(names.map((name) => join(folder, name)));
  await studio.getByLabel('I took all of these').check();
  const before = await mostHeld();
  let most = before;
  await studio.getByRole('button', { name: 'Import 1 draft' }).click();
  await expect
    .poll(
      async () => {
        most = Math.max(most, await mostHeld());
        return studio.getByText('1 draft imported').count();
      },
      { timeout: 150_000, interval: 50 },
    )
    .toBe(1);
  const [draft] = (await drafts(browser)).filter((one) => one.title === title);
  expect(draft?.media[0]).toMatchObject({ kind: 'video', state: 'stored', bytes: BYTES });
  await studio.getByRole('button', { name: 'To the drafts', exact: true }).click();
  return most - before;
}

const isLinux = process.platform === 'linux';

test.runIf(isLinux)(
  'a film beside its table is read in pieces',
  async () => {
    expect(await imported(['loose.csv', 'film.mp4'], 'Loose')).toBeLessThan(MORE);
  },
  180_000,
);

test.runIf(isLinux)(
  'a film inside a ZIP is unpacked in pieces',
  async () => {
    expect(await imported(['films.zip'], 'Packed')).toBeLessThan(MORE);
  },
  240_000,
);
