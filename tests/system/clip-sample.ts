import type { Page } from 'playwright-core';
import type { Draft } from '../../shared/draft.ts';
import type { Browser } from '../browser/launch.ts';
import type { View } from '../browser/view.ts';
import { settledDraft } from './rows.ts';

export interface Clipped {
  page: Page;
  popup: View;
  draft: Draft;
}

/** Opens a page and presses the toolbar button over it; ends when every photo is stored. */
export async function clipPage(browser: Browser, url: string): Promise<Clipped> {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await browser.clickToolbar(page);
  await popup.waitFor('[data-testid=tile], [data-testid=outcome]', { timeout: 20_000 });
  return { page, popup, draft: await settledDraft(browser, url) };
}
