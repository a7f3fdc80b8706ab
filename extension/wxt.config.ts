import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * The public half of a key pair whose private half was thrown away: it gives the unpacked extension the same id on
 * every machine (illafbpokhlgaljebcfpmkdhngakjlgb), so that the Worker can be told whom to trust.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAss4uTjIrfUGhlJ0j7X6qUv6jD8owp/HmIZU1o69a40u0' +
  'fjTo6jvPBGsX4SNF6OvE/udI6AC0A6N423oNV3BEKP+QU4x8B5xlYbO5v1A580i3wjBqnvPFdwRuPzXFnyE8HTXI' +
  'qIrg4kr0wBHSoXFzYVl77CcGJWkkAwNXZ1T4Z+mWVQTeVH0imYx4HpKtJvJK+YARc6MP++AtlCrBTMJKPF3dM4OO' +
  '+fPkh63uWWPgq1OIlrLiPe7wrStQk31qrB5waS8GvYqvivnUKz8QWVMGKDzBmLYc+Hb6FCQMD61awfFVJxR7kJR9' +
  'VgW9deMqTpSAyx4TDJvdk9r72ao5f5tPLQIDAQAB';

/** Everything the pages need to speak to the Worker and to show photos; no script from anywhere but the package. */
const PAGES_POLICY = [
  "script-src 'self'",
  "object-src 'self'",
  "connect-src 'self' https: http:",
  "img-src 'self' data: blob: https: http:",
  "media-src 'self' blob:",
].join('; ');

const chromium = { key: PUBLIC_KEY, minimum_chrome_version: '120' };

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'clipcast@clipcast.invalid',
      strict_min_version: '142.0',
      // What leaves the browser once the user has signed in to a Worker: https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
      data_collection_permissions: {
        required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'] as const,
      },
    },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: process.env.EXT_OUT || '.output',
  outDirTemplate: '{{browser}}',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true },
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: 'Clipcast',
    description: 'Clip a listing in the browser, cast it everywhere, on time, once.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'notifications',
    ],
    // Asked for one by one, when a page's photos live there; nothing is granted at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'clip-page': { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Clip this page' },
    },
    content_security_policy: { extension_pages: PAGES_POLICY },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
  vite: () => ({ build: { target: 'es2022', modulePreload: { polyfill: false } } }),
});
