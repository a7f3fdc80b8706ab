import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { pageType } from '../browser/page-type.ts';
import { type PageName, pageNames, samplePages } from '../samples/expected.ts';
import { serveSamples } from '../samples/serve.ts';

/** A listing page to go to, and the origins its pictures may come from. */
export interface Listing {
  url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.css': 'text/css',
};

const SAMPLES = resolve(import.meta.dirname, '../samples/pages');

/**
 * One of our own pages where nothing is named, else an address, else a file with what lies beside it. A file of our own
 * pages is served as all of them are: its photos' addresses are filled in only then.
 */
export async function findListing(named: string | undefined, say: (line: string) => void): Promise<Listing> {
  if (named === undefined) return sample(say);
  if (/^https?:\/\//.test(named)) return { url: named, close: async () => undefined };
  const file = resolve(named);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`${named} is neither an address (https://…) nor a file.`);
  const own = dirname(file) === SAMPLES && pageNames.find((name) => basename(file) === `${name}.html`);
  return own ? sample(say, own) : serveFolder(dirname(file), basename(file));
}

async function sample(say: (line: string) => void, name: PageName = pageNames[0]): Promise<Listing> {
  say('Drawing the sample photos (the first time only) …');
  const samples = await serveSamples();
  return { url: samples.url + samplePages[name].path, close: samples.close };
}

/** The file that an address means, or null: nothing is there, it lies outside, or the address is not well written. */
async function fileAt(folder: string, address: string): Promise<string | null> {
  try {
    const path = join(folder, decodeURIComponent(new URL(address, 'http://local').pathname));
    return path.startsWith(folder + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null;
  }
}

async function serveFolder(folder: string, page: string): Promise<Listing> {
  const server = createServer(async (request, response) => {
    const path = await fileAt(folder, request.url ?? '/');
    if (path === null) return void response.writeHead(404).end();
    const ending = extname(path).toLowerCase();
    const type = /^\.html?$/.test(ending) ? pageType(await readFile(path)) : TYPES[ending];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    const file = createReadStream(path).on('error', () => response.destroy());
    file.pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(page)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
