import type { BrowserContext } from 'playwright-core';

type Grant = { run: string; url: string };

/**
 * Answers yes ahead of time: when the extension asks for these origins (`https://cdn.example/*`), it gets them
 * without the prompt that nobody could answer headless.
 */
export function allowHosts(context: BrowserContext, extensionId: string, origins: string[]): Promise<void> {
  const list = JSON.stringify(origins);
  const id = JSON.stringify(extensionId);
  const run = `Promise.all(${list}.map((origin) => chrome.developerPrivate.addHostPermission(${id}, origin)))`;
  return runIn(context, { url: 'chrome://extensions/', run });
}

/** Grants these origins now, as if the user had been asked and had said yes. */
export async function grantHosts(
  context: BrowserContext,
  extensionId: string,
  origins: string[],
): Promise<void> {
  await allowHosts(context, extensionId, origins);
  const run = `chrome.permissions.request({ origins: ${JSON.stringify(origins)} }).then((granted) => {
    if (!granted) throw new Error('The browser did not grant the hosts.');
  })`;
  await runIn(context, { url: `chrome-extension://${extensionId}/manifest.json`, run });
}

async function runIn(context: BrowserContext, { url, run }: Grant): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    const session = await context.newCDPSession(page);
    const how = { awaitPromise: true, userGesture: true };
    const { exceptionDetails: thrown } = await session.send('Runtime.evaluate', { expression: run, ...how });
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  } finally {
    await page.close();
  }
}
