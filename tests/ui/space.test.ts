import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LOOK = 'extension/ui/look';
const tokens = readFileSync(`${LOOK}/tokens.css`, 'utf8');
const steps = [...tokens.matchAll(/--space-(\d+): (\d+)px;/g)].map(([, name, size]) => [name, size]);
const SPACING = /(?:^|[\s;{])((?:row-|column-)?(?:gap|padding|margin)(?:-[a-z-]+)?)\s*:([^;{}]+)/g;

test('each step of space is called by its pixels, multiples of four', () => {
  expect(steps.length).toBeGreaterThan(4);
  for (const [name, size] of steps) expect([name, Number(size) % 4]).toEqual([size, 0]);
});

test('what stands apart by a step of space says so by the token of that step', () => {
  const written = readdirSync(LOOK)
    .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
    .flatMap((file) =>
      [...readFileSync(`${LOOK}/${file}`, 'utf8').matchAll(SPACING)].flatMap(([, property, value = '']) =>
        [...value.matchAll(/(?<![\d.\w-])(\d+)px\b/g)]
          .filter(([, size]) => steps.some(([, step]) => step === size))
          .map(([length]) => `${file}: ${property}: ${length}`),
      ),
    );
  expect(written).toEqual([]);
});
