// usage: node tests/browser/render-icons.ts — draws the sizes browsers ask for from extension/public/icon.svg
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const SIZES = [16, 32, 48, 128];
const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'extension/public');

const drawing = await readFile(join(folder, 'icon.svg'), 'base64');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const style = `margin:0;background:url(data:image/svg+xml;base64,${drawing}) 0 0/100% 100%`;
    await page.setContent(`<html><body style="${style}"></body></html>`);
    await page.screenshot({ path: join(folder, 'icon', `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
