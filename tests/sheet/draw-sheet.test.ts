import { expect, it } from 'vitest';
import { drawSheet } from '../../extension/sheet/draw-sheet.ts';
import { layOut } from '../../extension/sheet/lay-out.ts';
import { stillPen } from '../extension/world.ts';
import { readPdf } from '../fakes/linkedin/pdf.ts';
import { smallJpeg } from '../fakes/small-media.ts';

const content = {
  title: 'Villa “Zażółć” – 3½ Zimmer',
  price: '€1,250,000',
  address: 'Straße 12, Łódź',
  facts: [{ label: 'Fläche', value: '312 m²' }],
  text: [],
  agent: 'Müller & Søn 不動産 🏡',
  site: 'maralind.example',
  url: 'https://maralind.example/homes/(12)?a=ü',
};
const bytes = [smallJpeg(1500, 1000, 9000), smallJpeg(1080, 1350, 7000), smallJpeg(1500, 1000, 5000)];
const photos = bytes.map((one, at) => ({
  jpeg: new Blob([one]),
  width: at === 1 ? 1080 : 1500,
  height: at === 1 ? 1350 : 1000,
}));
const pages = layOut(content, photos, stillPen);
const make = async () => {
  const pdf = await drawSheet(pages, photos, stillPen, { title: content.title, language: 'de-AT' });
  return new Uint8Array(await pdf.arrayBuffer());
};

it('is a PDF on A4 in which every letter of every script can be found, marked and copied', async () => {
  const read = readPdf(await make());
  expect(read?.title).toBe(content.title);
  expect(read?.pages).toMatchObject([{ width: 595.28, height: 841.89 }]);
  expect(read?.pages[0]?.lines).toEqual([
    'Villa “Zażółć” – 3½ Zimmer',
    'Straße 12, Łódź',
    '€1,250,000',
    '312 m²',
    'Fläche',
    'Müller & Søn 不動産 🏡',
    'maralind.example',
  ]);
  expect(read?.pages[0]?.links).toEqual(['https://maralind.example/homes/\\(12\\']);
});

it('holds each photo as it is, to the last byte', async () => {
  expect(readPdf(await make())?.pages.flatMap((page) => page.photos)).toEqual(bytes);
});

it('is the same to the last byte each time, so that what was approved is what goes out', async () => {
  expect(await make()).toEqual(await make());
});

it('tells more than 256 different signs apart', async () => {
  const signs = String.fromCodePoint(...Array.from({ length: 700 }, (_, at) => 0x4e00 + at));
  const words = {
    text: signs,
    x: 42,
    y: 100,
    width: 500,
    style: { size: 10, weight: 400, colour: '#000000' },
  } as const;
  const page = { words: [words], photos: [], lines: [], links: [] };
  const pdf = await drawSheet([page], [], stillPen, { title: 'Signs', language: 'ja' });
  expect(readPdf(new Uint8Array(await pdf.arrayBuffer()))?.pages[0]?.lines).toEqual([signs]);
});
