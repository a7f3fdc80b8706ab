import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What opens something, by the names that the code gives it. */
const SECRET = /\b\w*(?:secret|signature|passcode|password|verifier|digest|hmac|mac)\b/i;
const COMPARED = /([\w.?[\]]+) (?:===|!==) ([\w.?[\]'"`]+)/g;
/** Not the secret itself: whether there is one, which kind, or what a person typed twice. */
const HARMLESS = /^(?:null|undefined|true|false|['"`].*|form\.get.*)$/;

it('what opens something is compared by a hash that is looked up or in constant time, never letter by letter', () => {
  const found = globSync('worker/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(COMPARED)]
      .filter(([, one = '', other = '']) => !HARMLESS.test(one) && !HARMLESS.test(other))
      .filter(([, one = '', other = '']) => SECRET.test(one) || SECRET.test(other))
      .map(([words]) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

it('such a comparison would be found', () => {
  const words = 'if (given.signature === signature) open();';
  expect([...words.matchAll(COMPARED)].some(([, one = '']) => SECRET.test(one))).toBe(true);
});
