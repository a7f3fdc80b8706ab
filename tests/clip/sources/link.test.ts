// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('a link that may be a photo counts where the page shows that photo, and nowhere else', () => {
  expect(found('link').map(([url]) => url)).toEqual([
    'https://img.homes.example/images/full/a11c0ffee0badcafe0123',
    'https://img.homes.example/images/full/b22c0ffee0badcafe0123',
  ]);
});
