import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../extension/ui/words/language.ts';
import { buildExtension, testExtension } from './build.ts';
import { FIREFOX_SINCE } from './find-firefox.ts';

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
  // It gives no data: a window of the browser's own, for a passkey, and the way back from it.
  'identity',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

const manifestIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

for (const browser of ['chrome', 'firefox'] as const) {
  test(`installed in ${browser} it may read no page until the user acts, and asks for hosts one by one`, async () => {
    const manifest = await manifestIn(
      browser === 'chrome' ? testExtension : await buildExtension({ browser }),
    );
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(
      // They give no page and no data: videos are made while no window is open, the studio stands beside a page.
      [...PERMISSIONS, ...(browser === 'chrome' ? ['offscreen', 'sidePanel'] : [])].sort(),
    );
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';");
  });
}

test('Firefox is told what leaves the browser, and how new it has to be', async () => {
  const manifest = await manifestIn(await buildExtension({ browser: 'firefox' }));
  expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe(`${FIREFOX_SINCE}.0`);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
  });
});

test('the studio can be opened beside a page, and in Firefox does not open by itself', async () => {
  expect((await manifestIn(testExtension)).side_panel).toEqual({ default_path: 'studio.html' });
  const { sidebar_action } = await manifestIn(await buildExtension({ browser: 'firefox' }));
  expect(sidebar_action).toMatchObject({ default_panel: 'studio.html', open_at_install: false });
});

test('the unpacked extension has the id that the Worker trusts', async () => {
  const { key } = await manifestIn(testExtension);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from(key, 'base64')));
  const letters = [...hash.subarray(0, 16)].flatMap((byte) => [byte >> 4, byte & 15]);
  const id = letters.map((digit) => String.fromCharCode(97 + digit)).join('');
  const settings = await readFile(new URL('../../wrangler.toml', import.meta.url), 'utf8');
  expect(settings).toContain(`EXTENSION_ORIGINS = "chrome-extension://${id}"`);
});

test('what is injected into pages brings no library for the browser’s interfaces and stays small', async () => {
  const script = await readFile(join(testExtension, 'clip-page.js'));
  const packed = new Blob([script]).stream().pipeThrough(new CompressionStream('gzip'));
  expect((await new Response(packed).arrayBuffer()).byteLength).toBeLessThanOrEqual(15_000);
  expect(script.toString()).not.toContain('webextension-polyfill');
  expect(script.toString()).not.toContain('lastError');
});

test.each(LANGUAGES)(
  'in %s the browser’s own pages say what it is and what its key does',
  async (language) => {
    const manifest = await manifestIn(testExtension);
    expect(manifest.default_locale).toBe('en');
    const file = await readFile(join(testExtension, `_locales/${language}/messages.json`), 'utf8');
    const messages = JSON.parse(file) as Record<string, { message: string }>;
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] as string);
    expect(named.toSorted()).toEqual(Object.keys(messages).toSorted());
    for (const name of named) expect(messages[name]?.message).toBeTruthy();
    // Browsers show no more of it.
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  },
);
