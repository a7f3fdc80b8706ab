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

test('a function called where it stands gives what it returns, its arguments in the places of its names', () => {
  const given = '(12,"y)","https:\\u002F\\u002Fx.example\\u002F2.jpg",{})';
  const body = 'd.seen=b;return {price:a,photos:[c,{url:c,caption:b}],more:d,none:void 0}';
  const value = {
    price: 12,
    photos: ['https://x.example/2.jpg', { url: 'https://x.example/2.jpg', caption: 'y)' }],
    more: { seen: 'y)' },
    none: null,
  };
  for (const text of [`(function(a,b,c,d){${body}}${given})`, `(function(a,b,c,d){${body}})${given}`])
    expect(readLiteral(text, 0)).toMatchObject({ value, end: text.length });
  expect(readLiteral('{data:(function(a){return {n:a}})(7),last:1}', 0)?.value).toMatchObject({
    data: { n: 7 },
    last: 1,
  });
});

test('arguments called __proto__ and members filled into them change nothing else', () => {
  const text =
    '(function(a,__proto__){a.__proto__={polluted:1};a.constructor=2;return {a:a}}({},{polluted:1}))';
  readLiteral(text, 0);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get({}, 'constructor')).toBe(Object);
});

test.each([
  '(function(a){return a.b}(1))',
  '(function(){alert(1);return {a:1}}())',
  '(function(a){return {a:a}',
  '(function(a){return {a:a}})',
])('%s is code, not data', (text) => {
  expect(readLiteral(text, 0)).toBeNull();
});
