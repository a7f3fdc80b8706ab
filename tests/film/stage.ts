import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../browser/chromium.ts';
import { root } from '../commands/tool.ts';
import { makeSamples } from '../samples/media.ts';

const ORIGIN = 'http://localhost';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
};

/** A page of a browser that has the film's code and the sample photos, and no network. */
export interface FilmStage {
  page: Page;
  browser: Browser;
  close(): Promise<void>;
}

/** Throws when there is no Chromium. */
export async function openFilmStage(): Promise<FilmStage> {
  const outDir = join(root, '.cache/film-page');
  const [{ folder }] = await Promise.all([
    makeSamples(),
    build({
      root: join(root, 'tests/film'),
      configFile: false,
      logLevel: 'error',
      cacheDir: join(root, '.cache/vite-film'),
      worker: { format: 'es' },
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: [join(root, 'tests/film/page.html')] },
      },
    }),
  ]);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext();
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, place = '', ...rest] = pathname.split('/');
    const folders: Record<string, string> = { samples: folder, sounds: join(root, 'tests/fixtures/sounds') };
    const file = folders[place] ? join(folders[place], ...rest) : join(outDir, pathname);
    const body = await readFile(file).catch(() => null);
    if (!body) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${ORIGIN}/page.html`);
  await page.waitForFunction("document.title === 'Ready'", undefined, { timeout: 30_000 }).catch(() => {
    throw new Error(`The film's page did not load: ${said.join('; ')}`);
  });
  return { page, browser, close: () => browser.close() };
}
