import { expect, test } from 'vitest';
import { readSeen, UnreadablePage, whyRefused, whyUnreadable } from '../../extension/background/read-tab.ts';

test.each([
  ['chrome://settings/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['file:///home/me/page.html', 'file'],
  ['https://a.example/brochure.pdf?x=1', 'pdf'],
  ['https://a.example/listing', null],
])('%s is %s', (url, code) => {
  expect(whyUnreadable(url)).toBe(code);
});

test.each([
  ['Error: Cannot access a chrome:// URL', 'browser-page'],
  ['Error: The extensions gallery cannot be scripted.', 'store'],
  ['Error: Cannot access contents of the page. Extension manifest must request permission.', 'refused'],
])('a refusal with “%s” is told as %s', (said, code) => {
  expect(whyRefused(said)).toBe(code);
});

test.each([undefined, null, 7, 'x', {}, { evidence: {} }])(
  'an answer that is no reading (%j) is refused in words',
  (answer) => {
    expect(() => readSeen(answer)).toThrow(UnreadablePage);
  },
);
