import { expect, it } from 'vitest';
import { escapeLittleText, readLittleText } from '../../shared/little-text.ts';

it.each([
  [
    'what LinkedIn reserves',
    'a (b) [c] {d} <e> | ~ * _ @ \\',
    'a \\(b\\) \\[c\\] \\{d\\} \\<e\\> \\| \\~ \\* \\_ \\@ \\\\',
  ],
  ['the parts of an address', 'https://a.example/x_(1)~y', 'https://a.example/x\\_\\(1\\)\\~y'],
  ['a number sign that begins no tag', 'C# #1 a#b', 'C\\# \\#1 a\\#b'],
  ['an at sign without LinkedIn’s own name behind it', '@mara', '\\@mara'],
])('%s is escaped', (_, text, sent) => {
  expect(escapeLittleText(text)).toBe(sent);
});

it.each([
  ['a hashtag', 'New: #harbour #Größe2', 'New: #harbour #Größe2'],
  ['a hashtag with a low line, in its long form', '#open_house', '{hashtag|\\#|open\\_house}'],
  ['a hashtag before a full stop', '#home.', '#home.'],
  [
    'a mention',
    'By @[Lind (Homes)](urn:li:organization:24)!',
    'By @[Lind \\(Homes\\)](urn:li:organization:24)!',
  ],
])('%s stays one', (_, text, sent) => {
  expect(escapeLittleText(text)).toBe(sent);
});

it.each(['(a) #open_house \\ #x_', 'three\nlines\n#end', '{hashtag|x}', '\\(not an escape\\)'])(
  'what is escaped reads as it was written: %j',
  (text) => {
    expect(readLittleText(escapeLittleText(text))).toBe(text);
  },
);
