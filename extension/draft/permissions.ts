import { browser } from 'wxt/browser';
import type { Draft } from '../../shared/draft.ts';
import { database } from './database.ts';
import type { Fetcher } from './fetch-media.ts';

/** The pattern to ask for. Patterns with a port are not taken everywhere, so the host stands for its ports. */
export function patternFor(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * What to ask the owner for, so that this Draft's photos can be fetched: exactly the hosts that are missing.
 * Ask with it in the very click, with nothing awaited before; the asking may end the popup, the background goes on.
 */
export function missingPatterns(draft: Draft): string[] {
  const origins = draft.media.flatMap((one) =>
    one.trouble === 'permission-needed' && one.origin ? [one.origin] : [],
  );
  return [...new Set(origins.map(patternFor))];
}

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
      if (one.trouble === 'permission-needed' && one.origin && (await allowed(one.origin))) ids.push(one.id);
    if (ids.length > 0) fetching.push(fetcher.start(draft.id, ids));
  }
  await Promise.all(fetching);
}
