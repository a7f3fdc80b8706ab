import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { STATUSES } from '../../shared/publication.ts';

const page = readFileSync('tests/screens/parts.tsx', 'utf8');
const names = globSync('extension/ui/parts/*.tsx').map((file) => basename(file, '.tsx'));

test('the page of parts shows every part that screens are put together from', () => {
  // What only brings another one has no look of its own.
  const missing = names.filter((name) => name !== 'later' && !page.includes(`<${name}`));
  expect(missing).toEqual([]);
});

test('and every icon, mark and status there is', () => {
  const signs = readFileSync('extension/ui/look/signs.svg', 'utf8');
  const icons = [...signs.matchAll(/id="sign-(?!mark-)([\w-]+)"/g)].map(([, name]) => name as string);
  expect(icons.length).toBeGreaterThan(20);
  expect(icons.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  expect(page).toContain('STATUSES.map');
  expect(STATUSES.length).toBe(12);
});
