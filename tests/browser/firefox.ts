import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPort } from '../runtime/port.ts';
import { findFirefox } from './find-firefox.ts';
import { openMarionette } from './marionette.ts';
import { strokes } from './strokes.ts';

/** Firefox with the extension in it. */
export interface Firefox {
  /** Goes to an address in the tab in front. */
  open(url: string): Promise<void>;
  /** Presses the real toolbar button over the tab in front, and waits for the popup. */
  clickToolbar(): Promise<void>;
  /** What the open popup shows, as text. */
  popupText(): Promise<string>;
  /** Runs the body of an async function in the open popup; it sees the popup's `document`, and `args`. */
  inPopup<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Runs a body in the new tab once it is at such an address, waits for its page to show these words, and closes it. */
  inNewTab(address: string, body: string, words: string): Promise<void>;
  closePopup(): Promise<void>;
  /** Grants hosts as if the user had been asked and had said yes. */
  grantHosts(origins: string[]): Promise<void>;
  /** Runs the body of an async function in a page of the extension, in a tab of its own. */
  inExtension<T>(body: string): Promise<T>;
  /** Goes to a page of the extension in the tab in front, and stays there. */
  openPage(path: string): Promise<void>;
  /** Runs the body of an async function in the tab in front; it sees the page's `document`, and `args`. */
  inTab<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Presses real keys on what has the focus in the tab in front: `Tab`, `Enter`, ` `, `a`, `Alt+ArrowRight`. */
  press(...keys: string[]): Promise<void>;
  /** Errors that the extension's own scripts have thrown so far. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
};

/** Starts Firefox headless on a profile of its own, gone with `close()`, and loads a built extension. */
export async function launchFirefox(extensionDir: string, id: string): Promise<Firefox> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox found. Install one, or set FIREFOX to the path of its program.');
  const profile = await mkdtemp(join(tmpdir(), 'clipcast-firefox-'));
  const port = await findPort();
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const flags = [
    '--headless',
    '--marionette',
    '-remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const firefox = spawn(program, flags, { stdio: 'ignore' });
  const ended = once(firefox, 'exit');
  const kill = () => void firefox.kill('SIGKILL');
  process.once('exit', kill);
  const end = async (): Promise<void> => {
    kill();
    await ended;
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const line = await openMarionette(port);
    await line.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await line.send('WebDriver:SetTimeouts', { script: 60_000 });
    await line.send('Addon:Install', { path: extensionDir, temporary: true });
    const run = async <T>(context: 'chrome' | 'content', body: string, args: unknown[] = []): Promise<T> => {
      await line.send('Marionette:SetContext', { value: context });
      const script = `const [...given] = arguments; const done = given.pop();
        (async (...args) => { ${body} })(...given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value: outcome } = await line.send<{ value: { value: T; error?: string } }>(
        'WebDriver:ExecuteAsyncScript',
        { script, args },
      );
      if (outcome.error) throw new Error(outcome.error);
      return outcome.value;
    };
    const home = await run<string>('chrome', 'return WebExtensionPolicy.getByID(args[0]).getURL("");', [id]);
    await until('The page that an installation opens', () => run<boolean>('chrome', CLOSE_WELCOME, [home]));
    const go = async (url: string): Promise<void> => {
      await line.send('Marionette:SetContext', { value: 'content' });
      await line.send('WebDriver:Navigate', { url });
    };
    return {
      open: go,
      async clickToolbar() {
        await run('chrome', TOOLBAR, [id]);
        await until('The popup', () => run<boolean>('chrome', IS_POPUP_THERE));
      },
      popupText: () => run('chrome', POPUP_TEXT),
      inPopup: (body, ...args) => run('chrome', IN_POPUP, [body, args]),
      async inNewTab(address, body, words) {
        await line.send('Marionette:SetContext', { value: 'content' });
        const { value: before } = await line.send<{ value: string }>('WebDriver:GetWindowHandle');
        await until(`A tab at ${address}`, async () => {
          const tabs = (await line.send('WebDriver:GetWindowHandles')) as unknown as string[];
          for (const handle of tabs.filter((one) => one !== before)) {
            await line.send('WebDriver:SwitchToWindow', { handle });
            const { value: url } = await line.send<{ value: string }>('WebDriver:GetCurrentURL');
            if (url.includes(address)) return true;
          }
          return false;
        });
        await run('content', body);
        // While it goes from page to page it answers nothing.
        const read = () => run<string>('content', 'return document.body.innerText;').catch(() => '');
        await until(words, async () => (await read()).includes(words));
        await line.send('WebDriver:CloseWindow');
        await line.send('WebDriver:SwitchToWindow', { handle: before });
      },
      closePopup: () => run('chrome', `${POPUP} popup?.closest('panel')?.hidePopup();`),
      grantHosts: (origins) => run('chrome', GRANT, [id, origins]),
      async inExtension(body) {
        await line.send('Marionette:SetContext', { value: 'content' });
        const { value: before } = await line.send<{ value: string }>('WebDriver:GetWindowHandle');
        const { handle } = await line.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
        await line.send('WebDriver:SwitchToWindow', { handle });
        try {
          await go(`${home}options.html`);
          return await run('content', body);
        } finally {
          await line.send('WebDriver:CloseWindow');
          await line.send('WebDriver:SwitchToWindow', { handle: before });
        }
      },
      openPage: (path) => go(`${home}${path}`),
      inTab: (body, ...args) => run('content', body, args),
      async press(...keys) {
        await line.send('Marionette:SetContext', { value: 'content' });
        for (const key of keys)
          await line.send('WebDriver:PerformActions', {
            actions: [{ type: 'key', id: 'keyboard', actions: strokes(key) }],
          });
      },
      errors: () => run('chrome', ERRORS, [home]),
      async close() {
        line.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function until(what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (await isThere()) return;
    await pause(50);
  }
  throw new Error(`Not there: ${what}`);
}

const POPUP = `const popup = document.querySelector('browser.webextension-popup-browser');`;

/**
 * The popup lives in a process of its own: what is to run there is sent, and its answer comes back. What is sent while
 * the popup still moves into that process is answered by nobody.
 */
const ASK_POPUP = `${POPUP}
  const askPopup = (body, given, patience) => {
    if (!popup) throw new Error('The popup is closed.');
    const name = 'answer ' + Math.trunc(performance.now() * 1000);
    const script = \`(async (document, args) => { \${body} })(content.document, \${JSON.stringify(given)})
      .then((value) => sendAsyncMessage(\${JSON.stringify(name)}, { value }), (error) => sendAsyncMessage(\${JSON.stringify(name)}, { error: String(error) }));\`;
    return new Promise((done, fail) => {
      const manager = popup.messageManager;
      const late = setTimeout(() => hear({ data: { error: 'The popup did not answer.' } }), patience);
      function hear({ data }) {
        clearTimeout(late);
        manager.removeMessageListener(name, hear);
        if (data.error) fail(new Error(data.error));
        else done(data.value);
      }
      manager.addMessageListener(name, hear);
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    });
  };`;

const IN_POPUP = `${ASK_POPUP} return askPopup(args[0], args[1], 30_000);`;
const POPUP_TEXT = `${ASK_POPUP} return askPopup('return document.body.innerText;', [], 2_000);`;
const IS_POPUP_THERE = `${ASK_POPUP}
  return askPopup('return document.readyState === "complete" && document.URL.includes("popup.html");', [], 2_000)
    .catch(() => false);`;

const TOOLBAR = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let look = 0; look < 600; look += 1) {
    if (document.querySelector('browser.webextension-popup-browser')?.currentURI?.spec.includes('popup.html')) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The popup did not open.');`;

/** A newly installed extension shows itself: what is tested begins without it. */
const CLOSE_WELCOME = `
  const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(args[0] + 'studio.html'));
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);`;

const GRANT = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionPermissions.add(args[0], { permissions: [], origins: args[1] }, extension);`;

/** What the browser notes of a page that was closed while it waited for an answer is no error of ours. */
const ERRORS = `
  return Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
    .filter((one) => one.sourceName?.startsWith(args[0]))
    .map((one) => one.errorMessage)
    .filter((message) => !message.includes('context unloaded'));`;
