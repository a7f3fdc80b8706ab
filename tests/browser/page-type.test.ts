import { expect, test } from 'vitest';
import { pageType } from './page-type.ts';

const UTF8 = 'text/html; charset=utf-8';
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each<[string, Buffer, string]>([
  ['says ISO-8859-1 and is', latin('<meta charset="iso-8859-1"><p>Küche'), 'text/html'],
  [
    'says windows-1252 in the old way and is',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Küche'),
    'text/html',
  ],
  ['says an encoding that is written in ASCII', latin('<meta charset="iso-2022-jp"><p>\x1b$B'), 'text/html'],
  ['is UTF-8', Buffer.from('<meta charset="utf-8"><p>Küche'), UTF8],
  ['was written anew as UTF-8 by whoever saved it', Buffer.from('<meta charset="iso-8859-1"><p>Küche'), UTF8],
  ['says nothing and is plain', latin('<p>Kitchen'), UTF8],
  ['says nothing and is no UTF-8', latin('<p>Küche'), 'text/html'],
])('a saved page that %s is served so that a browser reads its words right', (_what, body, type) => {
  expect(pageType(body)).toBe(type);
});
