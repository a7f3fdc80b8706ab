import { browser } from 'wxt/browser';

/** Rules of work that is under way in this background. */
const active = new Set<number>();

/** Our own requests alone: Chromium names who asks; Firefox knows that they come from no tab. */
const ownRequests = (): Record<string, unknown> =>
  location.protocol === 'moz-extension:' ? { tabIds: [-1] } : { initiatorDomains: [browser.runtime.id] };

/**
 * Lets our own requests to `url`'s host say that they come from `pageUrl`'s site, as the page's own requests do, for as long as
 * `work` lasts. `fetch` cannot say so itself. https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
export async function withReferer<T>(url: string, pageUrl: string, work: () => Promise<T>): Promise<T> {
  const rules = browser.declarativeNetRequest;
  let id = 1;
  while (active.has(id)) id += 1;
  active.add(id);
  try {
    await rules.updateSessionRules({
      // What a killed background left behind under this number goes, too.
      removeRuleIds: [id],
      addRules: [
        {
          id,
          priority: 1,
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'referer', operation: 'set', value: `${new URL(pageUrl).origin}/` }],
          },
          condition: {
            ...ownRequests(),
            requestDomains: [new URL(url).hostname],
            resourceTypes: ['xmlhttprequest', 'other'],
          },
        },
      ],
    });
    return await work();
  } finally {
    await rules.updateSessionRules({ removeRuleIds: [id] }).catch(() => undefined);
    active.delete(id);
  }
}

/** Removes rules that a killed background left behind. */
export async function forgetReferers(): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  const left = rules.map(({ id }) => id).filter((id) => !active.has(id));
  if (left.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: left });
}
