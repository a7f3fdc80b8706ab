import type { BrowserContext, CDPSession, Page } from 'playwright-core';

const VIEW_PATIENCE_MS = 15_000;

/** The id of the one extension this browser was started with. */
export async function findExtensionId(browser: CDPSession, context: BrowserContext): Promise<string> {
  const known = context.serviceWorkers()[0];
  const worker = known ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const id = /^chrome-extension:\/\/([a-p]{32})\//.exec(worker.url())?.[1];
  if (!id) throw new Error(`No extension was loaded, but ${worker.url()}`);
  await browser.send('Target.setDiscoverTargets', { discover: true });
  return id;
}

/** The target of the tab that shows this page: what the toolbar button acts on. */
export async function findTab(browser: CDPSession, context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos: tabs } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const found =
    tabs.find((tab) => tab.targetId === targetInfo.parentId) ?? tabs.find((tab) => tab.url === page.url());
  if (!found) throw new Error(`No tab shows ${page.url()}`);
  return found.targetId;
}

/** Waits for a view of the extension that Playwright does not list among the pages. */
export async function findView(
  browser: CDPSession,
  origin: string,
  part: string,
): Promise<{ targetId: string; url: string }> {
  const end = performance.now() + VIEW_PATIENCE_MS;
  while (performance.now() < end) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(
      ({ url, type }) => type !== 'tab' && url.startsWith(origin) && url.includes(part),
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${part} did not open within ${VIEW_PATIENCE_MS} ms`);
}
