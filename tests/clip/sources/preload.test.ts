// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { found } from './found.ts';

test('a picture that is loaded first gives its photo the largest size', () => {
  expect(found('preload')).toEqual([['https://img.homes.example/w1600/7710001.jpg', 'preload', 'img']]);
});
