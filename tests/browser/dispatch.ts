import type { Page, Worker } from 'playwright-core';

/** Raises one of the browser's own events in the service worker, with this page's tab as the second argument. */
export async function dispatch(worker: Worker, page: Page, event: string, first: unknown): Promise<void> {
  await page.bringToFront();
  const told = { event, first, url: page.url(), title: await page.title() };
  await worker.evaluate(async ({ event, first, url, title }) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [space, name] = event.split('.') as [string, string];
    const spaces = chrome as unknown as Record<
      string,
      Record<string, { dispatch(...args: unknown[]): void }>
    >;
    // The address and title are hidden from an extension without rights to the page; a real event would carry them.
    spaces[space]?.[name]?.dispatch(first, { ...tab, url, title });
  }, told);
}
