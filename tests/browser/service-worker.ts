import type { BrowserContext, CDPSession, Worker } from 'playwright-core';

const PATIENCE_MS = 10_000;

/** The service worker of one extension, as the browser's debugging connection sees it. */
export type ServiceWorkerWatch = {
  /** A handle to evaluate in, after waking the service worker if it sleeps. */
  wake(): Promise<Worker>;
  /** Ends it at once, wherever it is in its work; the next event starts a new one. */
  kill(): Promise<void>;
};

export function watchServiceWorker(
  browser: CDPSession,
  context: BrowserContext,
  extensionId: string,
): ServiceWorkerWatch {
  const scopeURL = `chrome-extension://${extensionId}/`;
  const targets = async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.filter(({ url }) => url.startsWith(scopeURL)).map(({ targetId }) => targetId);
  };
  const until = async (wanted: (ids: string[]) => boolean, what: string) => {
    const end = performance.now() + PATIENCE_MS;
    while (!wanted(await targets())) {
      if (performance.now() > end) throw new Error(`The service worker did not ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const start = async () => {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL });
    await until((ids) => ids.length > 0, 'start');
    await session.detach();
  };
  return {
    async wake() {
      // Playwright's handle outlives a kill, but a question asked of a dead service worker is never answered.
      if ((await targets()).length === 0) await start();
      const known = context.serviceWorkers().find((worker) => worker.url().startsWith(scopeURL));
      return known ?? context.waitForEvent('serviceworker', { timeout: PATIENCE_MS });
    },
    async kill() {
      await Promise.all(
        (await targets()).map((targetId) => browser.send('Target.closeTarget', { targetId })),
      );
      await until((ids) => ids.length === 0, 'end');
    },
  };
}
