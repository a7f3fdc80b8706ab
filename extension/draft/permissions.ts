import { browser } from 'wxt/browser';
import { barredBy, patternFor } from '../barred.ts';
import { database } from './database.ts';
import type { Fetcher } from './fetch-media.ts';

/** Whether we were allowed this origin, by itself or with its whole host. */
export async function mayFetch(origin: string): Promise<boolean> {
  const allowed = (pattern: string): Promise<boolean> =>
    browser.permissions.contains({ origins: [pattern] }).catch(() => false);
  return (await allowed(`${origin}/*`)) || allowed(patternFor(origin));
}

/** After the owner has said yes: everything that only waited for it is fetched. Ends when that has ended. */
export async function fetchWhatIsAllowed(
  fetcher: Fetcher,
  allowed: (origin: string) => Promise<boolean>,
): Promise<void> {
  const rows = await (await database()).getAllFromIndex('drafts', 'listed');
  const fetching: Promise<void>[] = [];
  for (const { draft } of rows) {
    const ids: string[] = [];
    for (const one of draft.media)
      for (const origin of barredBy(one)) if (await allowed(origin)) ids.push(one.id);
    if (ids.length > 0) fetching.push(fetcher.start(draft.id, ids));
  }
  await Promise.all(fetching);
}
