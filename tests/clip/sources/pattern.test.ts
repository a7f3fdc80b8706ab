// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('photos that data only names are found where the shown one of them is', () => {
  expect(found('pattern')).toEqual([
    ['https://img.homes.example/u/1024/768/a11c0ffee0badcafe0123.jpg', 'img', 'pattern'],
    ['https://img.homes.example/u/1024/768/b22c0ffee0badcafe0123.jpg', 'pattern'],
    ['https://img.homes.example/u/1024/768/c33c0ffee0badcafe0123.jpg', 'pattern'],
  ]);
});
