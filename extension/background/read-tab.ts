import { browser } from 'wxt/browser';
import { Clip } from '../../shared/clip.ts';
import { judgeSeen } from '../clip/judge/judge-seen.ts';
import type { Seen } from '../clip/seen.ts';

export type UnreadableCode = 'browser-page' | 'store' | 'file' | 'pdf' | 'no-tab' | 'refused' | 'unreadable';

const WORDS: Record<UnreadableCode, string> = {
  'browser-page': 'This is a page of the browser itself. Open a listing and try again.',
  store: 'The browser lets no extension read its web store. Open a listing and try again.',
  file: 'Files on this computer are not clipped. Open the listing on the web and try again.',
  pdf: 'This is a PDF. Open the listing as a web page and try again.',
  'no-tab': 'This tab is no longer open.',
  refused: 'The browser did not let this page be read. Reload the page and try again.',
  unreadable: 'This page gave an answer that could not be understood.',
};

/** A page that cannot be read, with words for the user in `message`. */
export class UnreadablePage extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, cause?: unknown) {
    super(WORDS[code], { cause });
    this.name = 'UnreadablePage';
    this.code = code;
  }
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** Why this address cannot be read, before trying; null when it may. */
export function whyUnreadable(url: string | undefined): UnreadableCode | null {
  if (!url) return null;
  if (STORES.test(url)) return 'store';
  if (url.startsWith('file:')) return 'file';
  if (/^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return /^https?:/.test(url) ? null : 'browser-page';
}

/** What the browser's own refusal is about: it hides the addresses of its own pages, but names them here. */
export function whyRefused(said: string): UnreadableCode {
  if (/pdf/i.test(said)) return 'pdf';
  if (/gallery/i.test(said)) return 'store';
  return /\b(?:chrome|edge|brave|about|devtools|view-source):/.test(said) ? 'browser-page' : 'refused';
}

/**
 * Clips what the tab shows; with `seek` the page's gallery is opened and looked through before. The page is a stranger: its answer
 * is parsed here, at the door. Needs `activeTab` or the host's permission. Throws UnreadablePage.
 */
export async function readTab(tabId: number, seek = false): Promise<Clip> {
  const tab = await browser.tabs.get(tabId).catch((error) => {
    throw new UnreadablePage('no-tab', error);
  });
  const reason = whyUnreadable(tab.url);
  if (reason) throw new UnreadablePage(reason);
  const run = async (file: '/find-more.js' | '/clip-page.js'): Promise<unknown> => {
    const [first] = await browser.scripting
      .executeScript({ target: { tabId }, files: [file] })
      .catch((error) => {
        throw new UnreadablePage(whyRefused(String(error)), error);
      });
    return first?.result;
  };
  const opened = seek ? await run('/find-more.js') : undefined;
  return readSeen(await run('/clip-page.js'), opened);
}

/** Judges what the page's half answered. Throws UnreadablePage when it is no such answer. */
export function readSeen(answer: unknown, opened: unknown = []): Clip {
  try {
    // Whatever a page may have made of it: the Clip that comes out must hold to its schema.
    const seen = answer as Seen;
    return Clip.parse(judgeSeen(Array.isArray(opened) && opened.length ? { ...seen, opened } : seen));
  } catch (error) {
    throw new UnreadablePage('unreadable', error);
  }
}
