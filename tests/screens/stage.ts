import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { inlineSigns } from '../../extension/packing/inline-signs.ts';
import { findChromium } from '../browser/chromium.ts';
import { root } from '../commands/tool.ts';
import { makeSamples } from '../samples/media.ts';
import { workerPages } from './worker-pages.ts';

/** A browser that draws single screens from seeded states; nothing of it reaches a network. */
export interface Stage {
  show(screen: string, state: string, look: Look): Promise<Page>;
  close(): Promise<void>;
}
export interface Look {
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  language?: string;
  /** Pixels of the picture for one of the page; two unless told. */
  scale?: number;
  /** How many times as large as usual the person has set their text. */
  letters?: number;
}

const HOST = 'screens.invalid';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
};

async function buildScreens(outDir: string): Promise<void> {
  const input = ['popup', 'options', 'studio', 'parts'].map((name) =>
    join(root, `tests/screens/${name}.html`),
  );
  await build({
    root: join(root, 'tests/screens'),
    configFile: false,
    publicDir: join(root, 'extension/public'),
    logLevel: 'error',
    plugins: [inlineSigns],
    cacheDir: join(root, '.cache/vite-screens'),
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false, rolldownOptions: { input } },
    oxc: { jsx: { importSource: 'preact', runtime: 'automatic' } },
  });
}

/** Serves the built screens, the samples beside them and the Worker's own pages. */
async function serveFiles(samples: string, screens: string) {
  const answer = async (url: URL): Promise<Response> => {
    const { pathname, searchParams } = url;
    const drawn = pathname === '/worker.html' && workerPages[searchParams.get('state') ?? ''];
    if (drawn) return drawn();
    const file = pathname.startsWith('/samples/')
      ? join(samples, pathname.slice('/samples/'.length))
      : join(screens, pathname);
    const body = await readFile(file).catch(() => null);
    if (!body) return new Response(null, { status: 404 });
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    };
    return new Response(body, { headers });
  };
  const server = createAdaptorServer({ fetch: (request) => answer(new URL(request.url)) });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}

/** Builds the screens and opens a browser for them. Throws when there is no Chromium. */
export async function openStage(): Promise<Stage> {
  const screens = join(root, '.cache/screens');
  const [{ folder }] = await Promise.all([makeSamples(), buildScreens(screens)]);
  const { port, close } = await serveFiles(folder, screens);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    ],
  });

  // Pages of one context share what the browser has read and compiled.
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextFor = (locale: string, deviceScaleFactor: number): Promise<BrowserContext> => {
    const key = `${locale} ${deviceScaleFactor}`;
    const open =
      contexts.get(key) ?? browser.newContext({ reducedMotion: 'reduce', locale, deviceScaleFactor });
    contexts.set(key, open);
    return open;
  };

  return {
    async show(screen, state, { scheme, width, height, language = 'en-GB', scale = 2, letters = 1 }) {
      const context = await contextFor(language, scale);
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      if (letters !== 1) {
        const cdp = await context.newCDPSession(page);
        await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 * letters } });
      }
      page.on('pageerror', (error) => console.error(`${screen} ${state}: ${error.message}`));
      await page.goto(`http://${HOST}/${screen}.html?screen=${screen}&state=${state}`);
      // The Worker's own pages are drawn as soon as they are there: they have no script.
      if (screen !== 'worker') await page.waitForSelector('body[data-drawn]', { state: 'attached' });
      await page.evaluate(async () => {
        await document.fonts.ready;
        // What lies far below is not loaded before somebody rolls down to it, and would be waited for for ever.
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      });
      await page.waitForTimeout(60);
      return page;
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
