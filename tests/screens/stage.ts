import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
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

const ORIGIN = 'http://screens.invalid';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
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

/** Builds the screens and opens a browser for them. Throws when there is no Chromium. */
export async function openStage(): Promise<Stage> {
  const screens = join(root, '.cache/screens');
  const [{ folder }] = await Promise.all([makeSamples(), buildScreens(screens)]);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });

  async function serve(context: BrowserContext): Promise<void> {
    await context.route('**/*', async (route) => {
      const { pathname, searchParams } = new URL(route.request().url());
      const drawn = pathname === '/worker.html' && workerPages[searchParams.get('state') ?? ''];
      if (drawn) {
        const answer = await drawn();
        const headers = Object.fromEntries(answer.headers);
        return route.fulfill({ status: answer.status, headers, body: await answer.text() });
      }
      const file = pathname.startsWith('/samples/')
        ? join(folder, pathname.slice('/samples/'.length))
        : join(screens, pathname);
      const body = await readFile(file).catch(() => null);
      if (!body) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
    });
  }

  return {
    async show(screen, state, { scheme, width, height, language = 'en-GB', scale = 2, letters = 1 }) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: 'reduce',
        locale: language,
        deviceScaleFactor: scale,
      });
      await serve(context);
      const page = await context.newPage();
      if (letters !== 1) {
        const cdp = await context.newCDPSession(page);
        await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 * letters } });
      }
      page.on('pageerror', (error) => console.error(`${screen} ${state}: ${error.message}`));
      await page.goto(`${ORIGIN}/${screen}.html?screen=${screen}&state=${state}`);
      // The Worker's own pages are drawn as soon as they are there: they have no script.
      if (screen !== 'worker') await page.waitForSelector('body[data-drawn]', { state: 'attached' });
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      });
      await page.waitForTimeout(60);
      return page;
    },
    close: () => browser.close(),
  };
}
