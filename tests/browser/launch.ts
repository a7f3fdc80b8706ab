import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { dispatch } from './dispatch.ts';
import { allowHosts, grantHosts } from './hosts.ts';
import { watchServiceWorker } from './service-worker.ts';
import { findExtensionId, findTab, findView } from './targets.ts';
import { openView, type View } from './view.ts';

export type LaunchOptions = {
  /** The folder of a built extension. */
  extensionDir: string;
  /** Kept after close when given; else a new one that goes with the browser. */
  profileDir?: string;
  headless?: boolean;
  /** Leaves the studio open that an installation opens. */
  keepWelcome?: true;
  viewport?: { width: number; height: number };
  /** More arguments for Chromium, such as `--host-resolver-rules=…` or `--lang=de`. */
  args?: string[];
};

/** Chromium with the extension in it. */
export type Browser = {
  context: BrowserContext;
  extensionId: string;
  profileDir: string;
  /** The service worker, woken if it sleeps. Ask for it anew after each kill. */
  worker(): Promise<Worker>;
  /** Opens a page of the extension in a tab: `options.html`. */
  openPage(path: string): Promise<Page>;
  /** Presses the toolbar button over this page: it gets activeTab, and the real popup opens. */
  clickToolbar(page: Page): Promise<View>;
  /** Waits for a view of the extension whose address has this part: `popup.html`, `sidepanel.html`. */
  view(urlPart: string): Promise<View>;
  allowHosts(origins: string[]): Promise<void>;
  grantHosts(origins: string[]): Promise<void>;
  /** Tells the extension of a click in the context menu over this page. Unlike a real one it gives no activeTab. */
  contextMenu(info: { menuItemId: string } & Record<string, unknown>, page: Page): Promise<void>;
  /** Tells the extension of a keyboard command over this page. */
  command(name: string, page: Page): Promise<void>;
  killServiceWorker(): Promise<void>;
  close(): Promise<void>;
  /** Ends the whole browser by SIGKILL, with nothing said to the extension. */
  sigkill(): Promise<void>;
  /** A new browser on the same profile, after close or sigkill. */
  reopen(): Promise<Browser>;
};

/** So long an installation may take to open its page. */
const WELCOME_MS = 10_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
];

/** Starts Chromium on a profile of its own, gone with `close()`, unless one is given. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  if (options.profileDir) return start(options, options.profileDir, async () => {});
  const profileDir = await mkdtemp(join(tmpdir(), 'clipcast-profile-'));
  return start(options, profileDir, () => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
}

async function start(
  options: LaunchOptions,
  profileDir: string,
  clean: () => Promise<void>,
): Promise<Browser> {
  const { extensionDir, headless = true, viewport = { width: 1280, height: 900 }, args = [] } = options;
  const isNew = !existsSync(join(profileDir, 'Default')) && existsSync(join(extensionDir, 'studio.html'));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: findChromium(),
    // Playwright's own headless shell has no extensions; the browser's new headless mode has.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...FLAGS,
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      ...args,
    ],
    viewport,
  });
  const cdp = await browserSession(context);
  const extensionId = await findExtensionId(cdp, context);
  const serviceWorker = watchServiceWorker(cdp, context, extensionId);
  if (isNew && !options.keepWelcome) await closeWelcome(context, extensionId);
  const view = async (urlPart: string) => {
    const target = await findView(cdp, `chrome-extension://${extensionId}/`, urlPart);
    return openView(cdp, target.targetId, target.url);
  };

  return {
    context,
    extensionId,
    profileDir,
    worker: serviceWorker.wake,
    view,
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const targetId = await findTab(cdp, context, page);
      await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
      return view('popup.html');
    },
    allowHosts: (origins) => allowHosts(context, extensionId, origins),
    grantHosts: (origins) => grantHosts(context, extensionId, origins),
    contextMenu: async (info, page) =>
      dispatch(await serviceWorker.wake(), page, 'contextMenus.onClicked', info),
    command: async (name, page) => dispatch(await serviceWorker.wake(), page, 'commands.onCommand', name),
    killServiceWorker: serviceWorker.kill,
    async close() {
      await context.close();
      await clean();
    },
    async sigkill() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      const main = processInfo.find((process) => process.type === 'browser');
      if (!main) throw new Error('The browser did not tell its process.');
      const closed = new Promise<void>((resolve) => void context.once('close', () => resolve()));
      process.kill(main.id, 'SIGKILL');
      await closed;
    },
    reopen: () => start(options, profileDir, clean),
  };
}

/** A newly installed extension shows itself: what is tested begins without it. */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const isWelcome = (page: Page): boolean =>
    page.url().startsWith(`chrome-extension://${extensionId}/studio.html`);
  const end = performance.now() + WELCOME_MS;
  while (performance.now() < end) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no debugging connection.');
  return browser.newBrowserCDPSession();
}
