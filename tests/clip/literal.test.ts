import { expect, test } from 'vitest';
import { readLiteral } from '../../extension/clip/data/literal.ts';

test('a literal with bare names, single quotes, comments, trailing commas and code in it is read without running it', () => {
  const text = `{tag:'Salón', n: -1.5e3, ok: !0, /* note */ list: [1, 2,], made: new Date("2020"), f: function(){ return "}" }, 'k-y': "\\u0041\\x42",}`;
  expect(readLiteral(text, 0)).toMatchObject({
    value: { tag: 'Salón', n: -1500, ok: true, list: [1, 2], made: null, f: null, 'k-y': 'AB' },
    end: text.length,
  });
});

test('a key called __proto__ changes nothing but its own object', () => {
  readLiteral('{"__proto__": {"polluted": true}, "constructor": 1}', 0);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test.each(['{return a}', '{"a":', '[1, 2', '{"a" 1}', "{'unterminated"])('%s is no literal', (text) => {
  expect(readLiteral(text, 0)).toBeNull();
});
