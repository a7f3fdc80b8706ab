import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLATFORMS } from '../../shared/platforms/rules.ts';

const signs = readFileSync('extension/ui/look/signs.svg', 'utf8');
const drawn = [...signs.matchAll(/<symbol id="sign-([a-z-]+)"/g)].map((match) => match[1] as string);
const names = readFileSync('extension/ui/parts/icons.ts', 'utf8').matchAll(/\| '([a-z-]+)'/g);

test('every icon and every platform has its sign, and no sign is left over', () => {
  const wanted = [
    ...[...names].map((match) => match[1] as string),
    ...PLATFORMS.map((platform) => `mark-${platform}`),
  ];
  expect(drawn.toSorted()).toEqual(wanted.toSorted());
});
