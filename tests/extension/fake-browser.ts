/** What `wxt/browser` is in unit tests: the extension's interfaces, kept in memory. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
