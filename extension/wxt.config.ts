import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { inlineSigns } from './packing/inline-signs.ts';
import { plainImports } from './packing/plain-imports.ts';
import { plainNames } from './packing/plain-names.ts';
import { preloadImports } from './packing/preload-imports.ts';
import { slimPolyfill } from './packing/slim-polyfill.ts';
import { packReader } from './packing/small-reader.ts';
import { wordFiles } from './packing/word-files.ts';

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
  "connect-src 'self' https: http: wss: ws:",
  "img-src 'self' data: blob: https: http:",
  "media-src 'self' blob: https: http:",
].join('; ');

/**
 * What every opening of the popup needs is one file: packed together it is a tenth smaller, and nothing waits for a
 * second reading from disk. The other pages share it.
 */
const ALWAYS = {
  name: 'popup',
  test: /extension\/(?:entrypoints\/popup\/session|screens\/open-page|ui\/popup\/Popup)\.tsx?$|wxt-html-plugins/,
};

/** The studio, narrow, beside a page. */
const BESIDE = 'studio.html';

const chromium = {
  key: PUBLIC_KEY,
  minimum_chrome_version: '120',
  side_panel: { default_path: BESIDE },
};

const firefox = {
  // It does not open by itself when it is installed.
  sidebar_action: { default_title: 'Clipcast', default_panel: BESIDE, open_at_install: false },
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
  hooks: { 'vite:build:extendConfig': packReader },
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: 'Clipcast',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'notifications',
      // The window in which a passkey is shown, and the way back from it.
      'identity',
      // Pictures that a host gives only to its own pages: a rule for our own requests, while they last.
      'declarativeNetRequestWithHostAccess',
      // A page without a window that makes videos while every other is closed, and a place beside a page: Firefox has
      // both anyway.
      ...(browser === 'chrome' ? ['offscreen', 'sidePanel'] : []),
    ],
    // Asked for one by one, when a page's photos live there; nothing is granted at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'clip-page': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_clipPage__' },
    },
    content_security_policy: { extension_pages: PAGES_POLICY },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
  vite: () => ({
    plugins: [inlineSigns, preloadImports, plainImports, plainNames, slimPolyfill, wordFiles],
    // Workers too bring what they seldom need only when they do.
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: [ALWAYS] } } },
    },
  }),
});
