import { expect, it } from 'vitest';
import { streamOf, type ZipFile, zipped } from '../../../worker/privacy/zip.ts';
import { readZip, textIn } from './read-zip.ts';

const AT = Date.UTC(2026, 10, 22, 18, 30);
const file = (name: string, ...parts: Uint8Array[]): ZipFile => ({
  name,
  at: AT,
  body: (async function* () {
    yield* parts;
  })(),
});
async function* listed(...files: ZipFile[]) {
  yield* files;
}
const text = (words: string) => new TextEncoder().encode(words);

it('a zip holds what was put in, by name, with sums that are right', async () => {
  const stream = streamOf(
    zipped(
      listed(
        file('a.txt', text('one '), text('two')),
        file('bücher/leer.json'),
        file('c', new Uint8Array(70_000)),
      ),
    ),
  );
  const files = readZip(new Uint8Array(await new Response(stream).arrayBuffer()));
  expect([...files.keys()]).toEqual(['a.txt', 'bücher/leer.json', 'c']);
  expect(textIn(files, 'a.txt')).toBe('one two');
  expect(files.get('c')).toHaveLength(70_000);
});

it('more than 65,535 files make it a Zip64, with all of them told of', async () => {
  async function* many() {
    for (let index = 0; index < 65_600; index += 1) yield file(`${index}`);
  }
  let size = 0;
  let end: Uint8Array = new Uint8Array();
  for await (const piece of zipped(many())) {
    size += piece.length;
    end = piece;
  }
  const view = new DataView(end.buffer);
  expect(view.getUint32(0, true)).toBe(0x06064b50);
  expect(Number(view.getBigUint64(32, true))).toBe(65_600);
  expect(view.getUint32(56, true)).toBe(0x07064b50);
  expect(Number(view.getBigUint64(64, true))).toBe(size - end.length);
});

it('a reader that stops ends the making', async () => {
  let ended = false;
  async function* endless() {
    try {
      for (;;) yield file('x', new Uint8Array(10));
    } finally {
      ended = true;
    }
  }
  const reader = streamOf(zipped(endless())).getReader();
  await reader.read();
  await reader.cancel();
  expect(ended).toBe(true);
});

it('trouble midway breaks the download instead of ending it as if it were whole', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield text('half');
    throw new Error('the bucket is gone');
  }
  const stream = streamOf(zipped(listed({ name: 'x', at: AT, body: broken() })));
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow('the bucket is gone');
});
