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
  const session = async () => context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const start = async () => {
    const line = await session();
    await line.send('ServiceWorker.enable');
    await line.send('ServiceWorker.startWorker', { scopeURL });
    await until((ids) => ids.length > 0, 'start');
    await line.detach();
  };
  return {
    async wake() {
      // Playwright's handle outlives a kill, but a question asked of a dead service worker is never answered.
      if ((await targets()).length === 0) await start();
      const known = context.serviceWorkers().find((worker) => worker.url().startsWith(scopeURL));
      return known ?? context.waitForEvent('serviceworker', { timeout: PATIENCE_MS });
    },
    async kill() {
      if ((await targets()).length === 0) return;
      const line = await session();
      // The next event may start it again at once, and under the same target: only that it ended is waited for.
      let ended = false;
      const alive = new Set<string>();
      line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, scriptURL, runningStatus } of versions) {
          if (!scriptURL.startsWith(scopeURL)) continue;
          if (runningStatus === 'stopped') ended = alive.delete(versionId) || ended;
          else alive.add(versionId);
        }
      });
      await line.send('ServiceWorker.enable');
      const end = performance.now() + PATIENCE_MS;
      while (!ended) {
        if (performance.now() > end) throw new Error('The service worker did not end.');
        // One that is only starting does not hear it, so it is said again.
        for (const versionId of alive)
          await line.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await line.detach();
    },
  };
}
