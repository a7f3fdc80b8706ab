import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { judgeSeen } from '../../extension/clip/judge/judge-seen.ts';
import type { Seen } from '../../extension/clip/seen.ts';
import { Clip } from '../../shared/clip.ts';
import type { Browser } from './launch.ts';
import { pageType } from './page-type.ts';

/** The page's scripts stay text: they are there to be read, and none runs. */
const NO_SCRIPTS = "script-src 'none'; object-src 'none'; frame-src 'none'";

/** Opens a saved page under its own address; every other request of it fails. */
export async function openSaved(browser: Browser, file: string, url: string): Promise<Page> {
  const body = await readFile(file);
  const page = await browser.context.newPage();
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage) return route.abort();
    return route.fulfill({
      status: 200,
      contentType: pageType(body),
      headers: { 'content-security-policy': NO_SCRIPTS },
      body,
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  return page;
}

/** Clips the tab in front as the extension does: its service worker injects the built reader, then what was seen is judged. */
export async function clipTab(browser: Browser, page: Page): Promise<Clip> {
  await page.bringToFront();
  const worker = await browser.worker();
  const answer = await worker.evaluate(async () => {
    const inFront = async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    let tab = await inFront();
    // A window that just closed may count as the last one for a moment.
    for (let look = 0; tab?.id === undefined && look < 50; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      tab = await inFront();
    }
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/clip-page.js'],
    });
    return frame?.result as unknown;
  });
  return Clip.parse(judgeSeen(answer as Seen));
}
