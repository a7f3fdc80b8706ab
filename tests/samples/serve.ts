import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type PageName, pageNames, samplePages } from './expected.ts';
import { makeSamples, type Samples } from './media.ts';
import { findMedia } from './media-paths.ts';

const PAGES = join(import.meta.dirname, 'pages');
const SUBTITLES = '/stays/cabin-tour.en.vtt';

export interface ServedPage {
  name: PageName;
  url: string;
  title: string;
}

export interface ServedSamples {
  /** Where the pages are, without a slash at the end. */
  url: string;
  /** Where the photos are: another origin, which sends no CORS headers. */
  cdnUrl: string;
  pages: ServedPage[];
  close: () => Promise<void>;
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  return (server.address() as AddressInfo).port;
}

const refuse = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>${status}</title><p>${words}`);
};

/** Sends a file, or the part of it that was asked for: players of video ask for parts. */
async function sendFile(request: IncomingMessage, response: ServerResponse, path: string, type: string) {
  const { size } = await stat(path);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = range ? Number(range[1]) : 0;
  const end = Math.min(range?.[2] ? Number(range[2]) : size - 1, size - 1);
  if (start > end) return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  response.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'cache-control': 'max-age=3600',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (request.method === 'HEAD') return void response.end();
  const file = createReadStream(path, { start, end });
  file.on('error', () => response.destroy());
  response.on('close', () => file.destroy());
  file.pipe(response);
}

/** The photos' server. `?slow=MS` waits first, `?gone` is a 404, `?refused` a 403, `/guarded/…` wants a Referer. */
function mediaServer({ folder, manifest }: Samples): Server {
  return createServer(async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', 'http://cdn');
      await pause(Math.min(Number(url.searchParams.get('slow')) || 0, 30_000));
      if (url.searchParams.has('gone')) return refuse(response, 404, 'This photo is gone.');
      const isGuarded = url.pathname.startsWith('/guarded/') && !request.headers.referer;
      if (isGuarded || url.searchParams.has('refused')) {
        return refuse(response, 403, 'Photos are shown on our own pages only.');
      }
      const found = findMedia(manifest, url);
      if (!found) return refuse(response, 404, 'No such file.');
      await sendFile(request, response, join(folder, found.file), found.type);
    } catch {
      if (!response.headersSent) refuse(response, 500, 'The file could not be read.');
      else response.destroy();
    }
  });
}

/** The pages' server: `/` lists them, `/<page's path>` is one of them with the photos' address filled in. */
function pageServer(cdnUrl: () => string, ownUrl: () => string): Server {
  return createServer(async (request, response) => {
    // No page's path needs decoding, and what a client writes there need not be well written.
    const path = URL.parse(request.url ?? '/', 'http://pages')?.pathname ?? '';
    const name = pageNames.find((each) => samplePages[each].path.split('?')[0] === path);
    if (path === '/') {
      const list = pageNames.map(
        (each) => `<li><a href="${samplePages[each].path}">${samplePages[each].heading}</a>`,
      );
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><meta charset="utf-8"><title>Sample listings</title><ul>${list.join('')}</ul>`,
      );
      return;
    }
    // A browser shows subtitles of its own origin only, so they live beside the pages.
    if (path === SUBTITLES) {
      return sendFile(request, response, join(PAGES, 'cabin-tour.en.vtt'), 'text/vtt; charset=utf-8');
    }
    if (!name) return refuse(response, 404, 'No such page.');
    const html = await readFile(join(PAGES, `${name}.html`), 'utf8');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html.replaceAll('%CDN%', cdnUrl()).replaceAll('%SITE%', ownUrl()));
  });
}

/**
 * Serves the sample listing pages on 127.0.0.1 and their photos on localhost, another origin.
 * Makes the photos first where they are missing, which takes up to a minute.
 */
export async function serveSamples(options: { port?: number } = {}): Promise<ServedSamples> {
  const samples = await makeSamples();
  let url = '';
  let cdnUrl = '';
  const cdn = mediaServer(samples);
  const site = pageServer(
    () => cdnUrl,
    () => url,
  );
  cdnUrl = `http://localhost:${await listen(cdn, 'localhost', options.port ? options.port + 1 : 0)}`;
  url = `http://127.0.0.1:${await listen(site, '127.0.0.1', options.port ?? 0)}`;
  const shut = (server: Server) =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    url,
    cdnUrl,
    pages: pageNames.map((name) => ({
      name,
      url: url + samplePages[name].path,
      title: samplePages[name].title,
    })),
    close: async () => {
      await Promise.all([shut(cdn), shut(site)]);
    },
  };
}
