import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { asModule, withoutUncalled, withoutUnused } from '../../extension/packing/slim-polyfill.ts';

const polyfill = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('webextension-polyfill')).resolve(
    'webextension-polyfill',
  ),
  'utf8',
);

test('the polyfill is brought for what is called, and for nothing else', () => {
  const slim = withoutUncalled(polyfill);
  const list = JSON.parse(/const apiMetadata = (\{.*\});/.exec(slim)?.[1] ?? '{}');
  expect(list.tabs.query).toBeDefined();
  expect(list.runtime.sendMessage).toBeDefined();
  expect(list.storage.local.get).toBeDefined();
  expect(list.bookmarks).toBeUndefined();
  expect(slim.length).toBeLessThan(polyfill.length * 0.7);
});

test('a polyfill that is built in another way is not cut at the wrong place', () => {
  expect(() => withoutUncalled('const metadata = {};')).toThrow('no longer keeps its list');
});

test('what wraps developer tools, other extensions and privacy settings stays out', () => {
  const slim = withoutUnused(polyfill);
  expect(slim).not.toMatch(/onRequestFinished:|onMessageExternal|settingMetadata/);
  expect(slim).toContain('onMessage: wrapEvent(onMessageWrappers)');
  expect(slim).toContain('return wrapObject(extensionAPIs, staticWrappers, apiMetadata);');
  expect(() => withoutUnused('export default {};')).toThrow('no longer has');
});

test('what runs the modules of yesterday stays out', () => {
  const source = asModule(polyfill);
  expect(source).not.toContain('define.amd');
  expect(source).toContain('module.exports = wrapAPIs(chrome)');
  expect(() => asModule('export default {};')).toThrow('no longer wrapped');
});
