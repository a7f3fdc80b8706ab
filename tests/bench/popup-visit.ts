import type { CDPSession } from 'playwright-core';
import { attach, type Line } from '../browser/attach.ts';
import { findView } from '../browser/targets.ts';
import { connectTikTok, openPopup, signUp } from '../system/newcomer.ts';
import type { System } from '../system/system.ts';
import { copyDraft, watchDraft } from './drafts.ts';

/** The real popup over a listing whose Draft is in the browser, signed in, with an account to publish as. */
export interface PopupVisit {
  line: Line;
  close(): Promise<void>;
}

/** Opens the popup by the toolbar button, as a person who has `drafts` Drafts; it stays open. */
export async function visitPopup(system: System, url: string, drafts: number): Promise<PopupVisit> {
  const { browser } = system;
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const first = await openPopup(system, page);
  await first.waitFor({ testId: 'tile' }, { timeout: 30_000 });
  await watchDraft(browser);
  if ((await first.count({ testId: 'sign-in' })) > 0) {
    await signUp(first, system.worker.url);
    await connectTikTok(system, first);
  }
  if (!first.isClosed()) await first.close();
  await copyDraft(browser, drafts);
  await page.bringToFront();
  const popup = await openPopup(system, page);
  await popup.waitFor({ testId: 'caption' }, { timeout: 20_000 });
  const cdp = (await browser.context.browser()?.newBrowserCDPSession()) as CDPSession;
  const origin = `chrome-extension://${browser.extensionId}/`;
  const line = await attach(cdp, (await findView(cdp, origin, 'popup.html')).targetId);
  return {
    line,
    async close() {
      await popup.close();
      await cdp.detach();
      await page.close();
    },
  };
}

/** Evaluates an expression in the popup. */
export async function ask<T>(line: Line, expression: string): Promise<T> {
  type Outcome = { result: { value: T } };
  const { result } = await line.send<Outcome>('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}
