import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { transformWithOxc } from 'vite';

const HERE = import.meta.dirname;
const MEDIABUNNY = join(HERE, '../../node_modules/mediabunny/dist/bundles/mediabunny.min.mjs');

const FRAME = `<!doctype html><meta charset="utf-8"><title>Darkroom</title>
<script type="importmap">{"imports":{"mediabunny":"/mediabunny.mjs"}}</script>
<script type="module">
  import { makePhoto } from '/scenes/darkroom.ts';
  import { makeVideo } from '/scenes/film.ts';
  window.darkroom = { makePhoto, makeVideo };
  document.title = 'Ready';
</script>`;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** How many pages draw side by side. */
export const PAGES = 2;

/** A headless Chromium with the scenes loaded. What it makes arrives as files in `folder`. */
export interface Studio {
  /** Calls one of the darkroom's functions by name with plain data; at most `PAGES` calls at once. */
  make: (name: 'makePhoto' | 'makeVideo', ...input: unknown[]) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Where Chromium is: `CHROMIUM`, or Debian's place for it. */
export const chromiumPath = (): string => process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts the browser and the small server that feeds it. Throws when no Chromium is found. */
export async function openStudio(folder: string): Promise<Studio> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://studio').pathname;
    const send = (type: string, body: string | Buffer) => response.setHeader('content-type', type).end(body);
    try {
      const file = /^\/out\/([\w.-]+)$/.exec(path)?.[1];
      const scene = /^\/(?:scenes\/)?([\w-]+\.ts)$/.exec(path)?.[1];
      if (request.method === 'PUT' && file) {
        await writeFile(join(folder, file), await bodyOf(request));
        response.writeHead(204).end();
      } else if (path === '/mediabunny.mjs') send('text/javascript', await readFile(MEDIABUNNY));
      else if (scene) {
        const source = await readFile(join(HERE, 'scenes', scene), 'utf8');
        send('text/javascript', (await transformWithOxc(source, scene, { sourcemap: false })).code);
      } else send('text/html; charset=utf-8', FRAME);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const openPage = async (): Promise<Page> => {
    // A context of its own gives each page a process of its own, so that two can draw at once.
    const page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction("document.title === 'Ready'", undefined, { timeout: 30_000 }).catch(() => {
      throw new Error(`The scenes did not load: ${said.join('; ')}`);
    });
    return page;
  };
  const free = await Promise.all(Array.from({ length: PAGES }, openPage));
  return {
    make: async (name, ...input) => {
      const page = free.pop();
      if (!page) throw new Error(`More than ${PAGES} drawings were asked for at once.`);
      try {
        return await page.evaluate(`darkroom.${name}(...${JSON.stringify(input)})`);
      } finally {
        free.push(page);
      }
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
