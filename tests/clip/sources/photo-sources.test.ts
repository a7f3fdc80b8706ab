import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as lists from '../../../extension/clip/sources/photo-sources.ts';

const names = Object.values(lists).flatMap((list) => Object.keys(list));
const fixtures = join(import.meta.dirname, '../../fixtures/sources');

describe.each(names)('the source of photos called %s', (name) => {
  test('has a test and a page of its own', () => {
    expect(readFileSync(join(import.meta.dirname, `${name}.test.ts`), 'utf8')).toContain(`'${name}'`);
    expect(existsSync(join(fixtures, `${name}.html`))).toBe(true);
  });
});

test('no two sources have one name, and no page or test is left of one that is gone', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(
    readdirSync(fixtures)
      .map((file) => file.replace('.html', ''))
      .sort(),
  ).toEqual([...names].sort());
  const tests = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(tests.filter((one) => one !== 'photo-sources').sort()).toEqual([...names].sort());
});
